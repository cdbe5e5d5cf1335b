package org.linli.liaison;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.DAY_OF_MONTH;
import static org.linli.charter.ParameterUnit.HOURS;
import static org.linli.charter.ParameterUnit.WORDS;
import static org.linli.charter.ParameterUnit.WORKING_DAYS;

import java.util.List;
import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What the care of enterprises keeps to (包联企业要求).
 *
 * @param dayOfMonth the number of the liaison day in its month, 1 to 31; 31 with {@link ShortMonth#LAST_DAY} is the last day of each
 *     month (联企日)
 * @param shortMonth what happens in a month without that number (当月无此日的处理)
 * @param shift where the day goes when people do not work on it (遇休息日的顺延)
 * @param minRoles how many of the three officers make a visit complete (每次走访到场人员类别)
 * @param visitCycle within what span each enterprise is visited (走访周期)
 * @param maxEnterprisesPerOfficer enterprises in the care of one officer, usually at most (每人包联企业数)
 * @param topics what visits are usually about (走访主题)
 * @param policyHours hours to answer a question about policy (政策咨询答复小时数)
 * @param issueWorkingDays working days to answer any other issue (其他问题答复工作日数)
 * @param ratedWithinDays days after an answer within which the enterprise is asked for its rating (征询企业评价天数)
 */
public record LiaisonTerms(
        int dayOfMonth,
        ShortMonth shortMonth,
        DayShift shift,
        int minRoles,
        VisitCycle visitCycle,
        int maxEnterprisesPerOfficer,
        List<String> topics,
        int policyHours,
        int issueWorkingDays,
        int ratedWithinDays) {
    private static final Basis STORY = Basis.story("每月15日为联企日，网格员、企业服务专员、党建指导员包联企业");
    private static final Basis DESIGN = Basis.design("default of the library");
    private static final Basis ANSWERS = Basis.local("深圳企业服务专员首接负责（2020）", "政策咨询24小时，其他3个工作日");

    /** Their parameters in a charter. */
    public static final Terms<LiaisonTerms> TERMS = Terms.of("liaison", LiaisonTerms.class)
            .parameter("dayOfMonth", DAY_OF_MONTH, Edition.first(15, STORY))
            .parameter("shortMonth", WORDS, Edition.first(ShortMonth.LAST_DAY, DESIGN))
            .parameter("shift", WORDS, Edition.first(DayShift.NEXT_WORKDAY, DESIGN))
            .parameter("minRoles", COUNT, Edition.first(2, DESIGN))
            .parameter("visitCycle", WORDS, Edition.first(VisitCycle.MONTH, STORY))
            .parameter("maxEnterprisesPerOfficer", COUNT, Edition.first(15, DESIGN))
            .parameter("topics", WORDS, Edition.first(List.of("疫情防控", "创建文明城市", "政策需求", "动态管理"), STORY))
            .parameter("policyHours", HOURS, Edition.first(24, ANSWERS))
            .parameter("issueWorkingDays", WORKING_DAYS, Edition.first(3, ANSWERS))
            .parameter("ratedWithinDays", DAYS, Edition.first(15, DESIGN))
            .build();

    /** Copies the list. */
    public LiaisonTerms {
        topics = List.copyOf(topics);
    }
}

package org.linli.reading;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.SWITCH;
import static org.linli.charter.ParameterUnit.WORDS;

import java.util.List;
import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;
import org.linli.kernel.Statutes;

/**
 * What a community keeps to when it lends (图书借阅).
 *
 * @param classes the classes of titles (图书类别)
 * @param loanDays for how many days a copy of the community is lent (借期)
 * @param renewals how many times such a loan is renewed (续借次数)
 * @param renewFromDue whether a renewal counts from the old due day, and not from the day on which it is asked for (续借起算)
 * @param districtLoanDays for how many days the district library lends its copies (区馆图书借期)
 * @param districtRenewals how many times it renews a loan (区馆图书续借次数)
 * @param loansMax how many copies a reader has at one time (在借册数)
 * @param childLoansMax how many copies a child below fourteen has at one time (少儿在借册数)
 * @param overdueAllowed with how many overdue loans a reader still borrows (允许逾期册数)
 * @param rotationDays after how many days a batch of the district library is changed (轮换周期)
 * @param holdDays for how many days a copy is put aside (预约保留天数)
 * @param holdsMax how many titles a reader has reserved at one time; who studies reserves more (预约数)
 * @param fineFen what a day beyond the due day costs, in fen; a minor never pays (逾期使用费)
 */
public record ReadingTerms(
        List<String> classes,
        int loanDays,
        int renewals,
        boolean renewFromDue,
        int districtLoanDays,
        int districtRenewals,
        int loansMax,
        int childLoansMax,
        int overdueAllowed,
        int fineFen,
        int rotationDays,
        int holdDays,
        int holdsMax) {
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<ReadingTerms> TERMS = Terms.of("reading", ReadingTerms.class)
            .parameter("classes", WORDS, Edition.first(List.of("企业读本", "文学类", "政治历史", "少儿读物"), Basis.story("图书分四类")))
            .parameter("loanDays", DAYS, Edition.first(30, Basis.local("孝南区图书馆", "借期30天")))
            .parameter("renewals", COUNT, Edition.first(1, Basis.local("孝南区图书馆", "续借一次30天")))
            .parameter("renewFromDue", SWITCH, Edition.first(true, DESIGN))
            .parameter("districtLoanDays", DAYS, Edition.first(30, DESIGN))
            .parameter("districtRenewals", COUNT, Edition.first(1, DESIGN))
            .parameter("loansMax", COUNT, Edition.first(5, Basis.local("福清市图书馆", "可借5册")))
            .parameter("childLoansMax", COUNT, Edition.first(3, DESIGN))
            .parameter("overdueAllowed", COUNT, Edition.first(0, DESIGN))
            .parameter("fineFen", COUNT, Edition.first(0, Statutes.PUBLIC_LIBRARIES.article("§33"), DESIGN))
            .parameter("rotationDays", DAYS, Edition.first(90, DESIGN))
            .parameter("holdDays", DAYS, Edition.first(3, DESIGN))
            .parameter("holdsMax", COUNT, Edition.first(5, DESIGN))
            .warns(ReadingCharterRules.FREE)
            .build();

    /** Copies the list. */
    public ReadingTerms {
        classes = List.copyOf(classes);
    }
}

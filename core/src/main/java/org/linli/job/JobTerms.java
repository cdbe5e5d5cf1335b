package org.linli.job;

import static org.linli.charter.ParameterUnit.DAYS;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What the desk for jobs keeps to (就业服务).
 *
 * @param vacancyValidDays how many days a vacancy holds that names no last day (岗位有效天数)
 * @param endNoticeDays how many days before its end a vacancy is shown (岗位到期提醒天数)
 * @param answerDays within how many days a referral is answered (推荐反馈天数)
 * @param confirmDays within how many days the enterprise confirms a hire that the desk has entered (录用确认天数)
 */
public record JobTerms(int vacancyValidDays, int endNoticeDays, int answerDays, int confirmDays) {
    private static final Basis OWN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<JobTerms> TERMS = Terms.of("job", JobTerms.class)
            .parameter("vacancyValidDays", DAYS, Edition.first(90, OWN))
            .parameter("endNoticeDays", DAYS, Edition.first(7, OWN))
            .parameter("answerDays", DAYS, Edition.first(14, OWN))
            .parameter("confirmDays", DAYS, Edition.first(7, OWN))
            .build();
}

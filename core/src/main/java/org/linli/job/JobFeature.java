package org.linli.job;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What jobs bring (就业服务). */
public final class JobFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(JobFeature.class)
            .commands(Vacancies.COMMANDS, Referrals.COMMANDS, ReferralCorrections.COMMANDS)
            .questions(Vacancies.QUESTIONS, Referrals.QUESTIONS)
            .kinds(Vacancy.KIND, Referral.KIND)
            .rules(VacancyRules.ALL, ReferralRules.ALL)
            .terms(JobTerms.TERMS)
            .watches(Vacancies.WATCH, Referrals.WATCH)
            .reasons(Reason.violations(
                    Basis.design("a person waits for one answer of a vacancy at a time"), "referral-once"))
            .reliances(
                    new JobTies.VacanciesAtEnterprise(),
                    new JobTies.ReferralsToVacancy(),
                    new JobTies.ReferralsOfSeeker(),
                    new JobTies.AgesOfSeekers())
            .build();

    private JobFeature() {}
}

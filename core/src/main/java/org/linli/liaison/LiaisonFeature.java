package org.linli.liaison;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the care of enterprises by three officers brings (三员包企、联企日). */
public final class LiaisonFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(LiaisonFeature.class)
            .commands(EnterpriseTeams.COMMANDS, OfficerPlans.COMMANDS, LiaisonDays.COMMANDS)
            .questions(EnterpriseTeams.QUESTIONS, OfficerPlans.QUESTIONS)
            .kinds(EnterpriseTeam.KIND, LiaisonMonth.KIND)
            .watches(EnterpriseTeams.WATCH)
            .reliances(new EnterpriseInCare(), new EnterprisesAtBuilding())
            .rules(EnterpriseTeamRules.ALL, OfficerPlanRules.ALL, LiaisonDayRules.ALL)
            .terms(LiaisonTerms.TERMS)
            .reasons(Reason.violations(Basis.design("an enterprise has one team"), "enterprise-team-once"))
            .reasons(Reason.hints(
                    Basis.design("an answer says why, and what another would cost"),
                    "officer-plan-second",
                    "officer-plan-second-alone",
                    "officer-plan-second-none",
                    "officer-plan-why",
                    "officer-plan-why-nowhere",
                    "officer-plan-why-unplaced"))
            .build();

    private LiaisonFeature() {}
}

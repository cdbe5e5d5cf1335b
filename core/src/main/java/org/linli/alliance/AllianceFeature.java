package org.linli.alliance;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the co-building alliance brings (党建联盟). */
public final class AllianceFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(AllianceFeature.class)
            .commands(
                    Alliances.COMMANDS,
                    AllianceLeads.COMMANDS,
                    AllianceClosings.COMMANDS,
                    Appointments.COMMANDS,
                    ThemeDays.COMMANDS)
            .questions(Alliances.QUESTIONS, AllianceClosings.QUESTIONS, Appointments.QUESTIONS, ThemeDays.QUESTIONS)
            .kinds(Alliance.KIND, Appointment.KIND, ThemeDay.KIND)
            .rules(
                    AllianceRules.ALL,
                    AllianceCorrectionRules.ALL,
                    PastAgreementRules.ALL,
                    AppointmentRules.ALL,
                    ThemeDayRules.ALL)
            .terms(AllianceTerms.TERMS)
            .watches(Alliances.WATCH)
            .reasons(Reason.violations(
                    Basis.design("one name, and one person in a post"), "alliance-name-taken", "appointment-once"))
            .reasons(Reason.hints(
                    Basis.design("a list is told how what it leaves out was read"), "agreement-end-by-charter"))
            .reliances(new MemberTied(), new AllianceTied())
            .build();

    private AllianceFeature() {}
}

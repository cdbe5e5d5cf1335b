package org.linli.conference;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the joint conference brings (联席会议). */
public final class ConferenceFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ConferenceFeature.class)
            .commands(ConferenceSeats.COMMANDS, Conferences.COMMANDS, Resolutions.COMMANDS, Consultations.COMMANDS)
            .questions(ConferenceSeats.QUESTIONS, Conferences.QUESTIONS, Resolutions.QUESTIONS, Consultations.QUESTIONS)
            .kinds(ConferenceSeat.KIND, Conference.KIND, Resolution.KIND, Consultation.KIND)
            .watches(Conferences.WATCH)
            .reliances(new SeatedUnits())
            .rules(ConferenceRules.ALL, ResolutionRules.ALL, ConsultationRules.ALL)
            .terms(ConferenceTerms.TERMS)
            .reasons(Reason.violations(
                    Basis.design("a unit has one seat in the joint conference"), "conference-seat-once"))
            .build();

    private ConferenceFeature() {}
}

package org.linli.dispute;

import java.time.Instant;
import java.util.List;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.party.Party;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartyKind;
import org.linli.dispute.party.PartySide;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;

/** Disputes to try things on. */
public final class DisputeSample {
    public static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    static final Instant NOW = Instant.parse("2022-09-14T01:00:00Z");

    private DisputeSample() {}

    static DisputeMoment moment() {
        return moment(NOW);
    }

    static DisputeMoment moment(Instant now) {
        return new DisputeMoment(
                Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER),
                now,
                Charter.national(DisputeMoment.dayOf(now)),
                WorkCalendar.china());
    }

    /** A dispute between two residents that was just registered. */
    public static Dispute about(String id, DisputeSubject subject, String applicant, String respondent) {
        List<PartyForm> parties = List.of(
                PartyForm.person(PartySide.APPLICANT, Id.of(applicant)),
                PartyForm.person(PartySide.RESPONDENT, Id.of(respondent)));
        DisputeForm form =
                DisputeForm.of(subject, "样本", DisputeMoment.dayOf(NOW)).between(parties.toArray(PartyForm[]::new));
        return DisputeIntake.register(
                        COMMUNITY,
                        Id.of(id),
                        form,
                        parties.stream()
                                .map(party -> Party.of(party, PartyKind.RESIDENT))
                                .toList(),
                        true,
                        NoiseTerms.TERMS.latest(),
                        moment())
                .orElseThrow();
    }
}

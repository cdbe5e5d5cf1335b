package org.linli.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Id;

/**
 * A petition as its petitioners see it (信访告知单): how it stands, and by when what is due; without what was noted about it.
 *
 * @param petition its id, which is the petitioners' receipt
 * @param kind what it asks for
 * @param field what it is about
 * @param receivedOn when it was received
 * @param status how it stands
 * @param route the procedure of the law to which it belongs, if it belongs to one
 * @param duty what is due next, if anything: of a body, or the petitioners' own choice
 * @param due by which day
 */
public record PetitionCard(
        Id<Petition> petition,
        PetitionKind kind,
        MatterField field,
        LocalDate receivedOn,
        PetitionStatus status,
        Optional<StatutoryRoute> route,
        Optional<TrackedDuty> duty,
        Optional<LocalDate> due) {
    static PetitionCard of(Petition petition, Instant asOf) {
        Optional<TrackedClock> next = petition.clocks().clocks().stream()
                .filter(clock -> clock.duty() != TrackedDuty.OBJECTION && clock.isWaitedFor(asOf))
                .min(Comparator.comparing(clock -> clock.deadline().due()));
        return new PetitionCard(
                petition.id(),
                petition.form().kind(),
                petition.form().field(),
                petition.form().receivedOn(),
                petition.status(),
                petition.form().route(),
                next.map(TrackedClock::duty),
                next.map(clock -> clock.deadline().lastDay()));
    }
}

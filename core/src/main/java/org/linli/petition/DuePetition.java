package org.linli.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.linli.calendar.Light;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Id;

/**
 * A clock of a petition that asks for something (信访到期提醒).
 *
 * @param petition the petition
 * @param kind what it asks for
 * @param field what it is about
 * @param duty what the clock waits for
 * @param light how urgent it is
 * @param lastDay the day that ends with its time
 * @param provisional whether a notice of holidays that is still to come may move that day
 */
public record DuePetition(
        Id<Petition> petition,
        PetitionKind kind,
        MatterField field,
        TrackedDuty duty,
        Light light,
        LocalDate lastDay,
        boolean provisional) {
    static Stream<DuePetition> of(Petition petition, Instant asOf) {
        return petition.clocks().open().stream()
                .filter(clock -> clock.asks(asOf))
                .map(clock -> new DuePetition(
                        petition.id(),
                        petition.form().kind(),
                        petition.form().field(),
                        clock.duty(),
                        clock.deadline().light(asOf),
                        clock.deadline().lastDay(),
                        clock.deadline().provisional()));
    }
}

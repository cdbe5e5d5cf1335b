package org.linli.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;

/** Petitions to try things on. */
final class PetitionSample {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Id<Person> PETITIONER = Id.of("petitioner-1");
    static final Id<Organisation> BUREAU = Id.of("bureau-1");

    private PetitionSample() {}

    static PetitionForm claim() {
        return PetitionForm.of(PetitionKind.CLAIM, MatterField.UTILITIES, "电梯停运两个月", DAY)
                .by(PETITIONER);
    }

    /** Long after everything, so that any day has come. */
    static PetitionMoment moment() {
        return moment(LocalDate.of(2026, 11, 1));
    }

    static PetitionMoment moment(LocalDate today) {
        return new PetitionMoment(
                Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER), TrackedClocks.at(today), WorkCalendar.china());
    }

    static Petition registered(PetitionForm form) {
        return PetitionCourse.register(DivisionCode.of("350603005004"), Id.of("petition-1"), form, 0, moment())
                .orElseThrow();
    }

    static Petition accepted(LocalDate on) {
        return PetitionCourse.accept(registered(claim()), none(), on, moment()).orElseThrow();
    }

    static PetitionRules.Earlier none() {
        return new PetitionRules.Earlier(Optional.empty(), Optional.empty());
    }

    static LocalDate lastDay(Petition petition, TrackedDuty duty) {
        return petition.clocks().last(duty).orElseThrow().deadline().lastDay();
    }
}

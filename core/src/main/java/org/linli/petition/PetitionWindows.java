package org.linli.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Inspection;

/** The windows in which steps of a petition could be taken that were a choice, by days that were corrected. */
final class PetitionWindows {
    private PetitionWindows() {}

    /** The steps whose window, or whose day in it, is another one by the steps as they are right. */
    static List<Window> moved(Petition before, List<PetitionTaken> right, WorkCalendar calendar) {
        return IntStream.range(1, before.steps().size())
                .boxed()
                .flatMap(place -> {
                    Optional<Window> now = of(before.form(), right, place, calendar);
                    return now.equals(of(before.form(), before.steps(), place, calendar))
                            ? Stream.empty()
                            : now.stream();
                })
                .toList();
    }

    private static Optional<Window> of(PetitionForm form, List<PetitionTaken> steps, int place, WorkCalendar calendar) {
        PetitionTaken taken = steps.get(place);
        return duty(taken.step())
                .flatMap(duty -> PetitionTimeline.of(form, steps.subList(0, place), calendar)
                        .outcomeIfAccepted()
                        .flatMap(clocks -> window(duty, taken.on(), clocks)));
    }

    private static Optional<Window> window(TrackedDuty duty, LocalDate on, TrackedClocks clocks) {
        return clocks.open(duty)
                .map(clock -> new Window(duty, on, clock.deadline().lastDay()));
    }

    private static Optional<TrackedDuty> duty(PetitionStep step) {
        return switch (step) {
            case GIVE_BACK -> Optional.of(TrackedDuty.OBJECTION);
            case ASK_REVIEW -> Optional.of(TrackedDuty.ASK_REVIEW);
            case ASK_RECHECK -> Optional.of(TrackedDuty.ASK_RECHECK);
            default -> Optional.empty();
        };
    }

    /**
     * A step that was a choice.
     *
     * @param duty the choice
     * @param on when it was taken
     * @param due the last day on which it could be
     */
    record Window(TrackedDuty duty, LocalDate on, LocalDate due) {
        /** The same as when the step was recorded; whether the body had consented is not corrected with a day. */
        void askedIn(Inspection inspection) {
            if (duty == TrackedDuty.OBJECTION) {
                inspection.ask(PetitionRules.OBJECTION, new PetitionRules.GivingBack(due, on, true));
            } else {
                inspection.ask(PetitionRules.ASKED, new PetitionRules.Asking(due, on));
            }
        }
    }
}

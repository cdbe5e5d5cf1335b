package org.linli.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.clock.TrackedClocks;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;

/** How the day of a step that was recorded wrongly is corrected: the clocks count as if it had always been right. Said again, it changes nothing. */
final class PetitionDays {
    private PetitionDays() {}

    static Decision<Petition> correct(
            Petition before, DatedStep wrong, LocalDate on, String reason, PetitionMoment moment) {
        Optional<Integer> place = place(wrong, before.steps());
        Inspection inspection = Inspection.of(PetitionRules.STEP, before.status(), PetitionStep.CORRECT)
                .ask(PetitionRules.RECUSAL, PetitionChange.hands(before.form().people(), moment))
                .ask(
                        PetitionRules.TAKEN,
                        place.or(() -> place(DatedStep.of(wrong.step(), on), before.steps()))
                                .isPresent());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        List<PetitionTaken> steps = new ArrayList<>(before.steps());
        place.ifPresent(found -> {
            inspection.ask(PetitionRules.STEP_DAY, dated(before.steps(), found, on, moment.today()));
            steps.set(found, steps.get(found).redated(on));
        });
        steps.add(PetitionTaken.of(PetitionStep.CORRECT, moment.today(), moment).noted(why));
        Optional<TrackedClocks> clocks = inspection.isClean()
                ? inspection.read(PetitionTimeline.of(before.form(), steps, moment.calendar()))
                : Optional.empty();
        if (clocks.isPresent()) {
            PetitionWindows.moved(before, steps, moment.calendar()).forEach(window -> window.askedIn(inspection));
        }
        return inspection.decide(() -> place.isEmpty() || wrong.on().equals(on)
                ? Decision.accepted(before)
                : Decision.accepted(
                        new Petition(
                                before.community(),
                                before.id(),
                                before.form(),
                                before.status(),
                                before.holder(),
                                clocks.orElseThrow(),
                                steps),
                        new PetitionEvent.PetitionDayCorrected(before.id(), wrong.step(), wrong.on(), on)));
    }

    /** Where a step stands that was taken on a day, the last one of them; the day of receipt belongs to what was registered. */
    private static Optional<Integer> place(DatedStep wrong, List<PetitionTaken> steps) {
        return IntStream.range(1, steps.size())
                .filter(place -> wrong.step() != PetitionStep.CORRECT
                        && steps.get(place).step() == wrong.step()
                        && steps.get(place).on().equals(wrong.on()))
                .boxed()
                .reduce((earlier, later) -> later);
    }

    private static PetitionRules.Dated dated(List<PetitionTaken> steps, int place, LocalDate on, LocalDate today) {
        PetitionTaken wrong = steps.get(place);
        LocalDate earliest = taken(steps.subList(0, place))
                .reduce((before, later) -> later)
                .map(PetitionTaken::next)
                .filter(day -> day.isAfter(wrong.from().orElse(LocalDate.MIN)))
                .orElse(wrong.from().orElse(steps.get(0).on()));
        LocalDate latest = taken(steps.subList(place + 1, steps.size()))
                .findFirst()
                .map(after -> after.from().orElse(after.on()))
                .map(day -> wrong.step() == PetitionStep.HEAR ? day.minusDays(1) : day)
                .orElse(today);
        return new PetitionRules.Dated(earliest, on, latest);
    }

    private static Stream<PetitionTaken> taken(List<PetitionTaken> steps) {
        return steps.stream().filter(taken -> taken.step() != PetitionStep.CORRECT);
    }
}

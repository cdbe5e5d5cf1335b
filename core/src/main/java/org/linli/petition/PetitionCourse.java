package org.linli.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;

/** How a petition is registered, corrected, and goes from step to step. */
final class PetitionCourse {
    private PetitionCourse() {}

    /** Registers a petition. */
    static Decision<Petition> register(
            DivisionCode community, Id<Petition> id, PetitionForm form, int sameMatter, PetitionMoment moment) {
        Inspection inspection = new Inspection();
        Optional<String> facts = inspection.read(PlainText.requireLines("facts", form.facts(), PetitionForm.MAX_FACTS));
        inspection
                .ask(PetitionRules.REGISTERING, new PetitionRules.Registering(form, moment.today()))
                .ask(PetitionRules.RECUSAL, PetitionChange.hands(form.people(), moment))
                .ask(PetitionRules.SAME_MATTER, sameMatter);
        List<PetitionTaken> steps = List.of(PetitionTaken.of(PetitionStep.REGISTER, form.receivedOn(), moment));
        Optional<TrackedClocks> clocks = inspection.isClean()
                ? inspection.read(PetitionTimeline.of(form, steps, moment.calendar()))
                : Optional.empty();
        return inspection.decide(() -> {
            PetitionForm read = form.withFacts(facts.orElseThrow());
            return Decision.accepted(
                    new Petition(
                            community,
                            id,
                            read,
                            PetitionStatus.REGISTERED,
                            Optional.empty(),
                            clocks.orElseThrow(),
                            steps),
                    new PetitionEvent.PetitionRegistered(id, PetitionEvent.Registered.of(read)));
        });
    }

    /** Passes it on. */
    static Decision<Petition> transfer(Petition before, Id<Organisation> to, LocalDate on, PetitionMoment moment) {
        return new PetitionChange(before, PetitionStep.TRANSFER, on, moment)
                .ask(
                        PetitionRules.SECRECY,
                        new PetitionRules.Passing(before.form().accused(), to))
                .to(to)
                .decide(next -> new PetitionEvent.PetitionTransferred(next.id(), to, on));
    }

    /** Takes it back from a body that it does not belong to. */
    static Decision<Petition> giveBack(
            Petition before, boolean consented, String reason, LocalDate on, PetitionMoment moment) {
        return new PetitionChange(before, PetitionStep.GIVE_BACK, on, moment)
                .ask(
                        PetitionRules.OBJECTION,
                        new PetitionRules.GivingBack(lastDay(before, TrackedDuty.OBJECTION, on), on, consented))
                .noted("reason", reason)
                .letGo()
                .decide();
    }

    /** Accepts it. */
    static Decision<Petition> accept(
            Petition before, PetitionRules.Earlier earlier, LocalDate on, PetitionMoment moment) {
        return new PetitionChange(before, PetitionStep.ACCEPT, on, moment)
                .ask(PetitionRules.AGAIN, earlier)
                .ask(PetitionRules.LITIGATION_SPLIT, before.form().route())
                .decide();
    }

    /** Gives the body more time. */
    static Decision<Petition> extend(Petition before, int days, String reason, LocalDate on, PetitionMoment moment) {
        PetitionRules.Extending facts = before.clocks()
                .open(TrackedDuty.FINISH)
                .map(clock -> new PetitionRules.Extending(
                        true, clock.deadline().extensions().size(), days))
                .orElse(new PetitionRules.Extending(false, 0, days));
        return new PetitionChange(before, PetitionStep.EXTEND, on, moment)
                .ask(PetitionRules.EXTENSION, facts)
                .noted("reason", reason)
                .longerBy(days)
                .decide(next ->
                        new PetitionEvent.PetitionExtended(next.id(), days, lastDay(next, TrackedDuty.FINISH, on)));
    }

    /** Asks for a review or a recheck. */
    static Decision<Petition> appeal(Petition before, PetitionStep step, LocalDate on, PetitionMoment moment) {
        TrackedDuty window = step == PetitionStep.ASK_REVIEW ? TrackedDuty.ASK_REVIEW : TrackedDuty.ASK_RECHECK;
        return new PetitionChange(before, step, on, moment)
                .ask(PetitionRules.ASKED, new PetitionRules.Asking(lastDay(before, window, on), on))
                .decide();
    }

    /** Leaves the days of a hearing out of the time of a recheck. */
    static Decision<Petition> hear(Petition before, HearingForm hearing, PetitionMoment moment) {
        return new PetitionChange(before, PetitionStep.HEAR, hearing.until(), moment)
                .ask(PetitionRules.HEARING, new PetitionRules.Hearing(before.nextFrom(), hearing))
                .since(hearing.from())
                .decide();
    }

    /** A step that is told by its name, and what was written with it. */
    static Decision<Petition> step(
            Petition before, PetitionStep step, String field, String text, LocalDate on, PetitionMoment moment) {
        return new PetitionChange(before, step, on, moment).noted(field, text).decide();
    }

    /** Corrects what was registered wrongly; the petition stands as before, and its clocks as if it had been right. */
    static Decision<Petition> correct(
            Petition before, PetitionForm right, boolean leadsBack, String reason, PetitionMoment moment) {
        LocalDate latest = before.steps().stream()
                .skip(1)
                .filter(taken -> taken.step() != PetitionStep.CORRECT)
                .map(PetitionTaken::on)
                .findFirst()
                .orElse(moment.today());
        Inspection inspection = Inspection.of(PetitionRules.STEP, before.status(), PetitionStep.CORRECT);
        Optional<String> facts =
                inspection.read(PlainText.requireLines("facts", right.facts(), PetitionForm.MAX_FACTS));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        inspection
                .ask(PetitionRules.REGISTERING, new PetitionRules.Registering(right, latest))
                .ask(PetitionRules.RECUSAL, PetitionChange.hands(both(before.form(), right), moment))
                .ask(PetitionRules.EARLIER, leadsBack);
        before.decider()
                .ifPresent(body ->
                        inspection.ask(PetitionRules.ACCUSED_HAS, new PetitionRules.Passing(right.accused(), body)));
        List<PetitionTaken> steps = new ArrayList<>(before.steps());
        steps.set(0, steps.get(0).redated(right.receivedOn()));
        steps.add(PetitionTaken.of(PetitionStep.CORRECT, moment.today(), moment)
                .noted(why)
                .before(before.form()));
        Optional<TrackedClocks> clocks = inspection.isClean()
                ? inspection.read(PetitionTimeline.corrected(before, right, steps, moment.calendar()))
                : Optional.empty();
        return inspection.decide(() -> {
            PetitionForm now = right.withFacts(facts.orElseThrow());
            return now.equals(before.form())
                    ? Decision.accepted(before)
                    : Decision.accepted(
                            new Petition(
                                    before.community(),
                                    before.id(),
                                    now,
                                    before.status(),
                                    before.holder(),
                                    clocks.orElseThrow(),
                                    steps),
                            new PetitionEvent.PetitionCorrected(
                                    before.id(),
                                    PetitionEvent.Registered.of(before.form()),
                                    PetitionEvent.Registered.of(now),
                                    !now.facts().equals(before.form().facts()),
                                    !now.people().equals(before.form().people())
                                            || !now.accused()
                                                    .equals(before.form().accused())));
        });
    }

    /** A petitioner does not get out of the rule by a correction that leaves the petitioner out. */
    private static Set<Id<Person>> both(PetitionForm before, PetitionForm right) {
        return Stream.of(before, right).flatMap(form -> form.people().stream()).collect(Collectors.toSet());
    }

    /** The last day of a duty that is waited for; the given one when it is not. */
    private static LocalDate lastDay(Petition petition, TrackedDuty duty, LocalDate otherwise) {
        return petition.clocks()
                .open(duty)
                .map(clock -> clock.deadline().lastDay())
                .orElse(otherwise);
    }
}

package org.linli.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.clock.TrackedClocks;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.person.Person;

/** One step that is about to be taken: everything that refuses it is found first. Not for use by several threads. */
final class PetitionChange {
    private final Petition before;
    private final PetitionMoment moment;
    private final Inspection inspection = new Inspection();
    private PetitionTaken taken;
    private Optional<Id<Organisation>> holder;

    PetitionChange(Petition before, PetitionStep step, LocalDate on, PetitionMoment moment) {
        this.before = before;
        this.moment = moment;
        this.taken = PetitionTaken.of(step, on, moment);
        this.holder = before.holder();
        inspection
                .ask(PetitionRules.STEP, new LifeCycle.Move<>(before.status(), step))
                .ask(PetitionRules.STEP_DAY, new PetitionRules.Dated(before.nextFrom(), on, moment.today()))
                .ask(PetitionRules.RECUSAL, hands(before.form().people(), moment));
    }

    static PetitionRules.Hands hands(Set<Id<Person>> petitioners, PetitionMoment moment) {
        Set<String> hands = new TreeSet<>(Set.of(moment.actor().who()));
        moment.actor().onBehalfOf().ifPresent(hands::add);
        return new PetitionRules.Hands(
                hands, petitioners.stream().map(Id::value).collect(Collectors.toSet()));
    }

    <F> PetitionChange ask(Rule<F> rule, F facts) {
        inspection.ask(rule, facts);
        return this;
    }

    <F> PetitionChange ask(RuleSet<F> rules, F facts) {
        inspection.ask(rules, facts);
        return this;
    }

    PetitionChange noted(String field, String text) {
        taken = taken.noted(inspection.read(PlainText.requireLines(field, text, Petition.MAX_NOTE)));
        return this;
    }

    PetitionChange to(Id<Organisation> body) {
        taken = taken.to(body);
        holder = Optional.of(body);
        return this;
    }

    PetitionChange letGo() {
        holder = Optional.empty();
        return this;
    }

    PetitionChange longerBy(int days) {
        taken = taken.longerBy(days);
        return this;
    }

    PetitionChange since(LocalDate first) {
        taken = taken.since(first);
        return this;
    }

    Decision<Petition> decide() {
        return decide(next -> new PetitionEvent.PetitionAdvanced(next.id(), taken.step(), taken.on(), next.status()));
    }

    /** The clocks are asked when nothing else refuses: their findings do not apply to a step that cannot be taken. */
    Decision<Petition> decide(Function<Petition, Event> event) {
        List<PetitionTaken> steps = new ArrayList<>(before.steps());
        steps.add(taken);
        Optional<TrackedClocks> clocks = inspection.isClean()
                ? inspection.read(PetitionTimeline.after(before, taken, moment.calendar()))
                : Optional.empty();
        return inspection.decide(() -> {
            Petition next = new Petition(
                    before.community(),
                    before.id(),
                    before.form(),
                    Petition.LIFE_CYCLE.next(before.status(), taken.step()).orElseThrow(),
                    holder,
                    clocks.orElseThrow(),
                    steps);
            return Decision.accepted(next, event.apply(next));
        });
    }
}

package org.linli.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.code.PlainText;
import org.linli.conference.Conference;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** One step of a need that is about to be taken: everything that refuses it is found first. Not for use by several threads. */
final class NeedChange {
    private final Need before;
    private final LocalDate today;
    private final Inspection inspection = new Inspection();
    private NeedTaken taken;
    private Optional<NeedClaim> claim;
    private Optional<LocalDate> deliveredOn;
    private Optional<NeedRating> rating;
    private Optional<Id<Conference>> conference;

    NeedChange(Need before, NeedStep step, Actor actor, LocalDate today) {
        this.before = before;
        this.today = today;
        this.taken = taken(step, actor, today);
        this.claim = before.claim();
        this.deliveredOn = before.deliveredOn();
        this.rating = before.rating();
        this.conference = before.conference();
        inspection.ask(NeedRules.STEP, new LifeCycle.Move<>(before.status(), step));
    }

    static NeedTaken taken(NeedStep step, Actor actor, LocalDate today) {
        return new NeedTaken(
                step,
                today,
                actor.onBehalfOf().orElse(actor.who()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    <F> NeedChange ask(Rule<F> rule, F facts) {
        inspection.ask(rule, facts);
        return this;
    }

    <F> NeedChange ask(RuleSet<F> rules, F facts) {
        inspection.ask(rules, facts);
        return this;
    }

    <T> NeedChange read(Decision<T> part) {
        inspection.read(part);
        return this;
    }

    NeedChange noted(String field, String text) {
        taken = taken.noted(inspection.read(PlainText.requireLines(field, text, Need.MAX_NOTE)));
        return this;
    }

    NeedChange maybeNoted(String field, Optional<String> text) {
        text.ifPresent(given -> noted(field, given));
        return this;
    }

    NeedChange claimed(ClaimForm form, Resource resource, boolean dispatched) {
        claim = Optional.of(new NeedClaim(form.resource(), resource.member(), form.booking(), today, dispatched));
        deliveredOn = Optional.empty();
        return this;
    }

    NeedChange released() {
        taken = taken.ending(claim);
        claim = Optional.empty();
        return this;
    }

    NeedChange delivered(Optional<LocalDate> day) {
        deliveredOn = day;
        return this;
    }

    NeedChange rated(Optional<NeedRating> how) {
        rating = how;
        return this;
    }

    NeedChange before(Id<Conference> where) {
        conference = Optional.of(where);
        return this;
    }

    Decision<Need> decide() {
        return decide(next -> new NeedEvent.NeedAdvanced(next.id(), taken.step(), next.status()));
    }

    Decision<Need> decide(Function<Need, Event> event) {
        return inspection.decide(() -> {
            List<NeedTaken> steps = new ArrayList<>(before.steps());
            steps.add(taken);
            Need next = new Need(
                    before.community(),
                    before.id(),
                    before.form(),
                    before.submittedOn(),
                    Need.LIFE_CYCLE.next(before.status(), taken.step()).orElseThrow(),
                    claim,
                    deliveredOn,
                    rating,
                    conference,
                    steps);
            return Decision.accepted(next, event.apply(next));
        });
    }
}

package org.linli.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.community.ClosingRules;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on reading spaces (阅读空间规则). */
public final class SpaceRules {
    private static final int MOST_DEVICES = 100;

    /** Common property is used otherwise once the owners have voted so: two thirds of area and heads take part, three quarters of both agree. */
    public static final Rule<SpaceForm> OWNERS_VOTE = Rule.<SpaceForm>violation("space-owners-vote", Ground.STATUTE)
            .basis(Statutes.CIVIL_CODE.article("§278"))
            .holds(form -> !form.commonProperty()
                    || form.vote().filter(OwnersVote::isCarried).isPresent())
            .orSays(form -> Map.of("voted", form.vote().isPresent()));

    /** The numbers of a vote can be. */
    public static final Rule<Optional<OwnersVote>> VOTE_COUNT = Rule.<Optional<OwnersVote>>violation(
                    "space-vote-count", Ground.ARITHMETIC)
            .basis(Basis.design("a part is no more than the whole"))
            .holds(vote -> vote.stream().allMatch(OwnersVote::isPlausible))
            .orSays(vote -> Map.of("most", OwnersVote.MOST));

    /** A reading space is open on a day of the week at least. */
    public static final Rule<Integer> OPENING = Rule.<Integer>violation("space-opening", Ground.ARITHMETIC)
            .basis(Statutes.PUBLIC_LIBRARIES.article("§38"), Basis.design("a space that is never open lends nothing"))
            .holds(days -> days >= 1)
            .orSays(days -> Map.of());

    /** The number of devices is a plausible one. */
    public static final Rule<Integer> DEVICES = Rule.<Integer>violation("space-devices", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(devices -> devices >= 0 && devices <= MOST_DEVICES)
            .orSays(devices -> Map.of("devices", devices, "most", MOST_DEVICES));

    /** A closure is announced before it begins. */
    public static final Rule<SpaceClosure> ANNOUNCED = Rule.<SpaceClosure>warning("space-closure-announced")
            .basis(Statutes.PUBLIC_LIBRARIES.article("§38"))
            .holds(closure -> closure.announcedOn().isBefore(closure.time().from()))
            .orSays(closure -> Map.of("from", closure.time().from(), "announced", closure.announcedOn()));

    /** A closure has a last day, and a space keeps so many at most. */
    public static final Rule<Announcing> CLOSURE = Rule.<Announcing>violation("space-closure", Ground.ARITHMETIC)
            .basis(Basis.design("a space that closes for good is closed, and not announced"))
            .holds(facts -> facts.closure.time().until().isPresent() && facts.before < ReadingSpace.MAX_CLOSURES)
            .orSays(facts -> Map.of("most", ReadingSpace.MAX_CLOSURES));

    /** A closure that is taken back was announced. */
    public static final Rule<Boolean> CLOSURE_THERE = Rule.<Boolean>violation("space-closure-there", Ground.RECORD)
            .basis(Basis.design("an undoing that undoes nothing is a mistake of the day"))
            .holds(there -> there)
            .orSays(there -> Map.of());

    /** A reading space that is not there any more holds no copies. */
    public static final Rule<ClosingRules.Standing> CLOSED = Rule.<ClosingRules.Standing>violation(
                    "space-closed", Ground.RECORD)
            .basis(Basis.design("what has ended takes no new ties, and keeps its history"))
            .holds(facts ->
                    facts.closedOn().filter(end -> !facts.day().isBefore(end)).isEmpty())
            .orSays(facts ->
                    Map.of("name", facts.name(), "day", facts.closedOn().orElse(facts.day())));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(OWNERS_VOTE, VOTE_COUNT, OPENING, DEVICES, ANNOUNCED, CLOSURE, CLOSURE_THERE, CLOSED);

    private SpaceRules() {}

    /**
     * A closure beside those that were announced before.
     *
     * @param closure the closure
     * @param before how many there are
     */
    public record Announcing(SpaceClosure closure, int before) {}
}

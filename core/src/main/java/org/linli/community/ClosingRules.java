package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Rule;

/** The rules on what has ended while its record stays (关闭规则). */
public final class ClosingRules {
    private static final Basis NO_NEW_TIES = Basis.design("what has ended takes no new ties, and keeps its history");
    private static final Basis NOTHING_HANGS =
            Basis.design("nothing hangs on what is not there: it is ended, moved or named first");

    /** A building that was pulled down takes nothing new. */
    public static final Rule<Standing> BUILDING = Rule.<Standing>violation("building-closed", Ground.RECORD)
            .basis(NO_NEW_TIES)
            .holds(Standing::isThere)
            .orSays(Standing::figures);

    /** An organisation that has moved away takes nothing new. */
    public static final Rule<Standing> ORGANISATION = Rule.<Standing>violation("organisation-closed", Ground.RECORD)
            .basis(NO_NEW_TIES)
            .holds(Standing::isThere)
            .orSays(Standing::figures);

    /** A party organisation that was dissolved takes nothing new. */
    public static final Rule<Standing> PARTY_ORGANISATION = Rule.<Standing>violation(
                    "party-organisation-closed", Ground.RECORD)
            .basis(NO_NEW_TIES)
            .holds(Standing::isThere)
            .orSays(Standing::figures);

    /** A closing is entered when it has come. */
    public static final Rule<ClosingDay> NOT_IN_FUTURE = Rule.<ClosingDay>violation(
                    "closing-not-in-future", Ground.RECORD)
            .basis(Basis.design("a record says what is so, not what will be"))
            .holds(facts -> !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "today", facts.today));

    /** Nothing hangs on what is closed. Facts: a tie, if there is one; asked once for each. */
    public static final Rule<Optional<OpenTie>> TIED = Rule.<Optional<OpenTie>>violation("closing-tied", Ground.RECORD)
            .basis(NOTHING_HANGS)
            .holds(Optional::isEmpty)
            .orSays(tie -> tie.map(held -> Map.of(
                            "kind", held.kind(), "id", held.id(), "name", held.name(), "command", held.command()))
                    .orElseThrow());

    /** Of very many ties the first are named one by one. Facts: how many there are. */
    public static final Rule<Integer> TIES_MORE = Rule.<Integer>violation("closing-ties-more", Ground.RECORD)
            .basis(NOTHING_HANGS)
            .holds(ties -> ties <= Closing.MOST_NAMED)
            .orSays(ties -> Map.of("ties", ties, "named", Closing.MOST_NAMED));

    /** What was there no more had nothing to do. The day may be wrong, or the record. */
    public static final Rule<LastRecord> RECORDED_AFTER = Rule.<LastRecord>warning("closing-recorded-after")
            .basis(Basis.design("what has ended takes no new ties, and keeps its history"))
            .holds(facts -> facts.last.stream().noneMatch(facts.closedOn::isBefore))
            .orSays(facts -> Map.of(
                    "day", facts.closedOn,
                    "kind", facts.kind,
                    "name", facts.name,
                    "last", facts.last.orElse(facts.closedOn)));

    /** Only what was closed is opened again. */
    public static final Rule<Standing> TO_REOPEN = Rule.<Standing>violation("closing-to-reopen", Ground.RECORD)
            .basis(Basis.design("an undoing that undoes nothing is a mistake of the id"))
            .holds(facts -> facts.closedOn.isPresent())
            .orSays(facts -> Map.of("name", facts.name));

    /** What goes on in the place of a party organisation is another one. */
    public static final Rule<Merging> INTO_ANOTHER = Rule.<Merging>violation(
                    "party-organisation-into-another", Ground.RECORD)
            .basis(Basis.design("nothing goes on in its own place after its end"))
            .holds(facts -> facts.into.filter(facts.itself::equals).isEmpty())
            .orSays(facts -> Map.of("name", facts.name));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            BUILDING,
            ORGANISATION,
            PARTY_ORGANISATION,
            NOT_IN_FUTURE,
            TIED,
            TIES_MORE,
            RECORDED_AFTER,
            TO_REOPEN,
            INTO_ANOTHER);

    private ClosingRules() {}

    /**
     * Whether something is there on a day.
     *
     * @param name how users call it
     * @param closedOn the first day on which it is not there, if it was closed
     * @param day the day
     */
    public record Standing(String name, Optional<LocalDate> closedOn, LocalDate day) {
        boolean isThere() {
            return closedOn.filter(end -> !day.isBefore(end)).isEmpty();
        }

        Map<String, Object> figures() {
            return Map.of("name", name, "day", closedOn.orElse(day));
        }
    }

    /**
     * The end of a party organisation.
     *
     * @param name its name, for findings
     * @param itself its id
     * @param into the one that goes on in its place, where there is one
     */
    public record Merging(String name, Id<PartyOrganisation> itself, Optional<Id<PartyOrganisation>> into) {}

    /**
     * What is recorded of something that is to be closed.
     *
     * @param closedOn the first day on which it is not there
     * @param kind what is recorded
     * @param name how users call that
     * @param last the last day on which it is, if there is one
     */
    public record LastRecord(LocalDate closedOn, Label kind, String name, Optional<LocalDate> last) {
        /**
         * The latest of several records.
         *
         * @param closedOn the first day on which what is to be closed is not there
         * @param kind the stored name of their kind
         * @param days the last day of each, by the name of the record
         * @return the facts
         */
        public static LastRecord of(LocalDate closedOn, String kind, Stream<Map.Entry<String, LocalDate>> days) {
            Optional<Map.Entry<String, LocalDate>> latest = days.max(Map.Entry.comparingByValue());
            return new LastRecord(
                    closedOn,
                    new Label("kind." + kind),
                    latest.map(Map.Entry::getKey).orElse(""),
                    latest.map(Map.Entry::getValue));
        }
    }

    /**
     * The day of a closing.
     *
     * @param day the first day on which something is not there
     * @param today the day on which that is entered
     */
    public record ClosingDay(LocalDate day, LocalDate today) {}
}

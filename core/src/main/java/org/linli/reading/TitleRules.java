package org.linli.reading;

import java.util.List;
import java.util.Map;
import org.linli.community.ClosingRules;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.person.Retention;

/** The rules on titles (书目规则). */
public final class TitleRules {
    /** A title is of a class of the charter. */
    public static final Rule<Classed> CLASS = Rule.<Classed>choice("title-class")
            .basis(Basis.story("图书分四类"))
            .reads("reading.classes")
            .holds(facts -> facts.terms.classes().contains(facts.category))
            .orSays(facts ->
                    Map.of("category", Excerpt.of(facts.category), "classes", String.join("、", facts.terms.classes())));

    /** A title is suitable from birth on, from of age at the latest, or from an age between. */
    public static final Rule<Integer> AGE = Rule.<Integer>violation("title-age", Ground.ARITHMETIC)
            .basis(Basis.design("who is of age reads everything"))
            .holds(age -> age >= 0 && age <= Retention.ADULT_YEARS)
            .orSays(age -> Map.of("age", age, "most", Retention.ADULT_YEARS));

    /** A title that is not in the catalogue any more gets no copies. */
    public static final Rule<ClosingRules.Standing> CLOSED = Rule.<ClosingRules.Standing>violation(
                    "title-closed", Ground.RECORD)
            .basis(Basis.design("what has ended takes no new ties, and keeps its history"))
            .holds(facts ->
                    facts.closedOn().filter(end -> !facts.day().isBefore(end)).isEmpty())
            .orSays(facts ->
                    Map.of("name", facts.name(), "day", facts.closedOn().orElse(facts.day())));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(CLASS, AGE, CLOSED);

    private TitleRules() {}

    /**
     * A class beside those of the charter.
     *
     * @param category the class
     * @param terms the charter's
     */
    public record Classed(String category, ReadingTerms terms) {}
}

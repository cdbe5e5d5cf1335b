package org.linli.person;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** How people may be looked for and shown (人员检索与查看). */
public final class PersonRules {
    /** As many people are shown at once as a purpose needs. Facts: how many. */
    public static final Rule<Integer> REVEALED = Rule.<Integer>violation("people-revealed", Ground.RECORD)
            .basis(
                    Statutes.PERSONAL_INFORMATION.article("§6"),
                    Basis.design("a page of people is what one piece of work needs"))
            .holds(count -> count >= 1 && count <= Disclosure.MAX_PEOPLE)
            .orSays(count -> Map.of("count", (long) count, "most", (long) Disclosure.MAX_PEOPLE));

    /** What the community's charter has switched off is not looked for. */
    public static final Rule<Sought> SEARCH_ON = Rule.<Sought>violation("person-search-off", Ground.PERMISSION)
            .basis(
                    Statutes.PERSONAL_INFORMATION.article("§6"),
                    Basis.design("what the charter has switched off has no marks, so it would find none or only some"))
            .reads("person.findByName", "person.findByMobile", "person.findByBuilding")
            .holds(facts -> (!facts.byName || facts.terms.findByName())
                    && (!facts.byMobile || facts.terms.findByMobile())
                    && (!facts.byBuilding || facts.terms.findByBuilding()))
            .orSays(facts -> Map.of());

    /** A search looks for something; {@code list} is there for all. Facts: how many things. */
    public static final Rule<Integer> SEARCH_GIVEN = Rule.<Integer>violation("person-search-empty", Ground.ARITHMETIC)
            .basis(Basis.design("a search for nothing is a mistake of the page that asks"))
            .holds(count -> count > 0)
            .orSays(count -> Map.of());

    /** A record is corrected a bounded number of times. Facts: how often it was. */
    public static final Rule<Integer> REVISIONS_ROOM = Rule.<Integer>violation("person-revisions-room", Ground.RECORD)
            .basis(Basis.design("the record stays small; one that was wrong so often is registered anew"))
            .holds(count -> count < Person.MAX_REVISIONS)
            .orSays(count -> Map.of("count", (long) count, "most", (long) Person.MAX_REVISIONS));

    /** All rules of this class. */
    public static final List<Rule<?>> ALL = List.of(REVEALED, SEARCH_ON, SEARCH_GIVEN, REVISIONS_ROOM);

    private PersonRules() {}

    /**
     * What a search looks for.
     *
     * @param byName a name or a part of one
     * @param byMobile a mobile number or its end
     * @param byBuilding the building of the home
     * @param terms what the charter lets people be found by
     */
    public record Sought(boolean byName, boolean byMobile, boolean byBuilding, PersonTerms terms) {}
}

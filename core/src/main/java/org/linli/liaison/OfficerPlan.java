package org.linli.liaison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.placement.Placement;

/**
 * Who should have the vacant roles of all teams (三员派位预案). Nothing is appointed by it.
 *
 * @param lines each vacant role, by the enterprise's name, then by role
 * @param placements how each role was placed, where there were candidates
 */
public record OfficerPlan(List<OfficerLine> lines, Map<OfficerRole, Placement<EnterpriseTeam, Person>> placements) {
    /** Copies the collections. */
    public OfficerPlan {
        lines = List.copyOf(lines);
        placements = Map.copyOf(placements);
    }

    /** {@return what {@link OfficerPlans#takeOver} takes: the roles for which there is a person} */
    public List<OfficerPlace> places() {
        return lines.stream()
                .flatMap(line ->
                        line.person().stream().map(person -> new OfficerPlace(line.team(), line.role(), person)))
                .toList();
    }

    /** {@return the roles that stay vacant} */
    public List<OfficerLine> vacant() {
        return lines.stream().filter(line -> line.person().isEmpty()).toList();
    }

    /**
     * Why a role should go to whom it goes (派位理由).
     *
     * @param line the role
     * @param locale Chinese for any locale of that language, else English
     * @return a few sentences; empty when there were no candidates at all
     */
    public String explain(OfficerLine line, Locale locale) {
        return Optional.ofNullable(placements.get(line.role()))
                .map(placement -> placement.why(line.team()).explain(locale, line.enterprise(), "officer-plan"))
                .orElse("");
    }

    /**
     * Who may not have a role, and why not.
     *
     * @param line the role
     * @return the reason for each candidate who may not
     */
    public Map<Id<Person>, Finding> excluded(OfficerLine line) {
        return Optional.ofNullable(placements.get(line.role())).stream()
                .flatMap(placement -> placement.grids().stream()
                        .flatMap(room ->
                                placement
                                        .whyNot(line.team(), room.id())
                                        .map(finding -> Map.entry(room.id(), finding))
                                        .stream()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

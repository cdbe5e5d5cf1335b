package org.linli.reporting.planning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.Texts;
import org.linli.placement.Placement;
import org.linli.reporting.MemberReport;

/**
 * A proposal for the grids in which in-service members serve (编入网格预案). It places no member; people review it, and take it
 * over with {@link MemberPlans#takeOver}.
 *
 * @param division the division in force
 * @param placement the plan, which explains why a member serves in a grid, what another grid would cost, which grids are
 *     short of room, and which demands conflict
 * @param places the members who are placed or move, by report; members who stay are left out
 * @param names masked names
 */
public record MemberPlan(
        Id<Division> division,
        Placement<MemberReport, Grid> placement,
        List<MemberPlace> places,
        Map<Id<MemberReport>, String> names) {
    /** Copies the collections. */
    public MemberPlan {
        places = List.copyOf(places);
        names = Map.copyOf(names);
    }

    /** {@return the reports of the members without a grid} */
    public List<Id<MemberReport>> unplaced() {
        return placement.unplaced();
    }

    /**
     * Why a member serves in the planned grid, and what the second choice would cost (派位理由).
     *
     * @param report the member's report
     * @param locale Chinese for any locale of that language, else English
     * @return a few sentences with the masked name
     * @throws IllegalArgumentException when the member is not in this plan
     */
    public String why(Id<MemberReport> report, Locale locale) {
        return placement.why(report).explain(locale, names.getOrDefault(report, report.value()));
    }

    /**
     * The demands that conflict, and the ways out (派位矛盾).
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the sentences; empty when every member has a grid and no grid lacks members
     */
    public String shortages(Locale locale) {
        StringBuilder text = new StringBuilder();
        placement
                .conflicts()
                .forEach(conflict -> sentence(text, locale, conflict.finding().explain(locale)));
        placement.waysOut().forEach(way -> sentence(text, locale, way.finding().explain(locale)));
        return text.toString();
    }

    private static void sentence(StringBuilder text, Locale locale, String sentence) {
        text.append(text.isEmpty() ? "" : Texts.betweenSentences(locale)).append(sentence);
    }
}

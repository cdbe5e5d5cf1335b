package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.charter.Share;
import org.linli.grid.GridTerms;
import org.linli.grid.Sources;
import org.linli.kernel.Basis;
import org.linli.kernel.Rule;

/** The rules on what the posts of the grids are held to together (网格力量配备规则). */
public final class GridStaffRules {
    private static final Basis BINZHOU = Sources.binzhou("§7");
    private static final Basis STORY = Basis.story("F6");
    private static final Basis ONE_HEAD = Basis.design("a default that the charter can change");

    /** On no day of a term does a building have more heads than the charter says. */
    public static final Rule<Heads> HEAD_ONCE = Rule.<Heads>choice("building-head-once")
            .basis(ONE_HEAD)
            .reads("grid.headsPerBuilding")
            .holds(facts -> facts.heads <= facts.terms.headsPerBuilding())
            .orSays(facts ->
                    Map.of("building", facts.building, "heads", facts.heads, "most", facts.terms.headsPerBuilding()));

    /** On no day, today or to come, does a building have more heads than the charter says. Several decisions together may do so. */
    public static final Rule<HeadsOnDay> HEADS_OVER = Rule.<HeadsOnDay>warning("building-heads-over")
            .basis(ONE_HEAD)
            .reads("grid.headsPerBuilding")
            .holds(facts -> facts.count.heads <= facts.count.terms.headsPerBuilding())
            .orSays(facts -> Map.of(
                    "building",
                    facts.count.building,
                    "heads",
                    facts.count.heads,
                    "most",
                    facts.count.terms.headsPerBuilding(),
                    "day",
                    facts.day));

    /** No decision lowers the share of enterprise managers among the building heads to the charter's least share, which it must exceed. */
    public static final Rule<HeadShare> RATIO = Rule.<HeadShare>choice("enterprise-head-ratio")
            .basis(STORY)
            .reads("grid.enterpriseHeadMin")
            .holds(HeadShare::isKept)
            .orSays(HeadShare::figures);

    /** The share of enterprise managers among the building heads is more than the charter says. */
    public static final Rule<HeadShare> RATIO_LOST = Rule.<HeadShare>warning("enterprise-head-ratio-lost")
            .basis(STORY)
            .reads("grid.enterpriseHeadMin")
            .holds(HeadShare::isKept)
            .orSays(HeadShare::figures);

    /** A release leaves a grid as many members of staff as the charter says. */
    public static final Rule<Staff> STAFF_MIN = Rule.<Staff>choice("grid-staff-min")
            .basis(BINZHOU)
            .reads("grid.staffMin")
            .holds(Staff::isEnough)
            .orSays(Staff::figures);

    /** A grid has as many members of staff as the charter says. */
    public static final Rule<Staff> STAFF_LACKING = Rule.<Staff>warning("grid-staff-lacking")
            .basis(BINZHOU)
            .reads("grid.staffMin")
            .holds(Staff::isEnough)
            .orSays(Staff::figures);

    /** The team of a micro-grid has members of so many kinds. Asked once for each kind, so that each that is missing is named. */
    public static final Rule<Team> FIVE_ROLES = Rule.<Team>warning("microgrid-five-roles")
            .basis(Basis.story("微网格团队"))
            .reads("grid.teamKinds")
            .holds(facts -> facts.present.contains(facts.kind) || facts.present.size() >= facts.terms.teamKinds())
            .orSays(facts -> Map.of(
                    "grid",
                    facts.grid,
                    "part",
                    facts.part,
                    "role",
                    facts.kind,
                    "present",
                    facts.present.size(),
                    "asked",
                    facts.terms.teamKinds()));

    /** Every grid has a party liaison. */
    public static final Rule<Liaisons> LIAISON_LACKING = Rule.<Liaisons>warning("grid-liaison-lacking")
            .basis(STORY, Basis.design("that other communities have a liaison in each grid is no norm"))
            .holds(facts -> facts.liaisons > 0)
            .orSays(facts -> Map.of("grid", facts.grid));

    /** Every inhabited building of a basic grid has its heads. */
    public static final Rule<Unheaded> HEAD_LACKING = Rule.<Unheaded>warning("building-head-lacking")
            .basis(ONE_HEAD)
            .reads("grid.headsPerBuilding")
            .holds(facts -> facts.buildings.isEmpty())
            .orSays(facts ->
                    Map.of("grid", facts.grid, "buildings", facts.buildings.size(), "first", facts.buildings.get(0)));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            HEAD_ONCE,
            HEADS_OVER,
            RATIO,
            RATIO_LOST,
            STAFF_MIN,
            STAFF_LACKING,
            FIVE_ROLES,
            LIAISON_LACKING,
            HEAD_LACKING);

    private GridStaffRules() {}

    /**
     * The heads of a building.
     *
     * @param building its number, for findings
     * @param heads how many it has at once
     * @param terms the charter's
     */
    public record Heads(String building, long heads, GridTerms terms) {}

    /**
     * The heads of a building on a day.
     *
     * @param count how many they are
     * @param day the first day on which they are so many
     */
    public record HeadsOnDay(Heads count, LocalDate day) {}

    /**
     * The building heads of the community.
     *
     * @param managers how many of them have a managerial post at an enterprise
     * @param heads how many there are
     * @param least the share that the former must exceed; a charter that gives 0% asks for none
     */
    public record HeadShare(long managers, long heads, Share least) {
        boolean isKept() {
            return heads == 0 || least.basisPoints() <= 0 || least.isExceededBy(managers, heads);
        }

        Map<String, Object> figures() {
            return Map.of("managers", managers, "heads", heads, "least", least.toString());
        }
    }

    /**
     * The staff of a grid.
     *
     * @param grid its name, for findings
     * @param members how many members of staff it has
     * @param terms the charter's
     */
    public record Staff(String grid, long members, GridTerms terms) {
        boolean isEnough() {
            return members >= terms.staffMin();
        }

        Map<String, Object> figures() {
            return Map.of("grid", grid, "members", members, "least", terms.staffMin());
        }
    }

    /**
     * The team of a micro-grid, and one of its roles.
     *
     * @param grid the grid's name, for findings
     * @param part the micro-grid's name, for findings
     * @param kind the role
     * @param present the roles that are held
     * @param terms the charter's
     */
    public record Team(String grid, String part, GridPostKind kind, Set<GridPostKind> present, GridTerms terms) {
        /** Copies the set. */
        public Team {
            present = Set.copyOf(present);
        }
    }

    /**
     * The party liaisons of a grid.
     *
     * @param grid its name, for findings
     * @param liaisons how many it has
     */
    public record Liaisons(String grid, long liaisons) {}

    /**
     * Buildings of a grid that lack a head.
     *
     * @param grid its name, for findings
     * @param buildings their numbers, in order
     */
    public record Unheaded(String grid, List<String> buildings) {
        /** Copies the list. */
        public Unheaded {
            buildings = List.copyOf(buildings);
        }
    }
}

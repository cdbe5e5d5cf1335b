package org.linli.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.GridCode;
import org.linli.community.Building;
import org.linli.community.Count;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on dividing a community into grids (网格划分规则). */
public final class DivisionRules {
    private static final Basis BINZHOU = Sources.binzhou("§6");
    private static final Basis XIAN = Basis.local("西安 DB6101/T 3185-2024", "5.1、5.2");
    private static final Basis NATIONAL = Basis.general("GB/T 34300-2017 城乡社区网格化服务管理规范", "一般以300至500户为一个网格");
    private static final Basis MICRO = Basis.general("微网格划分做法（浙江等地）", "30至100户");
    private static final Basis KEPT = Basis.design("bounds what is kept as one record");

    /** A division has grids, not too many. */
    public static final Rule<Extent> EXTENT = Rule.<Extent>violation("division-extent", Ground.RECORD)
            .basis(KEPT)
            .holds(facts ->
                    facts.grids > 0 && facts.grids <= Division.MAX_GRIDS && facts.buildings <= Division.MAX_BUILDINGS)
            .orSays(facts -> Map.of(
                    "grids",
                    facts.grids,
                    "mostGrids",
                    Division.MAX_GRIDS,
                    "buildings",
                    facts.buildings,
                    "mostBuildings",
                    Division.MAX_BUILDINGS));

    /** A grid or micro-grid that goes on was in the present division. */
    public static final Rule<Drawn> CONTINUES = Rule.<Drawn>violation("grid-continues-present", Ground.RECORD)
            .basis(Basis.design("only what is in force can go on"))
            .holds(Drawn::goesOnFromPresent)
            .orSays(facts -> Map.of("grid", Excerpt.of(facts.grid.name())));

    /** The number of residents is a possible one. */
    public static final Rule<Drawn> RESIDENTS = Rule.<Drawn>violation("grid-residents", Ground.ARITHMETIC)
            .basis(Basis.design("a number of people"))
            .holds(facts -> facts.grid.residents().stream().allMatch(number -> number >= 0 && number <= Count.MAX))
            .orSays(facts -> Map.of(
                    "grid",
                    Excerpt.of(facts.grid.name()),
                    "residents",
                    facts.grid.residents().orElse(0L),
                    "most",
                    Count.MAX));

    /** A basic grid has buildings. */
    public static final Rule<Drawn> NOT_EMPTY = Rule.<Drawn>violation("grid-not-empty", Ground.RECORD)
            .basis(Basis.design("a basic grid covers something"))
            .holds(facts -> facts.grid.nature() != GridNature.BASIC
                    || !facts.grid.buildings().isEmpty())
            .orSays(facts -> Map.of("grid", Excerpt.of(facts.grid.name())));

    /** A grid has no more micro-grids than can be kept. */
    public static final Rule<Drawn> MICRO_COUNT = Rule.<Drawn>violation("microgrid-count", Ground.RECORD)
            .basis(KEPT)
            .holds(facts -> facts.grid.microGrids().size() <= Grid.MAX_MICRO_GRIDS)
            .orSays(facts -> Map.of(
                    "grid",
                    Excerpt.of(facts.grid.name()),
                    "parts",
                    facts.grid.microGrids().size(),
                    "most",
                    Grid.MAX_MICRO_GRIDS));

    /** A micro-grid lies in its grid. */
    public static final Rule<Drawn> MICRO_WITHIN = Rule.<Drawn>violation("microgrid-within-grid", Ground.RECORD)
            .basis(Basis.story("微网格"), MICRO)
            .holds(facts -> facts.strayParts().isEmpty())
            .orSays(facts -> Map.of(
                    "grid",
                    Excerpt.of(facts.grid.name()),
                    "part",
                    Excerpt.of(facts.strayParts().get(0))));

    /** Micro-grids of a grid share no building. */
    public static final Rule<Drawn> MICRO_NO_OVERLAP = Rule.<Drawn>violation("microgrid-no-overlap", Ground.RECORD)
            .basis(Basis.story("微网格"), MICRO)
            .holds(facts -> facts.sharedByParts() == 0)
            .orSays(facts -> Map.of("grid", Excerpt.of(facts.grid.name()), "buildings", facts.sharedByParts()));

    /** What each grid of a drawing is held to by itself. */
    public static final RuleSet<Drawn> GRID_FORM =
            RuleSet.of(CONTINUES, RESIDENTS, NOT_EMPTY, MICRO_COUNT, MICRO_WITHIN, MICRO_NO_OVERLAP);

    /** No building is in two basic grids. */
    public static final Rule<Partition> NO_OVERLAP = Rule.<Partition>violation("grid-no-overlap", Ground.RECORD)
            .basis(BINZHOU, XIAN)
            .holds(facts -> facts.coveredTwice().isEmpty())
            .orSays(facts -> facts.figures(facts.coveredTwice()));

    /** Every building is in a basic grid. */
    public static final Rule<Partition> FULL_COVERAGE = Rule.<Partition>violation("grid-full-coverage", Ground.RECORD)
            .basis(BINZHOU, XIAN)
            .holds(facts -> facts.uncovered().isEmpty())
            .orSays(facts -> facts.figures(facts.uncovered()));

    /** Every building, those registered since included, is in a basic grid of the division in force. */
    public static final Rule<Partition> BUILDING_UNCOVERED = Rule.<Partition>warning("grid-building-uncovered")
            .basis(BINZHOU, XIAN)
            .holds(facts -> facts.uncovered().isEmpty())
            .orSays(facts -> facts.figures(facts.uncovered()));

    /** No grid, in force or published, has a building that does not stand any more. */
    public static final Rule<Partition> BUILDING_GONE = Rule.<Partition>warning("grid-building-gone")
            .basis(Basis.design("a division has a building that was closed until the next one"))
            .holds(facts -> facts.gone().isEmpty())
            .orSays(facts -> facts.figures(facts.gone()));

    /** What stands in a grid still has its place in each division that was published to follow the present one. */
    public static final Rule<PlaceEnding> PLACE_ENDS = Rule.<PlaceEnding>choice("grid-place-ends")
            .basis(Basis.design("what a published division ends is known when a decision is taken for longer"))
            .holds(facts -> facts.from().isEmpty())
            .orSays(facts -> Map.of(
                    "what",
                    facts.what(),
                    "name",
                    facts.name(),
                    "grid",
                    facts.grid(),
                    "from",
                    facts.from().orElseThrow()));

    /** A building is in one dedicated grid at most. */
    public static final Rule<Partition> DEDICATED_ONCE = Rule.<Partition>violation("grid-dedicated-once", Ground.RECORD)
            .basis(XIAN)
            .holds(facts -> facts.dedicatedTwice().isEmpty())
            .orSays(facts -> facts.figures(facts.dedicatedTwice()));

    /** Numbers of grids differ, and so their codes. */
    public static final Rule<Partition> NUMBER_ONCE = Rule.<Partition>violation("grid-number-once", Ground.RECORD)
            .basis(Basis.design("a code names one grid"))
            .holds(facts -> facts.repeatedNumbers().isEmpty())
            .orSays(facts -> Map.of("number", facts.repeatedNumbers().get(0)));

    /** Names of grids differ. */
    public static final Rule<Partition> NAME_ONCE = Rule.<Partition>violation("grid-name-once", Ground.RECORD)
            .basis(Basis.design("a notice names one grid"))
            .holds(facts -> facts.repeatedNames().isEmpty())
            .orSays(facts -> Map.of("name", Excerpt.of(facts.repeatedNames().get(0))));

    /** A grid or micro-grid of the present division goes on once. */
    public static final Rule<Partition> CONTINUED_ONCE = Rule.<Partition>violation("grid-continued-once", Ground.RECORD)
            .basis(Basis.design("of the parts of a grid that is split, one at most goes on with it"))
            .holds(facts -> facts.continuedTwice() == 0)
            .orSays(facts -> Map.of("grids", facts.continuedTwice()));

    /** What the grids of a division are held to together. */
    public static final RuleSet<Partition> PARTITION =
            RuleSet.of(NO_OVERLAP, FULL_COVERAGE, DEDICATED_ONCE, NUMBER_ONCE, NAME_ONCE, CONTINUED_ONCE);

    /** What the grids of a division of the past are held to together: buildings may have come since. */
    public static final RuleSet<Partition> PAST_PARTITION =
            RuleSet.of(NO_OVERLAP, BUILDING_UNCOVERED, DEDICATED_ONCE, NUMBER_ONCE, NAME_ONCE, CONTINUED_ONCE);

    /** A basic grid has, as a rule, so many households. */
    public static final Rule<Sized> SIZE = Rule.<Sized>choice("grid-size-range")
            .basis(NATIONAL)
            .reads("grid.households")
            .holds(facts -> !facts.isBasic() || facts.terms.households().contains(facts.households))
            .orSays(facts -> Map.of(
                    "grid",
                    Excerpt.of(facts.grid.name()),
                    "households",
                    facts.households,
                    "least",
                    facts.terms.households().from(),
                    "most",
                    facts.terms.households().to()));

    /** A basic grid has, as a rule, no more than so many residents. What was not counted is not judged. */
    public static final Rule<Sized> RESIDENTS_RANGE = Rule.<Sized>choice("grid-residents-range")
            .basis(NATIONAL)
            .reads("grid.maxResidents")
            .holds(facts -> !facts.isBasic() || facts.residents() <= facts.terms.maxResidents())
            .orSays(facts -> Map.of(
                    "grid",
                    Excerpt.of(facts.grid.name()),
                    "residents",
                    facts.residents(),
                    "most",
                    facts.terms.maxResidents()));

    /** How large a basic grid is, as a rule. */
    public static final RuleSet<Sized> SIZES = RuleSet.of(SIZE, RESIDENTS_RANGE);

    /** A micro-grid has, as a rule, so many households. */
    public static final Rule<MicroSized> MICRO_SIZE = Rule.<MicroSized>choice("microgrid-size-range")
            .basis(MICRO)
            .reads("grid.microHouseholds")
            .holds(facts -> facts.terms.microHouseholds().contains(facts.households))
            .orSays(facts -> Map.of(
                    "part",
                    Excerpt.of(facts.name),
                    "households",
                    facts.households,
                    "least",
                    facts.terms.microHouseholds().from(),
                    "most",
                    facts.terms.microHouseholds().to()));

    /** A grid's code holds its community's: it belongs to no other, and to nothing above it. */
    public static final Rule<Coded> CODE = Rule.<Coded>violation("grid-code-prefix", Ground.RECORD)
            .basis(XIAN, Basis.general("CJ/T 213、GB/T 30428.1", "网格编码以社区代码为前缀"))
            .holds(facts -> facts.code.value().contains(facts.community.value()))
            .orSays(facts -> Map.of("code", facts.code.value(), "community", facts.community.value()));

    /** A division goes step by step. */
    public static final Rule<Move<DivisionStatus, DivisionStep>> STEP = Division.LIFE_CYCLE.rule(
            "division-step",
            Basis.design(
                    "drawn, reviewed, filed, published: no division is published that was not reviewed and filed"));

    /** A division was drawn against the one that it takes the place of. */
    public static final Rule<Succession> ON_PRESENT = Rule.<Succession>violation(
                    "division-drawn-on-present", Ground.RECORD)
            .basis(Basis.design("what was drawn against an older division has not seen the present one"))
            .holds(facts -> facts.replaces.equals(facts.present))
            .orSays(facts -> Map.of());

    /** A division takes effect from today on, after the one before it, and within a year: a mistyped year would bind all later ones. */
    public static final Rule<Effect> EFFECTIVE_DAY = Rule.<Effect>violation("division-effective-day", Ground.RECORD)
            .basis(Basis.design("the past is not divided anew"))
            .holds(facts -> !facts.from().isBefore(facts.earliest()) && !facts.from().isAfter(facts.latest()))
            .orSays(facts -> Map.of("from", facts.from(), "earliest", facts.earliest(), "latest", facts.latest()));

    /** Divisions of the past are entered oldest first, and none takes the place of one that has no end. */
    public static final Rule<Following> PAST_ORDER = Rule.<Following>violation("division-past-order", Ground.RECORD)
            .basis(Basis.design("a division that was decided on here is followed by one that is published here"))
            .holds(facts -> facts.before.isEmpty()
                    || facts.before.flatMap(Period::until).stream().anyMatch(end -> !facts.from.isBefore(end)))
            .orSays(facts -> Map.of(
                    "from",
                    facts.from,
                    "until",
                    facts.before.flatMap(Period::until).<Object>map(end -> end).orElse("")));

    /** A division is revoked before its first day. */
    public static final Rule<Revocation> REVOKED_IN_TIME = Rule.<Revocation>violation(
                    "division-revoked-in-time", Ground.RECORD)
            .basis(Basis.design("what is in force ends by the next division"))
            .holds(facts -> facts.from.isAfter(facts.today))
            .orSays(facts -> Map.of("from", facts.from, "today", facts.today));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            EXTENT,
            CONTINUES,
            RESIDENTS,
            NOT_EMPTY,
            MICRO_COUNT,
            MICRO_WITHIN,
            MICRO_NO_OVERLAP,
            NO_OVERLAP,
            FULL_COVERAGE,
            BUILDING_UNCOVERED,
            BUILDING_GONE,
            PLACE_ENDS,
            DEDICATED_ONCE,
            NUMBER_ONCE,
            NAME_ONCE,
            CONTINUED_ONCE,
            SIZE,
            RESIDENTS_RANGE,
            MICRO_SIZE,
            CODE,
            STEP,
            ON_PRESENT,
            EFFECTIVE_DAY,
            PAST_ORDER,
            REVOKED_IN_TIME);

    private DivisionRules() {}

    /**
     * How large a drawing is.
     *
     * @param grids how many grids
     * @param buildings how many buildings
     */
    public record Extent(int grids, int buildings) {}

    /**
     * A grid as drawn.
     *
     * @param grid the form
     * @param present the division published last, if any
     */
    public record Drawn(GridForm grid, Optional<Division> present) {
        boolean goesOnFromPresent() {
            boolean grids = grid.continues().stream()
                    .allMatch(
                            id -> present.flatMap(division -> division.grid(id)).isPresent());
            return grids
                    && grid.microGrids().stream()
                            .flatMap(part -> part.continues().stream())
                            .allMatch(id -> present.stream().anyMatch(division -> division.hasMicroGrid(id)));
        }

        List<String> strayParts() {
            return grid.microGrids().stream()
                    .filter(part ->
                            part.buildings().isEmpty() || !grid.buildings().containsAll(part.buildings()))
                    .map(MicroGridForm::name)
                    .toList();
        }

        long sharedByParts() {
            List<Id<Building>> all = grid.microGrids().stream()
                    .flatMap(part -> part.buildings().stream())
                    .toList();
            return all.size() - all.stream().distinct().count();
        }
    }

    /**
     * How large a grid is.
     *
     * @param grid the form
     * @param households how many households its buildings have
     * @param terms the charter's
     */
    public record Sized(GridForm grid, long households, GridTerms terms) {
        boolean isBasic() {
            return grid.nature() == GridNature.BASIC;
        }

        long residents() {
            return grid.residents().orElse(0L);
        }
    }

    /**
     * The households of a micro-grid.
     *
     * @param name its name, for findings
     * @param households how many households its buildings have
     * @param terms the charter's
     */
    public record MicroSized(String name, long households, GridTerms terms) {}

    /**
     * A grid's code.
     *
     * @param community whose grid it is
     * @param code the code
     */
    public record Coded(DivisionCode community, GridCode code) {}

    /**
     * What a division takes the place of.
     *
     * @param replaces what it was drawn against
     * @param present what was published last
     */
    public record Succession(Optional<Id<Division>> replaces, Optional<Id<Division>> present) {}

    /**
     * What a division of the past follows.
     *
     * @param from its first day
     * @param before when the one published last is or was in force, if there is one
     */
    public record Following(LocalDate from, Optional<Period> before) {}

    /**
     * A published division that is to be revoked.
     *
     * @param from its first day
     * @param today the day
     */
    public record Revocation(LocalDate from, LocalDate today) {}
}

package org.linli.grid.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.Sources;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;

/** The rules on public notices (公示牌规则). */
public final class GridNoticeRules {
    private static final Basis BINZHOU = Sources.binzhou("§6");
    private static final Basis STAFFED = Sources.binzhou("§7");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9]{3,5}(-?[0-9]{3,9}){0,2}");

    /** A notice is for a grid of the division in force. */
    public static final Rule<GridNoticeContent> GRID = Rule.<GridNoticeContent>violation(
                    "grid-notice-grid", Ground.RECORD)
            .basis(BINZHOU)
            .holds(facts -> facts.scope().isPresent())
            .orSays(facts -> Map.of("grid", facts.name()));

    /** A notice hangs somewhere. */
    public static final Rule<GridNoticeForm> PLACES = Rule.<GridNoticeForm>violation(
                    "grid-notice-places", Ground.RECORD)
            .basis(BINZHOU)
            .holds(facts -> !facts.places().isEmpty() && facts.places().size() <= GridNotice.MAX_PLACES)
            .orSays(facts -> Map.of("places", facts.places().size(), "most", GridNotice.MAX_PLACES));

    /** A notice gives a telephone for complaints. The finding does not repeat what was written. */
    public static final Rule<GridNoticeForm> PHONE = Rule.<GridNoticeForm>violation("grid-notice-phone", Ground.RECORD)
            .basis(BINZHOU)
            .holds(facts -> TELEPHONE.matcher(facts.supervisionPhone().strip()).matches())
            .orSays(facts -> Map.of());

    /** A notice shows as many members of staff as a grid has to have. */
    public static final Rule<GridNoticeContent> STAFF = Rule.<GridNoticeContent>choice("grid-notice-staff")
            .basis(STAFFED)
            .reads("grid.staffMin")
            .holds(facts -> facts.members() >= facts.terms().staffMin())
            .orSays(facts -> Map.of(
                    "grid",
                    facts.name(),
                    "members",
                    facts.members(),
                    "least",
                    facts.terms().staffMin()));

    /** What was taken down cannot be taken down again. */
    public static final Rule<GridNotice> HANGS = Rule.<GridNotice>violation("grid-notice-removed", Ground.RECORD)
            .basis(Basis.design("a notice is taken down once"))
            .holds(GridNotice::isCurrent)
            .orSays(facts -> Map.of("on", facts.removedOn().orElse(facts.postedOn())));

    /** Every grid has a notice. */
    public static final Rule<Displayed> LACKING = Rule.<Displayed>warning("grid-notice-lacking")
            .basis(BINZHOU)
            .holds(facts -> facts.notice.isPresent())
            .orSays(facts -> Map.of("grid", facts.content.name()));

    /** A notice is put up anew when what it says has changed. */
    public static final Rule<Displayed> OUTDATED = Rule.<Displayed>warning("grid-notice-outdated")
            .basis(BINZHOU)
            .holds(facts -> facts.notice.stream().allMatch(facts::isTrue))
            .orSays(facts -> Map.of(
                    "grid",
                    facts.content.name(),
                    "posted",
                    facts.notice.map(GridNotice::postedOn).orElseThrow()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(GRID, PLACES, PHONE, STAFF, HANGS, LACKING, OUTDATED);

    private GridNoticeRules() {}

    /**
     * The notice of a grid beside what it has to say.
     *
     * @param content what it has to say today
     * @param notice the notice that hangs, if one does
     * @param drawn the division from which that took the scope
     */
    public record Displayed(GridNoticeContent content, Optional<GridNotice> notice, Optional<Division> drawn) {
        boolean isTrue(GridNotice shown) {
            return shown.posts().equals(content.posts()) && saysTheSame(scopeThen(), content.scope());
        }

        // What a notice shows of a grid: how many live in it is none of that.
        private static boolean saysTheSame(Optional<Grid> then, Optional<Grid> now) {
            return then.map(Grid::name).equals(now.map(Grid::name))
                    && then.map(Grid::buildings).equals(now.map(Grid::buildings));
        }

        private Optional<Grid> scopeThen() {
            return drawn.flatMap(division -> division.grid(content.grid()));
        }
    }
}

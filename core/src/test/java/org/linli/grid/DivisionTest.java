package org.linli.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.grid.SampleDivision.TODAY;
import static org.linli.grid.SampleDivision.building;
import static org.linli.grid.SampleDivision.buildings;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

class DivisionTest {
    @Test
    void a_drawing_becomes_a_draft_with_codes_and_households() {
        Decision<Division> drawn = Division.draw(SampleDivision.drawing(SampleDivision.twoGrids()), Id.of("d1"), TODAY);
        Division draft = drawn.orElseThrow();
        assertEquals(DivisionStatus.DRAFT, draft.status());
        assertEquals(Optional.empty(), draft.inForce());
        assertEquals(
                List.of("350603005004001", "350603005004002"),
                draft.grids().stream().map(grid -> grid.code().value()).toList());
        assertEquals(
                List.of(400L, 400L),
                draft.grids().stream().map(Grid::households).toList());
        assertEquals(800, draft.households());
        assertEquals(
                4,
                draft.grids().stream().map(Grid::id).distinct().count()
                        + SampleDivision.north(draft).microGrids().stream()
                                .map(MicroGrid::id)
                                .distinct()
                                .count());
        assertEquals(List.of(), drawn.findings());
    }

    @Test
    void everything_wrong_in_a_drawing_is_said_at_once() {
        DivisionForm form = DivisionForm.of(
                GridForm.basic(1, " ", buildings(1, 2, 3, 4)).residents(-1),
                GridForm.basic(1_000, "南", buildings(4, 5, 6, 7)).parts(List.of(MicroGridForm.of("", buildings(8)))),
                GridForm.basic(1_000, "空", buildings()));
        Decision<Division> drawn = Division.draw(SampleDivision.drawing(form), Id.of("d1"), TODAY);
        assertEquals(
                List.of(
                        "text-missing",
                        "grid-residents",
                        "grid-code-sequence",
                        "microgrid-within-grid",
                        "text-missing",
                        "grid-code-sequence",
                        "grid-not-empty",
                        "grid-size-range",
                        "grid-no-overlap",
                        "grid-full-coverage",
                        "grid-number-once"),
                refused(drawn));
    }

    @Test
    void a_drawing_of_unusual_size_is_accepted_with_warnings() {
        DivisionForm one = DivisionForm.of(GridForm.basic(1, "全", buildings(1, 2, 3, 4, 5, 6, 7, 8))
                .residents(1_800)
                .parts(List.of(MicroGridForm.of("大", buildings(1, 2)))));
        Decision<Division> drawn = Division.draw(SampleDivision.drawing(one), Id.of("d1"), TODAY);
        assertTrue(drawn.isAccepted());
        assertEquals(List.of("grid-size-range", "grid-residents-range", "microgrid-size-range"), warned(drawn));
    }

    @Test
    void a_division_goes_from_draft_to_published_and_back_on_the_way() {
        Division filed = SampleDivision.filed(SampleDivision.draft());
        assertEquals(DivisionStatus.FILED, filed.status());
        Division back = filed.advance(DivisionStep.SEND_BACK).orElseThrow();
        assertEquals(DivisionStatus.DRAFT, back.status());
        Decision<Division> published = SampleDivision.filed(back)
                .publish(Optional.empty(), SampleDivision.premises(), TODAY, TODAY, List.of());
        assertEquals(Optional.of(Period.from(TODAY)), published.orElseThrow().inForce());
        assertEquals(List.of(), published.findings());
    }

    @Test
    void what_is_published_must_still_fit_the_community_and_the_order_of_divisions() {
        Map<Id<Building>, Premises> more = SampleDivision.premises();
        more.put(building(9), new Premises("9号楼", 60));
        Division present = SampleDivision.published();
        Decision<Division> published =
                SampleDivision.draft().publish(Optional.of(present), more, TODAY.minusYears(1), TODAY, List.of());
        assertEquals(
                List.of("division-step", "division-drawn-on-present", "division-effective-day", "grid-full-coverage"),
                refused(published));
    }

    @Test
    void a_division_ends_when_its_successor_begins() {
        Division ended = SampleDivision.published()
                .adjust(Id.of("d2"), TODAY.plusDays(10))
                .orElseThrow();
        assertEquals(DivisionStatus.ADJUSTED, ended.status());
        assertEquals(
                Optional.of(TODAY.plusDays(10)), ended.inForce().orElseThrow().until());
    }

    @Test
    void a_draft_is_drawn_anew_under_its_id() {
        Division draft = SampleDivision.draft();
        DivisionForm one = DivisionForm.of(
                GridForm.basic(1, "甲", buildings(1, 2, 3, 4)), GridForm.basic(2, "乙", buildings(5, 6, 7, 8)));
        Division again =
                draft.redraw(SampleDivision.drawing(one), TODAY.plusDays(1)).orElseThrow();
        assertEquals(draft.id(), again.id());
        assertEquals(TODAY.plusDays(1), again.drawnOn());
        assertEquals("甲", again.grids().get(0).name());
        Decision<Division> late = SampleDivision.filed(draft).redraw(SampleDivision.drawing(one), TODAY);
        assertEquals(List.of("division-step"), refused(late));
    }

    @Test
    void a_cover_names_the_basic_grid_the_dedicated_one_and_the_part() {
        GridForm school = GridForm.dedicated(9, "学校", GridType.SCHOOL, buildings(1, 5));
        List<GridForm> grids = new ArrayList<>(SampleDivision.twoGrids().grids());
        grids.add(school);
        Division draft = Division.draw(SampleDivision.drawing(new DivisionForm(grids)), Id.of("d1"), TODAY)
                .orElseThrow();
        Cover first = draft.coverOf(building(1)).orElseThrow();
        assertEquals("北网格", first.basic().name());
        assertEquals("学校", first.dedicated().orElseThrow().name());
        assertEquals("北一", first.microGrid().orElseThrow().name());
        Cover third = draft.coverOf(building(3)).orElseThrow();
        assertEquals(Optional.empty(), third.dedicated());
        assertEquals(Optional.empty(), third.microGrid());
        assertEquals(Optional.empty(), draft.coverOf(building(9)));
    }

    @Test
    void a_grid_is_in_a_division_once() {
        Division division = SampleDivision.published();
        Grid north = SampleDivision.north(division);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Division(
                        division.community(),
                        division.id(),
                        division.status(),
                        TODAY,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(north, north)));
    }
}

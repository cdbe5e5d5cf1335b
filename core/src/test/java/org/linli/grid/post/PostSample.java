package org.linli.grid.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.code.GridCodeScheme;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.DivisionStatus;
import org.linli.grid.Grid;
import org.linli.grid.GridNature;
import org.linli.grid.GridTerms;
import org.linli.grid.GridType;
import org.linli.grid.MicroGrid;
import org.linli.grid.Premises;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.scenario.StoryCharter;

/** A divided community, and people in posts there: two basic grids, and one dedicated to the workshop in the second. */
final class PostSample {
    static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final GridTerms TERMS =
            StoryCharter.from(LocalDate.of(2022, 9, 1)).terms(GridTerms.TERMS, LocalDate.of(2022, 9, 1));
    static final Id<Building> FIRST = Id.of("b1");
    static final Id<Building> SECOND = Id.of("b2");
    static final Id<Building> THIRD = Id.of("b3");
    static final Id<Building> WORKSHOP = Id.of("b4");
    static final Id<Grid> SOUTH = Id.of("south");
    static final Id<Grid> NORTH = Id.of("north");
    static final Id<Grid> WORKS = Id.of("works");
    static final Id<MicroGrid> COURT = Id.of("court");
    static final Map<Id<Building>, Premises> PREMISES = Map.of(
            FIRST, new Premises("1栋", 40),
            SECOND, new Premises("2栋", 60),
            THIRD, new Premises("3栋", 80),
            WORKSHOP, new Premises("厂房", 0));
    static final Division DIVISION = division(
            Id.of("division-1"),
            TODAY.minusYears(1),
            grid(
                    SOUTH,
                    1,
                    "南网格",
                    GridNature.BASIC,
                    Set.of(FIRST, SECOND),
                    List.of(new MicroGrid(COURT, "一号院", Set.of(FIRST), 40))),
            grid(NORTH, 2, "北网格", GridNature.BASIC, Set.of(THIRD, WORKSHOP), List.of()),
            grid(WORKS, 3, "企业网格", GridNature.DEDICATED, Set.of(WORKSHOP), List.of()));
    static final Employer FACTORY = new Employer(Id.of("factory"), true);
    static final Employer SCHOOL = new Employer(Id.of("school"), false);

    private PostSample() {}

    static Division division(Id<Division> id, LocalDate from, Grid... grids) {
        return new Division(
                COMMUNITY,
                id,
                DivisionStatus.PUBLISHED,
                from,
                Optional.empty(),
                Optional.of(Period.from(from)),
                List.of(grids));
    }

    static Grid grid(
            Id<Grid> id,
            int number,
            String name,
            GridNature nature,
            Set<Id<Building>> buildings,
            List<MicroGrid> parts) {
        return new Grid(
                id,
                number,
                GridCodeScheme.fifteenDigits().compose(COMMUNITY, number).orElseThrow(),
                name,
                nature,
                GridType.RESIDENTIAL,
                buildings,
                parts,
                buildings.stream().mapToLong(PostSample::households).sum(),
                Optional.empty());
    }

    /** The story's terms but for some. */
    static GridTerms terms(String parameter, String value) {
        return StoryCharter.from(LocalDate.of(2022, 9, 1))
                .with(Map.of(parameter, value))
                .orElseThrow()
                .terms(GridTerms.TERMS, LocalDate.of(2022, 9, 1));
    }

    static Seat seat(GridPostKind kind) {
        return kind.isOfTeam()
                ? Seat.inTeam(SOUTH, COURT)
                : kind == GridPostKind.BUILDING_HEAD ? Seat.ofBuilding(SOUTH, FIRST) : Seat.of(SOUTH);
    }

    /** Somebody who lives in the south, for a post there. */
    static GridPostForm form(GridPostKind kind) {
        return GridPostForm.of(kind, Id.of("person-1"), seat(kind)).tie(Tie.livesIn(SECOND));
    }

    static PostCandidacy candidacy(GridPostForm form) {
        return candidacy(form, TERMS);
    }

    static PostCandidacy candidacy(GridPostForm form, GridTerms terms) {
        return new PostCandidacy(form, Optional.of(FACTORY), Optional.of(DIVISION), 0, terms);
    }

    static GridPost post(String id, GridPostForm form, GridPostStatus status, Optional<Period> term) {
        return new GridPost(
                COMMUNITY,
                Id.of(id),
                form,
                Optional.of(FACTORY),
                status,
                false,
                term,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** A post that has been held for a year, and will be for two more. */
    static GridPost held(String id, GridPostForm form) {
        return post(
                id,
                form,
                GridPostStatus.APPOINTED,
                Optional.of(Period.between(TODAY.minusYears(1), TODAY.plusYears(2))));
    }

    static GridPost head(String id, Id<Building> building, boolean manager) {
        GridPostForm form =
                GridPostForm.of(GridPostKind.BUILDING_HEAD, Id.of("person-" + id), Seat.ofBuilding(SOUTH, building));
        return held(id, manager ? form.manager() : form);
    }

    /** So many heads, of whom so many manage at an enterprise, each at a building of its own outside of the division. */
    static List<GridPost> heads(int managers, int all) {
        List<GridPost> heads = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            heads.add(head("head-" + i, Id.of("far-" + i), i < managers));
        }
        return heads;
    }

    static GridStaff staff(List<GridPost> held) {
        return staff(held, TERMS);
    }

    static GridStaff staff(List<GridPost> held, GridTerms terms) {
        return new GridStaff(held, List.of(), Optional.of(DIVISION), PREMISES, terms);
    }

    private static long households(Id<Building> building) {
        return Optional.ofNullable(PREMISES.get(building)).orElseThrow().households();
    }
}

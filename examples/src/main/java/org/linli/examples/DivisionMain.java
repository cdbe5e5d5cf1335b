package org.linli.examples;

import static org.linli.examples.sample.SampleCommunity.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.examples.sample.SampleCommunity;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;

/** Grids: a drawing with mistakes, a division through all its steps, a split, and who covered a building on which day. */
public final class DivisionMain {
    private DivisionMain() {}

    /**
     * Divides a community of six buildings.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        SampleCommunity community = new SampleCommunity(LocalDate.of(2022, 3, 1));
        Desk secretary = community.desk();
        Desk subdistrict = community.as("officer", Role.SUBDISTRICT_OFFICER);
        List<Id<Building>> buildings = community.buildings(6, 180);

        Decision<Division> wrong = secretary
                .divisions()
                .draw(DivisionForm.of(
                        GridForm.basic(1, "东网格", Set.copyOf(buildings.subList(0, 4))),
                        GridForm.basic(1, "西网格", Set.copyOf(buildings.subList(3, 5)))));
        say(wrong);

        DivisionForm form = DivisionForm.of(
                GridForm.basic(1, "东网格", Set.copyOf(buildings.subList(0, 3))).residents(1_750),
                GridForm.basic(2, "西网格", Set.copyOf(buildings.subList(3, 6))));
        say(secretary.preview().divisions().draw(form));
        Division first = publish(secretary, subdistrict, form, LocalDate.of(2022, 3, 15));
        Id<Grid> east = first.grids().get(0).id();

        community.goTo(LocalDate.of(2022, 9, 1));
        DivisionForm split = DivisionForm.of(first)
                .split(
                        east,
                        GridForm.basic(3, "东一网格", Set.of(buildings.get(0))),
                        GridForm.basic(4, "东二网格", Set.of(buildings.get(1), buildings.get(2))));
        publish(secretary, subdistrict, split, LocalDate.of(2022, 10, 1));

        for (LocalDate day : List.of(LocalDate.of(2022, 9, 30), LocalDate.of(2022, 10, 1))) {
            Grid grid = secretary
                    .divisions()
                    .coverOf(buildings.get(0), day)
                    .orElseThrow()
                    .basic();
            System.out.println(day + " 1号楼 → " + grid.code() + " " + grid.name());
        }
        Division.LIFE_CYCLE.transitions().forEach(System.out::println);
    }

    private static Division publish(Desk secretary, Desk subdistrict, DivisionForm form, LocalDate from) {
        Id<Division> drawn = secretary.divisions().draw(form).orElseThrow().id();
        subdistrict.divisions().review(drawn).orElseThrow();
        subdistrict.divisions().file(drawn).orElseThrow();
        return secretary.redivision().publish(drawn, from, List.of()).orElseThrow();
    }
}

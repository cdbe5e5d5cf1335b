package org.linli.grid;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.code.GridCodeScheme;
import org.linli.community.Building;
import org.linli.kernel.Id;

/** A community of eight buildings, b1 to b8, with 100 households each, to draw grids in. */
public final class SampleDivision {
    public static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    public static final GridTerms TERMS =
            Charter.national(LocalDate.of(2022, 9, 1)).terms(GridTerms.TERMS, LocalDate.of(2022, 9, 1));
    static final int BUILDINGS = 8;
    static final long HOUSEHOLDS = 100;

    private static final AtomicInteger NEXT = new AtomicInteger();

    private SampleDivision() {}

    public static Id<Building> building(int number) {
        return Id.of("b" + number);
    }

    public static Set<Id<Building>> buildings(int... numbers) {
        return Arrays.stream(numbers).mapToObj(SampleDivision::building).collect(Collectors.toSet());
    }

    static Map<Id<Building>, Premises> premises() {
        Map<Id<Building>, Premises> all = new HashMap<>();
        for (int number = 1; number <= BUILDINGS; number++) {
            all.put(building(number), new Premises(number + "号楼", HOUSEHOLDS));
        }
        return all;
    }

    /** North: buildings 1 to 4, in two micro-grids; south: 5 to 8. */
    static DivisionForm twoGrids() {
        return DivisionForm.of(
                GridForm.basic(1, "北网格", buildings(1, 2, 3, 4))
                        .parts(List.of(MicroGridForm.of("北一", buildings(1)), MicroGridForm.of("北二", buildings(2)))),
                GridForm.basic(2, "南网格", buildings(5, 6, 7, 8)).residents(900));
    }

    static Drawing drawing(DivisionForm form, Division... present) {
        return drawing(form, Arrays.stream(present).findFirst());
    }

    static Drawing drawing(DivisionForm form, Optional<Division> present) {
        return new Drawing(
                COMMUNITY,
                form,
                present,
                premises(),
                TERMS,
                GridCodeScheme.fifteenDigits(),
                () -> "g" + NEXT.incrementAndGet());
    }

    static Division draft() {
        return Division.draw(drawing(twoGrids()), Id.of("d1"), TODAY).orElseThrow();
    }

    static Division filed(Division draft) {
        return draft.advance(DivisionStep.REVIEW)
                .orElseThrow()
                .advance(DivisionStep.FILE)
                .orElseThrow();
    }

    /** In force for half a year. */
    public static Division published() {
        LocalDate from = TODAY.minusMonths(6);
        Division filed = filed(draft());
        return filed.publish(Optional.empty(), premises(), from, from, List.of())
                .orElseThrow();
    }

    /** Nobody has a post, and nothing was reported. */
    public static Division after(Division present, DivisionForm form) {
        return Division.draw(drawing(form, present), Id.of("d2"), TODAY).orElseThrow();
    }

    public static Grid north(Division division) {
        return division.grids().get(0);
    }

    public static Grid south(Division division) {
        return division.grids().get(1);
    }
}

package org.linli.examples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.code.DivisionCode;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.memory.MemoryStorage;

/** A community's charter: layers, values that make no sense, versions. */
public final class CharterMain {
    private CharterMain() {}

    /**
     * Adopts two versions.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        StoryClock clock = new StoryClock(LocalDate.of(2022, 6, 1));
        Linli linli = Linli.on(MemoryStorage.create()).clock(clock).build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));

        LocalDate from = LocalDate.of(2022, 7, 1);
        Charter first = Charter.national(from)
                .layered(
                        CharterLayer.COMMUNITY,
                        from,
                        "社区居民会议",
                        Map.of("alliance.agreementYears", "2", "grid.households", "300..600"))
                .orElseThrow();
        desk.charters().adopt(first).orElseThrow();
        Charter.national(from).differencesTo(first).forEach(System.out::println);

        System.out.println(first.with(Map.of("grid.households", "600..300")).explain(Locale.SIMPLIFIED_CHINESE));

        clock.goTo(LocalDate.of(2023, 1, 3));
        Charter late = first.layered(
                        CharterLayer.COMMUNITY, LocalDate.of(2022, 10, 1), "社区居民会议", Map.of("alliance.minIn", "2"))
                .orElseThrow();
        System.out.println(desk.charters().adopt(late).explain(Locale.SIMPLIFIED_CHINESE));
    }
}

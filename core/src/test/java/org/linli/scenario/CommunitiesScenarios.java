package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.BuildingForm;
import org.linli.community.CommunityForm;
import org.linli.kernel.Actor;

/** The communities in which there is anything. */
abstract class CommunitiesScenarios extends ScenarioCase {
    private List<DivisionCode> all(DivisionCode division, int most) {
        Linli linli = linli();
        List<DivisionCode> all = new ArrayList<>();
        Optional<DivisionCode> last = Optional.empty();
        List<DivisionCode> some = linli.communities(division, last, most);
        while (!some.isEmpty()) {
            all.addAll(some);
            last = Optional.of(some.get(some.size() - 1));
            some = linli.communities(division, last, most);
        }
        return all;
    }

    @Test
    void every_community_with_anything_is_named_once_whatever_it_has_and_in_order() {
        List<DivisionCode> expected = new ArrayList<>();
        for (int number = 0; number < 9; number++) {
            DivisionCode community = ground.community(number * 100);
            expected.add(community);
            var desk = linli().desk(community, SECRETARY);
            switch (number % 3) {
                case 0 -> shopAt(desk, "店" + number);
                case 1 -> {
                    desk.buildings()
                            .register(new BuildingForm("1栋", Optional.empty(), 1))
                            .orElseThrow();
                    citizenAt(desk);
                    citizenAt(desk);
                }
                default ->
                    desk.community().describe(CommunityForm.of("某社区" + number)).orElseThrow();
            }
        }
        expected.sort(Comparator.comparing(DivisionCode::value));
        for (int most : List.of(1, 2, 4, 9, 1000)) {
            assertEquals(expected, all(ground.whole(), most), "by " + most);
        }
        assertEquals(List.of(expected.get(3)), all(expected.get(3), 10));
        assertEquals(expected.subList(4, 6), linli().communities(ground.whole(), Optional.of(expected.get(3)), 2));
    }

    @Test
    void what_was_refused_denied_or_previewed_makes_no_community() {
        desk(Actor.anonymous()).organisations().register(shop("样本店"));
        desk().preview().organisations().register(shop("样本店")).orElseThrow();
        desk().organisations().register(shop(" "));
        assertEquals(List.of(), all(ground.whole(), 10));
        shopAt(desk(), "样本店");
        assertEquals(List.of(home), all(ground.whole(), 10));
        assertEquals(List.of(), linli().communities(ground.whole(), Optional.of(home), 10));
    }

    @Test
    void an_impossible_number_is_a_bug_of_the_caller() {
        for (int most : List.of(0, -1, 1001, Integer.MIN_VALUE)) {
            assertThrows(
                    IllegalArgumentException.class, () -> linli().communities(ground.whole(), Optional.empty(), most));
        }
    }
}

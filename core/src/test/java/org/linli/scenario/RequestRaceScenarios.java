package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.storage.contract.Race;

/** Many callers give one request at the same time. */
abstract class RequestRaceScenarios extends ScenarioCase {
    private static final int CALLERS = 16;

    private List<Decision<Organisation>> answers(Function<Desk, Decision<Organisation>> request) {
        ConcurrentLinkedQueue<Decision<Organisation>> answers = new ConcurrentLinkedQueue<>();
        List<Optional<Throwable>> outcomes = Race.run(CALLERS, (race, number) -> {
            Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
            answers.add(request.apply(desk.once("key")));
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(CALLERS, answers.size());
        assertEquals(
                1,
                answers.stream().filter(answer -> !answer.repeated()).count(),
                "all but one are told that they repeat");
        return answers.stream().map(Decision::asRepeated).distinct().toList();
    }

    @Test
    void one_request_from_many_callers_has_one_effect_and_one_answer() {
        List<Decision<Organisation>> answers =
                answers(desk -> desk.organisations().register(shop("鞋店")));
        assertEquals(1, answers.size());
        assertEquals(List.of(answers.get(0).orElseThrow()), organisations(desk()));
    }

    @Test
    void one_request_that_would_clash_with_itself_has_one_effect_and_one_answer() {
        List<Decision<Organisation>> answers =
                answers(desk -> desk.organisations().register(enterprise("甲公司").creditCode(CODE)));
        assertEquals(1, answers.size(), answers::toString);
        assertEquals(List.of(answers.get(0).orElseThrow()), organisations(desk()));
    }

    @Test
    void one_request_that_is_refused_has_one_answer() {
        desk().organisations().register(enterprise("甲公司").creditCode(CODE)).orElseThrow();
        List<Decision<Organisation>> clashes =
                answers(desk -> desk.organisations().register(enterprise("乙公司").creditCode(CODE)));
        assertEquals(1, clashes.size());
        assertEquals(List.of("organisation-credit-code-taken"), refused(clashes.get(0)));
        assertEquals(1, organisations(desk()).size());
    }

    @Test
    void one_block_from_many_callers_has_one_effect_and_one_answer() {
        List<Decision<Organisation>> answers = answers(desk -> desk.atomically(inner -> {
            Id<Organisation> made = shopAt(inner, "鞋店").id();
            return inner.organisations().addAlias(made, "鞋铺");
        }));
        assertEquals(1, answers.size());
        assertEquals(List.of(answers.get(0).orElseThrow()), organisations(desk()));
    }
}

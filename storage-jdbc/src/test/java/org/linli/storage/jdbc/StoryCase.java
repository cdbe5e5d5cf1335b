package org.linli.storage.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.IndexKey;
import org.linli.scenario.CommandStory;
import org.linli.scenario.MovableClock;
import org.linli.scenario.StoryTeller;

/** Tells the story of all commands on one database, with ids that depend on nothing but the step. */
final class StoryCase {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    private final FaultyDataSource faulty;
    private final Export export;
    private final JdbcStorage storage;
    private int step;
    private int ids;

    /** A new, empty database, and what stands between the storage and its faulty connections. */
    StoryCase(DataSource database, UnaryOperator<DataSource> between) {
        this.faulty = new FaultyDataSource(database, () -> ids = 0);
        this.export = Export.of(database, LibraryKinds.ALL);
        Databases.create(database, "linli_", LibraryKinds.ALL);
        this.storage = JdbcStorage.of(between.apply(faulty.dataSource())).start();
    }

    FaultyDataSource faulty() {
        return faulty;
    }

    List<String> rows() {
        return export.rows();
    }

    /** One step, as it is to be given each time. */
    interface Step {
        Decision<?> give();
    }

    /** Brings one step to its end. */
    interface Way {
        Decision<?> through(int number, Step step);
    }

    void tell(boolean withKey, Way way) {
        export.clear();
        step = 0;
        MovableClock clock = new MovableClock(StoryTeller.BEGIN);
        Linli linli = Linli.on(storage)
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .indexKey(IndexKey.of("an index key for nothing but tests".getBytes(StandardCharsets.UTF_8)))
                .ids(() -> "step-%03d-%02d".formatted(step, ++ids))
                .build();
        CommandStory.tell(new StoryTeller() {
            @Override
            @SuppressWarnings("unchecked") // the way gives what the command gave
            public <T> T give(Actor actor, Function<Desk, Decision<T>> command) {
                Desk desk = linli.desk(HOME, actor);
                Step given = () -> command.apply(withKey ? desk.once("request-" + step) : desk);
                T outcome = (T) way.through(step, given).orElseThrow();
                step++;
                return outcome;
            }

            @Override
            public void pass(Duration time) {
                clock.pass(time);
            }
        });
    }

    /**
     * What a step comes to when nothing goes wrong.
     *
     * @param before all rows before it
     * @param after all rows after it
     * @param decision its answer
     * @param calls how many JDBC calls it took
     * @param commit which of them was the commit
     * @param commands the commands that it has journalled
     */
    record Moment(
            List<String> before,
            List<String> after,
            Decision<?> decision,
            int calls,
            int commit,
            List<String> commands) {}

    /** {@return the whole story without faults} */
    List<Moment> moments(boolean withKey) {
        List<Moment> moments = new ArrayList<>();
        tell(withKey, (number, step) -> {
            List<String> before = rows();
            faulty.calm();
            Decision<?> decision = step.give();
            int calls = faulty.calls();
            int commit = faulty.commit();
            if (commit == 0) {
                throw new AssertionError("Step " + number + " commits nothing");
            }
            if (!decision.isAccepted()) {
                throw new AssertionError("Step " + number + " is refused: "
                        + decision.findings().stream().map(Finding::code).toList());
            }
            List<String> after = rows();
            moments.add(new Moment(before, after, decision, calls, commit, commands(Export.without(after, before))));
            return decision;
        });
        return moments;
    }

    private static List<String> commands(List<String> rows) {
        return Linli.commands().stream()
                .map(command -> command.key())
                .filter(key -> rows.stream()
                        .anyMatch(row -> row.startsWith("linli_journal |") && row.contains("\"" + key + "\"")))
                .toList();
    }
}

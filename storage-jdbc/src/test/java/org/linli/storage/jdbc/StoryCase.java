package org.linli.storage.jdbc;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.scenario.MovableClock;
import org.linli.scenario.StoryTeller;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;

/** Tells parts of the story of all commands on one database, with ids that depend on nothing but the step. */
final class StoryCase {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final DivisionCode AWAY = DivisionCode.of("350603005005");

    private final FaultyDataSource faulty;
    private final Export export;
    private final JdbcStorage storage;
    private int step;
    private int ids;
    private final FixedRandom random = new FixedRandom();

    /** A new, empty database, and what stands between the storage and its faulty connections. */
    StoryCase(DataSource database, UnaryOperator<DataSource> between) {
        this.faulty = new FaultyDataSource(database, this::beginAnew);
        this.export = Export.of(database, LibraryKinds.ALL);
        Databases.create(database, "linli_", LibraryKinds.ALL);
        this.storage = JdbcStorage.of(between.apply(faulty.dataSource())).start();
    }

    private void beginAnew() {
        ids = 0;
        random.beginAnew();
    }

    FaultyDataSource faulty() {
        return faulty;
    }

    /** Reads all tables. */
    Export.Rows rows() {
        return export.rows();
    }

    /** Reads the tables that the step has written to, or would have; in the others stands what stood there before it. */
    Export.Rows rowsOfStep(Export.Rows before) {
        return export.rows(before, faulty.written());
    }

    /**
     * One step.
     *
     * @param hasKey whether it is given with a request key
     * @param command what is given each time
     */
    record Step(boolean hasKey, Supplier<Decision<?>> command) {
        Decision<?> give() {
            return command.get();
        }
    }

    /** Brings one step to its end. */
    interface Way {
        Decision<?> through(int number, Step step);
    }

    /**
     * Tells a part of the story from its beginning.
     *
     * @param part which
     * @param keyed 0 when the even steps have request keys, 1 when the odd ones have
     * @param way brings each step to its end
     */
    void tell(Consumer<StoryTeller> part, int keyed, Way way) {
        export.clear();
        step = 0;
        MovableClock clock = new MovableClock(StoryTeller.BEGIN);
        Linli linli = Linli.on(storage)
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(KeyVault.ofSecret(new byte[SecretVault.MIN_BYTES]))
                .secureRandom(random)
                .ids(() -> String.format(Locale.ROOT, "step-%03d-%02d", step, ++ids))
                .build();
        // The first command of a program ties the store to the vault, in a transaction of its own.
        linli.desk(AWAY, Actor.of(Id.of("secretary-2"), Role.COMMUNITY_SECRETARY))
                .community()
                .describe(CommunityForm.of("别的社区"))
                .orElseThrow();
        faulty.calm();
        part.accept(new StoryTeller() {
            @Override
            public <T> T give(Actor actor, Function<Desk, Decision<T>> command) {
                Desk desk = linli.desk(HOME, actor);
                boolean withKey = step % 2 == keyed;
                return taken(new Step(withKey, () -> command.apply(withKey ? desk.once("request-" + step) : desk)));
            }

            @Override
            public <T> T giveAlone(Actor actor, Function<Desk, Decision<T>> command) {
                return taken(new Step(false, () -> command.apply(linli.desk(HOME, actor))));
            }

            @SuppressWarnings("unchecked") // the way gives what the command gave
            private <T> T taken(Step given) {
                faulty.forget();
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

    /** Keys and nonces that depend on nothing but the step, so that sealed texts can be compared byte for byte. */
    private static final class FixedRandom extends SecureRandom {
        private static final long serialVersionUID = 1;

        private int drawn;

        void beginAnew() {
            drawn = 0;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) ++drawn);
        }
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
            Export.Rows before,
            Export.Rows after,
            Decision<?> decision,
            int calls,
            int commit,
            List<String> commands) {}

    /** {@return a whole part of the story without faults} */
    List<Moment> moments(Consumer<StoryTeller> part, int keyed) {
        List<Moment> moments = new ArrayList<>();
        tell(part, keyed, (number, step) -> {
            Export.Rows before = moments.isEmpty() ? rows() : moments.get(number - 1).after;
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
            Export.Rows after = rowsOfStep(before);
            moments.add(new Moment(before, after, decision, calls, commit, commands(after.without(before))));
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

package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.RefusedException;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;

/** A mark is good until what was seen is edited: over every command of every feature, each given once and once more. */
@SuppressWarnings("this-escape") // a subclass gives a store, and has no fields of its own
public abstract class SeenWalkCase {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Actor SECRETARY = ScenarioCase.SECRETARY;

    /** What says that a record has changed or was wrong; said again, it says nothing new. */
    private static final List<String> SAID_AGAIN = List.of(".amend", ".correct");

    private final MovableClock clock = new MovableClock(StoryTeller.BEGIN);
    private final Storage storage = newStorage();
    private final Linli linli = linli(storage);

    /** A new, empty store. */
    protected abstract Storage newStorage();

    private Linli linli(Storage store) {
        return Linli.on(store)
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(ScenarioCase.VAULT)
                .build();
    }

    @Test
    void marks_and_versions_move_with_each_edit_and_with_nothing_else_over_every_command() {
        Walker walker = new Walker();
        CommandStory.tell(walker);
        assertEquals(List.of(), walker.complaints);
        Set<String> commands =
                Linli.commands().stream().map(Command::key).collect(Collectors.toCollection(TreeSet::new));
        commands.removeAll(walker.told);
        assertEquals(Set.of(), commands, "commands that the walk has not met");
        assertTrue(walker.guarded.size() >= 30, () -> "next to nothing was guarded: " + walker.guarded);
        assertTrue(walker.edited.size() >= 100, () -> "next to nothing was edited: " + walker.edited);
        Set<String> saidAgain = Linli.commands().stream()
                .map(Command::key)
                .filter(SeenWalkCase::isSaidAgain)
                .collect(Collectors.toCollection(TreeSet::new));
        saidAgain.removeAll(walker.saidAgain);
        assertEquals(Set.of(), saidAgain, "amendments and corrections that were not said again");
        requireQuestionsToMoveNothing();
    }

    private void requireQuestionsToMoveNothing() {
        Map<String, Standing> before = standings();
        Desk desk = linli.desk(HOME, SECRETARY);
        desk.attention().list().orElseThrow();
        desk.organisations().list(Paging.first(100)).orElseThrow();
        desk.people().list(Paging.first(100)).orElseThrow();
        desk.alliances().list(Paging.first(100)).orElseThrow();
        assertTrue(before.size() > 100, before::toString);
        assertEquals(before, standings());
    }

    private static boolean isSaidAgain(String key) {
        return SAID_AGAIN.stream().anyMatch(key::contains);
    }

    /** Everything of the community that has a journal, as it stands. */
    private Map<String, Standing> standings() {
        return storage.read(session -> {
            Map<String, Standing> all = new TreeMap<>();
            Linli.kinds().stream().filter(kind -> !kind.isBookkeeping()).forEach(kind -> add(session, kind, all));
            return all;
        });
    }

    private <A> void add(Session session, Kind<A> kind, Map<String, Standing> all) {
        Optional<Query<A>> next = Optional.of(Query.in(HOME, kind));
        while (next.isPresent()) {
            Query<A> asked = next.get();
            Page<A> page = session.query(asked);
            for (Versioned<A> found : page.items()) {
                Ref<A> ref = kind.refOf(found.aggregate());
                all.put(
                        kind.name() + " " + ref.id().value(),
                        new Standing(kind, ref.id().value(), found));
            }
            next = page.next().map(asked::after);
        }
    }

    /** An aggregate as it stands. */
    private record Standing(Kind<?> kind, String id, Versioned<?> found) {
        boolean isEdited(Standing now) {
            return !found.aggregate().equals(now.found.aggregate());
        }

        boolean isMarkedAs(Standing now) {
            return found.head().equals(now.found.head())
                    && found.version().number() == now.found.version().number();
        }

        boolean isGuarded(Standing now) {
            return isMarkedAs(now) && !found.version().equals(now.found.version());
        }
    }

    /** Gives each command, looks what has moved, and gives it once more without effect. */
    private final class Walker implements StoryTeller {
        private final Set<String> told = new HashSet<>();
        private final Set<String> guarded = new TreeSet<>();
        private final Set<String> edited = new TreeSet<>();
        private final Set<String> saidAgain = new TreeSet<>();
        private final List<String> complaints = new ArrayList<>();

        @Override
        public <T> T give(Actor actor, Function<Desk, Decision<T>> command) {
            Map<String, Standing> before = standings();
            WrittenStorage store = new WrittenStorage(storage);
            T outcome = command.apply(linli(store).desk(HOME, actor)).orElseThrow();
            told.addAll(store.commands());
            compare(store.commands(), before, standings());
            Set<String> again =
                    store.commands().stream().filter(SeenWalkCase::isSaidAgain).collect(Collectors.toSet());
            if (!again.isEmpty()) {
                sayAgain(actor, command, again);
            }
            return outcome;
        }

        private void compare(Set<String> commands, Map<String, Standing> before, Map<String, Standing> after) {
            before.forEach((name, seen) -> {
                Standing now = after.get(name);
                if (now == null) {
                    complaints.add(commands + " lets go of " + name);
                } else if (seen.isEdited(now)) {
                    edited.addAll(commands);
                    requireMoved(commands, seen, now);
                } else if (!seen.isMarkedAs(now)) {
                    complaints.add(commands + " moves the mark of " + name + ", which is as it was");
                } else if (seen.isGuarded(now)) {
                    guarded.addAll(commands);
                    requireRefusal(commands, seen, List.of());
                }
            });
        }

        private void requireMoved(Set<String> commands, Standing seen, Standing now) {
            if (now.found.version().number() != seen.found.version().number() + 1
                    || now.found.head().equals(seen.found.head())) {
                complaints.add(commands + " edits " + seen.kind + " once, from " + seen.found.version() + " to "
                        + now.found.version());
            }
            if (!isGone(now)) {
                requireRefusal(commands, seen, List.of("seen-changed"));
            }
        }

        private static boolean isGone(Standing now) {
            return isGone(now.kind, now.found);
        }

        @SuppressWarnings("unchecked") // what stands is of its kind
        private static <A> boolean isGone(Kind<A> kind, Versioned<?> found) {
            return kind.isGone((A) found.aggregate());
        }

        private void requireRefusal(Set<String> commands, Standing seen, List<String> codes) {
            Decision<?> decision = expecting(seen.kind, seen);
            List<String> found = Explained.either(decision);
            if (!found.equals(codes)) {
                complaints.add(commands + " leaves the mark of " + seen.kind + " " + found + ", not " + codes);
            }
        }

        /** A block that does nothing, on what was seen. */
        private <A> Decision<String> expecting(Kind<A> kind, Standing seen) {
            return linli.desk(HOME, SECRETARY)
                    .preview()
                    .expecting(kind, Id.of(seen.id), seen.found.head())
                    .atomically(block -> Decision.accepted(seen.id));
        }

        private <T> void sayAgain(Actor actor, Function<Desk, Decision<T>> command, Set<String> keys) {
            WrittenStorage store = new WrittenStorage(storage);
            try {
                linli(store).desk(HOME, actor).atomically(block -> {
                    Decision<T> again = command.apply(block);
                    if (!again.events().isEmpty()) {
                        complaints.add(keys + " tells again: " + again.events());
                    }
                    if (again.isAccepted()) {
                        saidAgain.addAll(keys);
                    } else {
                        complaints.add(keys + " is refused when it is said again: " + again.explain(Locale.ENGLISH));
                    }
                    return Decision.refused(Finding.violation("not-found"));
                });
            } catch (RefusedException refused) {
                complaints.add(keys + " is refused when it is said again: " + refused.getMessage());
            }
            if (!store.commands().isEmpty()) {
                complaints.add(keys + " writes " + store.commands() + " when it is said again");
            }
        }

        @Override
        public <T> T giveAlone(Actor actor, Function<Desk, Decision<T>> command) {
            Map<String, Standing> before = standings();
            WrittenStorage store = new WrittenStorage(storage);
            T outcome = command.apply(linli(store).desk(HOME, actor)).orElseThrow();
            told.addAll(store.commands());
            compare(store.commands(), before, standings());
            return outcome;
        }

        @Override
        public void pass(Duration time) {
            clock.pass(time);
        }
    }
}

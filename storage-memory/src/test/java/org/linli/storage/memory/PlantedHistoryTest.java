package org.linli.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.linli.history.Anomaly.Type;
import org.linli.history.PortKeeper;
import org.linli.history.Recorded;
import org.linli.history.Rounds;
import org.linli.storage.Storage;
import org.linli.storage.contract.Territory;

/** A store that keeps less than the port promises shows it in what threads see. */
class PlantedHistoryTest {
    private static final int THREADS = 6;
    private static final int EACH = 150;

    private static Set<Type> seenIn(Supplier<Storage> stores, Type... wanted) {
        return Rounds.seen(
                round -> Recorded.of(
                        new PortKeeper(stores.get(), Territory.fresh().community(0), false), THREADS, EACH, round),
                wanted);
    }

    @Test
    void in_the_store_as_it_is_nothing_is_found() {
        assertEquals(Set.of(), seenIn(MemoryStorage::create));
    }

    @Test
    void a_guard_that_does_nothing_lets_two_decide_on_what_the_other_changes() {
        Set<Type> seen = seenIn(Mutant.FORGETS_THE_GUARD::storage, Type.SKEW);
        assertTrue(seen.contains(Type.SKEW), seen::toString);
        assertTrue(!seen.contains(Type.LOST_UPDATE), seen::toString);
    }

    @Test
    void a_write_that_does_not_look_at_the_version_loses_updates() {
        Set<Type> seen = seenIn(Mutant.FORGETS_THE_VERSION_CHECK::storage, Type.LOST_UPDATE, Type.LOST_APPEND);
        assertTrue(seen.containsAll(Set.of(Type.LOST_UPDATE, Type.LOST_APPEND)), seen::toString);
    }

    @Test
    void a_commit_that_takes_the_place_of_those_before_loses_updates() {
        Set<Type> seen = seenIn(Mutant.LAST_COMMIT_WINS::storage, Type.LOST_UPDATE, Type.LOST_APPEND);
        assertTrue(seen.containsAll(Set.of(Type.LOST_UPDATE, Type.LOST_APPEND)), seen::toString);
    }

    @Test
    void an_ending_that_commits_what_was_taken_back_shows_it() {
        Set<Type> seen = seenIn(CommitsWhatFailed::new, Type.ABORTED_READ);
        assertTrue(seen.contains(Type.ABORTED_READ), seen::toString);
    }

    /** Commits although the work has failed. */
    private static final class CommitsWhatFailed implements Storage {
        private final MemoryStorage storage = MemoryStorage.create();

        @Override
        public <T> T transact(Work<T> work) {
            MemorySession session = storage.begin();
            try {
                T result = work.in(session);
                storage.commit(session);
                return result;
            } catch (IllegalStateException e) {
                storage.commit(session);
                throw e;
            }
        }

        @Override
        public <T> T read(Work<T> work) {
            return storage.read(work);
        }

        @Override
        public boolean ownsTransactions() {
            return true;
        }
    }
}

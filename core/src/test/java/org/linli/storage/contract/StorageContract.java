package org.linli.storage.contract;

import org.junit.jupiter.api.Nested;
import org.linli.storage.Storage;

/**
 * What every store proves of itself. An adapter's test extends it and gives a store:
 *
 * <pre>{@code
 * class MemoryContractTest extends StorageContract {
 *     private final Storage storage = MemoryStorage.create();
 *
 *     @Override
 *     protected Storage storage() {
 *         return storage;
 *     }
 * }
 * }</pre>
 *
 * <p>The store may be shared by all tests and need not be empty: each test works on a county of its own. It holds the
 * kinds of {@link ProbeKinds#ALL}, owns its transactions, and lets eight sessions be open at once. Nothing is ever
 * skipped.
 */
public abstract class StorageContract {
    /** The store under test; the same at each call within a test. */
    protected abstract Storage storage();

    @Nested
    class Reading extends ReadingClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Fidelity extends FidelityClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Versions extends VersionClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Rollbacks extends RollbackClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class UniqueKeys extends UniqueClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Guards extends GuardClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Journals extends JournalClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Deliveries extends DeliveryClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Queries extends QueryClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Totals extends TotalClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Formats extends FormatClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Retries extends RetryClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class RandomSessions extends RandomClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Together extends TogetherClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Keys extends KeyClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Columns extends RowClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }

    @Nested
    class Instants extends InstantClauses {
        @Override
        protected Storage storage() {
            return StorageContract.this.storage();
        }
    }
}

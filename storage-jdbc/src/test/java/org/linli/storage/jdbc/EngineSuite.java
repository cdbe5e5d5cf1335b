package org.linli.storage.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;

/** What is proven of each engine beside the contract. */
abstract class EngineSuite {
    /** A new, empty database. */
    abstract DataSource newDatabase();

    @Nested
    class Joining extends JoiningClauses {
        @Override
        DataSource newDatabase() {
            return EngineSuite.this.newDatabase();
        }
    }

    @Nested
    class JoinedRequests extends JoinedRequestClauses {
        @Override
        DataSource newDatabase() {
            return EngineSuite.this.newDatabase();
        }
    }

    @Nested
    class Owning extends OwningClauses {
        @Override
        DataSource newDatabase() {
            return EngineSuite.this.newDatabase();
        }
    }

    @Nested
    class SchemaModes extends SchemaClauses {
        @Override
        DataSource newDatabase() {
            return EngineSuite.this.newDatabase();
        }
    }

    @Nested
    class States extends SqlStateClauses {
        @Override
        DataSource newDatabase() {
            return EngineSuite.this.newDatabase();
        }
    }

    @Nested
    class Views extends ViewClauses {
        @Override
        DataSource newDatabase() {
            return EngineSuite.this.newDatabase();
        }
    }

    @Nested
    class ManyPlaces extends PlacesClauses {
        @Override
        DataSource newDatabase() {
            return EngineSuite.this.newDatabase();
        }
    }

    @Nested
    class Reports extends ReportClauses {
        @Override
        DataSource newDatabase() {
            return EngineSuite.this.newDatabase();
        }
    }

    @Nested
    class StoredTexts extends StoredTextClauses {
        @Override
        DataSource newDatabase() {
            return EngineSuite.this.newDatabase();
        }
    }
}

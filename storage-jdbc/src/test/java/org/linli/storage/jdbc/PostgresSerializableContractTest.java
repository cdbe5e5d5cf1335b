package org.linli.storage.jdbc;

import org.linli.storage.Storage;
import org.linli.storage.contract.StorageContract;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresSerializableContractTest extends StorageContract {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(serializable()));

    private static PGSimpleDataSource serializable() {
        PGSimpleDataSource source = PostgresServer.newDatabase();
        source.setOptions("-c default_transaction_isolation=serializable");
        return source;
    }

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}

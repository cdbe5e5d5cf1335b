package org.linli.storage.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.linli.Linli;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresRunTimeRoleTest extends RunTimeRoleClauses {
    @Override
    DataSource runTimeRole() {
        PGSimpleDataSource owner = PostgresServer.newDatabase();
        Databases.create(owner, "linli_", Linli.kinds());
        return PostgresServer.runTimeRole(owner);
    }

    @Override
    String refusal() {
        return "42501";
    }

    @Override
    String code(SQLException thrown) {
        return String.valueOf(thrown.getSQLState());
    }
}

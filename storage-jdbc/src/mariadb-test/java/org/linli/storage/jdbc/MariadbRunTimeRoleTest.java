package org.linli.storage.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.linli.Linli;

class MariadbRunTimeRoleTest extends RunTimeRoleClauses {
    @Override
    DataSource runTimeRole() {
        DataSource owner = MariadbServer.newDatabase("");
        Databases.create(owner, "linli_", Linli.kinds());
        return MariadbServer.runTimeRole(owner);
    }

    @Override
    String refusal() {
        return "1142";
    }

    @Override
    String code(SQLException thrown) {
        return String.valueOf(thrown.getErrorCode());
    }
}

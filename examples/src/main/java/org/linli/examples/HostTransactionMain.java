package org.linli.examples;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;

/** Linli within the transaction of its host: what the host rolls back is gone, what it commits stays. */
public final class HostTransactionMain {
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    private static final Actor WORKER = Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER);

    private HostTransactionMain() {}

    /**
     * Rolls back once, and commits once.
     *
     * @param args not looked at
     * @throws SQLException when the database fails
     */
    public static void main(String[] args) throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:host;DB_CLOSE_DELAY=-1", "sa", "");
        JdbcStorage storage =
                JdbcStorage.of(pool).schemaMode(SchemaMode.MIGRATE).start();
        Linli linli = Linli.on(storage).build();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE host_note (text VARCHAR(100))");
            connection.setAutoCommit(false);
            Desk joined = linli.within(storage.joining(connection)).desk(COMMUNITY, WORKER);

            joined.organisations()
                    .register(OrganisationForm.of("示例小学", OrganisationKind.SCHOOL))
                    .orElseThrow();
            statement.execute("INSERT INTO host_note VALUES ('rolled back')");
            connection.rollback();
            System.out.println("回滚后 after the rollback: " + count(linli));

            joined.organisations()
                    .register(OrganisationForm.of("示例中学", OrganisationKind.SCHOOL))
                    .orElseThrow();
            statement.execute("INSERT INTO host_note VALUES ('committed')");
            connection.commit();
            System.out.println("提交后 after the commit: " + count(linli));
        }
        pool.dispose();
    }

    private static int count(Linli linli) {
        return linli.desk(COMMUNITY, WORKER)
                .organisations()
                .list(Paging.first(10))
                .orElseThrow()
                .items()
                .size();
    }
}

package org.linli.examples.spring;

import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.jdbc.ConnectionSource;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A Spring host whose own rows and Linli's stand or fall together. Run it by {@code ./mvnw -q test -pl examples -am
 * -Dtest=SpringHostTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
public final class SpringHostMain {
    private final JdbcTemplate rows;
    private final TransactionTemplate transactions;
    private final Desk desk;

    /** A host on a database where its own table {@code host_note} is. */
    SpringHostMain(DataSource dataSource) {
        JdbcStorage storage =
                JdbcStorage.of(dataSource).schemaMode(SchemaMode.MIGRATE).start();
        ConnectionSource running = ConnectionSource.of(
                        () -> DataSourceUtils.getConnection(dataSource),
                        connection -> DataSourceUtils.releaseConnection(connection, dataSource))
                .onlyWhile(TransactionSynchronizationManager::isActualTransactionActive);
        this.rows = new JdbcTemplate(dataSource);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.desk = desk(Linli.on(storage).build().within(storage.joining(running)));
    }

    static Desk desk(Linli linli) {
        return linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary-1"), Role.COMMUNITY_SECRETARY));
    }

    static BuildingForm building(String number) {
        return new BuildingForm(number, Optional.empty(), 48);
    }

    /** Writes a row of the host's and one of Linli's; whichever of them fails, neither is left. */
    Decision<Building> register(String number) {
        return transactions.execute(status -> {
            rows.update("INSERT INTO host_note (text) VALUES (?)", number);
            Decision<Building> decision = desk.buildings().register(building(number));
            if (!decision.isAccepted()) {
                status.setRollbackOnly();
            }
            return decision;
        });
    }

    /** The same, but in the end the host thinks better of it. */
    void registerAndThinkBetter(String number) {
        transactions.executeWithoutResult(status -> {
            rows.update("INSERT INTO host_note (text) VALUES (?)", number);
            desk.buildings().register(building(number)).orElseThrow();
            status.setRollbackOnly();
        });
    }

    /** How many rows there are of each. */
    String count() {
        return transactions.execute(status -> rows.queryForObject("SELECT COUNT(*) FROM host_note", Long.class)
                + " of the host, "
                + desk.buildings().list(Paging.first(100)).orElseThrow().items().size() + " of Linli");
    }

    /** Shows what is left after a rollback, a commit, and a refusal. */
    public static void main(String[] arguments) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:spring-host;DB_CLOSE_DELAY=-1");
        new JdbcTemplate(dataSource).execute("CREATE TABLE host_note (text VARCHAR(100))");
        SpringHostMain host = new SpringHostMain(dataSource);

        host.registerAndThinkBetter("1号楼");
        System.out.println("after the host's rollback: " + host.count());
        host.register("1号楼").orElseThrow();
        System.out.println("after the host's commit:   " + host.count());
        String refusal = host.register("1号楼")
                .fold(
                        accepted -> "accepted",
                        refused -> refused.explain(Locale.ENGLISH).toString());
        System.out.println("after a refusal:           " + host.count());
        System.out.println(refusal);
    }
}

package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Linli;
import org.linli.kernel.Command;

/** Whatever JDBC call fails in whatever command: all of the command is there, or nothing. */
abstract class FaultClauses {
    /** A new, empty database, whose connections are not pooled: they end when they are closed. */
    abstract DataSource newDatabase();

    /** Which calls fail. */
    abstract void injectInto(FaultLoop loop, boolean withKey);

    @ParameterizedTest(name = "with a request key: {0}")
    @ValueSource(booleans = {false, true})
    void every_command_has_one_effect_or_none_whatever_call_fails(boolean withKey) {
        FaultLoop loop = new FaultLoop(new StoryCase(newDatabase(), UnaryOperator.identity()), withKey);
        injectInto(loop, withKey);
        Map<String, Integer> missing = new TreeMap<>();
        Linli.commands().stream()
                .map(Command::key)
                .filter(key -> !loop.byCommand().containsKey(key))
                .forEach(key -> missing.put(key, 0));
        System.out.println(getClass().getSimpleName() + (withKey ? " with" : " without") + " a request key: "
                + loop.injected() + " JDBC faults in " + loop.byCommand().size() + " commands, 0 violations");
        assertEquals(Map.of(), missing, "The story lacks these commands: see CommandStory");
        assertTrue(loop.injected() > 4 * Linli.commands().size(), () -> "Only " + loop.injected());
    }
}

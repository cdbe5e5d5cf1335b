package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.kernel.Command;
import org.linli.literal.CommandCodes;

/** What the scenarios find with each command, held against what its Javadoc says it is refused or warned with. */
class CommandFindingsTest {
    private static Map<String, SortedSet<String>> met = Map.of();

    @BeforeAll
    @SuppressWarnings("unchecked") // the run fails when a scenario does
    static void play_the_scenarios() throws Exception {
        met = (Map<String, SortedSet<String>>) new TellingClasses().call(RecordedFindings.class);
    }

    @Test
    void the_javadoc_of_each_command_names_what_the_scenarios_find() {
        CommandCodes told = CommandCodes.read();
        Set<String> untold = new TreeSet<>();
        int pairs = 0;
        for (Command<?> command : Linli.commands()) {
            Set<String> codes = new TreeSet<>(met.getOrDefault(command.key(), new TreeSet<>()));
            codes.removeAll(CommandCodes.GENERAL);
            pairs += codes.size();
            codes.removeAll(told.ofMethod(command));
            codes.removeAll(told.ofClass(command));
            codes.forEach(code -> untold.add(command.key() + " " + code));
        }
        System.out.println("CommandFindingsTest: " + pairs + " findings of " + met.size() + " commands");
        assertEquals(Set.of(), untold);
        assertTrue(pairs > 200, "the run has met next to nothing");
    }

    @Test
    void the_scenarios_give_every_command() {
        Set<String> never =
                new TreeSet<>(Linli.commands().stream().map(Command::key).toList());
        never.removeAll(met.keySet());
        assertEquals(Set.of(), never);
    }
}

package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.budget.Budget;
import org.linli.kernel.Command;
import org.linli.scenario.CommandStory;
import org.linli.scenario.StoryTeller;

/** Whatever JDBC call fails in whatever command: all of the command is there, or nothing. */
abstract class FaultClauses {
    /** A new, empty database, whose connections are not pooled: they end when they are closed. */
    abstract DataSource newDatabase();

    /** Whether every command meets a fault in each run, or only as many as the time allows. */
    abstract boolean meetsEveryCommand();

    /**
     * A part of the story.
     *
     * @param story what it is
     * @param keyed which steps are given with a request key
     */
    private record Part(Consumer<StoryTeller> story, int keyed) {}

    private static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Consumer<StoryTeller> story : CommandStory.parts()) {
            parts.add(new Part(story, 0));
            parts.add(new Part(story, 1));
        }
        return parts;
    }

    @Test
    void every_command_has_one_effect_or_none_whatever_call_fails() {
        Budget budget = Budget.begin(getClass(), Duration.ofSeconds(12));
        StoryCase story = new StoryCase(newDatabase(), UnaryOperator.identity());
        Set<String> missing =
                new TreeSet<>(Linli.commands().stream().map(Command::key).toList());
        int all = missing.size();
        int injected = 0;
        List<Part> parts = budget.walk(0, parts());
        for (int told = 0; told < parts.size() && (meetsEveryCommand() || budget.goesOn(told, parts.size())); told++) {
            Part part = parts.get(told);
            FaultLoop loop = new FaultLoop(story, part.story, part.keyed, budget);
            loop.inject(budget.share(parts.size() - told));
            missing.removeAll(loop.byCommand().keySet());
            injected += loop.injected();
        }
        budget.spent(injected, "JDBC faults in " + (all - missing.size()) + " of " + all + " commands, 0 violations");
        if (meetsEveryCommand()) {
            assertEquals(Set.of(), missing, "The story lacks these commands: see CommandStory");
        }
    }
}

package org.linli.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.linli.Desk;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;

/** Who gives the commands of {@link CommandStory}, in whatever way is to be proven. */
public interface StoryTeller {
    /** When the story begins. */
    Instant BEGIN = Instant.parse("2022-09-11T01:00:00Z");

    /** Gives a command that has to be accepted; the same call may be made more than once. */
    <T> T give(Actor actor, Function<Desk, Decision<T>> command);

    /** Gives a command that is never given with a request key. */
    <T> T giveAlone(Actor actor, Function<Desk, Decision<T>> command);

    /** Lets time pass before the next command. */
    void pass(Duration time);
}

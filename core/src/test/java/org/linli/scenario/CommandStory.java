package org.linli.scenario;

/**
 * A story in which every command of the registry is accepted at least once, on an empty store; the tests that tell it fail
 * when a command is missing, so that a new one comes into it.
 */
public final class CommandStory {
    private CommandStory() {}

    /** Has the whole story told; commands, people and instants are the same each time. */
    public static void tell(StoryTeller teller) {
        new AllianceStory(teller).tell();
        new ReportingStory(teller, new GridStory(teller).tell()).tell();
    }
}

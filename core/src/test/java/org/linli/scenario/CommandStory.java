package org.linli.scenario;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * A story in which every command of the registry is accepted at least once, on an empty store; the tests that tell it fail
 * when a command is missing, so that a new one comes into it.
 */
public final class CommandStory {
    private CommandStory() {}

    /** {@return the parts of the story, each of which can be told alone, on an empty store} */
    public static List<Consumer<StoryTeller>> parts() {
        return List.of(
                CommandStory::tellOfAlliance,
                teller -> {
                    teller.pass(AllianceStory.LENGTH);
                    tellOfGrids(teller, Set.of());
                },
                teller -> {
                    teller.pass(AllianceStory.LENGTH.plus(ReportingStory.LENGTH));
                    tellOfConference(teller);
                },
                CommandStory::tellOfDisputes,
                CommandStory::tellOfJobs,
                CommandStory::tellOfReading,
                teller -> {
                    teller.pass(AllianceStory.LENGTH.plus(ReportingStory.LENGTH));
                    tellOfNeeds(teller);
                },
                CommandStory::tellOfHonours,
                teller -> new TakeOverStory(teller).tell());
    }

    /** Has the whole story told; commands, people and instants are the same each time. */
    public static void tell(StoryTeller teller) {
        Set<Id<Building>> before = Set.of(new TakeOverStory(teller).tell());
        tellOfAlliance(teller);
        tellOfGrids(teller, before);
        tellOfNeeds(teller);
        tellOfConference(teller);
        tellOfDisputes(teller);
        tellOfJobs(teller);
        tellOfHonours(teller);
        tellOfReading(teller);
    }

    private static void tellOfNeeds(StoryTeller teller) {
        new NeedsStory(teller).tell();
    }

    private static void tellOfConference(StoryTeller teller) {
        new ConferenceStory(teller).tell();
    }

    private static void tellOfAlliance(StoryTeller teller) {
        new AllianceStory(teller).tell();
    }

    private static void tellOfGrids(StoryTeller teller, Set<Id<Building>> others) {
        new ReportingStory(teller, new GridStory(teller, others).tell()).tell();
    }

    private static void tellOfJobs(StoryTeller teller) {
        new JobStory(teller).tell();
        new ActivityStory(teller).tell();
    }

    private static void tellOfHonours(StoryTeller teller) {
        new AwardStory(teller).tell();
        new AssessmentStory(teller).tell();
    }

    private static void tellOfReading(StoryTeller teller) {
        new ReadingStory(teller).tell();
    }

    private static void tellOfDisputes(StoryTeller teller) {
        new DisputeStory(teller).tell();
        new PetitionStory(teller).tell();
        new HotlineStory(teller).tell();
        new ServiceStory(teller).tell();
        new LiaisonStory(teller).tell();
        new WhistleStory(teller).tell();
    }
}

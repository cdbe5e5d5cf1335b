package org.linli.liaison.visit;

import java.time.YearMonth;
import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.liaison.EnterpriseTeam;

/**
 * A visit as it is planned (走访计划).
 *
 * @param team the officers of the enterprise
 * @param month to which month it belongs
 * @param manner in which manner
 * @param purpose for what
 * @param topics what it is to be about, 1 to {@value #MAX_TOPICS}, each of 1 to {@value #MAX_TOPIC} characters; about matters, not
 *     about people
 */
public record LiaisonVisitForm(
        Id<EnterpriseTeam> team, YearMonth month, VisitManner manner, VisitPurpose purpose, List<String> topics)
        implements Form {
    /** The most topics. */
    public static final int MAX_TOPICS = 10;

    /** The longest topic. */
    public static final int MAX_TOPIC = 50;

    /** Copies the list. */
    public LiaisonVisitForm {
        topics = List.copyOf(topics);
    }

    /**
     * A visit at the enterprise, to hear what it needs.
     *
     * @param team the officers of the enterprise
     * @param month to which month it belongs
     * @param topics what it is to be about
     * @return the form
     */
    public static LiaisonVisitForm of(Id<EnterpriseTeam> team, YearMonth month, String... topics) {
        return new LiaisonVisitForm(team, month, VisitManner.DOOR_TO_DOOR, VisitPurpose.LIAISON, List.of(topics));
    }

    /**
     * The same for another purpose.
     *
     * @param other for what
     * @return the form
     */
    public LiaisonVisitForm purpose(VisitPurpose other) {
        return new LiaisonVisitForm(team, month, manner, other, topics);
    }

    /**
     * The same in another manner.
     *
     * @param other in which
     * @return the form
     */
    public LiaisonVisitForm manner(VisitManner other) {
        return new LiaisonVisitForm(team, month, other, purpose, topics);
    }

    LiaisonVisitForm withTopics(List<String> read) {
        return new LiaisonVisitForm(team, month, manner, purpose, read);
    }

    @Override
    public List<Finding> mistakes() {
        return readTopics(new Inspection(), topics).findings();
    }

    /** Reads topics into an inspection, which is clean when all can be read. */
    static Inspection readTopics(Inspection inspection, List<String> topics) {
        topics.forEach(topic -> inspection.read(PlainText.require("topic", topic, MAX_TOPIC)));
        return inspection;
    }

    static List<String> read(List<String> topics) {
        return topics.stream()
                .map(topic -> PlainText.require("topic", topic, MAX_TOPIC).orElseThrow())
                .distinct()
                .toList();
    }
}

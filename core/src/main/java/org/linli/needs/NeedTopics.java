package org.linli.needs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linli.conference.Conference;
import org.linli.conference.Conferences;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * Needs that no member has claimed in time, before the joint conference (提交联席会议). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found} when what it names is not registered.
 */
public final class NeedTopics {
    /** How many categories a topic names. */
    private static final int NAMED = 3;

    /** How many needs come before a conference by one command. */
    private static final int MOST = 200;

    private static final Commands<NeedsEscalated> TOPICS = Commands.of("needTopics", NeedsEscalated.class, Role.OFFICE);
    static final Command<NeedsEscalated> ESCALATE = TOPICS.command("escalate", Escalate.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(ESCALATE);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public NeedTopics(Office office) {
        this.office = office;
    }

    /**
     * Puts all needs before a joint conference as one topic that no member has claimed in time: those whose time is over, those that no member
     * can serve, and those that came before a conference that is over or was called off: the 200 that wait longest. Asked again, it finds
     * those that are left, and once there are none it changes nothing.
     *
     * @param conference a conference that is still to be held
     * @return the needs, the oldest first, with the warning {@code conference-topics-ahead}; refused with {@code conference-step}, {@code
     *     conference-topics} and {@code need-step}
     */
    public Decision<NeedsEscalated> escalate(Id<Conference> conference) {
        return office.command(ESCALATE, new Escalate(conference), work -> {
            work.needs().a(Conference.KIND, conference).orRefuse();
            List<Need> due = due(work, work.today());
            Inspection inspection = new Inspection();
            if (!due.isEmpty()) {
                inspection.read(Conferences.submit(work, conference, topic(due)));
            }
            due.forEach(need -> inspection.read(
                    work.save(Need.KIND, NeedCourse.escalate(need, conference, work.actor(), work.today()))));
            return inspection.decide(() -> Decision.accepted(
                    new NeedsEscalated(conference, due.stream().map(Need::id).toList())));
        });
    }

    private static List<Need> due(UnitOfWork work, LocalDate today) {
        return NeedIntake.unclaimed(work).stream()
                .filter(need -> switch (need.status()) {
                    case UNMATCHED -> true;
                    case ESCALATED -> NeedOutlook.tabled(work, need).stream().anyMatch(tabled -> !tabled.isAhead());
                    default -> NeedOutlook.isLate(work, need, today);
                })
                .sorted(Comparator.comparing(Need::submittedOn).thenComparing(Need::id))
                .limit(MOST)
                .toList();
    }

    private static String topic(List<Need> due) {
        List<String> categories = due.stream()
                .map(need -> need.form().category())
                .distinct()
                .sorted()
                .toList();
        String more = categories.size() > NAMED ? " …" : "";
        return Texts.of(new Label("need-topic.title"), Locale.CHINESE)
                + due.size()
                + "："
                + String.join("、", categories.subList(0, Math.min(NAMED, categories.size())))
                + more;
    }

    private record Escalate(Id<Conference> conference) {}
}

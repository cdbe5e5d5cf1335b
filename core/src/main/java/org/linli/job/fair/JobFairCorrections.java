package org.linli.job.fair;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.work.Office;

/**
 * What was written wrongly of the course of job fairs (更正招聘会办理记录). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * not-found} when the fair is not registered, with {@code job-fair-step} when its status does not allow it, and for its reason.
 */
public final class JobFairCorrections {
    private static final Commands<JobFair> CORRECTIONS = Commands.of("jobFairCorrections", JobFair.class, Role.OFFICE);

    private static final Command<JobFair> PUBLICATION = CORRECTIONS.fact("publication", Publication.class);
    private static final Command<JobFair> COUNTS = CORRECTIONS.fact("counts", Counts.class);
    private static final Command<JobFair> REOPEN = CORRECTIONS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(PUBLICATION, COUNTS, REOPEN);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public JobFairCorrections(Office office) {
        this.office = office;
    }

    /**
     * Corrects the day on which a fair was published (更正公布日期).
     *
     * @param fair its id
     * @param on the day that is right
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the fair; refused with {@code job-fair-published} when it was not published, and {@code job-fair-day}
     */
    public Decision<JobFair> publication(Id<JobFair> fair, LocalDate on, String reason) {
        return office.command(
                PUBLICATION,
                new Publication(fair, on, reason),
                work -> work.change(
                        JobFair.KIND,
                        fair,
                        before -> JobFairCourse.correctPublication(before, on, reason, work.today())));
    }

    /**
     * Corrects the counts of a fair that was held (更正统计).
     *
     * @param fair its id
     * @param counts what is right
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the fair; refused with {@code job-fair-counts}
     */
    public Decision<JobFair> counts(Id<JobFair> fair, FairCounts counts, String reason) {
        return office.command(
                COUNTS,
                new Counts(fair, counts, reason),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.correctCounts(before, counts, reason)));
    }

    /**
     * Takes back that a fair was called off by mistake (恢复招聘会): it is planned, or published, as before.
     *
     * @param fair its id
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the fair
     */
    public Decision<JobFair> reopen(Id<JobFair> fair, String reason) {
        return office.command(
                REOPEN,
                new Reopen(fair, reason),
                work -> work.change(JobFair.KIND, fair, before -> JobFairCourse.reopen(before, reason)));
    }

    private record Publication(Id<JobFair> fair, LocalDate on, String reason) implements Reasoned {}

    private record Counts(Id<JobFair> fair, FairCounts counts, String reason) implements Reasoned {}

    private record Reopen(Id<JobFair> fair, String reason) implements Reasoned {}
}

package org.linli.duty.posting;

import java.util.List;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.work.Needs;
import org.linli.work.Office;

/**
 * The correction of what was written wrongly of postings (服务岗位更正). What no longer fits, such as a grid that is gone, a member who
 * cannot serve then, or a posting that is over and open again, is shown by {@link DutyPostings#attention}. Immutable, for use by
 * any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class PostingCorrections {
    private static final Commands<DutyPosting> CORRECTIONS =
            Commands.of("postingCorrections", DutyPosting.class, Role.OFFICE);
    private static final Command<DutyPosting> CORRECT = CORRECTIONS.fact("correct", Correct.class);
    private static final Command<DutyPosting> REOPEN = CORRECTIONS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(CORRECT, REOPEN);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public PostingCorrections(Office office) {
        this.office = office;
    }

    /**
     * Corrects a posting in any status, also one that is over (更正登记错误): it is as if it had always been so. The members who hold a
     * place keep it, and its corrected days; the needs lists of months before show what is corrected.
     *
     * @param posting its id
     * @param form as it should have been written; begin with {@link DutyPosting#form()}
     * @param reason why
     * @return the posting; refused with {@code duty-posting-quota}, {@code duty-posting-quota-held}, {@code duty-posting-time}, {@code
     *     duty-posting-skills}, {@code duty-posting-grid} for another grid, and what is wrong in the texts
     */
    public Decision<DutyPosting> correct(Id<DutyPosting> posting, DutyPostingForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(posting, form, reason),
                work -> work.change(
                        DutyPosting.KIND,
                        posting,
                        before -> before.correct(
                                form,
                                // the grid of before may be gone
                                DutyPostings.site(
                                        work,
                                        Needs.anew(form.grid(), before.form().grid())),
                                reason)));
    }

    /**
     * Takes back that a posting was closed or called off by mistake: it stands as before, with its claims (撤销误办的结束或取消).
     *
     * @param posting its id
     * @param reason why
     * @return the posting; refused with {@code duty-posting-step} and what is wrong in the reason
     */
    public Decision<DutyPosting> reopen(Id<DutyPosting> posting, String reason) {
        return office.command(
                REOPEN,
                new Reopen(posting, reason),
                work -> work.change(DutyPosting.KIND, posting, before -> before.reopen(reason)));
    }

    private record Correct(Id<DutyPosting> posting, DutyPostingForm form, String reason) implements Reasoned {}

    private record Reopen(Id<DutyPosting> posting, String reason) implements Reasoned {}
}

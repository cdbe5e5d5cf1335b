package org.linli.recognition;

import java.util.List;
import java.util.Set;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * Who is honoured, and who is not (荣誉授予与撤销). A place that is not given stays vacant. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code not-found}
 * when the nomination is not registered, and with {@code award-step} when its status does not allow it.
 */
public final class AwardDecisions {
    private static final Commands<AwardNomination> DECISIONS =
            Commands.of("awardDecisions", AwardNomination.class, Set.of(Role.COMMUNITY_SECRETARY));

    static final Command<AwardNomination> AWARD = DECISIONS.command("award", Which.class);
    static final Command<AwardNomination> DECLINE = DECISIONS.command("decline", Explain.class);
    static final Command<AwardNomination> REVOKE = DECISIONS.command("revoke", Revoke.class);
    private static final Command<AwardNomination> REINSTATE = DECISIONS.fact("reinstate", Explain.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(AWARD, DECLINE, REVOKE, REINSTATE);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public AwardDecisions(Office office) {
        this.office = office;
    }

    /**
     * Honours a candidate (授予荣誉). It takes a place of the category.
     *
     * @param nomination its id
     * @return the nomination; refused with {@code award-quota-and-publicity} before the publicity is over or when no place is free, {@code
     *     award-recusal}, and {@code award-round-step} while the round calls for nominations
     */
    public Decision<AwardNomination> award(Id<AwardNomination> nomination) {
        return office.command(AWARD, new Which(nomination), work -> {
            AwardNomination before = work.require(AwardNomination.KIND, nomination);
            AwardRound round = work.require(AwardRound.KIND, before.form().round());
            return together(
                    work,
                    AwardReviewCourse.award(before, round, AwardMoment.of(work)),
                    AwardRoundCourse.give(round, before.place()));
        });
    }

    /**
     * Decides that a candidate is not honoured (不予授予).
     *
     * @param nomination its id
     * @param reason why; kept sealed in the nomination
     * @return the nomination; refused with {@code award-recusal} and what is wrong in the reason
     */
    public Decision<AwardNomination> decline(Id<AwardNomination> nomination, String reason) {
        return office.command(
                DECLINE,
                new Explain(nomination, reason),
                work -> work.change(
                        AwardNomination.KIND,
                        nomination,
                        before -> AwardReviewCourse.decline(before, reason, AwardMoment.of(work))));
    }

    /**
     * Takes an honour back (撤销荣誉). Its place is free again while the round is not over.
     *
     * @param nomination its id
     * @param barredYears for how many years the person is not put forward, from 0 to 3
     * @param reason why; kept sealed in the nomination
     * @return the nomination; refused with {@code award-recusal}, and with {@code award-bar} and what is wrong in the reason
     */
    public Decision<AwardNomination> revoke(Id<AwardNomination> nomination, int barredYears, String reason) {
        return office.command(REVOKE, new Revoke(nomination, barredYears, reason), work -> {
            AwardNomination before = work.require(AwardNomination.KIND, nomination);
            AwardRound round = work.require(AwardRound.KIND, before.form().round());
            return together(
                    work,
                    AwardReviewCourse.revoke(before, barredYears, reason, AwardMoment.of(work)),
                    AwardRoundCourse.free(round, before.place()));
        });
    }

    /**
     * Restores an honour that was taken back by mistake (恢复荣誉), while its place is free.
     *
     * @param nomination its id
     * @param reason why; kept sealed in the nomination
     * @return the nomination; refused with {@code award-recusal}, and with {@code award-quota-and-publicity} when no place is free, {@code award-nomination-once} when the
     *     person stands in the round again, and what is wrong in the reason
     */
    public Decision<AwardNomination> reinstate(Id<AwardNomination> nomination, String reason) {
        return office.command(REINSTATE, new Explain(nomination, reason), work -> {
            AwardNomination before = work.require(AwardNomination.KIND, nomination);
            AwardRound round = work.require(AwardRound.KIND, before.form().round());
            return together(
                    work,
                    AwardReviewCourse.reinstate(before, round, reason, AwardMoment.of(work)),
                    AwardRoundCourse.give(round, before.place()));
        });
    }

    /** Both or none: the round counts its places, so that of two decisions at once the later one sees the earlier. */
    private static Decision<AwardNomination> together(
            UnitOfWork work, Decision<AwardNomination> nomination, Decision<AwardRound> round) {
        if (nomination.isAccepted()) {
            work.save(AwardRound.KIND, round);
        }
        return work.save(AwardNomination.KIND, nomination);
    }

    private record Which(Id<AwardNomination> nomination) {}

    private record Explain(Id<AwardNomination> nomination, String reason) implements Reasoned {}

    private record Revoke(Id<AwardNomination> nomination, int barredYears, String reason) implements Reasoned {}
}

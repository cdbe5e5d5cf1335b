package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.Reasoned;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * Rounds of awards (评选轮次). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found} when the round is not registered. Every command but opening is refused with {@code award-round-step} when the round's status
 * does not allow it.
 */
public final class AwardRounds {
    private static final Commands<AwardRound> ROUNDS = Commands.of("awardRounds", AwardRound.class, Role.OFFICE);

    private static final Command<AwardRound> OPEN = ROUNDS.command("open", Open.class);
    private static final Command<AwardRound> AMEND = ROUNDS.command("amend", Amend.class);
    private static final Command<AwardRound> CORRECT = ROUNDS.fact("correct", Correct.class);
    static final Command<AwardRound> REVIEW = ROUNDS.command("review", Which.class);
    private static final Command<AwardRound> CALL_AGAIN = ROUNDS.command("callAgain", Which.class);
    private static final Command<AwardRound> CLOSE = ROUNDS.command("close", Close.class);
    private static final Command<AwardRound> REOPEN = ROUNDS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(OPEN, AMEND, CORRECT, REVIEW, CALL_AGAIN, CLOSE, REOPEN);

    private static final Question TIES = ROUNDS.question("ties");
    private static final Question ATTENTION = ROUNDS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> AwardOutlook.ofRounds(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(TIES, ATTENTION);

    static final Sheet<AwardRound> SHEET =
            Sheet.of("awardRounds", AwardRound.KIND).ordered(AwardRound.FROM).filtered(AwardRound.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public AwardRounds(Office office) {
        this.office = office;
    }

    /**
     * Publishes the notice of a round (发布评选方案).
     *
     * @param form the notice
     * @return the round, with the warnings {@code award-quota}, {@code award-votes} and {@code honour-issuer}; refused with {@code
     *     award-round-figures} and what is wrong in the title
     */
    public Decision<AwardRound> open(AwardRoundForm form) {
        return office.command(
                OPEN,
                new Open(form),
                work -> work.save(
                        AwardRound.KIND,
                        AwardRoundCourse.open(
                                work.community(), work.newId(), form, work.terms(AwardTerms.TERMS), work.today())));
    }

    /**
     * Changes the notice while people are nominated (变更评选方案).
     *
     * @param round its id
     * @param form the notice from now on; begin with {@link AwardRound#form()}
     * @return the round, with the warnings of {@link #open}; refused with {@code award-round-figures}, {@code award-round-kept} and
     *     what is wrong in the title
     */
    public Decision<AwardRound> amend(Id<AwardRound> round, AwardRoundForm form) {
        return office.command(
                AMEND,
                new Amend(round, form),
                work -> work.change(
                        AwardRound.KIND,
                        round,
                        before -> AwardRoundCourse.amend(
                                before,
                                form,
                                AwardStandings.categories(work, round),
                                work.terms(AwardTerms.TERMS),
                                work.today())));
    }

    /**
     * Corrects what was written wrongly of a round (更正评选方案). What rests on it is shown by {@link AwardNominations#attention()}.
     *
     * @param round its id
     * @param form what is right; begin with {@link AwardRound#form()}
     * @param reason why
     * @return the round, with the warnings of {@link #open}; refused as {@link #amend}, and with what is wrong in the reason
     */
    public Decision<AwardRound> correct(Id<AwardRound> round, AwardRoundForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(round, form, reason),
                work -> work.change(
                        AwardRound.KIND,
                        round,
                        before -> AwardRoundCourse.correct(
                                before,
                                form,
                                reason,
                                AwardStandings.categories(work, round),
                                work.terms(AwardTerms.TERMS),
                                work.today())));
    }

    /**
     * Ends the call for nominations (结束征集): places are given from now on.
     *
     * @param round its id
     * @return the round
     */
    public Decision<AwardRound> review(Id<AwardRound> round) {
        return office.command(
                REVIEW,
                new Which(round),
                work -> work.change(
                        AwardRound.KIND, round, before -> AwardRoundCourse.advance(before, AwardRoundStep.REVIEW)));
    }

    /**
     * Calls for nominations again (重新征集), within the days of the notice.
     *
     * @param round its id
     * @return the round
     */
    public Decision<AwardRound> callAgain(Id<AwardRound> round) {
        return office.command(
                CALL_AGAIN,
                new Which(round),
                work -> work.change(
                        AwardRound.KIND, round, before -> AwardRoundCourse.advance(before, AwardRoundStep.CALL_AGAIN)));
    }

    /**
     * Ends a round (结束评选). Places that were not given stay vacant.
     *
     * @param round its id
     * @param day since when
     * @param reason why
     * @return the round; refused as {@link org.linli.community.Closing#read}, with {@code closing-tied} for each nomination that is
     *     not decided
     */
    public Decision<AwardRound> close(Id<AwardRound> round, LocalDate day, String reason) {
        return office.command(CLOSE, new Close(round, day, reason), work -> {
            AwardRound before = work.require(AwardRound.KIND, round);
            List<OpenTie> ties = work.ties(AwardRound.KIND, before, work.today());
            return work.save(AwardRound.KIND, AwardRoundCourse.close(before, day, reason, ties, work.today()));
        });
    }

    /**
     * Takes back that a round was ended by mistake (恢复评选): it is under review again.
     *
     * @param round its id
     * @param reason why
     * @return the round; refused with what is wrong in the reason
     */
    public Decision<AwardRound> reopen(Id<AwardRound> round, String reason) {
        return office.command(
                REOPEN,
                new Reopen(round, reason),
                work -> work.change(AwardRound.KIND, round, before -> AwardRoundCourse.reopen(before, reason)));
    }

    /**
     * One round, as the community publishes it.
     *
     * @param round its id
     * @return it; refused with {@code not-found}
     */
    public Decision<AwardRound> find(Id<AwardRound> round) {
        return office.read(view -> Needs.orNotFound(view.find(AwardRound.KIND, round), AwardRound.KIND, round));
    }

    /**
     * Rounds, filtered by {@link AwardRound#STATUS}, ordered by {@link AwardRound#FROM} (评选轮次).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<AwardRound>> list(Selection<AwardRound> wanted, Paging paging) {
        return SHEET.page(office, wanted, paging);
    }

    /**
     * Who is public as a candidate today, as the community posts it (公示).
     *
     * @param round its id
     * @return the lines by category and masked name; none when there is no such round
     */
    public List<AwardNotice> notice(Id<AwardRound> round) {
        return office.read(view -> AwardStandings.notices(view, round));
    }

    /**
     * Who was honoured in a round, as the community posts it (荣誉榜).
     *
     * @param round its id
     * @return the lines by category and masked name; none when there is no such round
     */
    public List<AwardHonour> roll(Id<AwardRound> round) {
        return office.read(view -> AwardStandings.roll(view, round));
    }

    /**
     * What stands in the way of ending a round: the nominations that are not decided.
     *
     * @param round its id
     * @return the ties; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<AwardRound> round) {
        return office.ties(TIES, AwardRound.KIND, round);
    }

    /**
     * Rounds whose call has run out (评选提醒).
     *
     * @return the warning {@code award-call-over} for each; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Open(AwardRoundForm form) {}

    private record Amend(Id<AwardRound> round, AwardRoundForm form) {}

    private record Correct(Id<AwardRound> round, AwardRoundForm form, String reason) implements Reasoned {}

    private record Which(Id<AwardRound> round) {}

    private record Close(Id<AwardRound> round, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<AwardRound> round, String reason) implements Reasoned {}
}

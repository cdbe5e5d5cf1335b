package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.code.StepReason;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.work.Needs;
import org.linli.work.Office;

/**
 * How candidates are reviewed and made public (评审与公示). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code not-found}
 * when the nomination is not registered, and with {@code award-step} when its status does not allow it.
 */
public final class AwardReviews {
    /** The longest evidence of a reviewer. */
    public static final int MAX_EVIDENCE = 1000;

    private static final Set<Role> JURY = Set.of(
            Role.COMMUNITY_SECRETARY,
            Role.COMMUNITY_WORKER,
            Role.CONCURRENT_COMMITTEE_MEMBER,
            Role.RESIDENT_REPRESENTATIVE,
            Role.TEAM_LEADER);

    private static final Commands<AwardNomination> REVIEWS =
            Commands.of("awardReviews", AwardNomination.class, Role.OFFICE);

    private static final Command<AwardNomination> SCORE =
            REVIEWS.command("score", Score.class).by(JURY);
    private static final Command<AwardNomination> RECUSE =
            REVIEWS.fact("recuse", Recuse.class).by(JURY);
    private static final Command<AwardNomination> VOTE = REVIEWS.fact("vote", Vote.class);
    private static final Command<AwardNomination> PUBLICISE = REVIEWS.command("publicise", Publicise.class);
    private static final Command<AwardNomination> OBJECT = REVIEWS.fact("object", Objecting.class);
    static final Command<AwardNomination> SETTLE =
            REVIEWS.command("settle", Settle.class).by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(SCORE, RECUSE, VOTE, PUBLICISE, OBJECT, SETTLE);

    private static final Question CANDIDATES = REVIEWS.question("candidates").by(JURY);
    private static final Question STANDINGS =
            REVIEWS.question("standings").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(CANDIDATES, STANDINGS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public AwardReviews(Office office) {
        this.office = office;
    }

    /**
     * A reviewer gives points (评分); given again, the last ones count.
     *
     * @param nomination its id
     * @param points from 0 to 100
     * @param evidence on what they rest; kept sealed in the nomination
     * @return the nomination as the reviewer may see it, without what others gave; refused with {@code award-recusal}, {@code award-points}
     *     and what is wrong in the evidence
     */
    public Decision<AwardNomination> score(Id<AwardNomination> nomination, int points, String evidence) {
        return shown(office.command(
                SCORE,
                new Score(nomination, points, evidence),
                work -> work.change(
                        AwardNomination.KIND,
                        nomination,
                        before -> AwardReviewCourse.score(before, points, evidence, AwardMoment.of(work)))));
    }

    /**
     * A reviewer stands back from a nomination (回避): points of that reviewer count no longer, and the reviewer neither reviews nor decides.
     *
     * @param nomination its id
     * @param reason why; kept sealed in the nomination
     * @return the nomination as the reviewer may see it; refused with what is wrong in the reason
     */
    public Decision<AwardNomination> recuse(Id<AwardNomination> nomination, String reason) {
        return shown(office.command(
                RECUSE,
                new Recuse(nomination, reason),
                work -> work.change(
                        AwardNomination.KIND,
                        nomination,
                        before -> AwardCourse.recuse(before, reason, AwardMoment.of(work)))));
    }

    /**
     * Enters the votes of residents (登记投票); entered again, the last ones count.
     *
     * @param nomination its id
     * @param votes the votes
     * @return the nomination; refused with {@code award-recusal}, and with {@code award-votes-cast}
     */
    public Decision<AwardNomination> vote(Id<AwardNomination> nomination, AwardVotes votes) {
        return office.command(
                VOTE,
                new Vote(nomination, votes),
                work -> work.change(
                        AwardNomination.KIND,
                        nomination,
                        before -> AwardReviewCourse.vote(before, votes, AwardMoment.of(work))));
    }

    /**
     * Makes a candidate public (公示), for as many working days as the charter says.
     *
     * @param nomination its id
     * @param on on which day it was posted
     * @return the nomination, with the warnings {@code award-reviewers} and {@code award-rank}; refused with {@code award-recusal}, and with {@code award-day} and {@code
     *     workday-calendar-explicit} when the calendar does not know the days
     */
    public Decision<AwardNomination> publicise(Id<AwardNomination> nomination, LocalDate on) {
        return office.command(
                PUBLICISE,
                new Publicise(nomination, on),
                work -> work.change(AwardNomination.KIND, nomination, before -> {
                    AwardRound round =
                            work.require(AwardRound.KIND, before.form().round());
                    return AwardReviewCourse.publicise(
                            before, on, AwardStandings.rank(work, round, before), AwardMoment.of(work));
                }));
    }

    /**
     * Records an objection (登记异议): nothing is decided until it was looked into.
     *
     * @param nomination its id
     * @param objection what is objected; kept sealed in the nomination
     * @param on on which day it came
     * @return the nomination, with the warning {@code award-objection-late}; refused with {@code award-day} and what is wrong in the text
     */
    public Decision<AwardNomination> object(Id<AwardNomination> nomination, String objection, LocalDate on) {
        return office.command(
                OBJECT,
                new Objecting(nomination, objection, on),
                work -> work.change(
                        AwardNomination.KIND,
                        nomination,
                        before -> AwardReviewCourse.object(before, objection, on, AwardMoment.of(work))));
    }

    /**
     * Records what was found of the objections (异议核查).
     *
     * @param nomination its id
     * @param upheld whether they hold, so that the person is not honoured
     * @param result what was found; kept sealed in the nomination
     * @return the nomination; refused with {@code award-recusal} and what is wrong in the result
     */
    public Decision<AwardNomination> settle(Id<AwardNomination> nomination, boolean upheld, String result) {
        return office.command(
                SETTLE,
                new Settle(nomination, upheld, result),
                work -> work.change(
                        AwardNomination.KIND,
                        nomination,
                        before -> AwardReviewCourse.settle(before, upheld, result, AwardMoment.of(work))));
    }

    private Decision<AwardNomination> shown(Decision<AwardNomination> decision) {
        return Role.OFFICE.contains(office.actor().role()) ? decision : decision.map(AwardNomination::asSeenByNominee);
    }

    /**
     * The candidates of a round, as reviewers see them (候选人情况).
     *
     * @param round the round
     * @return those who are not decided, by category; refused with {@code actor-may-not}
     */
    public Decision<List<AwardCandidate>> candidates(Id<AwardRound> round) {
        return office.ask(
                CANDIDATES, () -> Decision.accepted(office.read(view -> AwardStandings.candidates(view, round))));
    }

    /**
     * The candidates of a round beside each other (评选得分表). People of one total share their place; no name and no id orders them.
     *
     * @param round the round
     * @return the lines by category and place; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<AwardStanding>> standings(Id<AwardRound> round) {
        return office.ask(
                STANDINGS,
                () -> office.read(view -> Needs.orNotFound(
                        view.find(AwardRound.KIND, round).map(found -> AwardStandings.standings(view, found)),
                        AwardRound.KIND,
                        round)));
    }

    private record Score(Id<AwardNomination> nomination, int points, String evidence) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("evidence", evidence, MAX_EVIDENCE).findings();
        }
    }

    private record Recuse(Id<AwardNomination> nomination, String reason) implements Reasoned {}

    private record Vote(Id<AwardNomination> nomination, AwardVotes votes) {}

    private record Publicise(Id<AwardNomination> nomination, LocalDate on) {}

    private record Objecting(Id<AwardNomination> nomination, String objection, LocalDate on) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("objection", objection, StepReason.MAX_LINES)
                    .findings();
        }
    }

    private record Settle(Id<AwardNomination> nomination, boolean upheld, String result) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("result", result, StepReason.MAX_LINES)
                    .findings();
        }
    }
}

package org.linli.petition;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.StepReason;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.work.Office;

/**
 * How bodies answer petitions, and review their answers (信访答复与复查复核). The community records what they did, with its day. Immutable, for
 * use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code not-found}
 * when the petition is not registered, with {@code petition-step} when its status does not allow it, with {@code
 * petition-step-day} and {@code petition-recusal}, and as {@link org.linli.calendar.Deadline#start}; a step that came late has the warning
 * {@code deadline-met-late}.
 */
public final class PetitionAnswers {
    private static final Commands<Petition> ANSWERS = Commands.of("petitionAnswers", Petition.class, Role.OFFICE);

    private static final Command<Petition> EXTEND = ANSWERS.fact("extend", Extend.class);
    static final Command<Petition> ANSWER = ANSWERS.fact("answer", Opinion.class);
    private static final Command<Petition> ASK_REVIEW = ANSWERS.fact("askReview", Step.class);
    static final Command<Petition> REVIEW = ANSWERS.fact("review", Opinion.class);
    private static final Command<Petition> ASK_RECHECK = ANSWERS.fact("askRecheck", Step.class);
    private static final Command<Petition> HEAR = ANSWERS.fact("hear", Hear.class);
    static final Command<Petition> RECHECK = ANSWERS.fact("recheck", Opinion.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(EXTEND, ANSWER, ASK_REVIEW, REVIEW, ASK_RECHECK, HEAR, RECHECK);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public PetitionAnswers(Office office) {
        this.office = office;
    }

    /**
     * Records that the head of the body has given a claim more time, and told the petitioners why (延期).
     *
     * @param petition its id
     * @param days how many days, 1 to 30
     * @param reason why
     * @param on on which day
     * @return the petition; refused with {@code petition-extend-30d}, {@code deadline-over} and what is wrong in the reason
     */
    public Decision<Petition> extend(Id<Petition> petition, int days, String reason, LocalDate on) {
        return office.command(
                EXTEND,
                new Extend(petition, days, reason, on),
                work -> OpenPetitions.advance(
                        work, petition, (before, moment) -> PetitionCourse.extend(before, days, reason, on, moment)));
    }

    /**
     * Records the opinion of the body (处理意见). From that day on the petitioners may ask for a review for thirty days.
     *
     * @param petition its id
     * @param opinion what was decided
     * @param on on which day the petitioners received it
     * @return the petition; refused with what is wrong in the opinion
     */
    public Decision<Petition> answer(Id<Petition> petition, String opinion, LocalDate on) {
        return office.command(
                ANSWER,
                new Opinion(petition, opinion, on),
                work -> OpenPetitions.advance(
                        work,
                        petition,
                        (before, moment) ->
                                PetitionCourse.step(before, PetitionStep.ANSWER, "opinion", opinion, on, moment)));
    }

    /**
     * Records that the petitioners ask for a review (申请复查). It is to be answered within thirty days.
     *
     * @param petition its id
     * @param on on which day
     * @return the petition, with the warning {@code petition-asked-30d}
     */
    public Decision<Petition> askReview(Id<Petition> petition, LocalDate on) {
        return office.command(
                ASK_REVIEW,
                new Step(petition, on),
                work -> OpenPetitions.advance(
                        work,
                        petition,
                        (before, moment) -> PetitionCourse.appeal(before, PetitionStep.ASK_REVIEW, on, moment)));
    }

    /**
     * Records the answer of a review (复查意见). From that day on the petitioners may ask for a recheck for thirty days.
     *
     * @param petition its id
     * @param opinion what was decided
     * @param on on which day the petitioners received it
     * @return the petition; refused with what is wrong in the opinion
     */
    public Decision<Petition> review(Id<Petition> petition, String opinion, LocalDate on) {
        return office.command(
                REVIEW,
                new Opinion(petition, opinion, on),
                work -> OpenPetitions.advance(
                        work,
                        petition,
                        (before, moment) ->
                                PetitionCourse.step(before, PetitionStep.REVIEW, "opinion", opinion, on, moment)));
    }

    /**
     * Records that the petitioners ask for a recheck (申请复核). It is to be answered within thirty days.
     *
     * @param petition its id
     * @param on on which day
     * @return the petition, with the warning {@code petition-asked-30d}
     */
    public Decision<Petition> askRecheck(Id<Petition> petition, LocalDate on) {
        return office.command(
                ASK_RECHECK,
                new Step(petition, on),
                work -> OpenPetitions.advance(
                        work,
                        petition,
                        (before, moment) -> PetitionCourse.appeal(before, PetitionStep.ASK_RECHECK, on, moment)));
    }

    /**
     * Records a hearing, whose days do not count into the time of the recheck (听证).
     *
     * @param petition its id
     * @param hearing its days; the recheck is answered later
     * @return the petition; refused with {@code petition-hearing-days} and {@code deadline-over}
     */
    public Decision<Petition> hear(Id<Petition> petition, HearingForm hearing) {
        return office.command(
                HEAR,
                new Hear(petition, hearing),
                work -> OpenPetitions.advance(
                        work, petition, (before, moment) -> PetitionCourse.hear(before, hearing, moment)));
    }

    /**
     * Records the opinion of the recheck, which ends the petition (复核意见).
     *
     * @param petition its id
     * @param opinion what was decided
     * @param on on which day
     * @return the petition; refused with what is wrong in the opinion
     */
    public Decision<Petition> recheck(Id<Petition> petition, String opinion, LocalDate on) {
        return office.command(
                RECHECK,
                new Opinion(petition, opinion, on),
                work -> OpenPetitions.advance(
                        work,
                        petition,
                        (before, moment) ->
                                PetitionCourse.step(before, PetitionStep.RECHECK, "opinion", opinion, on, moment)));
    }

    private record Step(Id<Petition> petition, LocalDate on) {}

    private record Extend(Id<Petition> petition, int days, String reason, LocalDate on) implements StepReason {}

    private record Opinion(Id<Petition> petition, String opinion, LocalDate on) implements PetitionNotes.WithOpinion {}

    private record Hear(Id<Petition> petition, HearingForm hearing) {}
}

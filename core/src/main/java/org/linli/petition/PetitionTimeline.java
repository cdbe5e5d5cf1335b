package org.linli.petition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.ClockCount;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Decision;

/**
 * The clocks of a petition as they follow from what was registered and from its steps (信访时限), by 信访工作条例 §22–36. A correction
 * counts them anew from all steps, so that a corrected day moves them as if it had always been right.
 */
final class PetitionTimeline {
    private static final Term FIFTEEN_DAYS = Term.days(15);
    private static final Term FIVE_WORKING_DAYS = Term.workingDays(5);
    private static final Term SIXTY_DAYS = Term.days(60);
    private static final Term THIRTY_DAYS = Term.days(30);

    private final PetitionForm form;
    private final ClockCount clocks;

    private PetitionTimeline(PetitionForm form, ClockCount clocks) {
        this.form = form;
        this.clocks = clocks;
    }

    /** The clocks, with the warning {@code deadline-met-late} for each step that came late. */
    static Decision<TrackedClocks> of(PetitionForm form, List<PetitionTaken> steps, WorkCalendar calendar) {
        PetitionTimeline line = new PetitionTimeline(form, new ClockCount(TrackedClocks.NONE, calendar));
        steps.forEach(line::take);
        return line.clocks.decide();
    }

    /** The clocks by what is right: as they were where nothing has changed by which they count. */
    static Decision<TrackedClocks> corrected(
            Petition before, PetitionForm right, List<PetitionTaken> steps, WorkCalendar calendar) {
        return counts(before.form()).equals(counts(right))
                ? Decision.accepted(before.clocks())
                : of(right, steps, calendar);
    }

    private static List<Object> counts(PetitionForm form) {
        return List.of(
                form.kind(), form.receiver(), form.receivedOn(), form.people().isEmpty());
    }

    /** The clocks of a petition after one step more, with what that step alone finds. */
    static Decision<TrackedClocks> after(Petition before, PetitionTaken step, WorkCalendar calendar) {
        PetitionTimeline line = new PetitionTimeline(before.form(), new ClockCount(before.clocks(), calendar));
        line.take(step);
        return line.clocks.decide();
    }

    private void take(PetitionTaken taken) {
        LocalDate on = taken.on();
        switch (taken.step()) {
            case REGISTER -> receive();
            case TRANSFER -> {
                meet(TrackedDuty.TRANSFER, on);
                drop(TrackedDuty.NOTICE, TrackedDuty.OBJECTION);
                notice(on);
                start(TrackedDuty.OBJECTION, on, FIVE_WORKING_DAYS);
            }
            case GIVE_BACK -> {
                drop(TrackedDuty.NOTICE, TrackedDuty.OBJECTION);
                receive();
            }
            case ACCEPT -> {
                decided(on);
                if (form.kind() == PetitionKind.CLAIM) {
                    start(TrackedDuty.FINISH, on, SIXTY_DAYS);
                }
            }
            case DECLINE -> decided(on);
            case EXTEND ->
                clocks.extend(TrackedDuty.FINISH, Term.days(taken.days().orElseThrow()), TrackedClocks.at(on));
            case ANSWER -> answered(TrackedDuty.FINISH, on, TrackedDuty.ASK_REVIEW);
            case ASK_REVIEW -> asked(on, TrackedDuty.REVIEW);
            case REVIEW -> answered(TrackedDuty.REVIEW, on, TrackedDuty.ASK_RECHECK);
            case ASK_RECHECK -> asked(on, TrackedDuty.RECHECK);
            case HEAR -> hear(taken.from().orElseThrow(), on);
            case RECHECK -> {
                meet(TrackedDuty.RECHECK, on);
                clocks.end();
            }
            case WITHDRAW -> clocks.end();
            case CORRECT -> {}
        }
    }

    /** From the day on which it was received, also when it comes back: that begins no clock anew. */
    private void receive() {
        if (form.receiver() == PetitionReceiver.PETITION_OFFICE) {
            start(TrackedDuty.TRANSFER, form.receivedOn(), FIFTEEN_DAYS);
        } else {
            notice(form.receivedOn());
        }
    }

    /** A petitioner who is not known is not told. */
    private void notice(LocalDate from) {
        if (!form.people().isEmpty()) {
            start(TrackedDuty.NOTICE, from, FIFTEEN_DAYS);
        }
    }

    /** A body that decides at once has it by then, whether it was passed on or not. */
    private void decided(LocalDate on) {
        meet(TrackedDuty.TRANSFER, on);
        meet(TrackedDuty.NOTICE, on);
        clocks.end();
    }

    private void answered(TrackedDuty duty, LocalDate on, TrackedDuty next) {
        meet(duty, on);
        clocks.end();
        start(next, on, THIRTY_DAYS);
    }

    private void asked(LocalDate on, TrackedDuty next) {
        clocks.end();
        start(next, on, THIRTY_DAYS);
    }

    private void start(TrackedDuty duty, LocalDate from, Term term) {
        clocks.start(duty, TrackedClocks.at(from), term);
    }

    private void meet(TrackedDuty duty, LocalDate on) {
        clocks.meet(duty, TrackedClocks.at(on));
    }

    private void hear(LocalDate from, LocalDate until) {
        clocks.without(TrackedDuty.RECHECK, TrackedClocks.at(from), TrackedClocks.at(until.plusDays(1)));
    }

    private void drop(TrackedDuty one, TrackedDuty other) {
        clocks.drop(EnumSet.of(one, other));
    }
}

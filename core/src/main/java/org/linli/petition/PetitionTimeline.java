package org.linli.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;
import org.linli.petition.clock.TrackedClocks;
import org.linli.petition.clock.TrackedDuty;

/**
 * The clocks of a petition as they follow from what was registered and from its steps (信访时限), by 信访工作条例 §22–36. They are counted anew with
 * each step, so that a corrected day moves them as if it had always been right.
 */
final class PetitionTimeline {
    private static final Term FIFTEEN_DAYS = Term.days(15);
    private static final Term FIVE_WORKING_DAYS = Term.workingDays(5);
    private static final Term SIXTY_DAYS = Term.days(60);
    private static final Term THIRTY_DAYS = Term.days(30);

    private final PetitionForm form;
    private final WorkCalendar calendar;
    private final Inspection inspection = new Inspection();
    private TrackedClocks clocks = TrackedClocks.NONE;

    private PetitionTimeline(PetitionForm form, WorkCalendar calendar) {
        this.form = form;
        this.calendar = calendar;
    }

    /** The clocks, with the warning {@code deadline-met-late} for each step that came late. */
    static Decision<TrackedClocks> of(PetitionForm form, List<PetitionTaken> steps, WorkCalendar calendar) {
        PetitionTimeline line = new PetitionTimeline(form, calendar);
        for (PetitionTaken taken : steps) {
            line.take(taken);
        }
        return Decision.by(
                line.inspection.findings().stream().distinct().toList(), () -> Decision.accepted(line.clocks));
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
                meet(TrackedDuty.NOTICE, on);
                clocks = clocks.end();
                if (form.kind() == PetitionKind.CLAIM) {
                    start(TrackedDuty.FINISH, on, SIXTY_DAYS);
                }
            }
            case DECLINE -> {
                meet(TrackedDuty.NOTICE, on);
                clocks = clocks.end();
            }
            case EXTEND -> extend(on, taken.days().orElse(1));
            case ANSWER -> answered(TrackedDuty.FINISH, on, TrackedDuty.ASK_REVIEW);
            case ASK_REVIEW -> asked(on, TrackedDuty.REVIEW);
            case REVIEW -> answered(TrackedDuty.REVIEW, on, TrackedDuty.ASK_RECHECK);
            case ASK_RECHECK -> asked(on, TrackedDuty.RECHECK);
            case HEAR -> hear(taken.from().orElse(on), on);
            case RECHECK -> {
                meet(TrackedDuty.RECHECK, on);
                clocks = clocks.end();
            }
            case WITHDRAW -> clocks = clocks.end();
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

    private void answered(TrackedDuty duty, LocalDate on, TrackedDuty next) {
        meet(duty, on);
        clocks = clocks.end();
        start(next, on, THIRTY_DAYS);
    }

    private void asked(LocalDate on, TrackedDuty next) {
        clocks = clocks.end();
        start(next, on, THIRTY_DAYS);
    }

    private void start(TrackedDuty duty, LocalDate from, Term term) {
        clocks = inspection
                .read(clocks.start(duty, TrackedClocks.at(from), term, calendar))
                .orElse(clocks);
    }

    private void meet(TrackedDuty duty, LocalDate on) {
        clocks = inspection.read(clocks.meet(duty, TrackedClocks.at(on))).orElse(clocks);
    }

    private void extend(LocalDate on, int days) {
        clocks = inspection
                .read(clocks.extend(TrackedDuty.FINISH, Term.days(days), TrackedClocks.at(on), calendar))
                .orElse(clocks);
    }

    private void hear(LocalDate from, LocalDate until) {
        Instant goesOn = TrackedClocks.at(until.plusDays(1));
        clocks = inspection
                .read(clocks.without(TrackedDuty.RECHECK, TrackedClocks.at(from), goesOn, calendar))
                .orElse(clocks);
    }

    private void drop(TrackedDuty one, TrackedDuty other) {
        clocks = clocks.drop(EnumSet.of(one, other));
    }
}

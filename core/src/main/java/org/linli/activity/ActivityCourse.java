package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.EventPermit;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/** What may happen to an activity: each change finds everything that refuses it. */
final class ActivityCourse {
    private static final int YEARS_AHEAD = 10;

    private ActivityCourse() {}

    static Decision<Activity> plan(DivisionCode community, Id<Activity> id, ActivityForm form) {
        Inspection inspection = new Inspection();
        ActivityForm read = planned(inspection, form);
        return inspection.decide(() -> Decision.accepted(
                new Activity(
                        community,
                        id,
                        read,
                        ActivityStatus.PLANNED,
                        Optional.empty(),
                        Optional.empty(),
                        SignUps.NONE,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new ActivityEvent.ActivityPlanned(id, read)));
    }

    /** What the police have permitted is permitted for its time, its place, its content and its size. */
    static Decision<Activity> amend(Activity before, ActivityForm form, ActivityTerms terms, LocalDate today) {
        Inspection inspection = Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.AMEND);
        ActivityForm read = planned(inspection, form);
        boolean permitted = before.permit().isPresent();
        boolean again = permitted && !isAlike(before.form(), read);
        boolean moved = permitted && !again && !before.form().time().equals(read.time());
        inspection
                .ask(
                        ActivityRules.SEATS,
                        new ActivityRules.Seats(
                                read.capacity(), before.signUps().taken()))
                .ask(ActivityRules.PERMIT_AGAIN, again)
                .ask(ActivityRules.PERMIT_TIME, moved);
        return inspection.decide(() -> {
            SignUps moving = before.signUps()
                    .movingUp(read.capacity(), terms.waitingOrder(), today.plusDays(terms.answerDays()));
            boolean lost = again || moved;
            return Decision.accepted(
                    before.stating(read, before.permit().filter(permit -> !lost))
                            .signed(moving),
                    new ActivityEvent.ActivityAmended(before.id(), read, lost, moving.movedUpSince(before.signUps())));
        });
    }

    private static boolean isAlike(ActivityForm was, ActivityForm now) {
        return was.place().equals(now.place())
                && was.title().equals(now.title())
                && was.topic().equals(now.topic())
                && was.size() == now.size();
    }

    static Decision<Activity> correct(Activity before, ActivityForm form, String reason) {
        Inspection inspection = Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.CORRECT)
                .ask(
                        ActivityRules.SEATS_CORRECTED,
                        new ActivityRules.Seats(
                                form.capacity(), before.signUps().taken()));
        ActivityForm read = planned(inspection, form);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.stating(read, before.permit()),
                        new ActivityEvent.ActivityCorrected(before.id(), before.form(), read, why.orElseThrow())));
    }

    private static ActivityForm planned(Inspection inspection, ActivityForm form) {
        inspection
                .ask(ActivityRules.PLAN, form)
                .ask(ActivityRules.FEE, form.fee())
                .ask(ActivityRules.CHILD_FEE, form);
        return form.read(inspection);
    }

    static Decision<Activity> permit(Activity before, EventPermit permit, LocalDate today) {
        Inspection inspection = Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.PERMIT)
                .ask(ActivityRules.DAY, ahead(before, permit.on(), today));
        EventPermit read = permit.read(inspection);
        return inspection.decide(() -> Decision.accepted(
                new Activity(
                        before.community(),
                        before.id(),
                        before.form(),
                        before.status(),
                        Optional.of(read),
                        before.publishedOn(),
                        before.signUps(),
                        before.attendees(),
                        before.struck(),
                        before.counts(),
                        before.feedback(),
                        before.cancelledFor()),
                new ActivityEvent.ActivityPermitted(before.id(), read)));
    }

    static Decision<Activity> publish(Activity before, LocalDate on, LocalDate today) {
        return Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.PUBLISH)
                .ask(ActivityRules.DAY, ahead(before, on, today))
                .ask(ActivityRules.SAFETY_NOTE, before.form())
                .decide(() ->
                        Decision.accepted(before.published(on), new ActivityEvent.ActivityPublished(before.id(), on)));
    }

    private static ActivityRules.Dated ahead(Activity activity, LocalDate on, LocalDate today) {
        return new ActivityRules.Dated(activity.form().time().day().minusYears(YEARS_AHEAD), on, today);
    }

    static Decision<Activity> begin(Activity before, LocalDate today) {
        return Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.BEGIN)
                .ask(
                        ActivityRules.DAY,
                        new ActivityRules.Dated(before.form().time().day(), today, today))
                .ask(
                        ActivityRules.PERMIT,
                        new ActivityRules.Permitting(
                                before.form().size(), before.permit().map(EventPermit::level)))
                .decide(() -> Decision.accepted(
                        before.at(ActivityStatus.RUNNING), new ActivityEvent.ActivityBegun(before.id())));
    }

    static Decision<Activity> hold(Activity before, ActivityCounts counts) {
        return Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.HOLD)
                .ask(ActivityRules.COUNTS, counts)
                .decide(() -> Decision.accepted(
                        before.at(ActivityStatus.HELD).counted(Optional.of(counts), before.feedback()),
                        new ActivityEvent.ActivityHeld(
                                before.id(), counts, before.attendees().size())));
    }

    static Decision<Activity> rate(Activity before, ActivityFeedback feedback) {
        return Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.RATE)
                .ask(ActivityRules.FEEDBACK, new ActivityRules.Answering(feedback, before.attendances()))
                .decide(() -> Decision.accepted(
                        before.counted(before.counts(), Optional.of(feedback)),
                        new ActivityEvent.ActivityRated(before.id(), feedback)));
    }

    static Decision<Activity> archive(Activity before) {
        return Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.ARCHIVE)
                .decide(() -> Decision.accepted(
                        before.at(ActivityStatus.ARCHIVED), new ActivityEvent.ActivityArchived(before.id())));
    }

    static Decision<Activity> cancel(Activity before, String reason) {
        Inspection inspection = Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.CANCEL);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.cancelled(why, ActivityStatus.CANCELLED),
                new ActivityEvent.ActivityCancelled(before.id(), why.orElseThrow())));
    }

    static Decision<Activity> reopen(Activity before, String reason) {
        boolean planned = before.publishedOn().isEmpty() && before.status() != ActivityStatus.ARCHIVED;
        ActivityStep step = planned ? ActivityStep.REOPEN_PLAN : ActivityStep.REOPEN;
        Inspection inspection = Inspection.of(ActivityRules.STEP, before.status(), step);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.cancelled(
                        Optional.empty(),
                        Activity.LIFE_CYCLE.next(before.status(), step).orElseThrow()),
                new ActivityEvent.ActivityReopened(before.id(), why.orElseThrow())));
    }
}

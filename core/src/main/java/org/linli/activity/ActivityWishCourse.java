package org.linli.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/** What may happen to a wish: each change finds everything that refuses it. */
final class ActivityWishCourse {
    private ActivityWishCourse() {}

    static Decision<ActivityWish> voice(
            DivisionCode community, Id<ActivityWish> id, ActivityWishForm form, LocalDate today) {
        Inspection inspection = new Inspection();
        ActivityWishForm read = read(inspection, form, today);
        return inspection.decide(() -> Decision.accepted(
                new ActivityWish(community, id, read, ActivityWishStatus.OPEN, Optional.empty(), Optional.empty()),
                new ActivityWishEvent.WishVoiced(id, read)));
    }

    static Decision<ActivityWish> amend(ActivityWish before, int people) {
        return Inspection.of(ActivityWishRules.STEP, before.status(), ActivityWishStep.AMEND)
                .ask(ActivityWishRules.PEOPLE, people)
                .decide(() -> Decision.accepted(
                        before.stating(before.form().by(people)),
                        new ActivityWishEvent.WishAmended(before.id(), people)));
    }

    static Decision<ActivityWish> takeUp(ActivityWish before, Activity activity) {
        return Inspection.of(ActivityWishRules.STEP, before.status(), ActivityWishStep.TAKE_UP)
                .ask(ActivityWishRules.ACTIVITY, activity.status())
                .decide(() -> Decision.accepted(
                        before.at(ActivityWishStatus.TAKEN_UP, Optional.of(activity.id()), Optional.empty()),
                        new ActivityWishEvent.WishTakenUp(before.id(), activity.id())));
    }

    static Decision<ActivityWish> decline(ActivityWish before, String reason) {
        Inspection inspection = Inspection.of(ActivityWishRules.STEP, before.status(), ActivityWishStep.DECLINE);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.at(ActivityWishStatus.DECLINED, Optional.empty(), why),
                new ActivityWishEvent.WishDeclined(before.id(), why.orElseThrow())));
    }

    static Decision<ActivityWish> reopen(ActivityWish before, String reason) {
        Inspection inspection = Inspection.of(ActivityWishRules.STEP, before.status(), ActivityWishStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.at(ActivityWishStatus.OPEN, Optional.empty(), Optional.empty()),
                new ActivityWishEvent.WishReopened(before.id(), why.orElseThrow())));
    }

    static Decision<ActivityWish> correct(ActivityWish before, ActivityWishForm form, String reason, LocalDate today) {
        Inspection inspection = Inspection.of(ActivityWishRules.STEP, before.status(), ActivityWishStep.CORRECT);
        ActivityWishForm read = read(inspection, form, today);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.stating(read),
                        new ActivityWishEvent.WishCorrected(before.id(), before.form(), read, why.orElseThrow())));
    }

    private static ActivityWishForm read(Inspection inspection, ActivityWishForm form, LocalDate today) {
        inspection
                .ask(ActivityWishRules.PEOPLE, form.people())
                .ask(ActivityWishRules.DAY, new ActivityWishRules.Voiced(form.on(), today));
        return form.read(inspection);
    }
}

package org.linli.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.work.Reading;

/** What should be looked after in activities, and which of them are published. */
final class ActivityOutlook {
    private ActivityOutlook() {}

    static List<Activity> published(Reading view, LocalDate today) {
        return view
                .list(view.all(Activity.KIND)
                        .where(Activity.STATUS, ActivityStatus.PUBLISHED)
                        .from(Activity.DAY, today))
                .stream()
                .sorted(Comparator.comparing(
                                (Activity activity) -> activity.form().time().begins())
                        .thenComparing(Activity::id))
                .toList();
    }

    static Stream<Attention> of(Reading view, LocalDate today) {
        return ActivityTies.ahead(view).flatMap(activity -> of(activity, today));
    }

    private static Stream<Attention> of(Activity activity, LocalDate today) {
        ActivityForm form = activity.form();
        LocalDate day = form.time().day();
        Matter matter = Matter.of(Activity.KIND, activity.id()).due(day);
        Stream<Attention> unheld = matter.settledBy(
                        activity.status() == ActivityStatus.RUNNING ? Activities.HOLD : Activities.CANCEL)
                .found(ActivityRules.UNHELD.check(new ActivityRules.Over(form.title(), day, today)));
        if (activity.status() == ActivityStatus.RUNNING) {
            return unheld;
        }
        Stream<Attention> permit = matter.settledBy(Activities.PERMIT)
                .found(ActivityRules.PERMIT_DUE.check(new ActivityRules.Applying(
                        form.title(), form.size(), activity.permit().isPresent(), day, today)));
        return Stream.of(unheld, permit, asked(activity), unanswered(activity, today))
                .flatMap(found -> found);
    }

    private static Stream<Attention> asked(Activity activity) {
        int capacity = activity.form().capacity();
        SignUpRules.Asked asked = new SignUpRules.Asked(
                activity.form().title(),
                activity.signUps().asked(capacity).map(SignUp::size).orElse(0),
                activity.signUps().free(capacity));
        return Matter.of(Activity.KIND, activity.id())
                .due(activity.form().time().day())
                .settledBy(ActivitySignUps.SPLIT)
                .found(SignUpRules.ASKED.check(asked));
    }

    private static Stream<Attention> unanswered(Activity activity, LocalDate today) {
        return activity.signUps().all().stream()
                .flatMap(signUp -> signUp.answerBy().stream()
                        .flatMap(due -> Matter.of(Activity.KIND, activity.id())
                                .due(due)
                                .settledBy(ActivitySignUps.END)
                                .found(SignUpRules.UNANSWERED.check(new SignUpRules.Answering(
                                        activity.form().title(), signUp.number(), due, today)))));
    }
}

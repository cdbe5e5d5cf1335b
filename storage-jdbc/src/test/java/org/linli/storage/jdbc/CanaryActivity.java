package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.activity.Activity;
import org.linli.activity.ActivityForm;
import org.linli.activity.ActivityTime;
import org.linli.activity.SignUpForm;
import org.linli.calendar.CivilTime;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** A canary who signs up for activities: whatever can be written about one is written, with a request key. */
final class CanaryActivity {
    private final Desk desk;
    private final Canary canary;
    private final Id<Person> person;
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryActivity(Desk desk, Canary canary, Id<Person> person, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.canary = canary;
        this.person = person;
        this.told = told;
    }

    static void live(Desk desk, Canary canary, Id<Person> person, Consumer<Decision<?>> told) {
        CanaryActivity activity = new CanaryActivity(desk, canary, person, told);
        activity.signedUp();
        activity.came();
    }

    private Desk once() {
        return desk.once("activity-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private Id<Activity> published(LocalDate on) {
        ActivityTime time = ActivityTime.of(on, LocalTime.of(9, 0), 60);
        Id<Activity> activity = done(once().activities().plan(ActivityForm.of("样本诵读", "诵读", "会堂", time, 2)))
                .id();
        done(once().activities().publish(activity, on.minusDays(5)));
        return activity;
    }

    private void signedUp() {
        Id<Activity> activity = published(LocalDate.now(CivilTime.CHINA).plusDays(1));
        done(once().activitySignUps().signUp(activity, SignUpForm.of(person)));
        done(once().activitySignUps().end(activity, 1, canary.text("activitySignUps.end reason")));
        done(once().activitySignUps().signUp(activity, SignUpForm.of(person)));
        done(once().activitySignUps().reduce(activity, 0, List.of(2), canary.text("activitySignUps.reduce reason")));
    }

    private void came() {
        Id<Activity> activity = published(LocalDate.now(CivilTime.CHINA).minusDays(2));
        done(once().activities().begin(activity));
        done(once().activitySignUps().checkIn(activity, person));
        done(once().activitySignUps().strike(activity, person, canary.text("activitySignUps.strike reason")));
    }
}

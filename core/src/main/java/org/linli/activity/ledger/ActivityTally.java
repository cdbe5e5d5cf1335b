package org.linli.activity.ledger;

import java.util.HashSet;
import java.util.Set;
import org.linli.activity.Activity;
import org.linli.activity.ActivityCounts;
import org.linli.activity.Attendee;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** Figures that are being added up. Not for use by several threads. */
final class ActivityTally {
    private long sessions;
    private long attendances;
    private long unnamed;
    private final Set<Id<Person>> people = new HashSet<>();
    private long seated;
    private long came;
    private long answered;
    private long satisfied;
    private long cost;

    void add(Activity activity) {
        sessions++;
        attendances += activity.attendances();
        unnamed += activity.counts().map(ActivityCounts::unnamed).orElse(0);
        activity.attendees().stream().map(Attendee::person).forEach(people::add);
        seated += activity.seated().size();
        came += activity.came();
        activity.feedback().ifPresent(feedback -> {
            answered += feedback.answered();
            satisfied += feedback.satisfied();
        });
        cost += activity.counts().map(ActivityCounts::cost).orElse(0L);
    }

    ActivityFigures figures() {
        return new ActivityFigures(sessions, attendances, unnamed, people, seated, came, answered, satisfied, cost);
    }
}

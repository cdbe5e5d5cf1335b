package org.linli.activity;

import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A person who came to an activity (签到). At how many doors, and how often, does not matter: a person comes once.
 *
 * @param person who
 * @param walkIn whether the person had no place before (现场参加)
 */
public record Attendee(Id<Person> person, boolean walkIn) {
    /** Leaves out who it is. */
    @Override
    public String toString() {
        return walkIn ? "Attendee, walked in" : "Attendee";
    }
}

package org.linli.activity.ledger;

import java.util.Set;
import org.linli.charter.Rate;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * What was done in activities (活动指标). How often people came and how many people came are two figures: the first is never freed of those who
 * came again, the second always is, over all that is counted.
 *
 * @param sessions activities that were held (场次)
 * @param attendances how often people came, by name or not (人次)
 * @param unnamed how many of these were not checked in by name
 * @param people who came by name, each once (人数)
 * @param seated how many had a place (报名人数)
 * @param came how many of these came
 * @param answered how many said what they think
 * @param satisfied how many of these are satisfied
 * @param cost what it has cost, in fen
 */
public record ActivityFigures(
        long sessions,
        long attendances,
        long unnamed,
        Set<Id<Person>> people,
        long seated,
        long came,
        long answered,
        long satisfied,
        long cost) {
    /** Copies the set. */
    public ActivityFigures {
        people = Set.copyOf(people);
    }

    /** {@return those who came among all who had a place (到场率)} */
    public Rate attendance() {
        return new Rate(came, seated);
    }

    /** {@return those who are satisfied among all who answered (满意率)} */
    public Rate satisfaction() {
        return new Rate(satisfied, answered);
    }

    /** {@return what it has cost each time that a person came, in fen, rounded to the nearest; 0 when no one came (人均经费)} */
    public long costPerHead() {
        return attendances == 0 ? 0 : (cost + attendances / 2) / attendances;
    }

    /** Leaves out who they are. */
    @Override
    public String toString() {
        return sessions + " sessions, " + attendances + " attendances of " + people.size() + " people";
    }
}

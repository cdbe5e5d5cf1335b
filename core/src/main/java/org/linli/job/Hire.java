package org.linli.job;

/**
 * A hire that the enterprise has confirmed (录用). It counts on its first day, whatever comes later.
 *
 * @param days its days
 * @param resident whether the person lived in the community when it was confirmed, by the record of the person
 * @param said who has confirmed it
 */
public record Hire(HireDays days, boolean resident, EnterpriseSaid said) {
    Hire on(HireDays other) {
        return new Hire(other, resident, said);
    }

    Hire withSaid(EnterpriseSaid other) {
        return new Hire(days, resident, other);
    }
}

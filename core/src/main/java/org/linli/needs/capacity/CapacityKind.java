package org.linli.needs.capacity;

/** How a capacity is counted (容量口径). */
public enum CapacityKind {
    /** So much at any one time, such as rooms: the peak of what is booked at once counts (同时可用). */
    AT_ONCE,
    /** So much in all, such as leaflets: what is given away is gone (总量). */
    IN_ALL,
    /** So much in each month, such as consultations: a booking counts in the month in which it begins (每月). */
    PER_MONTH
}

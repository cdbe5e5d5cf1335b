package org.linli.activity;

/** How a sign-up stands (报名状态). */
public enum SignUpState {
    /** Its people have their places (已报名). */
    HELD,
    /** They wait in the line (候补中). */
    WAITING,
    /** Places fell free for them, and they have still to answer (已递补待确认). */
    MOVED_UP,
    /** They do not come, or gave their places to others (已取消). */
    ENDED;

    /** {@return whether it takes places} */
    public boolean takesPlaces() {
        return this == HELD || this == MOVED_UP;
    }
}

package org.linli.activity;

/** For whom an activity is (活动对象). */
public enum ActivityAudience {
    /** Enterprises and those who work there (企业). */
    ENTERPRISE,
    /** Children (儿童). */
    CHILD,
    /** Parents (父母). */
    PARENT,
    /** Grandparents (祖辈). */
    GRANDPARENT,
    /** Everyone (全体居民). */
    ALL
}

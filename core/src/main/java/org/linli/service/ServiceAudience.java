package org.linli.service;

/** For whom a service item is (服务对象). */
public enum ServiceAudience {
    /** Enterprises and other organisations (企业和其他单位). */
    ENTERPRISE,
    /** Residents (居民). */
    RESIDENT,
    /** Both (企业和居民). */
    BOTH;

    boolean isFor(boolean organisation) {
        return this == BOTH || organisation == (this == ENTERPRISE);
    }
}

package org.linli.service;

/** Who acts for a requester (代办人). */
public enum ServiceAgent {
    /** The community (社区代办). */
    COMMUNITY,
    /** A relative (亲属代办). */
    RELATIVE,
    /** Another one (其他代办). */
    OTHER
}

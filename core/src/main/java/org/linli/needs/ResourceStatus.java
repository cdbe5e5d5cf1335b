package org.linli.needs;

/** How a resource stands (资源状态). */
public enum ResourceStatus {
    /** Offered, to be looked at by the community (已提供). */
    OFFERED,
    /** On the list of resources (有效). */
    VALID,
    /** No longer offered (已退出). */
    RETIRED
}

package org.linli.petition.hotline;

import org.linli.kernel.Id;

/**
 * A ticket that is merged into another one (合并工单).
 *
 * @param repeat which
 * @param lead into which
 */
public record HotlineMerger(Id<HotlineTicket> repeat, Id<HotlineTicket> lead) {}

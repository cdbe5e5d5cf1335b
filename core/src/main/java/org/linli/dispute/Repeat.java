package org.linli.dispute;

import org.linli.kernel.Id;

/**
 * A case that repeats another (重复事项并案).
 *
 * @param repeat the repeat
 * @param lead the case with which it is closed
 */
public record Repeat(Id<Dispute> repeat, Id<Dispute> lead) {}

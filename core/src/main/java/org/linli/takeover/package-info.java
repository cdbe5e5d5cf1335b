/**
 * Taking over what a community has kept in another system (存量数据接续): its charter, organisations, buildings, party
 * organisations, alliances with their agreements, divisions and posts, with the days of the past on which they began and ended.
 *
 * <p>Each record keeps the key that it had there ({@link org.linli.takeover.Origin}), by which it is found later, and which keeps it
 * from coming twice. The journal names the command {@code takeOver.…}, so that what was decided here is told from what was taken
 * over. What contradicts statute, arithmetic or the record is refused; a norm warns of the past, also one that is binding today.
 *
 * <p>Lists in CSV are read by {@link org.linli.takeover.TakeOverRosters}, as the rosters of people and members are.
 */
@NullMarked
package org.linli.takeover;

import org.jspecify.annotations.NullMarked;

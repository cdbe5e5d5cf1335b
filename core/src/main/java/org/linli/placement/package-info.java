/**
 * Placing people into grids (网格员派位): an exact, explained, fast answer to who serves where.
 *
 * <p>Each person goes to one of the grids in which he or she may serve; each grid takes at least so many people and at
 * most so many; the sum of all costs is the least that there is. Every figure is an integer, so nothing is rounded. An
 * answer says why each person serves where he or she does, what a move would cost and who else would move, which grids
 * are hard pressed, and, when no plan is possible, which people stand against which grids.
 *
 * <p>A {@link org.linli.placement.Seeker} looks for one place among several, and a {@link org.linli.placement.Room} takes so
 * many of them: people and grids, or a need and the resources that are offered, with a price for a need that stays unmet
 * ({@code withReserve(price)}); a case and its mediators, one {@code join} a case, their load evened out ({@code evenly}).
 *
 * <p>The same input gives the same answer, in any order.
 */
@NullMarked
package org.linli.placement;

import org.jspecify.annotations.NullMarked;

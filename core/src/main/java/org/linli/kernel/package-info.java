/**
 * The vocabulary of every feature: ids, decisions, findings, rules with their basis, events, actors, periods.
 *
 * <p>A command answers with a {@link org.linli.kernel.Decision}: accepted, with the new state, its events and its
 * warnings; or refused, with every finding. A {@link org.linli.kernel.Rule} is an object that can be tested alone.
 * Nothing here reads a clock, a file or a store.
 */
@NullMarked
package org.linli.kernel;

import org.jspecify.annotations.NullMarked;

/**
 * Clocks of procedures that other bodies decide and the community only tracks (跟踪时限): they run in days of the civil count, stop for
 * what the regulation excludes alone, and ask for something when they are asked; nothing ticks by itself.
 */
@NullMarked
package org.linli.clock;

import org.jspecify.annotations.NullMarked;

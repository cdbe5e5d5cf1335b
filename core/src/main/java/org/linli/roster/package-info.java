/**
 * Rosters (名册): lists that a unit hands in as CSV, read strictly and row by row, in memory that does not grow with the
 * file. The {@linkplain org.linli.roster.Importer importer} knows nothing of a particular feature; a {@linkplain
 * org.linli.roster.RosterFormat format} names the columns and says how a row becomes a form, and an {@linkplain
 * org.linli.roster.Intake intake} gives the form to a command.
 *
 * <p>Files are opened by the caller. No character is guessed: the caller names the encoding, or the file proves it. No outcome shows a value of
 * a personal column.
 */
@NullMarked
package org.linli.roster;

import org.jspecify.annotations.NullMarked;

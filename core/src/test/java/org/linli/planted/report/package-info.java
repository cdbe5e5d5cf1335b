/** Where a clean class lives. */
@NullMarked
package org.linli.planted.report;

import org.jspecify.annotations.NullMarked;

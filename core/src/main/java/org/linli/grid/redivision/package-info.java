/**
 * The change from one division of the community to the next (网格调整): publishing a division, and settling the posts and open
 * incidents that lose their place to it. It stands above divisions, posts and incidents, none of which knows it.
 */
@NullMarked
package org.linli.grid.redivision;

import org.jspecify.annotations.NullMarked;

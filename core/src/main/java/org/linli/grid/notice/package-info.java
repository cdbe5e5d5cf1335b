/** Public notices of the grids (网格公示): which buildings a grid has, who serves in it, and where residents may complain. */
@NullMarked
package org.linli.grid.notice;

import org.jspecify.annotations.NullMarked;

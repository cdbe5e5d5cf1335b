/**
 * Where the members of the dual reporting serve (党员编入网格): a plan places them in the grids near their homes or workplaces, within
 * the bounds of each grid's demand, and is explained before it is taken over.
 */
@NullMarked
package org.linli.reporting.planning;

import org.jspecify.annotations.NullMarked;

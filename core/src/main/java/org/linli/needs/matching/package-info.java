/**
 * Which need should be served with which resource (供需匹配): an exact placement with its reasons and its proof. Nothing is claimed by it.
 */
@NullMarked
package org.linli.needs.matching;

import org.jspecify.annotations.NullMarked;

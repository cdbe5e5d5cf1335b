/**
 * Three officers for each enterprise, and the day on which they come (三员包企、联企日): a grid officer, an enterprise service officer and
 * a party-building adviser answer for an enterprise together, and visit it on the liaison day of each month.
 */
@NullMarked
package org.linli.liaison;

import org.jspecify.annotations.NullMarked;

/** Placements of whole cities beside other solvers; compiled by the profile {@code benchmark} only. */
@org.jspecify.annotations.NullMarked
package org.linli.examples.benchmark;

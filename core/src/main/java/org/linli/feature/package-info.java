/**
 * What a package brings to the library (功能): the same few things for each, so that the entry knows a feature by one line.
 */
@NullMarked
package org.linli.feature;

import org.jspecify.annotations.NullMarked;

/** Honours and assessment, one program for each. */
@org.jspecify.annotations.NullMarked
package org.linli.examples.honour;

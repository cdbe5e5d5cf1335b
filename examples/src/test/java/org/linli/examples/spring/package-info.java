/** A host with Spring, which is no part of what users get: hence in the tests' class path. */
@NullMarked
package org.linli.examples.spring;

import org.jspecify.annotations.NullMarked;

package org.linli.planted.nowhere;

import org.linli.kernel.Id;

/** Lives in a package that has no place in the order. */
record Stray(Id<Stray> id) {}

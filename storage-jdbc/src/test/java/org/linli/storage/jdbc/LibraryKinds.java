package org.linli.storage.jdbc;

import java.util.List;
import org.linli.storage.Kind;

/** The library's own kinds, whose tables the shipped scripts make. */
final class LibraryKinds {
    static final List<Kind<?>> ALL = List.of();

    private LibraryKinds() {}
}

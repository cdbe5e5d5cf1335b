package org.linli.storage.jdbc;

import java.util.List;
import org.linli.Linli;
import org.linli.storage.Kind;

/** The library's own kinds, whose tables the shipped scripts make. */
final class LibraryKinds {
    static final List<Kind<?>> ALL = Linli.kinds();

    private LibraryKinds() {}
}

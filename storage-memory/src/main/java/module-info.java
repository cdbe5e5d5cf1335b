/** Exact in-memory storage. */
@org.jspecify.annotations.NullMarked
module org.linli.storage.memory {
    requires transitive org.linli.core;

    exports org.linli.storage.memory;
}

package org.linli.storage;

import java.io.Serial;

/** A unique index, or the id, is taken. */
public final class UniqueKeyException extends StorageException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String kind;
    private final String index;

    /**
     * An index refuses.
     *
     * @param kind name of the kind
     * @param index name of the index, or {@code id}
     */
    public UniqueKeyException(String kind, String index) {
        super("Another " + kind + " has this " + index + " already");
        this.kind = kind;
        this.index = index;
    }

    /** {@return name of the kind} */
    public String kind() {
        return kind;
    }

    /** {@return name of the index that refused, or {@code id}} */
    public String index() {
        return index;
    }
}

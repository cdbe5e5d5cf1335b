package org.linli.storage;

import java.io.Serial;

/** Something was stored in a format that this version of the library cannot read. It is left untouched. */
public final class UnsupportedFormatException extends StorageException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Names what cannot be read.
     *
     * @param kind name of the kind
     * @param stored number of the stored format
     * @param known the newest number that is known
     */
    public UnsupportedFormatException(String kind, int stored, int known) {
        super("A stored " + kind + " has format " + stored + ", but this version reads up to " + known
                + (stored > known ? "; use the newer version that wrote it" : ", and knows no way up from it"));
    }
}

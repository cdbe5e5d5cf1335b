package org.linli.vault;

import java.io.Serial;
import org.linli.storage.StorageException;

/**
 * A sealed text does not open: it was changed or cut, stands where it does not belong, or was sealed under another key. The
 * message says where it stands and holds nothing of the text.
 */
public final class BrokenSealException extends StorageException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An exception for the text at a place.
     *
     * @param where the place of the text, which is not personal
     * @param why what is wrong with it, in words that hold nothing of it
     */
    public BrokenSealException(String where, String why) {
        super("The sealed text at " + where + " " + why);
    }
}

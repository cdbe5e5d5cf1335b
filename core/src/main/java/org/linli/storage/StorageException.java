package org.linli.storage;

import java.io.Serial;

/** Trouble of the store: nothing was committed, unless a subclass says otherwise. Messages hold no stored values. */
public class StorageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Trouble without a cause below it.
     *
     * @param message what is wrong and what to do
     */
    public StorageException(String message) {
        super(message);
    }

    /**
     * Trouble with a cause.
     *
     * @param message what is wrong and what to do
     * @param cause what the engine said
     */
    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.linli.storage;

import java.io.Serial;

/**
 * What is stored is nothing that the library has written: a text that is not well-formed, lacks a part, or stands where it does not
 * belong. The message names where, never what.
 */
public final class UnreadableException extends StorageException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Says where something stands that cannot be read.
     *
     * @param message what cannot be read, and why
     */
    public UnreadableException(String message) {
        super(message);
    }

    /**
     * Says where something stands that cannot be read.
     *
     * @param message what cannot be read, and why
     * @param cause what refused it
     */
    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}

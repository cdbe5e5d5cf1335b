package org.linli.storage;

import java.io.Serial;

/**
 * The answer to a commit was lost: the work may or may not have been committed. Repeat it with the same request key
 * ({@code desk.once(key)}), and it has one effect; without a key, look what has become of it first.
 */
public final class CommitUnknownException extends StorageException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * The answer was lost.
     *
     * @param cause what was seen instead
     */
    public CommitUnknownException(Throwable cause) {
        super("The answer to the commit was lost; repeat with the same request key", cause);
    }
}

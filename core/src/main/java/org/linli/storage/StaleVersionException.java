package org.linli.storage;

import java.io.Serial;

/**
 * Another session was faster: the aggregate has moved since it was read, the value or the request key was taken since it was
 * looked for, or the engine chose this transaction to give way. Nothing was committed. It is the one exception of a desk upon
 * which a host simply tries again: in a transaction of its own it rolls back and does the whole work again from its beginning,
 * where Linli owns the transactions it may give the command again, which was tried for as long as {@code
 * LinliBuilder.retryFor} says. The only other one worth another try is {@link CommitUnknownException}, with the same request key
 * alone.
 */
public final class StaleVersionException extends StorageException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An aggregate has moved.
     *
     * @param kind its kind
     * @param ref where it lives
     */
    public StaleVersionException(Kind<?> kind, Ref<?> ref) {
        super("The " + kind + " " + ref + " has moved since it was read");
    }

    /**
     * What was read in several questions does not fit together, as when another session was faster in between.
     *
     * @param message what does not fit, and what to do when it stays so
     */
    public StaleVersionException(String message) {
        super(message);
    }

    /**
     * The engine chose this transaction to give way.
     *
     * @param cause what the engine said
     */
    public StaleVersionException(Throwable cause) {
        super("The transaction gave way to another one; begin the work again", cause);
    }
}

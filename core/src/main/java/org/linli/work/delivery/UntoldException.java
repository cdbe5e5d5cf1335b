package org.linli.work.delivery;

import java.io.Serial;
import java.util.Optional;

/** What a handler has thrown, for the log: its classes, stacks and causes, without messages, which could be personal. */
final class UntoldException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int MOST_CAUSES = 10;

    UntoldException(Throwable thrown) {
        this(thrown, MOST_CAUSES);
    }

    private UntoldException(Throwable thrown, int causes) {
        super(thrown.getClass().getName());
        setStackTrace(thrown.getStackTrace());
        if (causes > 0) {
            Optional.ofNullable(thrown.getCause())
                    .ifPresent(cause -> initCause(new UntoldException(cause, causes - 1)));
        }
    }
}

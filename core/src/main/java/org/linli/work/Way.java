package org.linli.work;

import java.util.Optional;

/**
 * How commands are given (办理方式).
 *
 * @param requestKey the key of the request that they are, if they are one
 * @param preview whether they decide and save nothing
 * @param batch the block that they belong to, if they belong to one
 * @param expected what they must find as it was seen, if anything
 */
record Way(Optional<String> requestKey, boolean preview, Optional<CommandBatch> batch, Optional<Expected<?>> expected) {
    static final Way PLAIN = new Way(Optional.empty(), false, Optional.empty(), Optional.empty());

    /** Whether they are neither previewed, nor a request with a key, nor in a block. */
    boolean isPlain() {
        return requestKey.isEmpty() && !preview && batch.isEmpty();
    }

    Way once(String key) {
        return new Way(Optional.of(RequestKey.read(key)), preview, batch, expected);
    }

    Way previewed() {
        return new Way(requestKey, true, batch, expected);
    }

    Way expecting(Expected<?> seen) {
        return new Way(requestKey, preview, batch, Optional.of(seen));
    }

    /** Of the commands in a block, which was looked at as a whole. */
    Way within(CommandBatch begun) {
        return new Way(requestKey, preview, Optional.of(begun), Optional.empty());
    }
}

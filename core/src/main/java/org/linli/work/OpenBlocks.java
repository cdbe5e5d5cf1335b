package org.linli.work;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * In which threads a block of commands of one desk is at work. There the desk itself is not to be used: it would begin a
 * transaction of its own, which waits for that of the block, or sees nothing of it. For use by many threads.
 */
final class OpenBlocks {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    <T> T within(Supplier<T> block) {
        threads.add(Thread.currentThread());
        try {
            return block.get();
        } finally {
            threads.remove(Thread.currentThread());
        }
    }

    void requireNone() {
        if (threads.contains(Thread.currentThread())) {
            throw new IllegalStateException(
                    "This desk is at work on a block of commands: within the block use the desk that the block is given");
        }
    }
}

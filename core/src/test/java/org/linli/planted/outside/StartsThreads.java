package org.linli.planted.outside;

import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Starts threads in every way. */
final class StartsThreads {
    private StartsThreads() {}

    static List<Object> all() {
        Thread thread = new Thread(() -> {});
        thread.start();
        return List.of(
                thread,
                Executors.newCachedThreadPool(),
                CompletableFuture.completedFuture(1),
                new Timer(),
                List.of(1).parallelStream(),
                IntStream.of(1).parallel());
    }

    /** A thread of its own. */
    static final class Own extends Thread {}
}

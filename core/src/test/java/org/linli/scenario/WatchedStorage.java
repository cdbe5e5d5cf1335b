package org.linli.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.storage.Session;
import org.linli.storage.Storage;

/**
 * Runs something before the first write of each transaction, when everything that the work decides on was read: there
 * racers wait for one another, and faster ones come between. Counts transactions that write.
 */
final class WatchedStorage implements Storage {
    private static final Set<String> WRITES = Set.of("insert", "insertAll", "update", "guard", "delete");

    private final Storage storage;
    private final Runnable beforeWriting;
    private final AtomicInteger writing = new AtomicInteger();

    WatchedStorage(Storage storage, Runnable beforeWriting) {
        this.storage = storage;
        this.beforeWriting = beforeWriting;
    }

    /** What is to be run only at a thread's first transaction that writes. */
    static Runnable firstOfThread(Runnable work) {
        ThreadLocal<Boolean> done = ThreadLocal.withInitial(() -> false);
        return () -> {
            if (!done.get()) {
                done.set(true);
                work.run();
            }
        };
    }

    int writing() {
        return writing.get();
    }

    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(session -> work.in(watched(session)));
    }

    private Session watched(Session session) {
        boolean[] written = {false};
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (WRITES.contains(method.getName()) && !written[0]) {
                        written[0] = true;
                        writing.incrementAndGet();
                        beforeWriting.run();
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public <T> T read(Work<T> work) {
        return storage.read(work);
    }

    @Override
    public boolean ownsTransactions() {
        return storage.ownsTransactions();
    }
}

package org.linli.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.storage.Session;
import org.linli.storage.Storage;

/** Counts what is asked of a store. */
final class CountedStorage implements Storage {
    private static final Set<String> QUESTIONS = Set.of("find", "query", "rows", "holders", "totals");

    private final Storage storage;
    private final AtomicInteger questions = new AtomicInteger();

    CountedStorage(Storage storage) {
        this.storage = storage;
    }

    int questions() {
        return questions.get();
    }

    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(session -> work.in(counted(session)));
    }

    @Override
    public <T> T read(Work<T> work) {
        return storage.read(session -> work.in(counted(session)));
    }

    @Override
    public boolean ownsTransactions() {
        return storage.ownsTransactions();
    }

    private Session counted(Session session) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (QUESTIONS.contains(method.getName())) {
                        questions.incrementAndGet();
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

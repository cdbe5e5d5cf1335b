package org.linli.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.storage.Page;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;

/** Counts what is asked of a store. */
final class CountedStorage implements Storage {
    private static final Set<String> QUESTIONS = Set.of("find", "query", "rows", "holders", "totals");

    private final Storage storage;
    private final AtomicInteger questions = new AtomicInteger();
    private final List<Object> bodies = new CopyOnWriteArrayList<>();

    CountedStorage(Storage storage) {
        this.storage = storage;
    }

    int questions() {
        return questions.get();
    }

    /** How many aggregates of a kind were read with their bodies. */
    long bodies(Class<?> kind) {
        return bodies.stream().filter(kind::isInstance).count();
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
                        Object answer = method.invoke(session, arguments);
                        note(answer);
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void note(Object answer) {
        if (answer instanceof Versioned<?> versioned) {
            bodies.add(versioned.aggregate());
        } else if (answer instanceof Page<?> page) {
            page.items().forEach(this::note);
        } else if (answer instanceof Optional<?> found) {
            found.ifPresent(this::note);
        } else if (answer instanceof List<?> found) {
            found.forEach(this::note);
        }
    }
}

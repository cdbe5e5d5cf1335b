package org.linli.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.Storage;

/** Runs something once, after the first read of one of some kinds: another writer comes between that read and the next. */
final class OvertakenStorage implements Storage {
    private final Storage storage;
    private final Set<Kind<?>> kinds;
    private final Runnable between;
    private final AtomicBoolean done = new AtomicBoolean();

    OvertakenStorage(Storage storage, Set<Kind<?>> kinds, Runnable between) {
        this.storage = storage;
        this.kinds = Set.copyOf(kinds);
        this.between = between;
    }

    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(session -> work.in(overtaken(session)));
    }

    private Session overtaken(Session session) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(session, arguments);
                        if (kinds.contains(kind(arguments[0])) && !done.getAndSet(true)) {
                            between.run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Object kind(Object first) {
        return first instanceof Query<?> query ? query.kind() : first;
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

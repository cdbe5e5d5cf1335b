package org.linli.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.linli.storage.Kind;
import org.linli.storage.Session;
import org.linli.storage.Storage;

/**
 * Drops every guard of one kind, as if the command did not have it.
 *
 * @param storage where everything else is done
 * @param unguarded the kind
 */
record UnguardedStorage(Storage storage, Kind<?> unguarded) implements Storage {
    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(session -> work.in(without(session)));
    }

    private Session without(Session session) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("guard") && arguments[0].equals(unguarded)) {
                        return null;
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

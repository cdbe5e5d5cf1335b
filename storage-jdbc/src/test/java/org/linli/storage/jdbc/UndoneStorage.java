package org.linli.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.storage.Change;
import org.linli.storage.Insertion;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;

/** Reads again what a transaction has written, and undoes it all: what is tried has no effect on what is tried next. */
final class UndoneStorage implements Storage {
    private final Storage storage;
    private final List<Object> written = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    UndoneStorage(Storage storage) {
        this.storage = storage;
    }

    void forget() {
        written.clear();
        differences.clear();
    }

    /** All aggregates and changes that were written since {@link #forget}. */
    List<Object> written() {
        return written;
    }

    /** Where something else was read than was written. */
    List<String> differences() {
        return differences;
    }

    @Override
    public <T> T transact(Work<T> work) {
        try {
            return storage.transact(session -> {
                Map<Object, Saved<?>> saved = new LinkedHashMap<>();
                T result = work.in(watched(session, saved));
                saved.values().forEach(each -> each.differenceIn(session).ifPresent(differences::add));
                throw new Undo(result);
            });
        } catch (Undo undo) {
            @SuppressWarnings("unchecked") // it comes out of the transaction into which it went
            T result = (T) undo.result;
            return result;
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        return storage.read(work);
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }

    private Session watched(Session session, Map<Object, Saved<?>> saved) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(session, arguments);
                        note(method.getName(), arguments, saved);
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void note(String method, Object[] arguments, Map<Object, Saved<?>> saved) {
        if (method.equals("delete")) {
            saved.remove(List.of(arguments[0], arguments[1]));
        }
        if (!method.startsWith("insert") && !method.equals("update")) {
            return;
        }
        Kind<?> kind = (Kind<?>) arguments[0];
        if (arguments[1] instanceof List<?> several) {
            several.forEach(each -> note(kind, each, saved));
        } else {
            note(kind, arguments[1], saved);
        }
        for (Object argument : arguments) {
            if (argument instanceof Change change) {
                written.add(change.tree());
            }
        }
    }

    private <A> void note(Kind<A> kind, Object entry, Map<Object, Saved<?>> saved) {
        Object aggregate = entry;
        if (entry instanceof Insertion<?> insertion) {
            aggregate = insertion.aggregate();
            written.add(insertion.change().tree());
        }
        A typed = kind.type().cast(aggregate);
        written.add(typed);
        saved.put(List.of(kind, kind.refOf(typed)), new Saved<>(kind, kind.refOf(typed), typed));
    }

    private record Saved<A>(Kind<A> kind, Ref<A> ref, A aggregate) {
        Optional<String> differenceIn(Session session) {
            Optional<A> read = session.find(kind, ref).map(Versioned::aggregate);
            return read.equals(Optional.of(aggregate))
                    ? Optional.empty()
                    : Optional.of("what is read of " + kind + " is not what was written");
        }
    }

    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Object result;

        Undo(Object result) {
            super("undone", null, false, false);
            this.result = result;
        }
    }
}

package org.linli.storage.memory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.storage.Change;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;

/** A store of which somebody has changed rows by hand: what is read of a place is what was put there instead. */
final class ForgedStorage implements Storage {
    private final Storage storage;
    private final Map<Ref<?>, List<Change>> journals = new HashMap<>();
    private final Map<Ref<?>, Optional<Versioned<?>>> aggregates = new HashMap<>();

    ForgedStorage(Storage storage) {
        this.storage = storage;
    }

    /** Puts other rows of the journal there; they are found by their columns, in the order of their versions. */
    void journal(Ref<?> ref, List<Change> rows) {
        journals.put(
                ref,
                rows.stream()
                        .sorted(Comparator.comparing(row -> row.version().number()))
                        .toList());
    }

    void aggregate(Ref<?> ref, Optional<Versioned<?>> row) {
        aggregates.put(ref, row);
    }

    void restore() {
        journals.clear();
        aggregates.clear();
    }

    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(session -> work.in(forged(session)));
    }

    @Override
    public <T> T read(Work<T> work) {
        return storage.read(session -> work.in(forged(session)));
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }

    private Session forged(Session session) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    Object place = arguments.length > 1 ? arguments[1] : "";
                    if (method.getName().equals("history") && journals.containsKey(place)) {
                        return journals.get(place).stream()
                                .filter(row -> row.version().number() > (Long) arguments[2])
                                .limit((Integer) arguments[3])
                                .toList();
                    }
                    if (method.getName().equals("find") && aggregates.containsKey(place)) {
                        return aggregates.get(place);
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

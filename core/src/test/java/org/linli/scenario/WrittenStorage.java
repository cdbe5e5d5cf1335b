package org.linli.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linli.storage.Change;
import org.linli.storage.Insertion;
import org.linli.storage.Session;
import org.linli.storage.Storage;

/** A store that tells which commands have written into the journal, also what was then taken back. */
final class WrittenStorage implements Storage {
    private final Storage storage;
    private final Set<String> commands = new TreeSet<>();

    WrittenStorage(Storage storage) {
        this.storage = storage;
    }

    Set<String> commands() {
        return commands;
    }

    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(session -> work.in(told(session)));
    }

    @Override
    public <T> T read(Work<T> work) {
        return storage.read(work);
    }

    @Override
    public boolean ownsTransactions() {
        return storage.ownsTransactions();
    }

    private Session told(Session session) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    Stream.ofNullable(arguments)
                            .flatMap(Stream::of)
                            .flatMap(argument ->
                                    argument instanceof Collection<?> all ? all.stream() : Stream.of(argument))
                            .flatMap(WrittenStorage::changed)
                            .map(change -> change.entry().command())
                            .forEach(commands::add);
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Stream<Change> changed(Object argument) {
        return argument instanceof Insertion<?> insertion
                ? Stream.of(insertion.change())
                : Stream.of(argument).filter(Change.class::isInstance).map(Change.class::cast);
    }
}

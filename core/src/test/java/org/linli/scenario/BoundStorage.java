package org.linli.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.charter.CommunityCharter;
import org.linli.code.DivisionCode;
import org.linli.storage.Change;
import org.linli.storage.Insertion;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Version;
import org.linli.storage.Versioned;
import org.linli.work.StoredCharter;

/** A store as it is, but for its charters: the community reads that it has made every norm binding. Tells what was written. */
final class BoundStorage implements Storage {
    private final Storage storage;
    private final Optional<CommunityCharter> bound;
    private final List<String> commands = new ArrayList<>();

    private BoundStorage(Storage storage, Optional<CommunityCharter> bound) {
        this.storage = storage;
        this.bound = bound;
    }

    /** The store with the charters that it has. */
    static BoundStorage asIs(Storage storage) {
        return new BoundStorage(storage, Optional.empty());
    }

    /** The store with a charter from a day on that binds everything. */
    static BoundStorage bound(Storage storage, DivisionCode community, LocalDate day) {
        return new BoundStorage(
                storage,
                Optional.of(CommunityCharter.begin(community, BoundCharter.from(day), day)
                        .orElseThrow()));
    }

    /** Which command has written last. */
    String last() {
        return commands.get(commands.size() - 1);
    }

    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(session -> work.in(bound(session)));
    }

    @Override
    public <T> T read(Work<T> work) {
        return storage.read(session -> work.in(bound(session)));
    }

    @Override
    public boolean ownsTransactions() {
        return storage.ownsTransactions();
    }

    private Session bound(Session session) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (bound.isPresent()
                            && method.getName().equals("find")
                            && arguments[0] == StoredCharter.CHARTERS) {
                        return Optional.of(new Versioned<>(bound.orElseThrow(), Version.FIRST, ""));
                    }
                    Stream.ofNullable(arguments)
                            .flatMap(Stream::of)
                            .flatMap(argument -> argument instanceof List<?> list ? list.stream() : Stream.of(argument))
                            .flatMap(BoundStorage::changed)
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

package org.linli.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Version;
import org.linli.storage.Versioned;
import org.linli.work.VaultCheck;

/** A store that many tests share, as if it were tied to a vault of this test's own. */
final class UntiedStorage implements Storage {
    private final Storage storage;
    private final List<VaultCheck> checks = new ArrayList<>();

    UntiedStorage(Storage storage) {
        this.storage = storage;
    }

    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(session -> work.in(untied(session)));
    }

    @Override
    public <T> T read(Work<T> work) {
        return storage.read(session -> work.in(untied(session)));
    }

    @Override
    public boolean ownsTransactions() {
        return storage.ownsTransactions();
    }

    private Session untied(Session session) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("query") && ((Query<?>) arguments[0]).kind() == VaultCheck.KIND) {
                        return page();
                    }
                    if (method.getName().equals("insert") && arguments[0] == VaultCheck.KIND) {
                        checks.add((VaultCheck) arguments[1]);
                        return null;
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Page<VaultCheck> page() {
        return new Page<>(
                checks.stream()
                        .map(check -> new Versioned<>(check, Version.FIRST, ""))
                        .toList(),
                Optional.empty());
    }
}

package org.linli.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Versioned;

/**
 * Compares one aggregate with its journal, within one transaction, which may see what others commit meanwhile. It has state, and
 * belongs to one thread.
 *
 * @param <A> the aggregate
 */
public final class JournalProof<A> {
    private final Settings settings;
    private final Kind<A> kind;
    private final Ref<A> ref;
    // By their places in the chain, so that what was put in between can be named.
    private final List<Long> versions = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private Optional<Change> last = Optional.empty();
    private Optional<Instant> tiedSince = Optional.empty();

    /**
     * A proof that has looked at nothing yet.
     *
     * @param settings what all commands share
     * @param kind the aggregate's kind
     * @param ref where it lives
     */
    public JournalProof(Settings settings, Kind<A> kind, Ref<A> ref) {
        this.settings = settings;
        this.kind = kind;
        this.ref = ref;
    }

    /**
     * Looks at the aggregate and at all of its changes.
     *
     * @param session the transaction
     * @return the version of the first change that is not what it should be; empty when all fit
     */
    public Optional<Long> firstBroken(Session session) {
        forget();
        tiedSince = VaultCheck.all(session).stream().map(VaultCheck::since).min(Comparator.naturalOrder());
        Optional<Versioned<A>> aggregate = session.find(kind, ref);
        while (true) {
            Optional<Long> broken = walk(session);
            if (broken.isPresent()) {
                return broken;
            }
            Optional<Versioned<A>> again = session.find(kind, ref);
            if (again.map(Versioned::version).equals(aggregate.map(Versioned::version))) {
                return compare(again);
            }
            // Another writer has written between the two looks: what is new is looked at as well.
            aggregate = again;
        }
    }

    /**
     * Looks at the changes alone, because the aggregate cannot be read.
     *
     * @param session the transaction
     * @return the version of the first change that is not what it should be, or the one after the last when all fit
     */
    public long firstBrokenButTheAggregate(Session session) {
        forget();
        return walk(session).orElseGet(this::pastTheLast);
    }

    /**
     * Whether a change was among those that were looked at.
     *
     * @param hash the change's own hash
     * @return true when it was
     */
    public boolean hasSeen(String hash) {
        return places.containsKey(hash);
    }

    /** {@return whether the last change was written by a newer library} */
    public boolean isOfNewerFormat() {
        return last.filter(change -> change.entry().format() > kind.format()).isPresent();
    }

    private void forget() {
        versions.clear();
        places.clear();
        last = Optional.empty();
    }

    /** Goes on from where it is to the end; gives the version of the first change that does not fit. */
    private Optional<Long> walk(Session session) {
        List<Change> changes;
        do {
            changes = session.history(kind.name(), ref, pastTheLast() - 1, Query.MAX_LIMIT);
            for (Change change : changes) {
                long version = change.version().number();
                if (!isOwn(change)) {
                    return Optional.of(version);
                }
                if (!change.follows(last.map(Change::hash).orElse(""))) {
                    return Optional.of(
                            change.isWhole() ? versionAfter(change.entry().previous(), version) : version);
                }
                places.put(change.hash(), versions.size());
                versions.add(version);
                last = Optional.of(change);
            }
        } while (changes.size() == Query.MAX_LIMIT);
        return Optional.empty();
    }

    private boolean isOwn(Change change) {
        return change.kind().equals(kind.name())
                && change.community().equals(ref.community())
                && change.id().equals(ref.id().value());
    }

    private Optional<Long> compare(Optional<Versioned<A>> aggregate) {
        if (aggregate.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        String head = aggregate.map(Versioned::head).orElse("");
        if (aggregate.isEmpty() || last.isEmpty() || !head.equals(last.get().hash())) {
            return Optional.of(aggregate.isEmpty() ? pastTheLast() : versionAfter(head, pastTheLast()));
        }
        boolean fits =
                aggregate.get().version().number() == last.get().version().number()
                        && isAsWritten(aggregate.get().aggregate(), last.get().entry());
        return fits ? Optional.empty() : Optional.of(pastTheLast());
    }

    /** The version of the change that stands after the one with that hash, or another when there is none. */
    private long versionAfter(String hash, long otherwise) {
        int next = places.getOrDefault(hash, versions.size()) + 1;
        return next < versions.size() ? versions.get(next) : otherwise;
    }

    private long pastTheLast() {
        return last.map(change -> change.version().number()).orElse(0L) + 1;
    }

    // What an older library has written is compared in its own format only, and that is gone once it was brought up.
    private boolean isAsWritten(A aggregate, Entry entry) {
        return entry.format() != kind.format()
                || entry.state().equals(settings.stateOf(kind, aggregate))
                || isFromBeforeTheVault(entry) && entry.state().equals(Settings.plainStateOf(kind, aggregate));
    }

    private boolean isFromBeforeTheVault(Entry entry) {
        return tiedSince.filter(since -> !entry.at().isAfter(since)).isPresent();
    }
}

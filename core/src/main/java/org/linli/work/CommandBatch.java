package org.linli.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.RefusedException;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.StorageException;
import org.linli.storage.Versioned;
import org.linli.vault.BrokenSealException;

/** The commands of one transaction, from its beginning to its commit: one command, or several that hold together. */
final class CommandBatch {
    private static final String KEY_REUSED = "request-key-reused";

    private final Office office;
    private final boolean looks;
    private final Instant now;
    private final SortedSet<Place> contended;
    private final Optional<Instant> lost;
    private final List<StoredDecision> decisions = new ArrayList<>();
    private final List<Finding> refusals = new ArrayList<>();
    private final Set<String> denied = new LinkedHashSet<>();
    private boolean superseded;
    private Optional<IdentityMap> identities = Optional.empty();
    private Optional<Versioned<Answer>> before = Optional.empty();
    private Optional<RuntimeException> broken = Optional.empty();
    private boolean refusedAnew;
    private boolean written;

    /**
     * A batch.
     *
     * @param office whose commands
     * @param looks whether each command looks who has the unique values that it wants, before it writes
     * @param contended what earlier attempts wanted to guard or to change; locked before anything is read
     * @param lost when the answer of an attempt whose commit was lost runs out; it is no repetition when it is found
     */
    CommandBatch(Office office, boolean looks, SortedSet<Place> contended, Optional<Instant> lost) {
        this.office = office;
        this.looks = looks;
        this.now = office.settings().now();
        this.lost = lost;
        this.contended = new TreeSet<>(contended);
    }

    /** The transaction begins: was this request answered before? */
    void open(Session session) {
        reopen(session);
        identities().lock(contended);
        before = office.answerKey().flatMap(key -> session.find(Answer.KIND, key));
        if (isRepeated()) {
            before = before.map(first ->
                    new Versioned<>(AnswerPart.whole(session, first.aggregate()), first.version(), first.head()));
        }
    }

    /** Another transaction, after the first was rolled back. */
    void reopen(Session session) {
        identities = Optional.of(new IdentityMap(session, office.settings()));
    }

    IdentityMap identities() {
        return identities.orElseThrow();
    }

    /** The commands and questions that were denied to the actor; a question is added by who asks it. */
    Set<String> denied() {
        return denied;
    }

    /** What this attempt and those before it wanted to guard or to change, of what was there. */
    SortedSet<Place> contended() {
        return contended;
    }

    <T> Decision<T> perform(
            Command<T> command, Record request, Recall<T> recall, Function<UnitOfWork, Decision<T>> body) {
        return inStore(() -> performed(command, request, recall, body));
    }

    private <T> Decision<T> performed(
            Command<T> command, Record request, Recall<T> recall, Function<UnitOfWork, Decision<T>> body) {
        if (office.answerKey().isEmpty()) {
            return noted(admitted(command, request, "", () -> decided(command, body)));
        }
        List<Object> given = Components.of(command, request);
        String fingerprint =
                Fingerprint.of(command, office.actor(), given, office.settings().indexKey());
        Decision<T> decision = admitted(
                command,
                request,
                fingerprint,
                () -> isRepeated() ? repeated(command, fingerprint, recall) : decided(command, body));
        decisions.add(StoredDecision.of(
                fingerprint,
                command,
                decision.map(recall.kept()).map(outcome -> identities().seals().kept(command.outcome(), outcome)),
                office.settings().kinds()));
        return noted(decision);
    }

    /**
     * Decides a block within the block: as at the top, it is refused with the findings of all its refused commands and its own.
     * What it has written cannot be taken back alone, so the whole is refused with it, or ends with what it throws.
     */
    <T> Decision<T> nested(Supplier<Decision<T>> block) {
        int earlier = refusals.size();
        Decision<T> decision;
        try {
            decision = block.get();
        } catch (RefusedException e) {
            decision = new Decision.Refused<>(e.findings());
        } catch (Throwable thrown) {
            breaks(thrown);
            throw thrown;
        }
        noted(decision);
        Set<Finding> own = new LinkedHashSet<>(refusals.subList(earlier, refusals.size()));
        return own.isEmpty() ? decision : new Decision.Refused<>(List.copyOf(own));
    }

    <T> T read(Function<Reading, T> question) {
        return inStore(() -> new Reading(identities(), office.community(), office.settings()).answer(question));
    }

    <A, V> List<Ref<A>> expect(Kind<A> kind, Index<A, V> index, Collection<V> values) {
        return inStore(() -> identities().expect(Query.ofUnique(office.community(), kind, index), index, values));
    }

    /** Works in the store, whose trouble ends the whole: some engines would commit the rest, others nothing. */
    private <T> T inStore(Supplier<T> work) {
        try {
            return work.get();
        } catch (BrokenSealException e) {
            // Only this text does not open.
            throw e;
        } catch (StorageException e) {
            breaks(e);
            throw e;
        }
    }

    private void breaks(Throwable thrown) {
        if (broken.isEmpty()) {
            broken = Optional.of(
                    thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown));
        }
    }

    /**
     * The decision of the whole: refused with all refusals when any of its commands was, even if the block ignored that.
     *
     * @throws RuntimeException what has ended the whole, even if the block ignored that
     */
    <T> Decision<T> whole(Decision<T> decision) {
        if (broken.isPresent()) {
            throw broken.get();
        }
        if (isRepeated()) {
            return repeated(decision);
        }
        return refusals.isEmpty() ? decision : refused(decision.isAccepted() ? List.of() : decision.findings());
    }

    /** Refused with what was found before, and with more. */
    private <T> Decision<T> refused(List<Finding> more) {
        Set<Finding> all = new LinkedHashSet<>(refusals);
        all.addAll(more);
        return new Decision.Refused<>(List.copyOf(all));
    }

    // A command that was accepted in a block that was refused has had no effect: the first answer is that of the whole.
    private <T> Decision<T> repeated(Decision<T> decision) {
        Answer first = before.orElseThrow().aggregate();
        if (refusedAnew) {
            return refused(List.of());
        }
        if (first.refused().isEmpty() && !refusals.isEmpty()) {
            return marked(refused(List.of()));
        }
        if (first.decisions().size() != decisions.size()) {
            return new Decision.Refused<>(List.of(keyReused("atomically")));
        }
        if (!first.refused().isEmpty()) {
            List<Finding> refused =
                    first.refused().stream().map(StoredFinding::finding).toList();
            return marked(new Decision.Refused<>(refused));
        }
        return marked(decision);
    }

    /** Whether a command has written into the session. */
    boolean hasWritten() {
        return written;
    }

    /** When the answer that this attempt keeps runs out. */
    Instant keptUntil() {
        return now.plus(office.settings().answersKept());
    }

    /** As the answer to a repetition, unless it is this caller's own, of whose commit nothing was heard. */
    private <T> Decision<T> marked(Decision<T> answer) {
        boolean own = before.map(found -> found.aggregate().until()).equals(lost);
        return own ? answer : answer.asRepeated();
    }

    /** The answer to a block that was refused before its first command. */
    <T> Optional<Decision<T>> refusedAtOnce() {
        return before.map(Versioned::aggregate)
                .filter(first -> isRepeated()
                        && first.decisions().isEmpty()
                        && !first.refused().isEmpty())
                .map(first -> marked(new Decision.Refused<T>(
                        first.refused().stream().map(StoredFinding::finding).toList())));
    }

    boolean isRepeated() {
        return !superseded
                && before.filter(answer -> answer.aggregate().until().isAfter(now))
                        .isPresent();
    }

    /** Keeps the answer with what it answers. */
    void remember(Decision<?> whole) {
        if (!isRepeated()) {
            office.answerKey().ifPresent(key -> remember(key, whole));
        }
    }

    private void remember(Ref<Answer> key, Decision<?> whole) {
        Answer answer = new Answer(
                key.community(),
                key.id(),
                keptUntil(),
                0,
                decisions,
                whole.isAccepted()
                        ? List.of()
                        : whole.findings().stream().map(StoredFinding::of).toList());
        AnswerPart.keep(identities().session(), answer, before.map(Versioned::version));
    }

    private <T> Decision<T> repeated(Command<T> command, String fingerprint, Recall<T> recall) {
        List<StoredDecision> first = before.orElseThrow().aggregate().decisions();
        int position = decisions.size();
        if (position >= first.size() || !first.get(position).fingerprint().equals(fingerprint)) {
            return Decision.refused(keyReused(command.key()));
        }
        Decision<T> kept = first.get(position)
                .decision(command, office.settings().kinds())
                .map(outcome -> identities().seals().recalled(command.outcome(), outcome));
        // What was refused as a whole has left nothing that could be read again.
        Decision<T> answer =
                kept.isAccepted() && before.orElseThrow().aggregate().refused().isEmpty()
                        ? again(recall, kept.orElseThrow(), kept)
                        : kept;
        return marked(answer);
    }

    private <T> Decision<T> again(Recall<T> recall, T outcome, Decision<T> kept) {
        Decision<T> now =
                recall.again().apply(new Reading(identities(), office.community(), office.settings()), outcome);
        return now.isAccepted() ? kept.map(first -> now.orElseThrow()) : now;
    }

    private Finding keyReused(String command) {
        refusedAnew = true;
        return Finding.violation(KEY_REUSED)
                .with("command", command)
                .with("key", office.answerKey().orElseThrow().id().value());
    }

    /** Who may not give a command now gets no earlier answer to it either, unless it was the same denial. */
    private <T> Decision<T> admitted(
            Command<T> command, Record request, String fingerprint, Supplier<Decision<T>> answer) {
        boolean isFree = usesUpNoKey(fingerprint);
        var admission = Admission.to(command, office);
        // What a command has changed may be what its actor was related by: a repetition asks for the role alone.
        Optional<Finding> denial = isRepeated() && !isFree
                ? admission.byRole()
                : admission.refusal(
                        Concerning.of(request),
                        () -> new Reading(identities(), office.community(), office.settings()),
                        office.settings().dayOf(now));
        if (denial.isEmpty()) {
            superseded |= isFree;
            return answer.get();
        }
        if (isRepeated()) {
            Decision<T> first = answer.get();
            if (!first.isAccepted() && first.findings().contains(denial.get())) {
                return first;
            }
        }
        denied.add(command.key());
        refusedAnew = true;
        return Decision.refused(denial.get());
    }

    /** Whether all that was answered under the key was a denial, of another request or of this one: it bars no actor who may. */
    private boolean usesUpNoKey(String fingerprint) {
        return isRepeated()
                && decisions.isEmpty()
                && deniedAlone(before.orElseThrow().aggregate(), fingerprint);
    }

    private static boolean deniedAlone(Answer first, String fingerprint) {
        Optional<StoredDecision> begin = first.decisions().stream().findFirst();
        boolean isAnother = begin.filter(decision -> decision.fingerprint().equals(fingerprint))
                .isEmpty();
        return areDenials(first.refused())
                && (isAnother || areDenials(begin.orElseThrow().findings()));
    }

    private static boolean areDenials(List<StoredFinding> findings) {
        return !findings.isEmpty()
                && findings.stream()
                        .allMatch(
                                found -> Denials.CODES.contains(found.finding().code()));
    }

    private <T> Decision<T> decided(Command<T> command, Function<UnitOfWork, Decision<T>> body) {
        UnitOfWork work = new UnitOfWork(
                office.settings(), office.community(), identities(), command, office.actor(), office.requestKey(), now);
        Decision<T> decision = work.weighed(body.apply(work));
        return decision.isAccepted() ? written(work, decision) : decision;
    }

    private <T> Decision<T> written(UnitOfWork work, Decision<T> decision) {
        contended.addAll(work.contended());
        if (looks) {
            List<Finding> clashes = Clashes.of(identities(), work.staged());
            if (!clashes.isEmpty()) {
                return new Decision.Refused<>(clashes);
            }
        }
        if (office.isPreview() && !office.ownsTransactions()) {
            work.imagine();
        } else {
            written |= work.flush();
        }
        return new Decision.Accepted<>(decision.orElseThrow(), work.events(), decision.findings());
    }

    private <T> Decision<T> noted(Decision<T> decision) {
        if (!decision.isAccepted()) {
            refusals.addAll(decision.findings());
        }
        return decision;
    }
}

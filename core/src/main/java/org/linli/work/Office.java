package org.linli.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.kernel.Seen;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Storage;

/**
 * Where commands are given and questions asked, for one community and actor. It opens transactions, tries again what
 * another was faster with, and keeps answers. Immutable, and for use by any thread; only an office within {@link
 * #atomically} is bound to its transaction.
 */
public final class Office {
    private final Storage storage;
    private final Settings settings;
    private final DivisionCode community;
    private final Actor actor;
    private final OpenBlocks blocks;
    private final Way way;

    private Office(
            Storage storage, Settings settings, DivisionCode community, Actor actor, OpenBlocks blocks, Way way) {
        this.storage = storage;
        this.settings = settings;
        this.community = community;
        this.actor = actor;
        this.blocks = blocks;
        this.way = way;
    }

    /**
     * An office.
     *
     * @param storage where aggregates are kept
     * @param settings what all commands share
     * @param community whose
     * @param actor who acts
     * @return the office
     */
    public static Office of(Storage storage, Settings settings, DivisionCode community, Actor actor) {
        return new Office(storage, settings, community, actor, new OpenBlocks(), Way.PLAIN);
    }

    /**
     * The same office, whose next command, or block of commands, is one request.
     *
     * @param key the request's key, in a form of {@link RequestKey}
     * @return the office
     * @throws IllegalArgumentException when the key has another form
     * @throws IllegalStateException within a block of commands, which is one request as a whole
     */
    public Office once(String key) {
        requireOutside();
        return going(way.once(key));
    }

    /**
     * The same office, whose commands decide but save nothing.
     *
     * @return the office
     * @throws IllegalStateException within a block of commands
     */
    public Office preview() {
        requireOutside();
        return going(way.previewed());
    }

    /**
     * The same office, whose next command, or block of commands, decides only on what the host has seen of an aggregate.
     *
     * @param kind its kind
     * @param id its id
     * @param mark its {@link #seen mark} when it was seen
     * @param <A> the aggregate
     * @return the office
     */
    public <A> Office expecting(Kind<A> kind, Id<A> id, String mark) {
        return going(way.expecting(Expected.of(kind, Ref.of(community, id), mark)));
    }

    /**
     * What a question shows of an aggregate, with the mark that it had just before.
     *
     * @param kind its kind
     * @param id its id
     * @param look asks the question
     * @param <A> the aggregate
     * @param <T> what is shown of it
     * @return what is shown, and the mark; refused as the question was, and with {@code not-found} when it is not there, gone, or
     *     not for an unknown actor
     * @throws IllegalArgumentException when it is a kind of bookkeeping
     */
    public <A, T> Decision<Seen<T>> seen(Kind<A> kind, Id<A> id, Supplier<Decision<T>> look) {
        Optional<String> mark = actor.role() == Role.ANONYMOUS
                ? Optional.empty()
                : read(view -> Expected.markOf(view, kind, Ref.of(community, id)));
        return look.get().then(shown -> Needs.orNotFound(mark.map(found -> new Seen<>(shown, found)), kind, id));
    }

    /**
     * Decides one command.
     *
     * @param command its entry in the registry
     * @param request its parameters
     * @param body reads, decides, and says what to save
     * @param <T> what an accepted decision yields
     * @return the decision, of which everything is committed when it was accepted; refused with {@code day-beyond-years} when a
     *     parameter holds a day of no {@linkplain CivilYears civil year}; a {@linkplain Command#inConfidence
     *     confidential} command is refused with {@code command-stands-alone} in a preview, in a block, with a request key,
     *     and in a host's transaction
     * @throws IllegalArgumentException when it is the request of a command with other parameters
     */
    public <T> Decision<T> command(Command<T> command, Record request, Function<UnitOfWork, Decision<T>> body) {
        return command(command, request, Recall.same(), body);
    }

    /**
     * Decides one command whose outcome is not kept as it is.
     *
     * @param command its entry in the registry
     * @param request its parameters
     * @param recall what is kept of the outcome, and what a repeated request is answered
     * @param body reads, decides, and says what to save
     * @param <T> what an accepted decision yields
     * @return the decision, as for every command
     * @throws IllegalArgumentException when it is the request of a command with other parameters
     */
    public <T> Decision<T> command(
            Command<T> command, Record request, Recall<T> recall, Function<UnitOfWork, Decision<T>> body) {
        Components.of(command, request);
        boolean alone = way.isPlain() && ownsTransactions();
        if (command.confidential() && !alone) {
            return performed(
                    command,
                    request,
                    recall,
                    work -> Decision.refused(
                            Finding.violation("command-stands-alone").with("command", command.key())));
        }
        return performed(command, request, recall, EveryReason.of(settings.kinds(), command, request, body));
    }

    private <T> Decision<T> performed(
            Command<T> command, Record request, Recall<T> recall, Function<UnitOfWork, Decision<T>> body) {
        if (way.batch().isPresent()) {
            return way.batch().get().perform(command, request, recall, Expected.first(way.expected(), body));
        }
        blocks.requireNone();
        return new Attempts(this, command.key(), false)
                .decide(begun -> begun.perform(command, request, recall, Expected.first(way.expected(), body)));
    }

    /**
     * Decides several commands that are committed together, or, when one is refused, not at all; an inner block is part of it.
     *
     * @param block gives the commands; may be run again when another transaction was faster
     * @param <T> what it yields
     * @return the block's decision; refused with the findings of all refused commands
     * @throws IllegalStateException in the block, when it uses this office instead of the one that it is given
     */
    public <T> Decision<T> atomically(Function<Office, Decision<T>> block) {
        if (way.batch().isPresent()) {
            CommandBatch outer = way.batch().get();
            return outer.nested(() -> asSeen(outer, block));
        }
        blocks.requireNone();
        return new Attempts(this, "atomically", true)
                .decide(begun -> begun.<T>refusedAtOnce().orElseGet(() -> blocks.within(() -> asSeen(begun, block))));
    }

    /**
     * Answers a guarded question, if the actor may ask it.
     *
     * @param question its entry in the registry
     * @param answer reads the answer
     * @param <T> what it tells
     * @return the answer; refused with {@code actor-may-not}
     */
    public <T> Decision<T> ask(Question question, Supplier<Decision<T>> answer) {
        return asked(question, Optional.empty(), answer);
    }

    /**
     * Answers a guarded question about something, if the actor may ask it of that.
     *
     * @param question its entry in the registry
     * @param subject who stands in which relation to what is asked about
     * @param answer reads the answer
     * @param <T> what it tells
     * @return the answer; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public <T> Decision<T> ask(Question question, Concerning subject, Supplier<Decision<T>> answer) {
        return asked(question, Optional.of(subject), answer);
    }

    /**
     * Answers with one aggregate, if the actor may ask for it and is related to it.
     *
     * @param question its entry in the registry
     * @param kind the kind
     * @param id the id
     * @param subject who stands in which relation to it
     * @param <A> the aggregate
     * @return the aggregate; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public <A> Decision<A> find(Question question, Kind<A> kind, Id<A> id, Concerning subject) {
        return ask(question, subject, () -> read(view -> Needs.orNotFound(view.find(kind, id), kind, id)));
    }

    private <T> Decision<T> asked(Question question, Optional<Concerning> subject, Supplier<Decision<T>> answer) {
        var admission = Admission.to(question, this);
        Optional<Finding> refusal = admission.isByRelation()
                ? read(view -> admission.refusal(subject, () -> view, today()))
                : admission.byRole();
        return refusal.map(finding -> this.<T>denied(question.key(), finding)).orElseGet(answer);
    }

    /**
     * What hangs on an aggregate, and stands in the way when it is to be closed.
     *
     * @param question the guarded question
     * @param kind its kind
     * @param id its id
     * @param <A> the aggregate
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public <A> Decision<List<OpenTie>> ties(Question question, Kind<A> kind, Id<A> id) {
        LocalDate today = today();
        return ask(
                question,
                () -> read(view ->
                        Needs.orNotFound(view.find(kind, id).map(found -> view.ties(kind, found, today)), kind, id)));
    }

    /**
     * Denies, once, what would give a command many times.
     *
     * @param command its entry in the registry
     * @param <T> what is to be answered
     * @return refused with {@code actor-may-not}; empty when the role may
     */
    public <T> Optional<Decision<T>> denied(Command<?> command) {
        return Admission.to(command, this).byRole().map(finding -> denied(command.key(), finding));
    }

    private <T> Decision<T> denied(String key, Finding finding) {
        way.batch().ifPresentOrElse(begun -> begun.denied().add(key), () -> Denials.keep(this, Set.of(key)));
        return Decision.refused(finding);
    }

    /**
     * Asks a question, which sees the store at one instant; listed findings cite the charter whose figures they used. Within
     * a block or a host's transaction it sees what that transaction does.
     *
     * @param question what to read
     * @param <T> the answer
     * @return the answer
     */
    public <T> T read(Function<Reading, T> question) {
        if (way.batch().isPresent()) {
            return way.batch().get().read(question);
        }
        blocks.requireNone();
        if (settings.sealer().isPresent()) {
            settings.tie().require(storage, settings);
        }
        return new Retries(storage, settings.retries())
                .read(session -> new Reading(new IdentityMap(session, settings), community, settings).answer(question));
    }

    /**
     * Looks up at once what the commands of this block will ask one by one: who has which values of a unique index. Outside of
     * a block it does nothing.
     *
     * @param kind the kind
     * @param index a unique index of it
     * @param values the values that will be asked for
     * @param <A> the aggregate
     * @param <V> type of the values
     * @return those who have one of them, in the community, or in the store if that is how far they are unique; none outside
     *     of a block
     */
    public <A, V> List<Ref<A>> expect(Kind<A> kind, Index<A, V> index, Collection<V> values) {
        return way.batch().map(begun -> begun.expect(kind, index, values)).orElseGet(List::of);
    }

    /**
     * The key of blind indexes.
     *
     * @return the key
     * @throws IllegalStateException when the host has given none
     */
    public IndexKey indexKey() {
        return settings.requireIndexKey();
    }

    /** {@return how old a person with a citizen id may be} */
    public CitizenIdPolicy citizenIds() {
        return settings.citizenIds();
    }

    /** {@return the present instant, in microseconds} */
    public Instant now() {
        return settings.now();
    }

    /** {@return the present day, by the civil time of China} */
    public LocalDate today() {
        return settings.dayOf(settings.now());
    }

    Storage storage() {
        return storage;
    }

    Settings settings() {
        return settings;
    }

    /** {@return whose office it is} */
    public DivisionCode community() {
        return community;
    }

    /** {@return who acts} */
    public Actor actor() {
        return actor;
    }

    Optional<String> requestKey() {
        return way.requestKey();
    }

    /** Under which key the answer is kept; a preview has none. */
    Optional<Ref<Answer>> answerKey() {
        return way.requestKey().filter(key -> !way.preview()).map(key -> Ref.of(community, Id.of(key)));
    }

    boolean isPreview() {
        return way.preview();
    }

    /** {@return whether its commands are committed, or taken back, here; in a host's transaction the host does so} */
    public boolean ownsTransactions() {
        return storage.ownsTransactions();
    }

    private Office going(Way other) {
        return new Office(storage, settings, community, actor, blocks, other);
    }

    private <T> Decision<T> asSeen(CommandBatch begun, Function<Office, Decision<T>> block) {
        return Expected.missed(way.expected(), begun, this)
                .<Decision<T>>map(Decision::refused)
                .orElseGet(() -> block.apply(going(way.within(begun))));
    }

    private void requireOutside() {
        if (way.batch().isPresent()) {
            throw new IllegalStateException("A block of commands is previewed, or given a request key, as a whole");
        }
    }
}

package org.linli.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.charter.Terms;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.code.GridCodeScheme;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.storage.Change;
import org.linli.storage.Column;
import org.linli.storage.Entry;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Row;
import org.linli.storage.Total;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/**
 * One command at work: it reads, and says what is to be saved. Nothing is written before the command has accepted, and
 * then in one order; so a command asks all its questions before it saves.
 */
public final class UnitOfWork extends Reading {
    private final Settings settings;
    private final Command<?> command;
    private final Actor actor;
    private final Optional<String> request;
    private final Instant now;
    private final Map<Place, Staged<?>> staged = new LinkedHashMap<>();
    private final Set<Place> guards = new LinkedHashSet<>();
    private final Map<Place, Staged.Booking<?>> records = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<Id<?>> given = new HashSet<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private Optional<Charter> ofCase = Optional.empty();
    private long charterNumber;

    UnitOfWork(
            Settings settings,
            DivisionCode community,
            IdentityMap identities,
            Command<?> command,
            Actor actor,
            Optional<String> request,
            Instant now) {
        super(identities, community, settings);
        this.settings = settings;
        this.command = command;
        this.actor = actor;
        this.request = request;
        this.now = now;
    }

    /** {@return when the command is decided, in microseconds; the same all through the command} */
    public Instant now() {
        return now;
    }

    /** {@return the day on which the command is decided} */
    public LocalDate today() {
        return settings.dayOf(now);
    }

    /** {@return which days are working days; years without a notice are answered provisionally, if the charter of today allows} */
    public WorkCalendar calendar() {
        return calendarOn(today());
    }

    /** {@return who acts} */
    public Actor actor() {
        return actor;
    }

    /**
     * A new id.
     *
     * @param <A> what it is for
     * @return an id that was never given before
     */
    public <A> Id<A> newId() {
        Id<A> id = Id.of(settings.ids().get());
        given.add(id);
        return id;
    }

    /**
     * Whether an id was made by this command.
     *
     * @param id the id
     * @return true when {@link #newId} gave it
     */
    public boolean isNew(Id<?> id) {
        return given.contains(id);
    }

    /** {@return how grids are coded} */
    public GridCodeScheme gridCodes() {
        return settings.gridCodes();
    }

    /** {@return how old a person with a citizen id may be} */
    public CitizenIdPolicy citizenIds() {
        return settings.citizenIds();
    }

    /** {@return the charter in force today; the national one when the community has none} */
    public Charter charter() {
        return charterOn(today());
    }

    /** Every way to a parameter leads through here or through {@link #charter(int)}, so that the journal names the version. */
    @Override
    public Charter charterOn(LocalDate day) {
        Charter inForce = super.charterOn(day);
        charterNumber = Math.max(charterNumber, inForce.version());
        return inForce;
    }

    /**
     * What one feature reads of the charter today.
     *
     * @param terms the feature's terms
     * @param <T> the record
     * @return the record
     */
    public <T extends Record> T terms(Terms<T> terms) {
        return judged(charter(), terms, today());
    }

    /**
     * The charter under which a case began.
     *
     * @param version its number; 0 for the national one
     * @return the charter
     * @throws IllegalArgumentException when the community never had it
     */
    public Charter charter(int version) {
        charterNumber = Math.max(charterNumber, version);
        Charter used = version == 0
                ? Charter.national(today())
                : charters()
                        .flatMap(all -> all.version(version))
                        .orElseThrow(() ->
                                new IllegalArgumentException("There is no version " + version + " of the charter"));
        ofCase = Optional.of(used);
        return used;
    }

    @Override
    Charter charterInUse(LocalDate today) {
        return ofCase.orElseGet(() -> charterOn(today));
    }

    /**
     * The decision as the charter has it: findings cite whose figures they used, and one on a choice against a norm that a layer has
     * made binding refuses, unless the command records what has happened.
     */
    <T> Decision<T> weighed(Decision<T> decision) {
        if (decision.findings().isEmpty()) {
            return decision;
        }
        List<Finding> findings = cited(decision.findings()).stream().distinct().toList();
        return decision.fold(
                accepted -> Decision.by(
                        findings, () -> new Decision.Accepted<>(accepted.outcome(), accepted.events(), List.of())),
                refused -> new Decision.Refused<>(findings));
    }

    @Override
    Finding weighed(Finding finding, Charter by) {
        return command.fact() ? by.noted(finding) : by.weighed(finding);
    }

    /** {@return what the command cannot do without, still empty} */
    public Needs needs() {
        return new Needs(this);
    }

    /**
     * An aggregate that must be there; else the command is refused with {@code not-found}.
     *
     * @param kind its kind
     * @param id its id
     * @param <A> the aggregate
     * @return the aggregate
     */
    public <A> A require(Kind<A> kind, Id<A> id) {
        return find(kind, id)
                .filter(found -> !kind.isGone(found))
                .orElseThrow(() -> new Needs.Unmet(List.of(Needs.notFound(kind, id))));
    }

    /**
     * Decides a change of one aggregate and says that it is to be written, if it was accepted; refused with {@code not-found}
     * when the aggregate is not there.
     *
     * @param kind its kind
     * @param id its id
     * @param change decides, from the aggregate as it is
     * @param <A> the aggregate
     * @return the decision
     */
    public <A> Decision<A> change(Kind<A> kind, Id<A> id, Function<A, Decision<A>> change) {
        return save(kind, change.apply(require(kind, id)));
    }

    @Override
    public <A> Page<A> page(Query<A> query) {
        if (!staged.isEmpty()) {
            throw new IllegalStateException("Command " + command.key() + " asks after it has saved");
        }
        asking(query);
        return super.page(query);
    }

    @Override
    public <A> List<Row<A>> rows(Query<A> query, List<Column<A, ?>> columns) {
        asking(query);
        return super.rows(query, columns);
    }

    @Override
    public <A> List<Total<A>> totals(Query<A> query, List<Column<A, Long>> sums, List<Column<A, ?>> by) {
        asking(query);
        return super.totals(query, sums, by);
    }

    /**
     * Says that this decision is to be written, if it was accepted and changes something: what leaves the aggregate as it was
     * is neither written nor told.
     *
     * @param kind the aggregate's kind
     * @param decision what was decided about it
     * @param <A> the aggregate
     * @return the same decision
     */
    public <A> Decision<A> save(Kind<A> kind, Decision<A> decision) {
        if (decision instanceof Decision.Accepted<A> accepted
                && (staged.containsKey(Place.of(kind, accepted.outcome()))
                        || !identities.has(kind, accepted.outcome()))) {
            Staged<A> next = new Staged<>(kind, accepted.outcome(), accepted.events());
            staged.merge(Place.of(kind, accepted.outcome()), next, (before, later) -> before.then(later));
            events.addAll(accepted.events());
        }
        return decision;
    }

    /**
     * Says that the command was decided on an aggregate which it does not change. What it guards are the answers to the
     * command's questions: so it is found before they are asked, or another transaction could change the answers in between.
     *
     * @param kind its kind
     * @param id its id; it was found before
     * @param <A> the aggregate
     * @throws IllegalStateException when the command had asked for aggregates of other kinds before it found this one
     */
    public <A> void guard(Kind<A> kind, Id<A> id) {
        Place place = new Place(kind, Ref.of(community(), id));
        int found = identities.firstSeen(place);
        boolean late = asked.entrySet().stream()
                .anyMatch(question -> !question.getKey().equals(kind.name()) && question.getValue() < found);
        if (late) {
            throw new IllegalStateException(
                    "Command " + command.key() + " asks questions before it finds the " + kind + " that guards them");
        }
        guards.add(place);
    }

    private void asking(Query<?> query) {
        asked.putIfAbsent(query.kind().name(), identities.tick());
    }

    /**
     * Lets what is built on an aggregate go on without it, before it is erased.
     *
     * @param kind its kind
     * @param aggregate the aggregate, still as it was
     * @param <A> the same
     */
    public <A> void erasing(Kind<A> kind, A aggregate) {
        Reliance.erasing(reliances(kind), this, aggregate);
    }

    /**
     * Says that a record of bookkeeping is to be written with this command, if it is accepted.
     *
     * @param kind a {@linkplain Kind#isBookkeeping() bookkeeping} kind
     * @param record the record
     * @param <A> the record
     */
    public <A> void keep(Kind<A> kind, A record) {
        Place place = Place.of(kind, record);
        records.put(place, new Staged.Booking<>(kind, kind.refOf(record), Optional.of(record), isNew(place)));
    }

    /**
     * Says that a record of bookkeeping is to be deleted with this command, if it is accepted.
     *
     * @param kind a {@linkplain Kind#isBookkeeping() bookkeeping} kind
     * @param id its id; one that is not there stays so
     * @param <A> the record
     */
    public <A> void drop(Kind<A> kind, Id<A> id) {
        Ref<A> ref = Ref.of(community(), id);
        records.put(new Place(kind, ref), new Staged.Booking<>(kind, ref, Optional.empty(), false));
    }

    Collection<Staged<?>> staged() {
        return staged.values();
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** What was there before and will be guarded or changed. */
    Set<Place> contended() {
        Set<Place> places = new TreeSet<>(guards);
        places.addAll(staged.keySet());
        places.removeIf(this::isNew);
        return places;
    }

    /**
     * Writes everything; what is both guarded and changed is only changed. Tells whether there was anything. What lets a
     * unique value go comes first, and what is new last, for others may want that value.
     */
    boolean flush() {
        SortedSet<Place> places = new TreeSet<>(guards);
        places.addAll(staged.keySet());
        // A new person's key is there before the first text about the person is sealed.
        records.values().stream().filter(Staged.Booking::isNew).forEach(record -> identities.book(record));
        Staged.inOrder(places.stream().filter(place -> !isNew(place)), staged, identities)
                .forEach(this::flush);
        places.stream().filter(this::isNew).forEach(this::flush);
        records.values().stream().filter(record -> !record.isNew()).forEach(record -> identities.book(record));
        return !places.isEmpty() || !records.isEmpty();
    }

    private void flush(Place place) {
        Optional.<Staged<?>>ofNullable(staged.get(place))
                .ifPresentOrElse(next -> write(next), () -> identities.guard(place));
    }

    // A new id that is taken all the same must clash; it must not overwrite the aggregate that has it.
    private boolean isNew(Place place) {
        return given.contains(place.ref().id());
    }

    /** Lets later commands find what this one would have written; what they ask by queries is as it was. */
    void imagine() {
        staged.values().forEach(next -> identities.imagine(next));
        records.values().forEach(record -> identities.imagine(record));
    }

    private <A> void write(Staged<A> next) {
        boolean isNew = isNew(new Place(next.kind(), next.ref()));
        Optional<Versioned<A>> before = isNew ? Optional.empty() : identities.find(next.kind(), next.ref());
        Version version = before.map(found -> found.version().next()).orElse(Version.FIRST);
        A stored = identities.seals().sealed(next.kind(), next.aggregate());
        Entry entry = new Entry(
                next.kind().name(),
                next.ref().community(),
                next.ref().id().value(),
                version.number(),
                now,
                command.key(),
                actor,
                request,
                charterNumber,
                next.kind().format(),
                settings.stateOf(next.kind(), stored),
                before.map(Versioned::head).orElse(""));
        Change change = Change.of(next.kind(), entry, next.events());
        identities.write(next.kind(), next.aggregate(), stored, before.map(Versioned::version), change);
    }
}

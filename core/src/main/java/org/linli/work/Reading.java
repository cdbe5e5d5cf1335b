package org.linli.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.charter.CharterParameters;
import org.linli.charter.CommunityCharter;
import org.linli.charter.Terms;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.NestedFindings;
import org.linli.kernel.OpenTie;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Row;
import org.linli.storage.Rows;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Total;
import org.linli.storage.Versioned;
import org.linli.vault.Sealer;

/** What a transaction lets a use case read of one community. */
public class Reading {
    final IdentityMap identities;
    private final DivisionCode community;
    private final Settings shared;
    private final Map<String, Judged> judged = new HashMap<>();

    Reading(IdentityMap identities, DivisionCode community, Settings shared) {
        this.identities = identities;
        this.shared = shared;
        this.community = community;
    }

    /** {@return the community} */
    public DivisionCode community() {
        return community;
    }

    /**
     * One aggregate of the community.
     *
     * @param kind its kind
     * @param id its id
     * @param <A> the aggregate
     * @return the aggregate, or nothing
     */
    public <A> Optional<A> find(Kind<A> kind, Id<A> id) {
        return identities.find(kind, Ref.of(community, id)).map(Versioned::aggregate);
    }

    /**
     * Several aggregates of the community, asked for at once.
     *
     * @param kind their kind
     * @param ids their ids
     * @param <A> the aggregate
     * @return those that there are, in the order of the ids
     */
    public <A> List<A> find(Kind<A> kind, Collection<Id<A>> ids) {
        return identities.find(
                kind, ids.stream().map(id -> Ref.of(community, id)).toList());
    }

    /** {@return whether the host has given a vault, without which nothing sealed can be read} */
    public boolean hasVault() {
        return shared.sealer().isPresent();
    }

    /**
     * Requires that an aggregate is in the store as it was found. What does not fit to it was then not changed with it by another
     * transaction in between, where a transaction does not see the store at one instant.
     *
     * @param kind its kind
     * @param id its id
     * @param <A> the aggregate
     * @throws StaleVersionException when it has moved, or is gone
     */
    public <A> void requireCurrent(Kind<A> kind, Id<A> id) {
        identities.requireCurrent(kind, Ref.of(community, id));
    }

    /**
     * What seals and opens personal data.
     *
     * @return the sealer
     * @throws IllegalStateException when the host has given no vault
     */
    public Sealer sealer() {
        return shared.requireSealer();
    }

    /**
     * The key of blind indexes.
     *
     * @return the key
     * @throws IllegalStateException when the host has given none
     */
    public IndexKey indexKey() {
        return shared.requireIndexKey();
    }

    /**
     * The charter in force on a day.
     *
     * @param day the day
     * @return the charter; the national one when the community had none
     */
    public Charter charterOn(LocalDate day) {
        return charters().flatMap(all -> all.inForceOn(day)).orElseGet(() -> Charter.national(day));
    }

    /**
     * What one feature reads of the charter that is in force on a day.
     *
     * @param terms the feature's terms
     * @param day the day of the fact that is judged
     * @param <T> the record
     * @return the record
     */
    public <T extends Record> T terms(Terms<T> terms, LocalDate day) {
        return judged(charterOn(day), terms, day);
    }

    /**
     * Which days are working days.
     *
     * @param today the present day, whose charter says whether years without a notice are answered provisionally
     * @return the calendar
     */
    public WorkCalendar calendarOn(LocalDate today) {
        WorkCalendar known = shared.calendar();
        return terms(CalendarTerms.TERMS, today).provisional() ? known.provisional() : known;
    }

    /** What one feature reads of a charter; findings on these figures will cite it. */
    final <T extends Record> T judged(Charter charter, Terms<T> terms, LocalDate day) {
        judged.put(terms.name(), new Judged(charter, day));
        return charter.terms(terms, day);
    }

    /** Answers a question on what it lets read. */
    final <T> T answer(Function<Reading, T> question) {
        return citing(question.apply(this));
    }

    /** An answer whose findings cite whose figures they used, also those within its records. */
    @SuppressWarnings("unchecked") // what is replaced is of the same type, and a decision one of the same outcome
    private <T> T citing(T answer) {
        return answer instanceof Decision<?> decision
                ? (T) decision.<Decision<?>>fold(
                        accepted -> new Decision.Accepted<>(
                                citing(accepted.outcome()), accepted.events(), cited(accepted.findings())),
                        refused -> new Decision.Refused<>(cited(refused.findings())))
                : (T) NestedFindings.replaced(answer, this::cited);
    }

    /** The findings on the sources of the figures that were read here. */
    final List<Finding> cited(List<Finding> findings) {
        return findings.stream().map(this::cited).toList();
    }

    /**
     * A finding on the sources of the figures that were read here.
     *
     * @param finding the finding
     * @return the same, citing the charter whose figures it used
     */
    public final Finding cited(Finding finding) {
        LocalDate today = shared.dayOf(shared.now());
        Judged by = CharterParameters.readBy(finding.code()).stream()
                .flatMap(terms -> Stream.ofNullable(judged.get(terms)))
                .findFirst()
                .orElseGet(() -> new Judged(charterInUse(today), today));
        return weighed(by.charter.cited(finding, by.day), by.charter);
    }

    /** A finding as the charter weighs it by which it was judged: a question decides nothing that could be refused. */
    Finding weighed(Finding finding, Charter by) {
        return by.noted(finding);
    }

    /** By which charter figures were judged that were not read here. */
    Charter charterInUse(LocalDate today) {
        return charterOn(today);
    }

    /** By which charter facts of which day were judged. */
    private record Judged(Charter charter, LocalDate day) {}

    Optional<CommunityCharter> charters() {
        return find(StoredCharter.CHARTERS, Id.of(community.value()));
    }

    /**
     * What hangs on an aggregate, in this feature and in those above it.
     *
     * @param kind its kind
     * @param aggregate the aggregate
     * @param today the day
     * @param <A> the same
     * @return the ties, in the order of the features
     */
    public <A> List<OpenTie> ties(Kind<A> kind, A aggregate, LocalDate today) {
        return reliances(kind)
                .flatMap(reliance -> reliance.ties(this, aggregate, today).stream())
                .toList();
    }

    /**
     * A correction with what no longer holds of that which was decided on the wrong record. It only warns: what is so is written
     * down, and what was built on it is mended by its own commands.
     *
     * @param kind the aggregate's kind
     * @param corrected what was decided about it, before it is saved
     * @param today the day
     * @param <A> the aggregate
     * @return the same decision with the warnings
     */
    public <A> Decision<A> rejudged(Kind<A> kind, Decision<A> corrected, LocalDate today) {
        return corrected.alsoFound(corrected.outcomeIfAccepted().stream()
                .flatMap(now -> reliances(kind).flatMap(reliance -> reliance.rejudged(this, now, today).stream()))
                .map(Finding::asWarning)
                .toList());
    }

    /**
     * A closing, decided with what still hangs on the aggregate, and with what the record says of later days. That only warns: what is so
     * is written down, and a record that is wrong is corrected by its own command.
     *
     * @param kind the aggregate's kind
     * @param before the aggregate
     * @param day the first day on which it is no longer there
     * @param today the present day
     * @param close decides, from what hangs on it
     * @param <A> the aggregate
     * @return that decision with the warnings
     */
    public <A> Decision<A> closed(
            Kind<A> kind, A before, LocalDate day, LocalDate today, Function<List<OpenTie>, Decision<A>> close) {
        Decision<A> closed = close.apply(ties(kind, before, today));
        return closed.alsoFound(closed.outcomeIfAccepted().stream()
                .flatMap(now -> reliances(kind).flatMap(reliance -> reliance.recordedAfter(this, now, day).stream()))
                .toList());
    }

    @SuppressWarnings("unchecked") // what is built on a kind is built on its aggregates
    final <A> Stream<Reliance<A>> reliances(Kind<A> kind) {
        return shared.reliances().stream()
                .filter(reliance -> reliance.on() == kind)
                .map(reliance -> (Reliance<A>) reliance);
    }

    /**
     * The question for everything of a kind in the community.
     *
     * @param kind the kind
     * @param <A> the aggregate
     * @return the question
     */
    public <A> Query<A> all(Kind<A> kind) {
        return Query.in(community, kind);
    }

    /**
     * The one aggregate of the community that has a value of a unique index.
     *
     * @param kind its kind
     * @param index the index
     * @param value the value
     * @param <A> the aggregate
     * @param <V> type of the value
     * @return the aggregate; nothing when no aggregate has the value, or one in another community
     */
    public <A, V> Optional<A> holder(Kind<A> kind, Index<A, V> index, V value) {
        return identities.holders(Query.ofUnique(community, kind, index), index, value).stream()
                .filter(ref -> ref.community().equals(community))
                .findFirst()
                .flatMap(ref -> find(kind, ref.id()));
    }

    /**
     * One page of an answer.
     *
     * @param query the question
     * @param <A> the aggregate
     * @return the page
     */
    public <A> Page<A> page(Query<A> query) {
        return identities.query(query);
    }

    /**
     * A whole answer, page by page.
     *
     * @param query the question; what it finds must be bounded by the field
     * @param <A> the aggregate
     * @return all that was found
     */
    public <A> List<A> list(Query<A> query) {
        List<A> all = new ArrayList<>();
        Optional<Query<A>> next = Optional.of(query);
        while (next.isPresent()) {
            Page<A> page = page(next.get());
            all.addAll(page.aggregates());
            next = page.next().map(query::after);
        }
        return List.copyOf(all);
    }

    /**
     * A whole answer without bodies, page by page.
     *
     * @param query the question; what it finds must be bounded by the field
     * @param columns columns whose values are wanted
     * @param <A> the aggregate
     * @return all that was found
     */
    public <A> List<Row<A>> rows(Query<A> query, List<Column<A, ?>> columns) {
        List<Row<A>> all = new ArrayList<>();
        Optional<Query<A>> next = Optional.of(query);
        while (next.isPresent()) {
            Rows<A> page = identities.session().rows(next.get(), columns);
            all.addAll(page.items());
            next = page.next().map(query::after);
        }
        return List.copyOf(all);
    }

    /**
     * The first page of an answer without bodies.
     *
     * @param query the question, with the most that is wanted
     * @param columns columns whose values are wanted
     * @param <A> the aggregate
     * @return the page, which tells whether there is more
     */
    public <A> Rows<A> firstRows(Query<A> query, List<Column<A, ?>> columns) {
        return identities.session().rows(query, columns);
    }

    /**
     * How many a question would find.
     *
     * @param query the question
     * @param <A> the aggregate
     * @return the number
     */
    public <A> long count(Query<A> query) {
        return totals(query, List.of(), List.of()).get(0).count();
    }

    /**
     * How many a question would find, and the sums of their numbers, in groups.
     *
     * @param query the question
     * @param sums number columns that are summed
     * @param by the columns to group by; none for one total
     * @param <A> the aggregate
     * @return the total of each combination of values that occurs, in no particular order
     */
    public <A> List<Total<A>> totals(Query<A> query, List<Column<A, Long>> sums, List<Column<A, ?>> by) {
        return identities.session().totals(query, sums, by);
    }
}

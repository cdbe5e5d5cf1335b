package org.linli.takeover;

import java.time.LocalDate;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * That a record was taken over from another system (接续记录), and under which key it was kept there; or that one that was entered here is
 * kept there too. A key of a system names one record of a kind in the community.
 *
 * @param community the community
 * @param id that of the record, so that a record tells where it comes from; of an agreement its own
 * @param what what the record is
 * @param origin where it was kept before
 * @param record id of the record
 * @param on the day on which it was taken over, or was given the key
 * @param assigned whether it was entered here, and was given the key later
 */
public record TakenOver(
        DivisionCode community,
        Id<TakenOver> id,
        Taken what,
        Origin origin,
        String record,
        LocalDate on,
        boolean assigned) {
    /** What the record is. */
    public static final Column<TakenOver, Taken> WHAT = Column.one("what", ValueType.of(Taken.class), TakenOver::what);

    /** The other system. */
    public static final Index<TakenOver, String> SOURCE =
            Index.one("source", ValueType.TEXT, taken -> taken.origin().source());

    /** Whether it was entered here, and was given the key later. */
    public static final Column<TakenOver, Boolean> ASSIGNED =
            Column.one("assigned", ValueType.FLAG, TakenOver::assigned);

    /** Kind, system and key; no two records have the same. */
    public static final Index<TakenOver, String> ORIGIN = Index.<TakenOver, String>one(
                    "origin", ValueType.TEXT, taken -> taken.origin().mark(taken.what()))
            .unique("taken-over-already")
            .unreported();

    /** Its kind of aggregate. */
    public static final Kind<TakenOver> KIND = Kind.named(
                    "taken_over", 1, TakenOver.class, taken -> Ref.of(taken.community, taken.id))
            .column(WHAT)
            .index(SOURCE)
            .column(ASSIGNED)
            .index(ORIGIN)
            .events(TakenOverEvent.class)
            .build();

    /**
     * The record's id.
     *
     * @param <A> what the record is, which {@link #what} says
     * @return the id
     */
    public <A> Id<A> recordId() {
        return Id.of(record);
    }

    static Decision<TakenOver> of(
            DivisionCode community, Id<TakenOver> id, Taken what, Origin origin, Id<?> record, LocalDate on) {
        return Decision.accepted(
                new TakenOver(community, id, what, origin, record.value(), on, false),
                new TakenOverEvent.RecordTakenOver(id, what, origin, record.value()));
    }

    /** A record that was entered here is given the key of another system. */
    static Decision<TakenOver> assign(
            DivisionCode community, Id<TakenOver> id, Taken what, Origin origin, Id<?> record, LocalDate on) {
        return Decision.accepted(
                new TakenOver(community, id, what, origin, record.value(), on, true),
                new TakenOverEvent.KeyAssigned(id, what, origin, record.value()));
    }

    /** Corrects the key. */
    Decision<TakenOver> correct(Origin right, String reason) {
        return Decision.accepted(
                new TakenOver(community, id, what, right, record, on, assigned),
                new TakenOverEvent.KeyCorrected(id, origin, right, reason));
    }

    /** What happens to records of other systems (接续事件). */
    public sealed interface TakenOverEvent extends Event {
        /**
         * A record was taken over (存量数据接续).
         *
         * @param takenOver id of this note
         * @param what what the record is
         * @param origin where it was kept before
         * @param record id of the record
         */
        record RecordTakenOver(Id<TakenOver> takenOver, Taken what, Origin origin, String record)
                implements TakenOverEvent {}

        /**
         * A record that was entered here was given the key of another system (补登原编号).
         *
         * @param takenOver id of this note
         * @param what what the record is
         * @param origin where it is kept too
         * @param record id of the record
         */
        record KeyAssigned(Id<TakenOver> takenOver, Taken what, Origin origin, String record)
                implements TakenOverEvent {}

        /**
         * The key was written wrongly, and corrected (更正原编号).
         *
         * @param takenOver id of this note
         * @param was the key as it was written
         * @param now the key that is written instead
         * @param reason why
         */
        record KeyCorrected(Id<TakenOver> takenOver, Origin was, Origin now, String reason) implements TakenOverEvent {}
    }
}

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
 * That a record was taken over from another system (接续记录), and under which key it was kept there. A key of a system names one
 * record of a kind in the community.
 *
 * @param community the community
 * @param id that of the record, so that a record tells where it comes from; of an agreement its own
 * @param what what the record is
 * @param origin where it was kept before
 * @param record id of the record
 * @param on the day on which it was taken over
 */
public record TakenOver(
        DivisionCode community, Id<TakenOver> id, Taken what, Origin origin, String record, LocalDate on) {
    /** What the record is. */
    public static final Column<TakenOver, Taken> WHAT = Column.one("what", ValueType.of(Taken.class), TakenOver::what);

    /** The other system. */
    public static final Index<TakenOver, String> SOURCE =
            Index.one("source", ValueType.TEXT, taken -> taken.origin().source());

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
                new TakenOver(community, id, what, origin, record.value(), on),
                new TakenOverEvent.RecordTakenOver(id, what, origin, record.value()));
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
    }
}

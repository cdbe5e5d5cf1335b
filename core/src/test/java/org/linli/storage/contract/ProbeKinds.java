package org.linli.storage.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.ValueType;

/** The kinds that the contract suite stores. */
public final class ProbeKinds {
    public static final Index<Probe, String> TITLE = Index.one("title", ValueType.TEXT, Probe::title);
    public static final Index<Probe, String> NICK = Index.optional("nick", ValueType.TEXT, Probe::nick);
    public static final Index<Probe, Long> WEIGHT = Index.one("weight", ValueType.NUMBER, Probe::weight);
    public static final Index<Probe, Long> SCORE = Index.optional("score", ValueType.NUMBER, Probe::score);
    public static final Index<Probe, Boolean> OPEN = Index.one("is_open", ValueType.FLAG, Probe::open);
    public static final Index<Probe, LocalDate> BORN = Index.one("born_on", ValueType.DAY, Probe::born);
    public static final Index<Probe, LocalDate> LEFT_ON = Index.optional("left_on", ValueType.DAY, Probe::leftOn);
    public static final Index<Probe, Instant> SEEN = Index.one("seen_at", ValueType.INSTANT, Probe::seen);
    public static final Index<Probe, String> TAG = Index.many("tag", ValueType.TEXT, Probe::tags);

    /** An id, found only together with {@link #SIZE}. */
    public static final Index<Probe, Id<Probe>> SELF = Index.one("self", ValueType.id(), Probe::id);

    /** A code. */
    public static final Index<Probe, DivisionCode> TOWN = Index.one(
            "town",
            ValueType.code(DivisionCode::value, DivisionCode::new),
            probe -> probe.community().parent().orElseThrow());

    /** A constant. */
    public static final Index<Probe, Size> SIZE = Index.one("size_class", ValueType.of(Size.class), Size::of);

    /** A day by which nothing is asked. */
    public static final Column<Probe, LocalDate> COUNTED_ON = Column.one("counted_on", ValueType.DAY, Probe::born);

    /** Numbers to be summed, of which there may be none. */
    public static final Column<Probe, Long> PRICE = Column.optional("price", ValueType.NUMBER, Probe::score);

    /** How heavy a probe is. */
    public enum Size {
        LIGHT,
        HEAVY;

        static Size of(Probe probe) {
            return probe.weight() > 0 ? HEAVY : LIGHT;
        }
    }

    /** Unique in a community, a number. */
    public static final Index<Probe, Long> SEAT =
            Index.optional("seat", ValueType.NUMBER, Probe::seat).unique("probe-seat-taken");

    /** Unique in the store, a text. */
    public static final Index<Probe, String> SERIAL =
            Index.optional("serial", ValueType.TEXT, Probe::serial).uniqueInStore("probe-serial-taken");

    /** Unique in a community, many texts. */
    public static final Index<Probe, String> ALIAS =
            Index.many("alias", ValueType.TEXT, Probe::aliases).unique("probe-alias-taken");

    /** Unique in the store, many texts. */
    public static final Index<Probe, String> SEAL =
            Index.many("seal", ValueType.TEXT, Probe::seals).uniqueInStore("probe-seal-taken");

    /** Aggregates with a journal. */
    public static final Kind<Probe> PROBE = Kind.named("probe", 1, Probe.class, Probe::ref)
            .index(TITLE)
            .index(NICK)
            .index(WEIGHT)
            .index(SCORE)
            .index(OPEN)
            .index(BORN)
            .index(LEFT_ON)
            .index(SEEN)
            .index(TAG)
            .index(TOWN)
            .together(TOWN, SIZE)
            .together(SIZE, SELF)
            .together(SIZE, BORN)
            .column(COUNTED_ON)
            .column(PRICE)
            .index(SEAT)
            .index(SERIAL)
            .index(ALIAS)
            .index(SEAL)
            .events(ProbeEvent.class)
            .build();

    public static final Index<Note, Instant> UNTIL = Index.one("until_at", ValueType.INSTANT, Note::until);
    public static final Index<Note, String> MARK =
            Index.optional("mark", ValueType.TEXT, Note::mark).unique("probe-mark-taken");

    /** Bookkeeping. */
    public static final Kind<Note> NOTE = Kind.named("probe_note", 1, Note.class, Note::ref)
            .index(UNTIL)
            .index(MARK)
            .build();

    public static final Index<ProbeV1, String> V1_NAME = Index.one("first_name", ValueType.TEXT, ProbeV1::title);
    public static final Index<ProbeV2, String> V2_NAME =
            Index.one("first_name", ValueType.TEXT, probe -> probe.names().get(0));

    /** The first format of a kind. */
    public static final Kind<ProbeV1> V1 = Kind.named("probe_moved", 1, ProbeV1.class, ProbeV1::ref)
            .index(V1_NAME)
            .events(ProbeEvent.class)
            .build();

    /** The second format of the same kind. */
    public static final Kind<ProbeV2> V2 = Kind.named("probe_moved", 2, ProbeV2.class, ProbeV2::ref)
            .index(V2_NAME)
            .events(ProbeEvent.class)
            .upcast(1, ProbeKinds::namesFromTitle)
            .build();

    /** The third format of the same kind, which knows the way up from the second only. */
    public static final Kind<ProbeV2> V3 = Kind.named("probe_moved", 3, ProbeV2.class, ProbeV2::ref)
            .index(V2_NAME)
            .events(ProbeEvent.class)
            .upcast(2, tree -> tree)
            .build();

    /** One kind for each table that a database needs. */
    public static final List<Kind<?>> ALL = List.of(PROBE, NOTE, V1);

    private ProbeKinds() {}

    private static Map<String, Object> namesFromTitle(Map<String, Object> old) {
        Map<String, Object> raised = new LinkedHashMap<>(old);
        raised.put("names", List.of(raised.remove("title")));
        return raised;
    }
}

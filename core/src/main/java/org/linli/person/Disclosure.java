package org.linli.person;

import java.time.Instant;
import java.util.List;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Selection;
import org.linli.storage.ValueType;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * One showing of personal data in the clear (个人信息调阅记录): whose, to whom, when, and for what. It is written before anything is
 * shown, never changed, and is a record of its own, so that looking at people changes none of theirs.
 *
 * @param community the community
 * @param id its id there
 * @param people whose data were shown, in the order in which they were asked for
 * @param purpose for what
 * @param actor to whom
 * @param at when
 */
public record Disclosure(
        DivisionCode community,
        Id<Disclosure> id,
        List<Id<Person>> people,
        RevealPurpose purpose,
        Actor actor,
        Instant at) {
    /** The most people who are shown at once. */
    public static final int MAX_PEOPLE = 100;

    /** Whose data were shown. */
    public static final Index<Disclosure, Id<Person>> PERSON = Index.many("person", ValueType.id(), Disclosure::people);

    /** For what. */
    public static final Column<Disclosure, RevealPurpose> PURPOSE =
            Column.one("purpose", ValueType.of(RevealPurpose.class), Disclosure::purpose);

    /** How many people's data were shown. */
    public static final Column<Disclosure, Long> SHOWN =
            Column.one("people", ValueType.NUMBER, disclosure -> (long) disclosure.people.size());

    /** When. */
    public static final Column<Disclosure, Instant> AT = Column.one("shown_at", ValueType.INSTANT, Disclosure::at);

    /** Its kind. */
    public static final Kind<Disclosure> KIND = Kind.named(
                    "disclosure", 1, Disclosure.class, disclosure -> Ref.of(disclosure.community, disclosure.id))
            .index(PERSON)
            .column(PURPOSE)
            .column(SHOWN)
            .column(AT)
            .events(DisclosureEvent.class)
            .build();

    private static final Sheet<Disclosure> SHEET = Sheet.of("disclosures", KIND);

    /** Copies the list. */
    public Disclosure {
        people = List.copyOf(people);
    }

    Decision<Disclosure> write() {
        return Decision.accepted(this, new DisclosureEvent.PeopleRevealed(community, id, people, purpose));
    }

    /** What happens when people are shown (个人信息查看事件). */
    public sealed interface DisclosureEvent extends Event {
        /**
         * Personal data were shown in the clear (个人信息查看); the journal's entry says to whom and when.
         *
         * @param community the community
         * @param disclosure the record
         * @param people whose data
         * @param purpose for what
         */
        record PeopleRevealed(
                DivisionCode community, Id<Disclosure> disclosure, List<Id<Person>> people, RevealPurpose purpose)
                implements DisclosureEvent {}
    }

    /** Those of one person, by id of the records. */
    static Decision<Listing<Disclosure>> page(Office office, Id<Person> person, Paging paging) {
        return SHEET.part(person.value())
                .page(office, Query.in(office.community(), KIND).where(PERSON, person), Selection.all(), paging);
    }
}

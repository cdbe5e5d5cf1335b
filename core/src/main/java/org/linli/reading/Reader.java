package org.linli.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.kernel.Closable;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A person who borrows from the reading space (读者). For a child below fourteen a guardian has agreed.
 *
 * @param community the community
 * @param id its id there
 * @param form how the person is registered
 * @param status whether the person borrows
 * @param taken what was done since, oldest first
 */
public record Reader(
        DivisionCode community, Id<Reader> id, ReaderForm form, ReaderStatus status, List<ReaderTaken> taken)
        implements Closable {
    /** What may happen to it. */
    public static final LifeCycle<ReaderStatus, ReaderStep> LIFE_CYCLE = LifeCycle.<ReaderStatus, ReaderStep>empty()
            .allow(ReaderStatus.ACTIVE, ReaderStep.AMEND, ReaderStatus.ACTIVE)
            .allow(ReaderStatus.ACTIVE, ReaderStep.END, ReaderStatus.ENDED)
            .allow(ReaderStatus.ENDED, ReaderStep.REOPEN, ReaderStatus.ACTIVE)
            .allow(ReaderStatus.ACTIVE, ReaderStep.CORRECT, ReaderStatus.ACTIVE)
            .allow(ReaderStatus.ENDED, ReaderStep.CORRECT, ReaderStatus.ENDED);

    /** How it stands. */
    public static final Index<Reader, ReaderStatus> STATUS =
            Index.one("status", ValueType.of(ReaderStatus.class), Reader::status);

    /** On which day the person was registered. */
    public static final Index<Reader, LocalDate> REGISTERED_ON =
            Index.one("registered_on", ValueType.DAY, reader -> reader.form().on());

    /** Of which kind the reader is. */
    public static final Column<Reader, ReaderKind> READER_KIND = Column.one(
            "reader_kind",
            ValueType.of(ReaderKind.class),
            reader -> reader.form().kind());

    /** Since when the person borrows no longer. */
    public static final Column<Reader, LocalDate> ENDED_ON =
            Column.optional("ended_on", ValueType.DAY, Reader::endedOn);

    /** Who it is; in no view, for what people read is theirs. */
    static final Index<Reader, Id<Person>> PERSON = Index.<Reader, Id<Person>>one(
                    "person", ValueType.id(), reader -> reader.form().person())
            .unreported();

    /** Who borrows: a person is registered once at a time. */
    static final Index<Reader, Id<Person>> ONE_OF = Index.<Reader, Id<Person>>optional(
                    "one_of",
                    ValueType.id(),
                    reader -> Optional.of(reader.form().person()).filter(person -> reader.isActive()))
            .unique("reader-once")
            .unreported();

    /** The number of a card in use, as it is compared. */
    static final Index<Reader, String> CARD = Index.<Reader, String>optional(
                    "card",
                    ValueType.TEXT,
                    reader -> Optional.of(PlainText.searchForm(reader.form().card()))
                            .filter(card -> reader.isActive()))
            .unique("reader-card-taken")
            .unreported();

    /** Its kind. */
    public static final Kind<Reader> KIND = Kind.named(
                    "reader", 1, Reader.class, reader -> Ref.of(reader.community, reader.id))
            .together(STATUS, REGISTERED_ON)
            .index(PERSON)
            .index(ONE_OF)
            .index(CARD)
            .column(READER_KIND)
            .column(ENDED_ON)
            .events(ReaderEvent.class)
            .personal(Reader::withTexts)
            .build();

    /** Copies the list. */
    public Reader {
        taken = List.copyOf(taken);
    }

    /** {@return whether the person borrows} */
    public boolean isActive() {
        return status == ReaderStatus.ACTIVE;
    }

    /** {@return since when the person borrows no longer; empty for one who does} */
    public Optional<LocalDate> endedOn() {
        return isActive()
                ? Optional.empty()
                : taken.stream()
                        .filter(each -> each.step() == ReaderStep.END)
                        .reduce((before, later) -> later)
                        .map(ReaderTaken::on);
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return ReaderRules.CLOSED.check(new ReaderRules.Standing(endedOn(), day));
    }

    Reader then(ReaderForm next, ReaderTaken step) {
        return new Reader(
                community,
                id,
                next,
                LIFE_CYCLE.next(status, step.step()).orElseThrow(),
                Stream.concat(taken.stream(), Stream.of(step)).toList());
    }

    private Reader withTexts(PersonalTexts.Replacement each) {
        return new Reader(
                community,
                id,
                form,
                status,
                IntStream.range(0, taken.size())
                        .mapToObj(i -> taken.get(i).withTexts(form.person(), each, "taken/" + i))
                        .toList());
    }

    /** Leaves out who it is and what people wrote. */
    @Override
    public String toString() {
        return "Reader " + community + "/" + id + ", " + status;
    }
}

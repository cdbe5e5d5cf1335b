package org.linli.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.community.ClosingRules;
import org.linli.kernel.Closable;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A title that the reading space has copies of (书目).
 *
 * @param community the community
 * @param id its id there
 * @param form what is registered; begin with it to {@linkplain Titles#correct correct}
 * @param closing since when it is not in the catalogue any more, if so
 */
public record Title(DivisionCode community, Id<Title> id, TitleForm form, Optional<Closing> closing)
        implements Closable {
    /** What it is called. */
    public static final Column<Title, String> NAME =
            Column.one("name", ValueType.TEXT, title -> title.form().name());

    /** Of which class it is. */
    public static final Index<Title, String> CATEGORY =
            Index.one("category", ValueType.TEXT, title -> title.form().category());

    /** Its ISBN; no two titles of the catalogue have the same. */
    public static final Index<Title, String> ISBN = Index.<Title, String>optional(
                    "isbn", ValueType.TEXT, title -> title.form().isbn().filter(number -> title.isThere()))
            .unique("title-isbn-taken");

    /** From which age on it is suitable. */
    public static final Column<Title, Long> FROM_AGE = Column.one(
            "from_age", ValueType.NUMBER, title -> (long) title.form().fromAge());

    /** Whether it is not in the catalogue any more. */
    static final Index<Title, Boolean> CLOSED = Index.one("closed", ValueType.FLAG, title -> !title.isThere());

    /** Since when it is not in the catalogue any more. */
    public static final Column<Title, LocalDate> CLOSED_ON =
            Column.optional("closed_on", ValueType.DAY, title -> title.closing().map(Closing::day));

    /** Its kind. */
    public static final Kind<Title> KIND = Kind.named(
                    "title", 1, Title.class, title -> Ref.of(title.community, title.id))
            .together(CLOSED, CATEGORY)
            .index(ISBN)
            .column(NAME)
            .column(FROM_AGE)
            .column(CLOSED_ON)
            .events(TitleEvent.class)
            .build();

    /** What views call a title whose id stands in them. */
    public static final NameOf<Title> NAME_OF = NameOf.of(KIND, NAME);

    static Decision<Title> register(DivisionCode community, Id<Title> id, TitleForm form, ReadingTerms terms) {
        Inspection inspection = new Inspection();
        Optional<TitleForm> read = read(inspection, form, terms);
        return inspection.decide(() -> Decision.accepted(
                new Title(community, id, read.orElseThrow(), Optional.empty()),
                new TitleEvent.TitleRegistered(id, read.orElseThrow())));
    }

    Decision<Title> correct(TitleForm right, ReadingTerms terms, String reason) {
        Inspection inspection = new Inspection();
        Optional<TitleForm> read = read(inspection, right, terms);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.orElseThrow().equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        new Title(community, id, read.orElseThrow(), closing),
                        new TitleEvent.TitleCorrected(id, form, read.orElseThrow(), why.orElseThrow())));
    }

    Decision<Title> close(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = new Inspection().found(closedOn(today));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                new Title(community, id, form, read),
                new TitleEvent.TitleClosed(id, day, read.orElseThrow().reason())));
    }

    Decision<Title> reopen(String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(ClosingRules.TO_REOPEN, standing(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Title(community, id, form, Optional.empty()),
                new TitleEvent.TitleReopened(id, closing.orElseThrow().day(), why.orElseThrow())));
    }

    /** {@return whether it is in the catalogue, as far as that was entered} */
    public boolean isThere() {
        return closing.isEmpty();
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return TitleRules.CLOSED.check(standing(day));
    }

    private ClosingRules.Standing standing(LocalDate day) {
        return new ClosingRules.Standing(form.name(), closing.map(Closing::day), day);
    }

    private static Optional<TitleForm> read(Inspection inspection, TitleForm form, ReadingTerms terms) {
        Optional<TitleForm> read = inspection.read(form.read());
        read.ifPresent(kept -> inspection.ask(TitleRules.CLASS, new TitleRules.Classed(kept.category(), terms)));
        return read;
    }
}

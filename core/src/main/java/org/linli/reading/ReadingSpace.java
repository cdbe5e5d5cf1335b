package org.linli.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.linli.kernel.Period;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A reading space of the community (居民阅读空间), usually a service point of the district library.
 *
 * @param community the community
 * @param id its id there
 * @param form what is registered
 * @param closures on which days it is closed, as announced, oldest first
 * @param closing since when it is not there any more, if so
 */
public record ReadingSpace(
        DivisionCode community,
        Id<ReadingSpace> id,
        SpaceForm form,
        List<SpaceClosure> closures,
        Optional<Closing> closing)
        implements Closable {
    /** The most announcements that a space keeps. */
    public static final int MAX_CLOSURES = 500;

    private static final int LONGEST_SEARCH = 366;

    /** What it is called. */
    public static final Column<ReadingSpace, String> NAME =
            Column.one("name", ValueType.TEXT, space -> space.form().name());

    /** How many lending devices stand in it. */
    public static final Column<ReadingSpace, Long> DEVICES =
            Column.one("devices", ValueType.NUMBER, space -> (long) space.form().devices());

    /** Whether it is not there any more. */
    static final Index<ReadingSpace, Boolean> CLOSED = Index.one("closed", ValueType.FLAG, space -> !space.isThere());

    /** Since when it is not there any more. */
    public static final Column<ReadingSpace, LocalDate> CLOSED_ON =
            Column.optional("closed_on", ValueType.DAY, space -> space.closing().map(Closing::day));

    /** Its kind. */
    public static final Kind<ReadingSpace> KIND = Kind.named(
                    "reading_space", 1, ReadingSpace.class, space -> Ref.of(space.community, space.id))
            .index(CLOSED)
            .column(NAME)
            .column(DEVICES)
            .column(CLOSED_ON)
            .events(SpaceEvent.class)
            .build();

    /** What views call a space whose id stands in them. */
    public static final NameOf<ReadingSpace> NAME_OF = NameOf.of(KIND, NAME);

    /** Copies the list. */
    public ReadingSpace {
        closures = List.copyOf(closures);
    }

    static Decision<ReadingSpace> open(DivisionCode community, Id<ReadingSpace> id, SpaceForm form) {
        return form.read()
                .then(read -> Decision.accepted(
                        new ReadingSpace(community, id, read, List.of(), Optional.empty()),
                        new SpaceEvent.SpaceOpened(id, read)));
    }

    Decision<ReadingSpace> amend(SpaceForm changed, LocalDate today) {
        Inspection inspection = new Inspection().found(closedOn(today));
        Optional<SpaceForm> read = inspection.read(changed.read());
        return inspection.decide(() -> read.orElseThrow().equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        new ReadingSpace(community, id, read.orElseThrow(), closures, closing),
                        new SpaceEvent.SpaceAmended(id, read.orElseThrow())));
    }

    Decision<ReadingSpace> correct(SpaceForm right, String reason) {
        Inspection inspection = new Inspection();
        Optional<SpaceForm> read = inspection.read(right.read());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.orElseThrow().equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        new ReadingSpace(community, id, read.orElseThrow(), closures, closing),
                        new SpaceEvent.SpaceCorrected(id, form, read.orElseThrow(), why.orElseThrow())));
    }

    Decision<ReadingSpace> announce(Period time, String reason, LocalDate today) {
        Inspection inspection = new Inspection().found(closedOn(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        SpaceClosure closure = new SpaceClosure(time, why.orElse(""), today);
        inspection
                .ask(SpaceRules.CLOSURE, new SpaceRules.Announcing(closure, closures.size()))
                .ask(SpaceRules.ANNOUNCED, closure);
        return inspection.decide(() -> Decision.accepted(
                new ReadingSpace(
                        community,
                        id,
                        form,
                        Stream.concat(closures.stream(), Stream.of(closure)).toList(),
                        closing),
                new SpaceEvent.ClosureAnnounced(id, closure)));
    }

    Decision<ReadingSpace> withdraw(LocalDate from, String reason) {
        Optional<SpaceClosure> found = closures.stream()
                .filter(closure -> closure.time().from().equals(from))
                .findFirst();
        Inspection inspection = new Inspection().ask(SpaceRules.CLOSURE_THERE, found.isPresent());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new ReadingSpace(
                        community,
                        id,
                        form,
                        closures.stream()
                                .filter(closure -> !closure.equals(found.orElseThrow()))
                                .toList(),
                        closing),
                new SpaceEvent.ClosureWithdrawn(id, found.orElseThrow(), why.orElseThrow())));
    }

    Decision<ReadingSpace> close(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = new Inspection().found(closedOn(today));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                new ReadingSpace(community, id, form, closures, read),
                new SpaceEvent.SpaceClosed(id, day, read.orElseThrow().reason())));
    }

    Decision<ReadingSpace> reopen(String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(ClosingRules.TO_REOPEN, standing(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new ReadingSpace(community, id, form, closures, Optional.empty()),
                new SpaceEvent.SpaceReopened(id, closing.orElseThrow().day(), why.orElseThrow())));
    }

    /** {@return whether it is there, as far as that was entered} */
    public boolean isThere() {
        return closing.isEmpty();
    }

    /**
     * Whether it is open on a day, as far as that was announced.
     *
     * @param day the day
     * @return whether readers find it open
     */
    public boolean isOpenOn(LocalDate day) {
        return form.openOn().contains(day.getDayOfWeek())
                && closures.stream().noneMatch(closure -> closure.time().contains(day));
    }

    /**
     * The first day from a day on on which it is open.
     *
     * @param day the day
     * @return the day, or the given one when it is closed for a year
     */
    public LocalDate openFrom(LocalDate day) {
        return Stream.iterate(day, each -> each.plusDays(1))
                .limit(LONGEST_SEARCH)
                .filter(this::isOpenOn)
                .findFirst()
                .orElse(day);
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return SpaceRules.CLOSED.check(standing(day));
    }

    private ClosingRules.Standing standing(LocalDate day) {
        return new ClosingRules.Standing(form.name(), closing.map(Closing::day), day);
    }
}

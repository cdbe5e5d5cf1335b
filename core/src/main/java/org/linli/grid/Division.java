package org.linli.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.community.CommunityRules;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A division of the community into grids (网格划分方案). Once it is in force it changes by its end alone: redrawing, splitting and
 * merging make the next division, so that the grid that covered a building on any day can always be told. What was written
 * wrongly in it was reviewed and filed like this, so it is corrected by the next division too. Until its first day a published
 * division can be revoked.
 *
 * @param community the community
 * @param id its id there
 * @param status how far it has come
 * @param drawnOn the day on which it was last drawn
 * @param replaces the one that was in force then, if any
 * @param inForce from which day until which it is in force, once published
 * @param grids its grids, at least one, at most {@value #MAX_GRIDS}
 */
public record Division(
        DivisionCode community,
        Id<Division> id,
        DivisionStatus status,
        LocalDate drawnOn,
        Optional<Id<Division>> replaces,
        Optional<Period> inForce,
        List<Grid> grids) {
    /** The most grids. */
    public static final int MAX_GRIDS = 100;

    /** The most buildings of one division. */
    public static final int MAX_BUILDINGS = 5_000;

    private static final String FIRST = "first";

    /** What may happen to it. */
    public static final LifeCycle<DivisionStatus, DivisionStep> LIFE_CYCLE =
            LifeCycle.<DivisionStatus, DivisionStep>empty()
                    .allow(DivisionStatus.DRAFT, DivisionStep.REDRAW, DivisionStatus.DRAFT)
                    .allow(DivisionStatus.DRAFT, DivisionStep.REVIEW, DivisionStatus.REVIEWED)
                    .allow(DivisionStatus.REVIEWED, DivisionStep.FILE, DivisionStatus.FILED)
                    .allow(DivisionStatus.FILED, DivisionStep.PUBLISH, DivisionStatus.PUBLISHED)
                    .allow(DivisionStatus.PUBLISHED, DivisionStep.ADJUST, DivisionStatus.ADJUSTED)
                    .allow(DivisionStatus.REVIEWED, DivisionStep.SEND_BACK, DivisionStatus.DRAFT)
                    .allow(DivisionStatus.FILED, DivisionStep.SEND_BACK, DivisionStatus.DRAFT)
                    .allow(DivisionStatus.DRAFT, DivisionStep.DROP, DivisionStatus.DROPPED)
                    .allow(DivisionStatus.REVIEWED, DivisionStep.DROP, DivisionStatus.DROPPED)
                    .allow(DivisionStatus.FILED, DivisionStep.DROP, DivisionStatus.DROPPED)
                    .allow(DivisionStatus.PUBLISHED, DivisionStep.REVOKE, DivisionStatus.REVOKED)
                    .allow(DivisionStatus.ADJUSTED, DivisionStep.RESUME, DivisionStatus.PUBLISHED);

    /** How far it has come. */
    public static final Index<Division, DivisionStatus> STATUS =
            Index.one("status", ValueType.of(DivisionStatus.class), Division::status);

    /** Its first day, once published. */
    public static final Index<Division, LocalDate> FROM = Index.optional(
            "in_force_from", ValueType.DAY, division -> division.inForce().map(Period::from));

    /** The first day on which it is no longer in force, once another has taken its place. */
    public static final Column<Division, LocalDate> UNTIL = Column.optional(
            "in_force_until", ValueType.DAY, division -> division.inForce().flatMap(Period::until));

    /** What it succeeds, once published: nothing has two successors, so one division at most is in force on a day. */
    public static final Index<Division, String> SUCCEEDS = Index.optional(
                    "succeeds",
                    ValueType.TEXT,
                    (Division division) -> division.inForce()
                            .map(term -> division.replaces().map(Id::value).orElse(FIRST)))
            .unique("division-succeeded-already")
            .unreported();

    /** How many grids, for reports. */
    public static final Column<Division, Long> GRIDS = Column.one(
            "grids", ValueType.NUMBER, division -> (long) division.grids().size());

    /** Households of its basic grids, for reports. */
    public static final Column<Division, Long> HOUSEHOLDS =
            Column.one("households", ValueType.NUMBER, Division::households);

    /** Its kind. */
    public static final Kind<Division> KIND = Kind.named(
                    "division", 1, Division.class, division -> Ref.of(division.community, division.id))
            .index(STATUS)
            .index(FROM)
            .column(UNTIL)
            .index(SUCCEEDS)
            .column(GRIDS)
            .column(HOUSEHOLDS)
            .part(DivisionParts.grids(STATUS, FROM, UNTIL))
            .part(DivisionParts.microGrids(STATUS, FROM, UNTIL))
            .part(DivisionParts.cover(FROM, UNTIL))
            .events(DivisionEvent.class)
            .build();

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when a grid is in it twice
     */
    public Division {
        grids = List.copyOf(grids);
        if (grids.stream().map(Grid::id).distinct().count() < grids.size()) {
            throw new IllegalArgumentException("A grid is in a division once");
        }
    }

    /**
     * Draws a division.
     *
     * @param drawing the drawing
     * @param id its new id
     * @param today the day
     * @return the division, with the warnings {@code grid-size-range}, {@code grid-residents-range} and {@code microgrid-size-range}; refused with
     *     everything that is wrong in the drawing
     */
    static Decision<Division> draw(Drawing drawing, Id<Division> id, LocalDate today) {
        return drawn(drawing, id, today, new Inspection());
    }

    /**
     * Draws it anew, against the division that is the present one now.
     *
     * @param drawing the drawing
     * @param today the day
     * @return as {@link #draw}; refused with {@code division-step} too
     */
    Decision<Division> redraw(Drawing drawing, LocalDate today) {
        return drawn(drawing, id, today, Inspection.of(DivisionRules.STEP, status, DivisionStep.REDRAW));
    }

    /**
     * Takes a step that changes nothing but the status.
     *
     * @param step the step
     * @return the division; refused with {@code division-step}
     */
    Decision<Division> advance(DivisionStep step) {
        return Inspection.of(DivisionRules.STEP, status, step).decide(() -> {
            Division next = with(LIFE_CYCLE.next(status, step).orElseThrow(), inForce);
            return Decision.accepted(next, new DivisionEvent.DivisionAdvanced(id, next.status));
        });
    }

    /**
     * Publishes it.
     *
     * @param present the division published last, if any
     * @param premises every building of the community
     * @param from its first day
     * @param today the day
     * @param losses what the rules find against the settlement of what loses its place to it
     * @return the division; refused with {@code division-step}, {@code division-drawn-on-present}, {@code
     *     division-effective-day}, with what no longer holds of the partition, and with what was found of losses
     */
    Decision<Division> publish(
            Optional<Division> present,
            Map<Id<Building>, Premises> premises,
            LocalDate from,
            LocalDate today,
            List<Finding> losses) {
        return Inspection.of(DivisionRules.STEP, status, DivisionStep.PUBLISH)
                .ask(DivisionRules.ON_PRESENT, new DivisionRules.Succession(replaces, present.map(before -> before.id)))
                .ask(
                        DivisionRules.EFFECTIVE_DAY,
                        new Effect(from, present.flatMap(before -> before.inForce), today))
                .ask(
                        DivisionRules.PARTITION,
                        new Partition(DivisionForm.of(this).grids(), premises))
                .found(losses)
                .decide(() -> Decision.accepted(
                        with(DivisionStatus.PUBLISHED, Optional.of(Period.from(from))),
                        new DivisionEvent.DivisionPublished(id, from)));
    }

    /**
     * Takes over a division of the past.
     *
     * @param drawing the drawing
     * @param id its new id
     * @param from its first day
     * @param until the first day on which it was no longer in force, where it was not the last
     * @param today the day
     * @return the division, with the warnings of {@link #draw} and {@code grid-building-uncovered}; refused with everything that is
     *     wrong in the drawing, {@code division-past-order}, {@code past-day} and {@code past-term}
     */
    static Decision<Division> takeOver(
            Drawing drawing, Id<Division> id, LocalDate from, Optional<LocalDate> until, LocalDate today) {
        Optional<Division> before = drawing.present();
        Inspection inspection = new Inspection()
                .ask(CommunityRules.PAST_DAY, new CommunityRules.Past(until.orElse(from), today))
                .ask(CommunityRules.PAST_TERM, new CommunityRules.Lasting(from, until))
                .ask(DivisionRules.PAST_ORDER, new DivisionRules.Following(from, before.flatMap(last -> last.inForce)));
        Optional<List<Grid>> grids = inspection.read(drawing.grids(DivisionRules.PAST_PARTITION));
        return inspection.decide(() -> {
            Division taken = new Division(
                    drawing.community(),
                    id,
                    until.isPresent() ? DivisionStatus.ADJUSTED : DivisionStatus.PUBLISHED,
                    today,
                    before.map(last -> last.id),
                    Optional.of(new Period(from, until)),
                    grids.orElseThrow());
            return Decision.accepted(
                    taken,
                    new DivisionEvent.DivisionTakenOver(id, taken.replaces, taken.inForce.orElseThrow(), taken.grids));
        });
    }

    /**
     * Lets another division take its place.
     *
     * @param successor the other
     * @param until the first day on which it is no longer in force
     * @return the division
     */
    Decision<Division> adjust(Id<Division> successor, LocalDate until) {
        Period ended = inForce.orElseThrow().endingOn(until);
        return Inspection.of(DivisionRules.STEP, status, DivisionStep.ADJUST)
                .decide(() -> Decision.accepted(
                        with(DivisionStatus.ADJUSTED, Optional.of(ended)),
                        new DivisionEvent.DivisionAdjusted(id, until, successor)));
    }

    /**
     * Revokes it, as long as it is not in force.
     *
     * @param reason why
     * @param today the day
     * @return the division; refused with {@code division-step}, {@code division-revoked-in-time} and what is wrong in the reason
     */
    Decision<Division> revoke(String reason, LocalDate today) {
        Inspection inspection = Inspection.of(DivisionRules.STEP, status, DivisionStep.REVOKE);
        inForce.ifPresent(term ->
                inspection.ask(DivisionRules.REVOKED_IN_TIME, new DivisionRules.Revocation(term.from(), today)));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(DivisionStatus.REVOKED, Optional.empty()),
                new DivisionEvent.DivisionRevoked(id, inForce.orElseThrow().from(), why.orElseThrow())));
    }

    /**
     * Goes on, because the one that was to take its place was revoked.
     *
     * @param successor the other
     * @return the division
     */
    Decision<Division> resume(Id<Division> successor) {
        return Inspection.of(DivisionRules.STEP, status, DivisionStep.RESUME)
                .decide(() -> Decision.accepted(
                        with(DivisionStatus.PUBLISHED, inForce.map(Period::from).map(Period::from)),
                        new DivisionEvent.DivisionResumed(id, successor)));
    }

    /**
     * One of its grids.
     *
     * @param grid its id
     * @return the grid, if the division has it
     */
    public Optional<Grid> grid(Id<Grid> grid) {
        return grids.stream().filter(other -> other.id().equals(grid)).findFirst();
    }

    /**
     * Which of its grids cover a building.
     *
     * @param building the building
     * @return the cover; empty when the division does not know the building
     */
    public Optional<Cover> coverOf(Id<Building> building) {
        Optional<Grid> dedicated = grids.stream()
                .filter(grid -> !grid.isBasic() && grid.covers(building))
                .findFirst();
        return grids.stream()
                .filter(grid -> grid.isBasic() && grid.covers(building))
                .findFirst()
                .map(basic -> new Cover(this, basic, dedicated, basic.microGridOf(building)));
    }

    /** {@return households of its basic grids, when it was drawn} */
    public long households() {
        return grids.stream().filter(Grid::isBasic).mapToLong(Grid::households).sum();
    }

    boolean hasMicroGrid(Id<MicroGrid> part) {
        return grids.stream().anyMatch(grid -> grid.microGrid(part).isPresent());
    }

    private static Decision<Division> drawn(Drawing drawing, Id<Division> id, LocalDate today, Inspection inspection) {
        Optional<Id<Division>> replaces = drawing.present().map(present -> present.id);
        Optional<List<Grid>> grids = inspection.read(drawing.grids(DivisionRules.PARTITION));
        return inspection.decide(() -> Decision.accepted(
                new Division(
                        drawing.community(),
                        id,
                        DivisionStatus.DRAFT,
                        today,
                        replaces,
                        Optional.empty(),
                        grids.orElseThrow()),
                new DivisionEvent.DivisionDrawn(id, replaces, grids.orElseThrow())));
    }

    private Division with(DivisionStatus next, Optional<Period> term) {
        return new Division(community, id, next, drawnOn, replaces, term, grids);
    }
}

package org.linli.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.CommunityNames;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.CapacityKind;
import org.linli.needs.capacity.Occupancy;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * What a member of the alliance offers (资源). It and what is reserved of it are one aggregate, so that claims made at the same time never
 * exceed its capacity.
 *
 * @param community the community
 * @param id its id there
 * @param member the member that offers it
 * @param form what it is, and how much of it there is
 * @param offeredOn since when it is offered
 * @param status how it stands
 * @param reservations what is reserved of it and was delivered, oldest first
 * @param retiredFor why it is no longer offered, once it is not
 */
public record Resource(
        DivisionCode community,
        Id<Resource> id,
        Id<PartyOrganisation> member,
        ResourceForm form,
        LocalDate offeredOn,
        ResourceStatus status,
        List<Reservation> reservations,
        Optional<String> retiredFor) {
    /** The most reservations that a resource keeps, with those that were delivered. */
    public static final int MAX_RESERVATIONS = 1000;

    /** What may happen to it. */
    public static final LifeCycle<ResourceStatus, ResourceStep> LIFE_CYCLE =
            LifeCycle.<ResourceStatus, ResourceStep>empty()
                    .allow(ResourceStatus.OFFERED, ResourceStep.VALIDATE, ResourceStatus.VALID)
                    .allow(ResourceStatus.OFFERED, ResourceStep.AMEND, ResourceStatus.OFFERED)
                    .allow(ResourceStatus.VALID, ResourceStep.AMEND, ResourceStatus.VALID)
                    .allow(ResourceStatus.OFFERED, ResourceStep.OFFER_ANEW, ResourceStatus.OFFERED)
                    .allow(ResourceStatus.VALID, ResourceStep.OFFER_ANEW, ResourceStatus.OFFERED)
                    .allow(ResourceStatus.OFFERED, ResourceStep.RELEASE, ResourceStatus.OFFERED)
                    .allow(ResourceStatus.OFFERED, ResourceStep.USE, ResourceStatus.OFFERED)
                    .allow(ResourceStatus.VALID, ResourceStep.RESERVE, ResourceStatus.VALID)
                    .allow(ResourceStatus.VALID, ResourceStep.RELEASE, ResourceStatus.VALID)
                    .allow(ResourceStatus.VALID, ResourceStep.USE, ResourceStatus.VALID)
                    .allow(ResourceStatus.RETIRED, ResourceStep.RELEASE, ResourceStatus.RETIRED)
                    .allow(ResourceStatus.RETIRED, ResourceStep.USE, ResourceStatus.RETIRED)
                    .allow(ResourceStatus.OFFERED, ResourceStep.RETIRE, ResourceStatus.RETIRED)
                    .allow(ResourceStatus.VALID, ResourceStep.RETIRE, ResourceStatus.RETIRED)
                    .allow(ResourceStatus.RETIRED, ResourceStep.REOPEN, ResourceStatus.OFFERED)
                    .allow(ResourceStatus.OFFERED, ResourceStep.CORRECT, ResourceStatus.OFFERED)
                    .allow(ResourceStatus.VALID, ResourceStep.CORRECT, ResourceStatus.VALID)
                    .allow(ResourceStatus.RETIRED, ResourceStep.CORRECT, ResourceStatus.RETIRED);

    /** How it stands. */
    public static final Index<Resource, ResourceStatus> STATUS =
            Index.one("status", ValueType.of(ResourceStatus.class), Resource::status);

    /** For which kind of needs it is meant. */
    public static final Index<Resource, String> CATEGORY =
            Index.one("category", ValueType.TEXT, resource -> resource.form().category());

    /** The member that offers it. */
    public static final Index<Resource, Id<PartyOrganisation>> MEMBER =
            Index.one("member", ValueType.id(), Resource::member);

    /** Since when it is offered. */
    public static final Column<Resource, LocalDate> OFFERED_ON =
            Column.one("offered_on", ValueType.DAY, Resource::offeredOn);

    /** How its capacity is counted. */
    public static final Column<Resource, CapacityKind> CAPACITY_KIND = Column.one(
            "capacity_kind",
            ValueType.of(CapacityKind.class),
            resource -> resource.form().capacity().kind());

    /** How much of it there is. */
    public static final Column<Resource, Long> CAPACITY = Column.one(
            "capacity", ValueType.NUMBER, resource -> resource.form().capacity().amount());

    /** For how many needs it is reserved. */
    public static final Column<Resource, Long> RESERVED =
            Column.one("reserved", ValueType.NUMBER, resource -> (long) resource.reserved());

    /** In which grid. */
    public static final Column<Resource, Id<Grid>> GRID =
            Column.optional("grid", ValueType.id(), resource -> resource.form().grid());

    /** Its kind. */
    public static final Kind<Resource> KIND = Kind.named(
                    "resource", 1, Resource.class, resource -> Ref.of(resource.community, resource.id))
            .index(STATUS)
            .index(CATEGORY)
            .index(MEMBER)
            .naming(MEMBER, CommunityNames.PARTY_ORGANISATION)
            .column(OFFERED_ON)
            .column(CAPACITY_KIND)
            .column(CAPACITY)
            .column(RESERVED)
            .column(GRID)
            .naming(GRID, GridNames.GRID)
            .events(ResourceEvent.class)
            .build();

    /** Copies the list. */
    public Resource {
        reservations = List.copyOf(reservations);
    }

    static Decision<Resource> offer(
            DivisionCode community,
            Id<Resource> id,
            Id<PartyOrganisation> member,
            ResourceForm form,
            ClaimRules.Offering offering,
            NeedRules.Place place,
            LocalDate today) {
        Inspection inspection = new Inspection().ask(ClaimRules.MEMBER_ACTIVE, offering);
        Optional<ResourceForm> read = read(inspection, form, place);
        return inspection.decide(() -> Decision.accepted(
                new Resource(
                        community,
                        id,
                        member,
                        read.orElseThrow(),
                        today,
                        ResourceStatus.OFFERED,
                        List.of(),
                        Optional.empty()),
                new ResourceEvent.ResourceOffered(id, member, read.orElseThrow())));
    }

    Decision<Resource> validate(ClaimRules.Offering offering) {
        return Inspection.of(ResourceRules.STEP, status, ResourceStep.VALIDATE)
                .ask(ClaimRules.MEMBER_ACTIVE, offering)
                .decide(() -> Decision.accepted(
                        with(form, ResourceStatus.VALID, reservations, retiredFor),
                        new ResourceEvent.ResourceValidated(id)));
    }

    /** Changes what is offered, from today on. What else than the community has verified is offered anew. */
    Decision<Resource> amend(ResourceForm other, NeedRules.Place place, boolean verified, LocalDate today) {
        ResourceStep step = verified || !form.isMoreIn(other) ? ResourceStep.AMEND : ResourceStep.OFFER_ANEW;
        ResourceRules.Booked booked = booked(other, today);
        Inspection inspection = Inspection.of(ResourceRules.STEP, status, step)
                .ask(ResourceRules.CAPACITY, booked.beside())
                .ask(ResourceRules.WINDOW, booked.beside());
        Optional<ResourceForm> read = read(inspection, other, place);
        return inspection.decide(() -> {
            ResourceStatus next = LIFE_CYCLE.next(status, step).orElseThrow();
            return Decision.accepted(
                    with(read.orElseThrow(), next, reservations, retiredFor),
                    new ResourceEvent.ResourceAmended(id, read.orElseThrow(), next));
        });
    }

    Decision<Resource> correct(ResourceForm right, NeedRules.Place place, String reason, LocalDate today) {
        Inspection inspection = Inspection.of(ResourceRules.STEP, status, ResourceStep.CORRECT)
                .ask(ResourceRules.OVERBOOKED, booked(right, today));
        Optional<ResourceForm> read = read(inspection, right, place);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.orElseThrow().equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        with(read.orElseThrow(), status, reservations, retiredFor),
                        new ResourceEvent.ResourceCorrected(id, form, read.orElseThrow(), why.orElseThrow())));
    }

    Decision<Resource> reserve(Id<Need> need, Booking booking) {
        return Inspection.of(ResourceRules.STEP, status, ResourceStep.RESERVE)
                .ask(ResourceRules.SIZE, booking.amount())
                .ask(ResourceRules.RESERVED, ResourceRules.Reserving.of(occupancy(), form.availability(), booking))
                .decide(() -> {
                    Reservation reservation = new Reservation(need, booking, false);
                    List<Reservation> more = new ArrayList<>(reservations);
                    more.add(reservation);
                    return Decision.accepted(
                            with(form, status, more, retiredFor), new ResourceEvent.ResourceReserved(id, reservation));
                });
    }

    Decision<Resource> release(Id<Need> need) {
        return Inspection.of(ResourceRules.STEP, status, ResourceStep.RELEASE)
                .decide(() -> Decision.accepted(
                        with(
                                form,
                                status,
                                reservations.stream().filter(not(need)).toList(),
                                retiredFor),
                        new ResourceEvent.ReservationReleased(id, need)));
    }

    Decision<Resource> use(Id<Need> need, boolean used) {
        return Inspection.of(ResourceRules.STEP, status, ResourceStep.USE)
                .decide(() -> Decision.accepted(
                        with(
                                form,
                                status,
                                reservations.stream()
                                        .map(held -> held.need().equals(need)
                                                ? new Reservation(need, held.booking(), used)
                                                : held)
                                        .toList(),
                                retiredFor),
                        new ResourceEvent.ReservationUsed(id, need, used)));
    }

    Decision<Resource> retire(String reason) {
        Inspection inspection = Inspection.of(ResourceRules.STEP, status, ResourceStep.RETIRE)
                .ask(ResourceRules.RETIRE_RESERVED, new ResourceRules.Retiring(reserved()));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(form, ResourceStatus.RETIRED, reservations, why),
                new ResourceEvent.ResourceRetired(id, why.orElseThrow())));
    }

    Decision<Resource> reopen(ClaimRules.Offering offering, String reason) {
        Inspection inspection =
                Inspection.of(ResourceRules.STEP, status, ResourceStep.REOPEN).ask(ClaimRules.MEMBER_ACTIVE, offering);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(form, ResourceStatus.OFFERED, reservations, Optional.empty()),
                new ResourceEvent.ResourceReopened(id, retiredFor, why.orElseThrow())));
    }

    /** What is reserved of it from a day on, beside what it offers now or is to offer. */
    ResourceRules.Booked booked(ResourceForm offered, LocalDate day) {
        return new ResourceRules.Booked(
                offered.title(),
                new Occupancy(offered.capacity(), bookings()).since(day),
                offered.availability(),
                reservations.stream()
                        .filter(held -> !held.used())
                        .map(Reservation::booking)
                        .filter(booking -> !booking.window().lastDay().isBefore(day))
                        .toList());
    }

    /** {@return what is reserved of it, and what was delivered} */
    public Occupancy occupancy() {
        return new Occupancy(form.capacity(), bookings());
    }

    /** {@return for how many needs it is reserved that were not delivered yet} */
    public int reserved() {
        return (int) reservations.stream().filter(held -> !held.used()).count();
    }

    private List<Booking> bookings() {
        return reservations.stream().map(Reservation::booking).toList();
    }

    private static Predicate<Reservation> not(Id<Need> need) {
        return held -> !held.need().equals(need);
    }

    private static Optional<ResourceForm> read(Inspection inspection, ResourceForm form, NeedRules.Place place) {
        inspection
                .ask(ResourceRules.SIZE, form.capacity().amount())
                .ask(ResourceRules.ALSO, form.also().size())
                .ask(NeedRules.GRID, place);
        Optional<ResourceForm> read = form.read(inspection);
        read.ifPresent(kept ->
                kept.categories().forEach(category -> inspection.ask(NeedRules.CATEGORY, place.categorised(category))));
        return read;
    }

    private Resource with(ResourceForm other, ResourceStatus next, List<Reservation> held, Optional<String> retired) {
        return new Resource(community, id, member, other, offeredOn, next, held, retired);
    }
}

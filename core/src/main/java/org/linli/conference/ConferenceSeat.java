package org.linli.conference;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A unit's seat in the joint conference (联席会议成员单位). A unit has one at a time.
 *
 * @param community the community
 * @param id its id there
 * @param form which unit, as what, and since when
 * @param until first day on which it no longer has the seat, once it has given it up
 */
public record ConferenceSeat(DivisionCode community, Id<ConferenceSeat> id, SeatForm form, Optional<LocalDate> until) {
    /** Whose it is while it is held. */
    public static final Index<ConferenceSeat, Id<Organisation>> OPEN_UNIT =
            Index.<ConferenceSeat, Id<Organisation>>optional(
                            "open_unit",
                            ValueType.id(),
                            seat -> Optional.of(seat.unit()).filter(unit -> seat.isOpen()))
                    .unique("conference-seat-once")
                    .unreported();

    /** Whose it is. */
    public static final Column<ConferenceSeat, Id<Organisation>> UNIT =
            Column.one("unit", ValueType.id(), ConferenceSeat::unit);

    /** As what. */
    public static final Column<ConferenceSeat, SeatKind> SEAT_KIND = Column.one(
            "seat_kind", ValueType.of(SeatKind.class), seat -> seat.form().kind());

    /** Since when. */
    public static final Column<ConferenceSeat, LocalDate> SINCE =
            Column.one("since_on", ValueType.DAY, seat -> seat.form().since());

    /** Until when. */
    public static final Column<ConferenceSeat, LocalDate> UNTIL =
            Column.optional("until_on", ValueType.DAY, ConferenceSeat::until);

    /** Its kind. */
    public static final Kind<ConferenceSeat> KIND = Kind.named(
                    "conference_seat", 1, ConferenceSeat.class, seat -> Ref.of(seat.community, seat.id))
            .index(OPEN_UNIT)
            .column(UNIT)
            .column(SEAT_KIND)
            .column(SINCE)
            .column(UNTIL)
            .naming(UNIT, CommunityNames.ORGANISATION)
            .events(ConferenceSeatEvent.class)
            .build();

    static Decision<ConferenceSeat> take(
            DivisionCode community, Id<ConferenceSeat> id, SeatForm form, ConferenceRules.Seating seating) {
        return new Inspection()
                .ask(ConferenceRules.SEATED_SINCE, seating)
                .decide(() -> Decision.accepted(
                        new ConferenceSeat(community, id, form, Optional.empty()),
                        new ConferenceSeatEvent.SeatTaken(id, form)));
    }

    Decision<ConferenceSeat> correct(SeatForm right, String reason, ConferenceRules.Seating seating) {
        Inspection inspection = new Inspection().ask(ConferenceRules.SEATED_SINCE, seating);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new ConferenceSeat(community, id, right, until),
                new ConferenceSeatEvent.SeatCorrected(id, form, right, why.orElseThrow())));
    }

    Decision<ConferenceSeat> vacate(LocalDate day, ConferenceRules.Leaving leaving, LocalDate today) {
        return new Inspection()
                .ask(ConferenceRules.SEAT_OPEN, new ConferenceRules.Vacating(form.since(), until, day, today))
                .ask(ConferenceRules.SEAT_TASKS, leaving)
                .decide(() -> Decision.accepted(
                        new ConferenceSeat(community, id, form, Optional.of(day)),
                        new ConferenceSeatEvent.SeatVacated(id, form.unit(), day)));
    }

    /** {@return whose it is} */
    public Id<Organisation> unit() {
        return form.unit();
    }

    /** {@return whether the unit has it still} */
    public boolean isOpen() {
        return until.isEmpty();
    }

    /**
     * Whether the unit belonged to the conference on a day.
     *
     * @param day the day
     * @return whether it did
     */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(form.since()) && until.stream().allMatch(day::isBefore);
    }
}

package org.linli.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.work.CivilYears;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * Which units belong to the joint conference (联席会议成员单位): those of the alliance, departments, and organisations of the community.
 * Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class ConferenceSeats {
    private static final Commands<ConferenceSeat> SEATS =
            Commands.of("conferenceSeats", ConferenceSeat.class, Role.OFFICE);
    private static final Command<ConferenceSeat> TAKE = SEATS.command("take", Take.class);
    static final Command<ConferenceSeat> VACATE = SEATS.fact("vacate", Vacate.class);
    private static final Command<ConferenceSeat> CORRECT = SEATS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(TAKE, VACATE, CORRECT);

    private static final Question OPEN = SEATS.question("open").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ON = SEATS.question("on").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(OPEN, ON);

    private static final Comparator<SeatForm> ORDER = Comparator.comparing(SeatForm::kind)
            .thenComparing(SeatForm::since)
            .thenComparing(form -> form.unit().value());

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ConferenceSeats(Office office) {
        this.office = office;
    }

    /**
     * Gives a unit a seat (加入联席会议).
     *
     * @param form the unit, as what, and since when
     * @return the seat, with the warning {@code conference-seat-alliance}; refused with {@code conference-seat-once}, {@code
     *     conference-seat-overlap}, {@code conference-seat-day} and {@code organisation-closed}
     */
    public Decision<ConferenceSeat> take(SeatForm form) {
        return office.command(TAKE, new Take(form), work -> {
            work.needs()
                    .open(Organisation.KIND, form.unit())
                    .maybe(PartyOrganisation.KIND, form.partyOrganisation())
                    .orRefuse();
            ConferenceRules.Seating seating = seating(work, form, Optional.empty());
            return work.save(ConferenceSeat.KIND, ConferenceSeat.take(office.community(), work.newId(), form, seating));
        });
    }

    /**
     * A unit gives up its seat (退出联席会议).
     *
     * @param seat the seat
     * @param day first day on which the unit no longer has it
     * @return the seat, with the warnings {@code conference-seat-tasks}, and {@code conference-seat-present} when the unit came to a
     *     conference on that day or later; refused with {@code conference-seat-open}
     */
    public Decision<ConferenceSeat> vacate(Id<ConferenceSeat> seat, LocalDate day) {
        return office.command(
                VACATE,
                new Vacate(seat, day),
                work -> work.change(ConferenceSeat.KIND, seat, before -> {
                    int open = Resolutions.ownedBy(work, before.unit()).size();
                    String unit = work.require(Organisation.KIND, before.unit())
                            .names()
                            .name();
                    return present(
                            work, before, before.vacate(day, new ConferenceRules.Leaving(unit, open), work.today()));
                }));
    }

    /**
     * Corrects what was written wrongly of a seat (更正成员单位登记).
     *
     * @param seat the seat
     * @param form what is right
     * @param reason why
     * @return the seat, with the warnings {@code conference-seat-alliance}, and {@code conference-seat-present} when the unit that had it
     *     came to a conference on a day on which it has none by this; refused with {@code conference-seat-once}, {@code
     *     conference-seat-overlap}, {@code conference-seat-day}, {@code organisation-closed} when the unit still has it, and what is
     *     wrong in the reason
     */
    public Decision<ConferenceSeat> correct(Id<ConferenceSeat> seat, SeatForm form, String reason) {
        return office.command(CORRECT, new Correct(seat, form, reason), work -> {
            Needs needs = work.needs().a(ConferenceSeat.KIND, seat);
            Optional<ConferenceSeat> written = work.find(ConferenceSeat.KIND, seat);
            if (written.flatMap(ConferenceSeat::until).isEmpty()) {
                needs.open(Organisation.KIND, form.unit());
            } else {
                needs.a(Organisation.KIND, form.unit());
            }
            needs.maybe(PartyOrganisation.KIND, form.partyOrganisation()).orRefuse();
            ConferenceRules.Seating seating = seating(work, form, written);
            return work.change(
                    ConferenceSeat.KIND, seat, before -> present(work, before, before.correct(form, reason, seating)));
        });
    }

    /**
     * The seats that units have now.
     *
     * @return the seats, by kind, then by the day since which they are held; refused with {@code actor-may-not}
     */
    public Decision<List<ConferenceSeat>> open() {
        return office.ask(
                OPEN,
                () -> Decision.accepted(office.read(view -> view.list(view.all(ConferenceSeat.KIND)).stream()
                        .filter(ConferenceSeat::isOpen)
                        .sorted(Comparator.comparing(ConferenceSeat::form, ORDER))
                        .toList())));
    }

    /**
     * The units that belonged to the conference on a day (当日成员单位).
     *
     * @param day the day
     * @return the units, as what, and since when; by kind, then by that day; refused with {@code actor-may-not}
     * @throws IllegalArgumentException when the day lies outside of the years 1000 to 2999
     */
    public Decision<List<SeatForm>> on(LocalDate day) {
        CivilYears.require(day);
        return office.ask(
                ON,
                () -> Decision.accepted(office.read(view -> heldOn(view, day).stream()
                        .map(ConferenceSeat::form)
                        .sorted(ORDER)
                        .toList())));
    }

    static List<ConferenceSeat> heldOn(Reading view, LocalDate day) {
        return view.list(view.all(ConferenceSeat.KIND)).stream()
                .filter(seat -> seat.isHeldOn(day))
                .toList();
    }

    static Set<Id<Organisation>> unitsOn(Reading view, LocalDate day) {
        return heldOn(view, day).stream().map(ConferenceSeat::unit).collect(Collectors.toUnmodifiableSet());
    }

    /** A seat that was changed, with the conferences to which its unit came and on whose day it has none any more. */
    private static Decision<ConferenceSeat> present(
            UnitOfWork work, ConferenceSeat before, Decision<ConferenceSeat> changed) {
        Id<Organisation> unit = before.unit();
        return changed.alsoFound(changed.outcomeIfAccepted().stream()
                .flatMap(now -> {
                    List<LocalDate> days = ConferenceOutlook.daysAttendedBy(work, unit).stream()
                            .filter(before::isHeldOn)
                            .filter(day -> !now.unit().equals(unit) || !now.isHeldOn(day))
                            .filter(day -> heldOn(work, day).stream()
                                    .noneMatch(seat -> seat.unit().equals(unit)
                                            && !seat.id().equals(now.id())))
                            .toList();
                    String name = work.require(Organisation.KIND, unit).names().name();
                    return ConferenceRules.SEAT_PRESENT.check(new ConferenceRules.Came(name, days)).stream();
                })
                .toList());
    }

    static Map<Id<Organisation>, String> names(Reading view, Set<Id<Organisation>> units) {
        Map<Id<Organisation>, String> names = new HashMap<>();
        view.find(Organisation.KIND, units)
                .forEach(unit -> names.put(unit.id(), unit.names().name()));
        return names;
    }

    /** What is asked of a seat that is new, or written otherwise before. */
    private static ConferenceRules.Seating seating(UnitOfWork work, SeatForm form, Optional<ConferenceSeat> written) {
        String name = work.require(Organisation.KIND, form.unit()).names().name();
        boolean isMember = form.partyOrganisation()
                .flatMap(party -> work.find(PartyOrganisation.KIND, party))
                .filter(party -> party.host().equals(Optional.of(form.unit())))
                .filter(party -> isAllied(work, party.id()))
                .isPresent();
        return new ConferenceRules.Seating(
                name,
                form.kind(),
                isMember,
                form.since(),
                written.flatMap(ConferenceSeat::until),
                overlapping(work, form, written),
                work.today());
    }

    /** The other seats of the unit at the same time; two that are open are refused by their index. */
    private static int overlapping(Reading view, SeatForm form, Optional<ConferenceSeat> written) {
        Optional<LocalDate> until = written.flatMap(ConferenceSeat::until);
        return (int) view.list(view.all(ConferenceSeat.KIND)).stream()
                .filter(other -> other.unit().equals(form.unit())
                        && !written.map(ConferenceSeat::id).equals(Optional.of(other.id())))
                .filter(other -> until.isPresent() || !other.isOpen())
                .filter(other -> other.until().stream().allMatch(form.since()::isBefore)
                        && until.stream().allMatch(other.form().since()::isBefore))
                .count();
    }

    private static boolean isAllied(Reading view, Id<PartyOrganisation> party) {
        return view.list(view.all(Alliance.KIND)).stream()
                .anyMatch(alliance -> alliance.lead().equals(party)
                        || alliance.member(party).filter(Member::isActive).isPresent());
    }

    private record Take(SeatForm form) {}

    private record Vacate(Id<ConferenceSeat> seat, LocalDate day) {}

    private record Correct(Id<ConferenceSeat> seat, SeatForm form, String reason) implements Reasoned {}
}

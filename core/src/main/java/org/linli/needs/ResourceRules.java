package org.linli.needs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.FullMoment;
import org.linli.needs.capacity.Occupancy;

/** The rules on resources and what is reserved of them (资源规则). */
public final class ResourceRules {
    /** Resources change by the steps of their life cycle. */
    public static final Rule<Move<ResourceStatus, ResourceStep>> STEP =
            Resource.LIFE_CYCLE.rule("resource-step", Basis.design("the life cycle of a resource"));

    /** A capacity is one at least, and no more than can be. */
    public static final Rule<Long> SIZE = Rule.<Long>violation("resource-size", Ground.ARITHMETIC)
            .basis(Basis.design("a quantity is a plausible one"))
            .holds(amount -> amount >= 1 && amount <= Capacity.MAX)
            .orSays(amount -> Map.of("amount", amount, "most", Capacity.MAX));

    /** Reservations never exceed the capacity: what is reserved at once counts, not the sum. */
    public static final Rule<Reserving> CAPACITY = Rule.<Reserving>violation(
                    "need-resource-capacity", Ground.ARITHMETIC)
            .basis(
                    Basis.design("capacity over time is the peak of what overlaps, with open ends"),
                    Basis.local("上海普陀", "双向认领"))
            .holds(facts -> facts.full().isEmpty())
            .orSays(facts -> facts.full()
                    .map(full -> ResourceRules.Reserving.figures(full, facts.asked()))
                    .orElseThrow());

    /** What is reserved lies in the days on which the resource is there. */
    public static final Rule<Reserving> WINDOW = Rule.<Reserving>violation("resource-window", Ground.RECORD)
            .basis(Basis.design("a resource is there on the days for which it was offered"))
            .holds(facts -> facts.outside().isEmpty())
            .orSays(facts -> Map.of(
                    "from",
                    facts.availability.from(),
                    "until",
                    facts.availability.until().<Object>map(end -> end).orElse(""),
                    "day",
                    facts.outside().orElseThrow()));

    /** A resource keeps a number of reservations. */
    public static final Rule<Reserving> MANY = Rule.<Reserving>violation("resource-reservations", Ground.ARITHMETIC)
            .basis(Basis.design("aggregates stay small"))
            .holds(facts -> facts.occupancy.bookings().size() < Resource.MAX_RESERVATIONS)
            .orSays(facts -> Map.of("most", Resource.MAX_RESERVATIONS));

    /** What a reservation is held to. */
    public static final RuleSet<Reserving> RESERVED = RuleSet.of(WINDOW, MANY, CAPACITY);

    /** A resource serves a number of categories beside its own. */
    public static final Rule<Integer> ALSO = Rule.<Integer>violation("resource-also", Ground.ARITHMETIC)
            .basis(Basis.design("aggregates stay small"))
            .holds(count -> count <= ResourceForm.MAX_ALSO)
            .orSays(count -> Map.of("count", count, "most", ResourceForm.MAX_ALSO));

    /** A resource has room for what is reserved from today on, on days on which it is there. */
    public static final Rule<Booked> OVERBOOKED = Rule.<Booked>warning("resource-overbooked")
            .basis(Basis.design("capacity over time is the peak of what overlaps, with open ends"))
            .holds(facts -> facts.first().isEmpty())
            .orSays(facts -> Map.of(
                    "resource", Excerpt.of(facts.title), "at", facts.first().orElseThrow()));

    /** A resource is retired when nothing of it is reserved any more. */
    public static final Rule<Retiring> RETIRE_RESERVED = Rule.<Retiring>violation(
                    "resource-retire-reserved", Ground.RECORD)
            .basis(Basis.design("who was promised something is told before"))
            .holds(facts -> facts.reserved == 0)
            .orSays(facts -> Map.of("needs", facts.reserved));

    /** The member that offers a resource is still an active one. */
    public static final Rule<Standing> MEMBER_GONE = Rule.<Standing>warning("resource-member-gone")
            .basis(Basis.design("members that have left or are dormant answer for nothing"))
            .holds(facts -> facts.offering.active())
            .orSays(facts -> Map.of("resource", Excerpt.of(facts.title), "member", facts.offering.member()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(STEP, SIZE, CAPACITY, WINDOW, MANY, ALSO, OVERBOOKED, RETIRE_RESERVED, MEMBER_GONE);

    private ResourceRules() {}

    /**
     * A part of a resource that is to be reserved, or, without one, what is reserved already beside what is to be offered.
     *
     * @param occupancy what is reserved already
     * @param availability on which days the resource is there
     * @param booking what is to be reserved
     * @param held what is reserved and not used yet, where that is looked at
     */
    public record Reserving(Occupancy occupancy, Period availability, Optional<Booking> booking, List<Booking> held) {
        /** Copies the list. */
        public Reserving {
            held = List.copyOf(held);
        }

        /**
         * A part that is to be reserved.
         *
         * @param occupancy what is reserved already
         * @param availability on which days the resource is there
         * @param booking what is to be reserved
         * @return the facts
         */
        public static Reserving of(Occupancy occupancy, Period availability, Booking booking) {
            return new Reserving(occupancy, availability, Optional.of(booking), List.of());
        }

        Optional<FullMoment> full() {
            return booking.map(occupancy::full).orElseGet(occupancy::overbooked);
        }

        long asked() {
            return booking.map(Booking::amount).orElse(0L);
        }

        /** The first day of what is, or is to be, reserved and does not lie in the days on which the resource is there. */
        Optional<LocalDate> outside() {
            return Stream.concat(booking.stream(), held.stream())
                    .filter(asked -> !asked.window().liesIn(availability))
                    .map(asked -> asked.window().from().day())
                    .min(Comparator.naturalOrder());
        }

        static Map<String, Object> figures(FullMoment full, long asked) {
            return Map.of("at", full.at().day(), "half", full.at().half(), "free", full.free(), "asked", asked);
        }
    }

    /**
     * A resource and what is reserved of it.
     *
     * @param title what it is
     * @param occupancy what is reserved, and what was used
     * @param availability on which days it is there
     * @param held what is reserved and not used yet
     */
    public record Booked(String title, Occupancy occupancy, Period availability, List<Booking> held) {
        /** Copies the list. */
        public Booked {
            held = List.copyOf(held);
        }

        Reserving beside() {
            return new Reserving(occupancy, availability, Optional.empty(), held);
        }

        /** The first day on which more is reserved than there is. */
        Optional<LocalDate> first() {
            return Stream.concat(
                            occupancy.overbooked().map(full -> full.at().day()).stream(), beside().outside().stream())
                    .min(Comparator.naturalOrder());
        }
    }

    /**
     * A resource that is to be retired.
     *
     * @param reserved for how many needs it is still reserved
     */
    public record Retiring(int reserved) {}

    /**
     * A resource and who offers it.
     *
     * @param title what it is
     * @param offering the member
     */
    public record Standing(String title, ClaimRules.Offering offering) {}
}

package org.linli.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.DayHalf;
import org.linli.needs.capacity.HalfDay;
import org.linli.needs.capacity.Occupancy;
import org.linli.needs.capacity.Window;

class ResourceRulesTest {
    private static final LocalDate DAY = NeedSample.DAY;

    @Nested
    @RuleTest("resource-step")
    class resource_step {
        private static final Map<ResourceStatus, EnumSet<ResourceStep>> ALLOWED = Map.of(
                ResourceStatus.OFFERED,
                        EnumSet.of(
                                ResourceStep.VALIDATE,
                                ResourceStep.AMEND,
                                ResourceStep.OFFER_ANEW,
                                ResourceStep.RELEASE,
                                ResourceStep.USE,
                                ResourceStep.RETIRE,
                                ResourceStep.CORRECT),
                ResourceStatus.VALID,
                        EnumSet.of(
                                ResourceStep.AMEND,
                                ResourceStep.OFFER_ANEW,
                                ResourceStep.RESERVE,
                                ResourceStep.RELEASE,
                                ResourceStep.USE,
                                ResourceStep.RETIRE,
                                ResourceStep.CORRECT),
                ResourceStatus.RETIRED,
                        EnumSet.of(ResourceStep.RELEASE, ResourceStep.USE, ResourceStep.REOPEN, ResourceStep.CORRECT));

        private final RuleCase<Move<ResourceStatus, ResourceStep>> rule = RuleCase.violation(ResourceRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(ResourceStatus.OFFERED, ResourceStep.VALIDATE));
        }

        @Test
        void violated_by_a_reservation_of_what_the_community_has_not_looked_at() {
            rule.breaks(new Move<>(ResourceStatus.OFFERED, ResourceStep.RESERVE));
        }

        @Test
        void boundary_is_each_pair_of_the_table() {
            for (ResourceStatus status : ResourceStatus.values()) {
                for (ResourceStep step : ResourceStep.values()) {
                    rule.breaksIf(!ALLOWED.get(status).contains(step), new Move<>(status, step));
                }
            }
        }
    }

    @Nested
    @RuleTest("resource-size")
    class resource_size {
        private final RuleCase<Long> rule = RuleCase.violation(ResourceRules.SIZE);

        @Test
        void satisfied_by_a_plausible_one() {
            rule.holds(40L);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0L, Map.of("amount", 0L, "most", 100_000L));
        }

        @Test
        void boundary_is_one_and_the_most() {
            rule.holds(1L);
            rule.breaks(-1L);
            rule.holds(100_000L);
            rule.breaks(100_001L);
        }
    }

    @Nested
    @RuleTest("need-resource-capacity")
    class need_resource_capacity {
        private final RuleCase<ResourceRules.Reserving> rule = RuleCase.violation(ResourceRules.CAPACITY);
        private final Booking[] rooms = {
            NeedSample.booking(2, 1, 3), NeedSample.booking(2, 3, 5), NeedSample.booking(2, 5, 7)
        };

        @Test
        void satisfied_by_what_shares_the_rooms_one_after_the_other() {
            rule.holds(NeedSample.reserving(NeedSample.booking(2, 1, 7), rooms));
        }

        @Test
        void violated_with_the_first_full_moment_and_what_is_free() {
            List<Booking> booked = new ArrayList<>(List.of(rooms));
            booked.add(NeedSample.booking(2, 1, 7));
            rule.breaks(
                    NeedSample.reserving(NeedSample.booking(3, 4, 6), booked.toArray(Booking[]::new)),
                    Map.of("at", DAY.withDayOfMonth(4), "half", DayHalf.MORNING, "free", 0L, "asked", 3L));
        }

        @Test
        void boundary_is_the_last_place_and_the_open_end() {
            rule.holds(NeedSample.reserving(NeedSample.booking(2, 4, 6), rooms));
            rule.breaks(NeedSample.reserving(NeedSample.booking(3, 4, 6), rooms));
            Booking all = NeedSample.booking(4, 1, 3);
            rule.holds(NeedSample.reserving(NeedSample.booking(4, 3, 4), all));
            Booking afternoon =
                    new Booking(1, new Window(HalfDay.afternoon(DAY.plusDays(1)), HalfDay.morning(DAY.plusDays(3))));
            rule.breaks(NeedSample.reserving(afternoon, all));
        }

        @Test
        void boundary_of_a_total_is_its_sum_and_of_a_month_its_month() {
            Booking third = NeedSample.booking(3, 3, 4);
            for (Capacity capacity : List.of(Capacity.inAll(4), Capacity.perMonth(4))) {
                Period always = Period.from(DAY);
                Occupancy occupancy = new Occupancy(capacity, List.of(third));
                rule.holds(ResourceRules.Reserving.of(occupancy, always, NeedSample.booking(1, 20, 21)));
                rule.breaks(ResourceRules.Reserving.of(occupancy, always, NeedSample.booking(2, 20, 21)));
                Booking october = new Booking(
                        2, Window.days(DAY.plusMonths(1), DAY.plusMonths(1).plusDays(1)));
                rule.breaksIf(
                        capacity.equals(Capacity.inAll(4)), ResourceRules.Reserving.of(occupancy, always, october));
            }
        }

        @Test
        void boundary_of_a_smaller_capacity_is_what_is_reserved_at_once() {
            List<Booking> booked = List.of(rooms);
            rule.holds(new ResourceRules.Reserving(
                    new Occupancy(Capacity.atOnce(2), booked), Period.from(DAY), Optional.empty(), List.of()));
            rule.breaks(
                    new ResourceRules.Reserving(
                            new Occupancy(Capacity.atOnce(1), booked), Period.from(DAY), Optional.empty(), List.of()),
                    Map.of("at", DAY, "half", DayHalf.MORNING, "free", 0L, "asked", 0L));
        }
    }

    @Nested
    @RuleTest("resource-window")
    class resource_window {
        private final RuleCase<ResourceRules.Reserving> rule = RuleCase.violation(ResourceRules.WINDOW);

        @Test
        void satisfied_in_its_days() {
            rule.holds(NeedSample.reserving(NeedSample.booking(1, 3, 9)));
        }

        @Test
        void violated_outside_of_them() {
            Booking later = new Booking(1, Window.days(DAY.plusMonths(2), DAY.plusMonths(3)));
            rule.breaks(
                    NeedSample.reserving(later),
                    Map.of("from", DAY, "until", DAY.plusMonths(1), "day", DAY.plusMonths(2)));
        }

        @Test
        void boundary_is_its_first_and_its_last_day() {
            LocalDate end = DAY.plusMonths(1);
            rule.holds(NeedSample.reserving(new Booking(1, Window.days(DAY, end))));
            rule.breaks(NeedSample.reserving(new Booking(1, Window.days(DAY.minusDays(1), end))));
            rule.breaks(NeedSample.reserving(new Booking(1, new Window(HalfDay.morning(DAY), HalfDay.afternoon(end)))));
        }
    }

    @Nested
    @RuleTest("resource-reservations")
    class resource_reservations {
        private final RuleCase<ResourceRules.Reserving> rule = RuleCase.violation(ResourceRules.MANY);

        @Test
        void satisfied_by_some() {
            rule.holds(with(3));
        }

        @Test
        void violated_by_too_many() {
            rule.breaks(with(1200), Map.of("most", 1000));
        }

        @Test
        void boundary_is_the_thousandth() {
            rule.holds(with(999));
            rule.breaks(with(1000));
        }

        private ResourceRules.Reserving with(int count) {
            Booking[] booked = new Booking[count];
            Arrays.fill(booked, NeedSample.booking(1, 1, 2));
            return NeedSample.reserving(NeedSample.booking(1, 8, 9), booked);
        }
    }

    @Nested
    @RuleTest("resource-also")
    class resource_also {
        private final RuleCase<Integer> rule = RuleCase.violation(ResourceRules.ALSO);

        @Test
        void satisfied_by_some() {
            rule.holds(3);
        }

        @Test
        void violated_by_too_many() {
            rule.breaks(1000, Map.of("count", 1000, "most", 20));
        }

        @Test
        void boundary_is_the_twentieth() {
            rule.holds(20);
            rule.breaks(21);
        }
    }

    @Nested
    @RuleTest("resource-overbooked")
    class resource_overbooked {
        private final RuleCase<ResourceRules.Booked> rule = RuleCase.warning(ResourceRules.OVERBOOKED);

        @Test
        void satisfied_by_room_for_all() {
            rule.holds(booked(4));
        }

        @Test
        void violated_by_less() {
            rule.breaks(booked(1), Map.of("resource", "会议室", "at", DAY.withDayOfMonth(2)));
        }

        @Test
        void boundary_is_the_peak() {
            rule.holds(booked(3));
            rule.breaks(booked(2));
        }

        @Test
        void boundary_is_the_last_day_on_which_it_is_there() {
            rule.holds(there(3));
            rule.breaks(there(2), Map.of("resource", "会议室", "at", DAY.withDayOfMonth(2)));
        }

        private ResourceRules.Booked booked(long capacity) {
            return new ResourceRules.Booked(
                    "会议室",
                    new Occupancy(
                            Capacity.atOnce(capacity),
                            List.of(NeedSample.booking(1, 1, 3), NeedSample.booking(2, 2, 4))),
                    Period.from(DAY),
                    List.of());
        }

        private ResourceRules.Booked there(int last) {
            Booking booking = NeedSample.booking(1, 2, 4);
            return new ResourceRules.Booked(
                    "会议室",
                    new Occupancy(Capacity.atOnce(1), List.of(booking)),
                    Period.between(DAY, DAY.withDayOfMonth(last + 1)),
                    List.of(booking));
        }
    }

    @Nested
    @RuleTest("resource-retire-reserved")
    class resource_retire_reserved {
        private final RuleCase<ResourceRules.Retiring> rule = RuleCase.violation(ResourceRules.RETIRE_RESERVED);

        @Test
        void satisfied_by_none() {
            rule.holds(new ResourceRules.Retiring(0));
        }

        @Test
        void violated_by_several() {
            rule.breaks(new ResourceRules.Retiring(3), Map.of("needs", 3));
        }

        @Test
        void boundary_is_one() {
            rule.holds(new ResourceRules.Retiring(0));
            rule.breaks(new ResourceRules.Retiring(1));
        }
    }

    @Nested
    @RuleTest("resource-member-gone")
    class resource_member_gone {
        private final RuleCase<ResourceRules.Standing> rule = RuleCase.warning(ResourceRules.MEMBER_GONE);

        @Test
        void satisfied_by_an_active_member() {
            rule.holds(standing(true));
        }

        @Test
        void violated_by_one_that_has_left() {
            rule.breaks(standing(false), Map.of("resource", "会议室", "member", "税务支部"));
        }

        @Test
        void boundary_is_whether_it_is_active() {
            rule.breaksIf(false, standing(true));
            rule.breaksIf(true, standing(false));
        }

        private ResourceRules.Standing standing(boolean active) {
            return new ResourceRules.Standing("会议室", new ClaimRules.Offering("税务支部", active));
        }
    }
}

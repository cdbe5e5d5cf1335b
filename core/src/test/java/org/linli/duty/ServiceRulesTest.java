package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.duty.ServiceRules.Booking;
import org.linli.duty.ServiceRules.Confirming;
import org.linli.duty.ServiceRules.Ended;
import org.linli.duty.ServiceRules.Reversal;
import org.linli.duty.ServiceRules.Serving;
import org.linli.duty.ServiceRules.Slot;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.Person;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportSample;

class ServiceRulesTest {
    private static final LocalDate TODAY = ReportSample.TODAY;

    @Nested
    @RuleTest("duty-service-member")
    class duty_service_member {
        private static final LocalDate REPORTED = TODAY.minusMonths(1);

        private final RuleCase<Serving> rule = RuleCase.violation(ServiceRules.MEMBER);

        @Test
        void satisfied_by_a_member_who_serves() {
            rule.holds(new Serving(MemberReportStatus.SERVING, REPORTED, TODAY));
            rule.holds(new Serving(MemberReportStatus.CONFIRMED, REPORTED, TODAY));
            rule.holds(new Serving(MemberReportStatus.EXEMPT, REPORTED, TODAY));
        }

        @Test
        void violated_by_a_member_who_is_not_confirmed_or_has_left() {
            for (MemberReportStatus status :
                    List.of(MemberReportStatus.REPORTED, MemberReportStatus.EXITED, MemberReportStatus.TRANSFERRED)) {
                rule.breaks(
                        new Serving(status, REPORTED, TODAY),
                        Map.of("status", status, "reported", REPORTED, "day", TODAY));
            }
        }

        @Test
        void boundary_is_the_day_of_the_report() {
            rule.holds(new Serving(MemberReportStatus.SERVING, REPORTED, REPORTED));
            rule.breaks(new Serving(MemberReportStatus.SERVING, REPORTED, REPORTED.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("duty-service-not-in-future")
    class duty_service_not_in_future {
        private static final LocalDateTime NOW = TODAY.atTime(9, 0);

        private final RuleCase<LocalDateTime> rule =
                RuleCase.violation(ServiceRules.NOT_IN_FUTURE).on(ends -> new Ended(ends, NOW));

        @Test
        void satisfied_by_yesterday() {
            rule.holds(NOW.minusDays(1));
        }

        @Test
        void violated_by_this_evening() {
            rule.breaks(TODAY.atTime(23, 0), Map.of("ends", TODAY + " 23:00", "now", TODAY + " 09:00"));
        }

        @Test
        void boundary_is_this_minute() {
            rule.holds(NOW);
            rule.breaks(NOW.plusMinutes(1));
        }
    }

    @Nested
    @RuleTest("duty-service-minutes")
    class duty_service_minutes {
        private final RuleCase<Integer> rule = RuleCase.violation(ServiceRules.MINUTES);

        @Test
        void satisfied_by_two_hours() {
            rule.holds(120);
        }

        @Test
        void violated_by_a_whole_day() {
            rule.breaks(1440, Map.of("minutes", 1440, "most", 720));
        }

        @Test
        void boundary_is_a_minute_and_half_a_day() {
            rule.holds(1);
            rule.holds(720);
            rule.breaks(0);
            rule.breaks(721);
        }
    }

    @Nested
    @RuleTest("duty-service-confirmed-by-other")
    class duty_service_confirmed_by_other {
        private static final Id<Person> MEMBER = Id.of("person-1");
        private static final Actor WORKER = Actor.of(Id.of("worker-1"), Role.COMMUNITY_WORKER);

        private final RuleCase<Actor> rule =
                RuleCase.violation(ServiceRules.CONFIRMED_BY_OTHER).on(actor -> new Confirming(actor, MEMBER));

        @Test
        void satisfied_by_a_worker() {
            rule.holds(WORKER);
        }

        @Test
        void violated_by_the_member() {
            rule.breaks(Actor.of(MEMBER, Role.GRID_MEMBER), Map.of());
        }

        @Test
        void boundary_is_a_worker_who_acts_for_the_member() {
            rule.breaks(WORKER.onBehalfOf(MEMBER));
            rule.holds(WORKER.onBehalfOf(Id.of("person-2")));
        }
    }

    @Nested
    @RuleTest("duty-service-overlap")
    class duty_service_overlap {
        private final RuleCase<Booking> rule = RuleCase.violation(ServiceRules.OVERLAP);

        @Test
        void satisfied_by_nothing_else() {
            rule.holds(new Booking(slot("new", 600, 660), List.of()));
        }

        @Test
        void violated_by_an_hour_that_is_taken() {
            rule.breaks(beside(630, 690), Map.of("other", "old"));
            rule.breaks(beside(610, 620), Map.of("other", "old"));
            rule.breaks(beside(0, 1440), Map.of("other", "old"));
        }

        @Test
        void boundary_is_one_after_the_other() {
            rule.holds(beside(540, 600));
            rule.holds(beside(660, 720));
            rule.breaks(beside(540, 601));
            rule.breaks(beside(659, 720));
        }

        private Booking beside(long from, long until) {
            return new Booking(slot("new", from, until), List.of(slot("old", 600, 660)));
        }

        private Slot slot(String id, long from, long until) {
            return new Slot(Id.of(id), from, until);
        }
    }

    @Nested
    @RuleTest("duty-service-overlap-elsewhere")
    class duty_service_overlap_elsewhere {
        private final RuleCase<Boolean> rule = RuleCase.violation(ServiceRules.OVERLAP_ELSEWHERE);

        @Test
        void satisfied_when_no_other_community_has_taken_the_time() {
            rule.holds(false);
        }

        @Test
        void violated_by_a_service_in_another_community() {
            rule.breaks(true, Map.of());
        }

        @Test
        void boundary_is_one_other_service() {
            rule.holds(false);
            rule.breaks(true);
        }
    }

    @Nested
    @RuleTest("duty-service-reversal")
    class duty_service_reversal {
        private final RuleCase<Reversal> rule = RuleCase.violation(ServiceRules.REVERSAL);

        @Test
        void satisfied_by_a_record() {
            rule.holds(new Reversal(Id.of("new"), Optional.empty()));
        }

        @Test
        void violated_by_a_reversing_entry() {
            rule.breaks(new Reversal(Id.of("new"), Optional.of(Id.of("old"))), Map.of("id", "new"));
        }

        @Test
        void boundary_is_the_entry_that_was_just_made() {
            ServiceRecord record = ServiceSample.recorded(ServiceSample.form(TODAY, 9, 60));
            rule.holds(new Reversal(record.id(), Optional.empty()));
            ServiceRecord reversing = record.reverse(Id.of("service-2"), "重复登记", List.of(), ServiceSample.WORKER)
                    .orElseThrow();
            assertEquals(
                    List.of(rule.breaks(
                            new Reversal(reversing.id(), Optional.of(record.id())), Map.of("id", "service-2"))),
                    reversing
                            .reverse(Id.of("service-3"), "再冲销", List.of(), ServiceSample.WORKER)
                            .findings());
        }
    }

    @Nested
    @RuleTest("dual-report-minimum")
    class dual_report_minimum {
        private static final LocalDate END = LocalDate.of(2023, 1, 1);
        private static final ServiceSum ASKED = new ServiceSum(4, 1200, 60);

        private final RuleCase<ServiceYear> rule = RuleCase.warning(ServiceRules.MINIMUM);

        @Test
        void satisfied_by_a_member_who_has_done_it_all() {
            rule.holds(year(ASKED, Optional.empty()));
        }

        @Test
        void violated_by_a_member_who_has_done_too_little_when_the_year_is_over() {
            rule.breaks(
                    year(new ServiceSum(3, 1000, 70), Optional.of(END)),
                    Map.of(
                            "report",
                            "report-1",
                            "times",
                            1,
                            "minutes",
                            200,
                            "points",
                            0,
                            "due",
                            END.minusDays(1),
                            "since",
                            END));
        }

        @Test
        void boundary_is_a_member_who_has_time_left() {
            ServiceSum nothing = new ServiceSum(0, 0, 0);
            rule.holds(year(nothing, Optional.empty()));
            rule.breaks(
                    year(nothing, Optional.of(END)),
                    Map.of(
                            "report",
                            "report-1",
                            "times",
                            4,
                            "minutes",
                            1200,
                            "points",
                            60,
                            "due",
                            END.minusDays(1),
                            "since",
                            END));
        }

        private ServiceYear year(ServiceSum done, Optional<LocalDate> overdue) {
            return new ServiceYear(ReportSample.ID, Period.between(END.minusYears(1), END), done, ASKED, overdue);
        }
    }
}

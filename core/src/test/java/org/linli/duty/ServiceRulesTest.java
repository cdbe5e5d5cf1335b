package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.duty.ServiceRules.Booking;
import org.linli.duty.ServiceRules.Confirming;
import org.linli.duty.ServiceRules.Dated;
import org.linli.duty.ServiceRules.Reversal;
import org.linli.duty.ServiceRules.Serving;
import org.linli.duty.ServiceRules.Slot;
import org.linli.kernel.Actor;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.person.Person;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportSample;

class ServiceRulesTest {
    private static final LocalDate TODAY = ReportSample.TODAY;
    private static final LocalDate REPORTED = TODAY.minusMonths(1);
    private static final LocalDate END = LocalDate.of(2023, 1, 1);
    private static final Id<Person> MEMBER = Id.of("person-1");
    private static final ServiceSum ASKED = new ServiceSum(4, 1200, 60);

    @Nested
    @RuleTest("duty-service-member")
    class duty_service_member {
        @Test
        void satisfied_by_who_serves() {
            assertEquals(Optional.empty(), ask(MemberReportStatus.SERVING, TODAY));
            assertEquals(Optional.empty(), ask(MemberReportStatus.CONFIRMED, TODAY));
            assertEquals(Optional.empty(), ask(MemberReportStatus.EXEMPT, TODAY));
        }

        @Test
        void violated_by_who_is_not_confirmed_or_has_left() {
            Finding finding = Explained.of(ask(MemberReportStatus.REPORTED, TODAY));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(MemberReportStatus.REPORTED), "reported", REPORTED, "day", TODAY),
                    finding.figures());
            assertTrue(ask(MemberReportStatus.EXITED, TODAY).isPresent());
            assertTrue(ask(MemberReportStatus.TRANSFERRED, TODAY).isPresent());
        }

        @Test
        void boundary_is_the_day_of_the_report() {
            assertEquals(Optional.empty(), ask(MemberReportStatus.SERVING, REPORTED));
            assertTrue(ask(MemberReportStatus.SERVING, REPORTED.minusDays(1)).isPresent());
        }

        private Optional<Finding> ask(MemberReportStatus status, LocalDate day) {
            return ServiceRules.MEMBER.check(new Serving(status, REPORTED, day));
        }
    }

    @Nested
    @RuleTest("duty-service-not-in-future")
    class duty_service_not_in_future {
        @Test
        void satisfied_by_yesterday() {
            assertEquals(Optional.empty(), ask(TODAY.minusDays(1)));
        }

        @Test
        void violated_by_next_week() {
            Finding finding = Explained.of(ask(TODAY.plusDays(7)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("day", TODAY.plusDays(7), "today", TODAY), finding.figures());
        }

        @Test
        void boundary_is_today() {
            assertEquals(Optional.empty(), ask(TODAY));
            assertTrue(ask(TODAY.plusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate day) {
            return ServiceRules.NOT_IN_FUTURE.check(new Dated(day, TODAY));
        }
    }

    @Nested
    @RuleTest("duty-service-minutes")
    class duty_service_minutes {
        @Test
        void satisfied_by_two_hours() {
            assertEquals(Optional.empty(), ServiceRules.MINUTES.check(120));
        }

        @Test
        void violated_by_a_whole_day() {
            Finding finding = Explained.of(ServiceRules.MINUTES.check(1440));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("minutes", 1440L, "most", 720L), finding.figures());
        }

        @Test
        void boundary_is_a_minute_and_half_a_day() {
            assertEquals(Optional.empty(), ServiceRules.MINUTES.check(1));
            assertEquals(Optional.empty(), ServiceRules.MINUTES.check(720));
            assertTrue(ServiceRules.MINUTES.check(0).isPresent());
            assertTrue(ServiceRules.MINUTES.check(721).isPresent());
        }
    }

    @Nested
    @RuleTest("duty-service-confirmed-by-other")
    class duty_service_confirmed_by_other {
        @Test
        void satisfied_by_a_worker() {
            assertEquals(Optional.empty(), ask(Actor.of(Id.of("worker-1"), Role.COMMUNITY_WORKER)));
        }

        @Test
        void violated_by_the_member() {
            Finding finding = Explained.of(ask(Actor.of(MEMBER, Role.GRID_MEMBER)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of(), finding.figures());
        }

        @Test
        void boundary_is_somebody_who_acts_for_the_member() {
            assertTrue(ask(Actor.of(Id.of("worker-1"), Role.COMMUNITY_WORKER).onBehalfOf(MEMBER))
                    .isPresent());
            assertEquals(
                    Optional.empty(),
                    ask(Actor.of(Id.of("worker-1"), Role.COMMUNITY_WORKER).onBehalfOf(Id.of("person-2"))));
        }

        private Optional<Finding> ask(Actor actor) {
            return ServiceRules.CONFIRMED_BY_OTHER.check(new Confirming(actor, MEMBER));
        }
    }

    @Nested
    @RuleTest("duty-service-overlap")
    class duty_service_overlap {
        @Test
        void satisfied_by_nothing_else() {
            assertEquals(Optional.empty(), ServiceRules.OVERLAP.check(new Booking(slot("new", 600, 660), List.of())));
        }

        @Test
        void violated_by_an_hour_that_is_taken() {
            Finding finding = Explained.of(ask(630, 690));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("other", "old"), finding.figures());
            assertTrue(ask(610, 620).isPresent());
            assertTrue(ask(0, 1440).isPresent());
        }

        @Test
        void boundary_is_one_after_the_other() {
            assertEquals(Optional.empty(), ask(540, 600));
            assertEquals(Optional.empty(), ask(660, 720));
            assertTrue(ask(540, 601).isPresent());
            assertTrue(ask(659, 720).isPresent());
        }

        private Optional<Finding> ask(long from, long until) {
            return ServiceRules.OVERLAP.check(new Booking(slot("new", from, until), List.of(slot("old", 600, 660))));
        }
    }

    @Nested
    @RuleTest("duty-service-reversal")
    class duty_service_reversal {
        @Test
        void satisfied_by_a_record() {
            assertEquals(Optional.empty(), ask(Optional.empty()));
        }

        @Test
        void violated_by_a_reversing_entry() {
            Finding finding = Explained.of(ask(Optional.of(Id.of("old"))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("id", "new"), finding.figures());
        }

        @Test
        void boundary_is_the_entry_that_was_just_made() {
            ServiceRecord record = ServiceSample.recorded(ServiceSample.form(TODAY, 9, 60));
            ServiceRecord reversing = record.reverse(Id.of("service-2"), "重复登记", List.of(), ServiceSample.WORKER)
                    .orElseThrow();
            assertEquals(
                    List.of("duty-service-reversal"),
                    Explained.codes(reversing.reverse(Id.of("service-3"), "再冲销", List.of(), ServiceSample.WORKER)));
        }

        private Optional<Finding> ask(Optional<Id<ServiceRecord>> reverses) {
            return ServiceRules.REVERSAL.check(new Reversal(Id.of("new"), reverses));
        }
    }

    @Nested
    @RuleTest("dual-report-minimum")
    class dual_report_minimum {
        @Test
        void satisfied_by_who_has_done_it_all() {
            assertEquals(Optional.empty(), ask(ASKED, Optional.empty()));
        }

        @Test
        void violated_by_who_has_done_too_little_when_the_year_is_over() {
            Finding finding = Explained.of(ask(new ServiceSum(3, 1000, 70), Optional.of(END)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(
                    Map.of(
                            "report",
                            "report-1",
                            "times",
                            1L,
                            "minutes",
                            200L,
                            "points",
                            0L,
                            "due",
                            END.minusDays(1),
                            "since",
                            END),
                    finding.figures());
        }

        @Test
        void boundary_is_who_has_time_left() {
            assertEquals(Optional.empty(), ask(new ServiceSum(0, 0, 0), Optional.empty()));
        }

        private Optional<Finding> ask(ServiceSum done, Optional<LocalDate> overdue) {
            return ServiceRules.MINIMUM.check(
                    new ServiceYear(ReportSample.ID, Period.between(END.minusYears(1), END), done, ASKED, overdue));
        }
    }

    private static Slot slot(String id, long from, long until) {
        return new Slot(Id.of(id), from, until);
    }
}

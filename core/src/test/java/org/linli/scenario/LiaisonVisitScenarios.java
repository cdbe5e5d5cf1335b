package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.kernel.Actor;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.liaison.LiaisonDay;
import org.linli.liaison.LiaisonYear;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.visit.DueVisit;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.liaison.visit.LiaisonVisitForm;
import org.linli.liaison.visit.LiaisonVisitStatus;
import org.linli.liaison.visit.VisitManner;
import org.linli.liaison.visit.VisitPurpose;
import org.linli.liaison.visit.VisitRecord;
import org.linli.storage.Selection;
import org.linli.storage.Storage;

/** Liaison days, skipped and moved, and the visits of their months. */
abstract class LiaisonVisitScenarios extends EnterpriseCase {
    private static final Set<OfficerRole> ALL = Set.of(OfficerRole.values());

    private Optional<LocalDate> next(String asOf) {
        return desk().liaisonDays().next(LocalDate.parse(asOf)).orElseThrow().flatMap(LiaisonDay::day);
    }

    private List<String> attention() {
        return desk().liaisonVisits().attention().orElseThrow().stream()
                .map(Finding::code)
                .sorted()
                .toList();
    }

    private void charter(Map<String, String> settings) {
        desk().charters()
                .adopt(Charter.national(today)
                        .layered(CharterLayer.COMMUNITY, today, "社区居民会议", settings)
                        .orElseThrow())
                .orElseThrow();
    }

    @Test
    void case_36_a_month_without_the_day_follows_the_policy_of_the_charter() {
        charter(Map.of("liaison.dayOfMonth", "31", "liaison.shift", "NONE"));
        LiaisonYear last = desk().liaisonDays().plan(2023).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2023, 2, 28)), last.days().get(1).day());
        clock.pass(Duration.ofDays(1));
        desk().charters()
                .adopt(Charter.national(thisDay())
                        .layered(
                                CharterLayer.COMMUNITY,
                                thisDay(),
                                "社区居民会议",
                                Map.of(
                                        "liaison.dayOfMonth",
                                        "31",
                                        "liaison.shift",
                                        "NONE",
                                        "liaison.shortMonth",
                                        "SKIP"))
                        .orElseThrow())
                .orElseThrow();
        LiaisonYear skip = desk().liaisonDays().plan(2023).orElseThrow();
        assertEquals(Optional.empty(), skip.days().get(1).day());
        assertEquals(Optional.of(LocalDate.of(2023, 3, 31)), next("2023-02-01"));
        assertEquals(
                List.of("charter-value"),
                refused(Charter.national(thisDay())
                        .layered(
                                CharterLayer.COMMUNITY,
                                thisDay().plusDays(1),
                                "社区居民会议",
                                Map.of("liaison.dayOfMonth", "32"))));
    }

    @Test
    void case_37_a_day_of_rest_is_shifted_by_the_real_calendar_and_an_unknown_year_is_no_guess() {
        assertEquals(Optional.of(LocalDate.of(2022, 10, 17)), next("2022-10-15"));
        assertEquals(Optional.of(LocalDate.of(2024, 2, 18)), next("2024-02-15"));
        List<String> plan = warned(desk().liaisonDays().plan(2022));
        assertEquals(List.of("liaison-day-shift", "liaison-day-shift", "liaison-day-shift"), plan);
        assertTrue(warned(desk().liaisonDays().plan(2027)).contains("calendar-provisional"));
        charter(Map.of("calendar.provisional", "false"));
        assertTrue(refused(desk().liaisonDays().plan(2027)).contains("workday-calendar-explicit"));
    }

    @Test
    void case_83_the_next_day_is_counted_from_the_fifteenth_and_skipping_does_not_stick() {
        at("2026-02-01T01:00:00Z");
        assertEquals(Optional.of(LocalDate.of(2026, 2, 24)), next("2026-02-14"));
        for (String asked : List.of("2026-08-15", "2026-08-16", "2026-08-17")) {
            assertEquals(Optional.of(LocalDate.of(2026, 8, 17)), next(asked));
        }
        assertEquals(Optional.of(LocalDate.of(2026, 9, 15)), next("2026-08-18"));
        desk().liaisonDays().skip(YearMonth.of(2026, 8), "台风").orElseThrow();
        for (String asked : List.of("2026-08-15", "2026-08-17", "2026-08-18")) {
            assertEquals(Optional.of(LocalDate.of(2026, 9, 15)), next(asked));
        }
        assertEquals(Optional.of(LocalDate.of(2026, 10, 15)), next("2026-09-16"));
        desk().liaisonDays().restore(YearMonth.of(2026, 8), "台风未至").orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 8, 17)), next("2026-08-16"));
        assertEquals(
                List.of("liaison-day-decided"), refused(desk().liaisonDays().restore(YearMonth.of(2026, 8), "再次")));
    }

    @Test
    void a_day_is_moved_with_a_reason_between_those_beside_it_and_not_once_it_is_over() {
        at("2026-06-20T01:00:00Z");
        assertEquals(List.of("liaison-day-over"), refused(desk().liaisonDays().skip(YearMonth.of(2026, 6), "太晚")));
        assertEquals(
                List.of("liaison-day-order"),
                refused(desk().liaisonDays().move(YearMonth.of(2026, 7), LocalDate.of(2026, 8, 20), "防汛")));
        assertEquals(
                List.of("text-missing"),
                refused(desk().liaisonDays().move(YearMonth.of(2026, 7), LocalDate.of(2026, 8, 3), "")));
        desk().liaisonDays()
                .move(YearMonth.of(2026, 7), LocalDate.of(2026, 8, 3), "防汛")
                .orElseThrow();
        LiaisonDay july = desk().liaisonDays()
                .next(LocalDate.of(2026, 7, 16))
                .orElseThrow()
                .orElseThrow();
        assertEquals(YearMonth.of(2026, 7), july.month());
        assertEquals(Optional.of("防汛"), july.note());
    }

    @Test
    void a_shifted_visit_belongs_to_its_planned_month_and_is_once_a_month() {
        Full full = full("丽景食品厂");
        YearMonth october = YearMonth.of(2022, 10);
        Id<LiaisonVisit> visit = desk().liaisonVisits()
                .plan(LiaisonVisitForm.of(full.team(), october, "政策需求"))
                .orElseThrow()
                .id();
        assertEquals(
                List.of("liaison-visit-once"),
                refused(desk().liaisonVisits().plan(LiaisonVisitForm.of(full.team(), october, "动态管理"))));
        assertEquals(
                List.of(),
                desk().liaisonVisits()
                        .due(Instant.parse("2022-10-16T04:00:00Z"))
                        .orElseThrow());
        assertEquals(
                List.of(LocalDate.of(2022, 10, 17)),
                desk().liaisonVisits().due(Instant.parse("2022-10-17T04:00:00Z")).orElseThrow().stream()
                        .map(DueVisit::due)
                        .toList());
        at("2022-10-18T01:00:00Z");
        assertTrue(attention().contains("liaison-visit-overdue"));
        desk().liaisonVisits().miss(visit, "企业停产").orElseThrow();
        assertTrue(attention().contains("liaison-visit-missed"));
        desk().liaisonVisits()
                .reschedule(visit, LocalDate.of(2022, 11, 2), "复产后补访")
                .orElseThrow();
        at("2022-11-02T01:00:00Z");
        Actor adviser = Actor.of(full.adviser(), Role.PARTY_ADVISER);
        assertEquals(
                List.of(),
                warned(desk(adviser)
                        .liaisonVisits()
                        .hold(visit, VisitRecord.of(LocalDate.of(2022, 11, 2), ALL, "政策需求"))));
        LiaisonVisit done = desk().liaisonVisits().find(visit).orElseThrow();
        assertEquals(october, done.form().month());
        assertEquals(
                1,
                desk().liaisonVisits()
                        .list(Selection.where(LiaisonVisit.MONTH, october.atDay(1)), Paging.first(10))
                        .orElseThrow()
                        .total());
        at("2022-11-03T01:00:00Z");
        assertTrue(attention().contains("liaison-visit-unsigned"));
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(Actor.of(citizenAt(desk()), Role.UNIT_CONTACT))
                        .liaisonVisits()
                        .sign(visit)));
        desk(Actor.of(full.contact(), Role.UNIT_CONTACT))
                .liaisonVisits()
                .sign(visit)
                .orElseThrow();
        assertEquals(List.of(), attention());
    }

    @Test
    void a_visit_is_complete_with_two_of_three_and_coverage_tells_who_had_none() {
        Full full = full("丽景食品厂");
        desk().enterpriseTeams()
                .correct(
                        full.team(),
                        desk().enterpriseTeams()
                                .find(full.team())
                                .map(team -> team.form())
                                .orElseThrow(),
                        "核对")
                .orElseThrow();
        Id<LiaisonVisit> visit = desk().liaisonVisits()
                .plan(LiaisonVisitForm.of(full.team(), YearMonth.of(2022, 10), "政策需求"))
                .orElseThrow()
                .id();
        at("2022-10-17T01:00:00Z");
        assertEquals(
                List.of("visit-complete"),
                warned(desk().liaisonVisits()
                        .hold(visit, VisitRecord.of(thisDay(), Set.of(OfficerRole.GRID_OFFICER), "政策需求"))));
        desk().liaisonVisits().recordPaper(visit, thisDay(), "2022年走访册第3页").orElseThrow();
        at("2022-11-01T01:00:00Z");
        assertEquals(List.of("liaison-coverage"), attention());
        LiaisonVisit held = desk().liaisonVisits().find(visit).orElseThrow();
        VisitRecord right = VisitRecord.of(
                LocalDate.of(2022, 10, 17), Set.of(OfficerRole.GRID_OFFICER, OfficerRole.PARTY_ADVISER), "政策需求");
        assertEquals(
                List.of("liaison-visit-recorded"),
                refused(desk().liaisonVisits().correct(visit, held.form(), Optional.empty(), "漏记")));
        desk().liaisonVisits()
                .correct(visit, held.form(), Optional.of(right), "漏记一人")
                .orElseThrow();
        assertEquals(List.of("liaison-visit-unsigned"), attention());
    }

    @Test
    void a_visit_is_no_inspection_and_a_word_alone_only_warns() {
        Full full = full("丽景食品厂");
        YearMonth month = YearMonth.of(2022, 10);
        LiaisonVisitForm form = LiaisonVisitForm.of(full.team(), month, "政策需求");
        assertEquals(
                List.of("visit-not-inspection"),
                refused(desk().liaisonVisits().plan(form.purpose(VisitPurpose.INSPECTION))));
        assertEquals(
                List.of("liaison-visit-open-topic", "visit-not-inspection"),
                refused(desk().liaisonVisits().plan(LiaisonVisitForm.of(full.team(), month, "检查"))).stream()
                        .sorted()
                        .toList());
        assertTrue(warned(desk().liaisonVisits().plan(LiaisonVisitForm.of(full.team(), month, "严格规范涉企行政检查")))
                .contains("visit-inspection-words"));
        Id<LiaisonVisit> visit = desk().liaisonVisits()
                .list(Selection.all(), Paging.first(10))
                .orElseThrow()
                .items()
                .get(0)
                .id();
        at("2022-10-17T01:00:00Z");
        assertTrue(refused(desk().liaisonVisits().hold(visit, VisitRecord.of(thisDay(), ALL, "评分")))
                .contains("visit-not-inspection"));
    }

    @Test
    void visits_of_a_month_are_planned_together_and_a_month_without_a_day_has_none() {
        Full full = full("甲厂");
        inCare(south(full.division()), "乙厂");
        YearMonth month = YearMonth.of(2022, 12);
        assertEquals(
                2,
                desk().liaisonVisits()
                        .planAll(month, VisitManner.SYMPOSIUM, List.of("政策需求"))
                        .orElseThrow()
                        .visits()
                        .size());
        assertEquals(
                0,
                desk().liaisonVisits()
                        .planAll(month, VisitManner.SYMPOSIUM, List.of("政策需求"))
                        .orElseThrow()
                        .visits()
                        .size());
        assertTrue(refused(desk().enterpriseTeams().close(full.team(), thisDay(), "迁出"))
                .contains("closing-tied"));
        desk().liaisonDays().skip(YearMonth.of(2022, 11), "年度会议").orElseThrow();
        assertTrue(refused(
                        desk().liaisonVisits().plan(LiaisonVisitForm.of(full.team(), YearMonth.of(2022, 11), "政策需求")))
                .contains("liaison-visit-no-day"));
        desk().liaisonDays().skip(month, "年终").orElseThrow();
        at("2023-01-20T01:00:00Z");
        assertEquals(List.of(), desk().liaisonVisits().due(clock.instant()).orElseThrow());
        assertEquals(
                2,
                desk().liaisonVisits()
                        .list(Selection.where(LiaisonVisit.STATUS, LiaisonVisitStatus.PLANNED), Paging.first(10))
                        .orElseThrow()
                        .total());
    }

    @Test
    void of_two_visits_planned_at_once_for_one_month_one_is_planned() {
        Full full = full("丽景食品厂");
        YearMonth month = YearMonth.of(2022, 10);
        Storage slow = new WatchedStorage(
                storage(),
                WatchedStorage.firstOfThread(() -> desk().liaisonVisits()
                        .plan(LiaisonVisitForm.of(full.team(), month, "动态管理"))
                        .orElseThrow()));
        assertEquals(
                List.of("liaison-visit-once"),
                refused(desk(slow).liaisonVisits().plan(LiaisonVisitForm.of(full.team(), month, "政策需求"))));
        assertEquals(
                1,
                desk().liaisonVisits()
                        .list(Selection.all(), Paging.first(10))
                        .orElseThrow()
                        .total());
    }
}

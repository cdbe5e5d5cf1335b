package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedDuty;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.grid.incident.IncidentLevel;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.petition.MatterField;
import org.linli.petition.PetitionForm;
import org.linli.petition.PetitionKind;
import org.linli.petition.StatutoryRoute;
import org.linli.petition.hotline.CatalogueEntry;
import org.linli.petition.hotline.HotlineCallback;
import org.linli.petition.hotline.HotlineCard;
import org.linli.petition.hotline.HotlineForm;
import org.linli.petition.hotline.HotlineMerger;
import org.linli.petition.hotline.HotlineOutcome;
import org.linli.petition.hotline.HotlineRates;
import org.linli.petition.hotline.HotlineSpan;
import org.linli.petition.hotline.HotlineStatus;
import org.linli.petition.hotline.HotlineStep;
import org.linli.petition.hotline.HotlineTicket;
import org.linli.storage.Selection;

/** Tickets of the hotline: dispatched, disputed, merged, closed, and what callers say of it. */
abstract class HotlineScenarios extends ScenarioCase {
    private static final HotlineForm LIFT = HotlineForm.of(MatterField.UTILITIES, CatalogueEntry.DEPARTMENT, "电梯停运");

    private void at(String instant) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(instant)).truncatedTo(ChronoUnit.MILLIS));
    }

    private LocalDate thisDay() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private Id<Organisation> unit(String name) {
        return desk().organisations()
                .register(OrganisationForm.of(name, OrganisationKind.OTHER))
                .orElseThrow()
                .id();
    }

    private Id<HotlineTicket> registered(HotlineForm form) {
        return desk().hotlineTickets().register(form).orElseThrow().id();
    }

    private HotlineTicket found(Id<HotlineTicket> ticket) {
        return desk().hotlineTickets().find(ticket).orElseThrow();
    }

    private LocalDate lastDay(Id<HotlineTicket> ticket, TrackedDuty duty) {
        return found(ticket).clocks().last(duty).orElseThrow().deadline().lastDay();
    }

    private void dispatched(Id<HotlineTicket> ticket, Id<Organisation> unit) {
        desk().hotlineTickets().dispatch(ticket, Optional.of(unit), false).orElseThrow();
    }

    @Test
    void case_79_the_callers_clock_runs_on_while_units_say_that_it_is_not_theirs() {
        Id<Organisation> x = unit("城管局");
        Id<Organisation> y = unit("住建局");
        at("2026-03-02T01:00:00Z");
        Id<HotlineTicket> ticket = registered(LIFT);
        LocalDate due = lastDay(ticket, TrackedDuty.RESOLVE);
        assertEquals(LocalDate.of(2026, 3, 9), due);
        dispatched(ticket, x);
        at("2026-03-04T01:00:00Z");
        assertEquals(
                List.of("hotline-objection-time"),
                warned(desk().hotlineTickets().object(ticket, "不属于本局职责")));
        assertEquals(Optional.of(x), found(ticket).holder().orElseThrow().unit());
        assertEquals(LocalDate.of(2026, 3, 5), lastDay(ticket, TrackedDuty.EXAMINE));
        assertEquals(
                List.of("hotline-objection-open", "hotline-objection-time"),
                refused(desk().hotlineTickets().object(ticket, "再次异议")));
        desk().hotlineTickets().examine(ticket, true, "改派住建局").orElseThrow();
        at("2026-03-05T01:00:00Z");
        assertEquals(List.of(), warned(desk().hotlineTickets().dispatch(ticket, Optional.of(y), false)));
        at("2026-03-09T01:00:00Z");
        desk().hotlineTickets().sign(ticket).orElseThrow();
        HotlineTicket signed = found(ticket);
        assertEquals(due, lastDay(ticket, TrackedDuty.RESOLVE));
        List<HotlineSpan> spans = signed.spans();
        assertEquals(
                List.of(Optional.of(x), Optional.of(y)),
                spans.stream().map(HotlineSpan::unit).toList());
        assertEquals(Optional.of(spans.get(1).from()), spans.get(0).until());
        assertEquals(Optional.empty(), spans.get(1).until());
        assertTrue(spans.get(1).signedAt().isPresent());
        assertEquals(
                Optional.of(true),
                signed.last(HotlineStep.EXAMINE).orElseThrow().upheld());
        at("2026-03-10T01:00:00Z");
        assertEquals(
                List.of("deadline-met-late"),
                warned(desk().hotlineTickets().close(ticket, HotlineOutcome.SOLVED, "已修复")));
    }

    @Test
    void case_80_closed_is_not_solved_and_a_rate_of_nothing_is_none() {
        at("2026-04-01T01:00:00Z");
        List<Id<HotlineTicket>> tickets = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            Id<HotlineTicket> ticket = registered(LIFT);
            desk().hotlineTickets().dispatch(ticket, Optional.empty(), false).orElseThrow();
            HotlineOutcome outcome =
                    number < 6 ? HotlineOutcome.SOLVED : number < 8 ? HotlineOutcome.CANNOT : HotlineOutcome.WITHDRAWN;
            desk().hotlineTickets().close(ticket, outcome, "已办理").orElseThrow();
            tickets.add(ticket);
        }
        HotlineRates none = desk().hotlineLedgers().rates(YearMonth.of(2026, 4)).orElseThrow();
        assertEquals(10, none.closed());
        assertEquals(6, none.settled());
        assertFalse(none.solution().isDefined());
        assertFalse(none.satisfaction().isDefined());
        assertEquals("0.00%", none.response().toString());
        for (int number = 0; number < 5; number++) {
            desk().hotlineTickets()
                    .callBack(tickets.get(number), new HotlineCallback(false, false))
                    .orElseThrow();
        }
        at("2026-05-01T01:00:00Z");
        HotlineRates april =
                desk().hotlineLedgers().rates(YearMonth.of(2026, 4)).orElseThrow();
        assertEquals("0.00%", april.satisfaction().toString());
        assertEquals(5, april.reached());
        HotlineRates may = desk().hotlineLedgers().rates(YearMonth.of(2026, 5)).orElseThrow();
        assertFalse(may.satisfaction().isDefined());
        assertFalse(may.csv(Locale.SIMPLIFIED_CHINESE).contains("0.00%"));
        assertTrue(april.csv(Locale.SIMPLIFIED_CHINESE).contains("办结不等于解决"));
        assertTrue(april.csv(Locale.ENGLISH).contains("closed is not settled"));
        HotlineCard cannot = desk().hotlineTickets().card(tickets.get(7)).orElseThrow();
        assertTrue(cannot.notice(Locale.SIMPLIFIED_CHINESE).orElseThrow().contains("无法解决"));
        assertFalse(cannot.notice(Locale.SIMPLIFIED_CHINESE).orElseThrow().contains("已经解决"));
    }

    @Test
    void case_78_a_repeat_counts_once_and_its_receipt_shows_how_the_other_stands() {
        Id<Person> caller = citizenAt(desk());
        Id<HotlineTicket> lead = registered(LIFT.by(caller));
        assertEquals(List.of("repeat-merged"), warned(desk().hotlineTickets().register(LIFT.by(caller))));
        Id<HotlineTicket> repeat = registered(LIFT.by(caller));
        desk().hotlineTickets().dispatch(lead, Optional.empty(), false).orElseThrow();
        desk().hotlineTickets().dispatch(repeat, Optional.empty(), false).orElseThrow();
        assertEquals(List.of("hotline-merge"), refused(desk().hotlineTickets().merge(new HotlineMerger(lead, lead))));
        desk().hotlineTickets().merge(new HotlineMerger(repeat, lead)).orElseThrow();
        assertEquals(List.of(), found(repeat).clocks().open());
        assertEquals(List.of("hotline-merge"), refused(desk().hotlineTickets().merge(new HotlineMerger(lead, repeat))));
        desk().hotlineTickets().contact(lead).orElseThrow();
        desk().hotlineTickets().close(lead, HotlineOutcome.SOLVED, "已修复，内部备注").orElseThrow();
        HotlineCard card =
                desk(Actor.of(caller, Role.SELF)).hotlineTickets().card(repeat).orElseThrow();
        assertTrue(card.merged());
        assertEquals(HotlineStatus.CLOSED, card.status());
        assertFalse(card.toString().contains("备注"));
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(Actor.of(citizenAt(desk()), Role.SELF))
                        .hotlineTickets()
                        .card(repeat)));
        HotlineRates rates =
                desk().hotlineLedgers().rates(YearMonth.from(thisDay())).orElseThrow();
        assertEquals(1, rates.dispatched());
        assertEquals("100.00%", rates.response().toString());
    }

    @Test
    void a_caller_who_cannot_be_reached_is_called_no_longer_and_counts_in_no_rate() {
        Id<HotlineTicket> ticket = registered(LIFT);
        desk().hotlineTickets()
                .dispatch(ticket, Optional.of(unit("住建局")), false)
                .orElseThrow();
        desk().hotlineTickets().contact(ticket).orElseThrow();
        desk().hotlineTickets().close(ticket, HotlineOutcome.SOLVED, "已修复").orElseThrow();
        assertEquals(Optional.empty(), found(ticket).holder());
        clock.pass(Duration.ofDays(30));
        assertEquals(
                List.of("hotline-overdue"),
                desk().hotlineTickets().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        desk().hotlineTickets().notReached(ticket, "三次无人接听").orElseThrow();
        assertEquals(List.of(), desk().hotlineTickets().attention().orElseThrow());
        assertEquals(HotlineStatus.CLOSED, found(ticket).status());
        YearMonth month = YearMonth.from(thisDay());
        assertEquals(0, desk().hotlineLedgers().rates(month).orElseThrow().reached());
        desk().hotlineTickets()
                .callBack(ticket, new HotlineCallback(true, true))
                .orElseThrow();
        assertEquals(1, desk().hotlineLedgers().rates(month).orElseThrow().reached());
    }

    @Test
    void a_ticket_of_another_caller_is_merged_with_a_warning_and_its_caller_sees_no_other_one() {
        Id<Person> caller = citizenAt(desk());
        Id<HotlineTicket> lead = registered(LIFT.by(citizenAt(desk())));
        Id<HotlineTicket> repeat = registered(LIFT.by(caller));
        assertEquals(
                List.of("hotline-merge-caller"),
                warned(desk().hotlineTickets().merge(new HotlineMerger(repeat, lead))));
        desk().hotlineTickets().close(lead, HotlineOutcome.SOLVED, "已修复").orElseThrow();
        HotlineCard card =
                desk(Actor.of(caller, Role.SELF)).hotlineTickets().card(repeat).orElseThrow();
        assertEquals(HotlineStatus.MERGED, card.status());
        assertEquals(Optional.empty(), card.notice(Locale.ENGLISH));
    }

    @Test
    void a_merger_that_was_a_mistake_is_undone_and_the_callers_clocks_run_as_if_there_had_been_none() {
        Id<HotlineTicket> lead = registered(LIFT);
        Id<HotlineTicket> ticket = registered(LIFT);
        dispatched(ticket, unit("住建局"));
        desk().hotlineTickets().object(ticket, "不属于本局职责").orElseThrow();
        LocalDate due = lastDay(ticket, TrackedDuty.RESOLVE);
        desk().hotlineTickets().merge(new HotlineMerger(ticket, lead)).orElseThrow();
        clock.pass(Duration.ofDays(2));
        assertEquals(List.of("hotline-step"), refused(desk().hotlineTickets().separate(lead, "不是同一事项")));
        desk().hotlineTickets().separate(ticket, "不是同一事项").orElseThrow();
        HotlineTicket separated = found(ticket);
        assertEquals(HotlineStatus.REGISTERED, separated.status());
        assertEquals(Optional.empty(), separated.lead());
        assertEquals(due, lastDay(ticket, TrackedDuty.RESOLVE));
        assertEquals(
                List.of(TrackedDuty.CONTACT, TrackedDuty.RESOLVE),
                separated.clocks().open().stream().map(TrackedClock::duty).toList(),
                "the objection of the unit that had it falls");
        assertEquals(
                Optional.of("不是同一事项"),
                separated.last(HotlineStep.SEPARATE).orElseThrow().note());
        assertEquals(List.of(), warned(desk().hotlineTickets().dispatch(ticket, Optional.of(unit("供电公司")), false)));
        clock.pass(Duration.ofDays(30));
        assertEquals(
                List.of("deadline-met-late"),
                warned(desk().hotlineTickets().close(ticket, HotlineOutcome.SOLVED, "已修复")));
    }

    @Test
    void a_matter_that_runs_as_a_petition_is_no_second_matter_of_the_hotline() {
        Id<Person> caller = citizenAt(desk());
        desk().petitions()
                .register(PetitionForm.of(PetitionKind.CLAIM, MatterField.UTILITIES, "电梯停运两个月", thisDay())
                        .by(caller))
                .orElseThrow();
        Decision<HotlineTicket> called = desk().hotlineTickets().register(LIFT.by(caller));
        assertEquals(List.of("repeat-merged"), warned(called));
        String text = called.findings().get(0).explain(Locale.SIMPLIFIED_CHINESE);
        assertTrue(text.contains("1 件信访事项"), text);
        assertFalse(text.contains("件工单"), text);
    }

    @Test
    void a_matter_of_a_department_is_none_for_the_community_and_an_objection_is_examined() {
        Id<HotlineTicket> ticket = registered(LIFT.at(IncidentLevel.URGENT));
        assertEquals(
                List.of("dispatch-not-to-community"),
                warned(desk().hotlineTickets().dispatch(ticket, Optional.empty(), false)));
        desk().hotlineTickets().object(ticket, "属部门职责").orElseThrow();
        clock.pass(Duration.ofDays(9));
        assertEquals(
                List.of("hotline-overdue", "hotline-overdue", "objection-examined"),
                desk().hotlineTickets().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .sorted()
                        .toList());
        assertEquals(
                List.of("hotline-objection-first"),
                warned(desk().hotlineTickets().dispatch(ticket, Optional.of(unit("住建局")), false)));
        assertEquals(
                3, desk().hotlineTickets().due(clock.instant()).orElseThrow().size());
        assertEquals(
                List.of("routed-by-law"),
                warned(desk().hotlineTickets().register(LIFT.belongingTo(StatutoryRoute.ARBITRATION))));
        Id<HotlineTicket> missing = registered(HotlineForm.of(MatterField.OTHER, CatalogueEntry.MISSING, "不在目录"));
        assertEquals(
                List.of("dispatch-catalogue"),
                warned(desk().hotlineTickets().dispatch(missing, Optional.empty(), false)));
    }

    @Test
    void a_corrected_urgency_counts_from_registration_and_a_unit_with_tickets_is_not_closed() {
        Id<Organisation> unit = unit("住建局");
        Id<HotlineTicket> ticket = registered(LIFT);
        dispatched(ticket, unit);
        LocalDate normal = lastDay(ticket, TrackedDuty.RESOLVE);
        desk().hotlineTickets()
                .correct(ticket, LIFT.at(IncidentLevel.COMPLEX), "等级写错")
                .orElseThrow();
        assertTrue(lastDay(ticket, TrackedDuty.RESOLVE).isAfter(normal));
        assertEquals(
                LIFT,
                found(ticket).last(HotlineStep.CORRECT).orElseThrow().was().orElseThrow());
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(unit, thisDay(), "机构改革")));
        desk().hotlineTickets().close(ticket, HotlineOutcome.WITHDRAWN, "来电人撤回").orElseThrow();
        desk().organisations().close(unit, thisDay(), "机构改革").orElseThrow();
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().hotlineTickets().dispatch(registered(LIFT), Optional.of(unit), false)));
        assertEquals(
                1,
                desk().hotlineTickets()
                        .list(Selection.where(HotlineTicket.STATUS, HotlineStatus.CLOSED), Paging.first(10))
                        .orElseThrow()
                        .items()
                        .size());
    }
}

package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.petition.MatterField;
import org.linli.petition.whistle.Whistle;
import org.linli.petition.whistle.WhistleCall;
import org.linli.petition.whistle.WhistleEndForm;
import org.linli.petition.whistle.WhistleEvent;
import org.linli.petition.whistle.WhistleForm;
import org.linli.petition.whistle.WhistleKind;
import org.linli.petition.whistle.WhistleOutcome;
import org.linli.petition.whistle.WhistleStatus;
import org.linli.storage.Selection;

/** The community calls departments: who came when, and what came of it. */
abstract class WhistleScenarios extends ScenarioCase {
    private Id<Organisation> unit(String name) {
        return desk().organisations()
                .register(OrganisationForm.of(name, OrganisationKind.OTHER))
                .orElseThrow()
                .id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private WhistleForm called() {
        return WhistleForm.of(WhistleKind.LAW_ENFORCEMENT, MatterField.ORDER, "占道经营", now());
    }

    private Whistle found(Id<Whistle> whistle) {
        return desk().whistles().find(whistle).orElseThrow();
    }

    @Test
    void departments_that_are_called_come_and_what_came_of_it_is_read_back() {
        Id<Organisation> patrol = unit("城管执法中队");
        Id<Organisation> traffic = unit("交警中队");
        Id<Organisation> other = unit("消防救援站");
        Id<Whistle> whistle = desk().whistles()
                .blow(called().calling(patrol).calling(traffic))
                .orElseThrow()
                .id();
        clock.pass(Duration.ofMinutes(25));
        Instant came = now();
        desk().whistles().come(whistle, patrol, came).orElseThrow();
        assertEquals(List.of("whistle-called"), refused(desk().whistles().come(whistle, other, came)));
        assertEquals(
                List.of("whistle-times"), refused(desk().whistles().come(whistle, traffic, came.plusSeconds(3600))));
        assertEquals(
                List.of("whistle-absent"),
                warned(desk().whistles().end(whistle, WhistleEndForm.of(WhistleOutcome.HANDED_OVER, "交警继续办理"))));
        desk().whistles().come(whistle, traffic, came).orElseThrow();
        assertEquals(
                List.of("whistle-step"),
                refused(desk().whistles().end(whistle, WhistleEndForm.of(WhistleOutcome.SOLVED, "已清理"))));
        desk().whistles()
                .correctEnd(whistle, WhistleEndForm.of(WhistleOutcome.SOLVED, "已清理"), "结果写错")
                .orElseThrow();
        Whistle ended = found(whistle);
        assertEquals(List.of(), ended.form().absent());
        assertEquals(Optional.of(came), ended.form().calls().get(0).cameAt());
        assertEquals(WhistleOutcome.SOLVED, ended.end().orElseThrow().outcome());
        assertEquals(
                List.of(ended),
                desk().whistles()
                        .list(Selection.where(Whistle.STATUS, WhistleStatus.ENDED), Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(List.of("whistle-step"), refused(desk().whistles().cancel(whistle, "写错")));
        assertEquals(Optional.empty(), broken(Whistle.KIND, whistle));
    }

    @Test
    void a_call_of_no_one_or_of_tomorrow_is_refused_with_both_reasons() {
        WhistleForm tomorrow =
                WhistleForm.of(WhistleKind.EMERGENCY, MatterField.OTHER, "积水", now().plus(Duration.ofDays(1)));
        assertEquals(
                List.of("whistle-units", "whistle-times"),
                refused(desk().whistles().blow(tomorrow)));
    }

    @Test
    void a_unit_that_is_awaited_is_not_closed_and_one_that_is_closed_is_not_called() {
        Id<Organisation> patrol = unit("城管执法中队");
        LocalDate today = LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
        Id<Whistle> whistle =
                desk().whistles().blow(called().calling(patrol)).orElseThrow().id();
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(patrol, today, "机构改革")));
        assertEquals(
                List.of("command.whistles.end"),
                desk().organisations().ties(patrol).orElseThrow().stream()
                        .map(tie -> tie.way().code())
                        .toList());
        desk().whistles().cancel(whistle, "来人已自行处理").orElseThrow();
        desk().organisations().close(patrol, today, "机构改革").orElseThrow();
        assertEquals(List.of("organisation-closed"), refused(desk().whistles().blow(called().calling(patrol))));
    }

    @Test
    void a_correction_replaces_who_was_called_and_who_came_and_keeps_what_was_recorded() {
        Id<Organisation> wrong = unit("交警中队");
        Id<Organisation> right = unit("城管执法中队");
        WhistleForm was = called().calling(wrong);
        Id<Whistle> whistle = desk().whistles().blow(was).orElseThrow().id();
        desk().whistles().come(whistle, wrong, now()).orElseThrow();
        WhistleForm form = called().calling(right);
        desk().whistles().correct(whistle, form, "单位写错").orElseThrow();
        assertEquals(form, found(whistle).form());
        WhistleEvent.WhistleCorrected told = (WhistleEvent.WhistleCorrected) history(Whistle.KIND, whistle)
                .get(2)
                .events(Whistle.KIND, WhistleEvent.class)
                .get(0);
        assertEquals(List.of(wrong), told.was().units());
        assertEquals("单位写错", told.reason());
        desk().whistles().correct(whistle, form, "无误").orElseThrow();
        assertEquals(3, history(Whistle.KIND, whistle).size(), "what is right already changes nothing");
    }

    @Test
    void what_is_recorded_already_is_corrected_for_a_reason_and_not_recorded_once_more() {
        Id<Organisation> patrol = unit("城管执法中队");
        Id<Whistle> whistle =
                desk().whistles().blow(called().calling(patrol)).orElseThrow().id();
        Instant came = now();
        desk().whistles().come(whistle, patrol, came).orElseThrow();
        clock.pass(Duration.ofMinutes(5));
        assertEquals(List.of("whistle-came"), refused(desk().whistles().come(whistle, patrol, now())));
        assertEquals(
                List.of("whistle-ended"),
                refused(desk().whistles().correctEnd(whistle, WhistleEndForm.of(WhistleOutcome.SOLVED, "已清理"), "写错")));
        desk().whistles()
                .end(whistle, WhistleEndForm.of(WhistleOutcome.SOLVED, "已清理"))
                .orElseThrow();
        int changes = history(Whistle.KIND, whistle).size();
        desk().whistles().come(whistle, patrol, came).orElseThrow();
        desk().whistles()
                .correctEnd(whistle, WhistleEndForm.of(WhistleOutcome.SOLVED, "已清理"), "没有不同")
                .orElseThrow();
        assertEquals(changes, history(Whistle.KIND, whistle).size(), "nothing is written");
        assertEquals(
                List.of("text-missing"),
                refused(desk().whistles().correctEnd(whistle, WhistleEndForm.of(WhistleOutcome.UNSOLVED, "未清理"), " ")));
        desk().whistles()
                .correctEnd(whistle, WhistleEndForm.of(WhistleOutcome.UNSOLVED, "未清理"), "结果写错")
                .orElseThrow();
        assertEquals(WhistleOutcome.UNSOLVED, found(whistle).end().orElseThrow().outcome());
    }

    @Test
    void an_end_or_a_cancelling_that_was_a_mistake_is_undone_and_awaits_again_who_has_not_come() {
        Id<Organisation> patrol = unit("城管执法中队");
        LocalDate today = LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
        Id<Whistle> whistle =
                desk().whistles().blow(called().calling(patrol)).orElseThrow().id();
        assertEquals(List.of("whistle-step"), refused(desk().whistles().reopen(whistle, "写错")));
        desk().whistles()
                .end(whistle, WhistleEndForm.of(WhistleOutcome.SOLVED, "已清理"))
                .orElseThrow();
        desk().whistles().reopen(whistle, "并未办结").orElseThrow();
        assertEquals(Optional.empty(), found(whistle).end());
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(patrol, today, "机构改革")));
        desk().whistles().cancel(whistle, "重复").orElseThrow();
        desk().whistles()
                .correct(
                        whistle,
                        new WhistleForm(
                                WhistleKind.EMERGENCY,
                                MatterField.ORDER,
                                "占道经营",
                                found(whistle).form().blownAt(),
                                found(whistle).form().calls()),
                        "类型写错")
                .orElseThrow();
        desk().organisations().close(patrol, today, "机构改革").orElseThrow();
        assertEquals(List.of("organisation-closed"), refused(desk().whistles().reopen(whistle, "并非重复")));
        desk().organisations().reopen(patrol, "并未撤销").orElseThrow();
        desk().whistles().reopen(whistle, "并非重复").orElseThrow();
        assertEquals(WhistleStatus.BLOWN, found(whistle).status());
    }

    @Test
    void a_correction_awaits_no_unit_that_is_gone_and_keeps_those_that_came_before() {
        Id<Organisation> patrol = unit("城管执法中队");
        Id<Organisation> gone = unit("交警中队");
        LocalDate today = LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
        WhistleForm form = called().calling(patrol);
        Id<Whistle> whistle = desk().whistles().blow(form).orElseThrow().id();
        desk().organisations().close(gone, today, "机构改革").orElseThrow();
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().whistles().correct(whistle, form.calling(gone), "漏填单位")));
        desk().whistles().come(whistle, patrol, now()).orElseThrow();
        desk().organisations().close(patrol, today, "机构改革").orElseThrow();
        WhistleForm came = found(whistle).form();
        desk().whistles()
                .correct(
                        whistle,
                        new WhistleForm(
                                WhistleKind.KEY_WORK, came.field(), came.matter(), came.blownAt(), came.calls()),
                        "类型写错")
                .orElseThrow();
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().whistles().correct(whistle, form, "并未报到")),
                "it would be awaited again");
        desk().whistles()
                .end(whistle, WhistleEndForm.of(WhistleOutcome.SOLVED, "已清理"))
                .orElseThrow();
        assertEquals(List.of("whistle-absent"), warned(desk().whistles().correct(whistle, form, "并未报到")));
    }

    @Test
    void a_call_is_recorded_afterwards_with_a_unit_that_came_and_is_gone_since() {
        Id<Organisation> patrol = unit("城管执法中队");
        WhistleForm called = called();
        LocalDate today = LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
        clock.pass(Duration.ofDays(2));
        desk().organisations().close(patrol, today.plusDays(1), "机构改革").orElseThrow();
        WhistleForm came = new WhistleForm(
                called.kind(),
                called.field(),
                called.matter(),
                called.blownAt(),
                List.of(WhistleCall.of(patrol).came(called.blownAt())));
        assertEquals(List.of(), warned(desk().whistles().blow(came)));
        assertEquals(List.of("organisation-closed"), refused(desk().whistles().blow(called.calling(patrol))));
    }
}

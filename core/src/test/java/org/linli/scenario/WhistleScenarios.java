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
                warned(desk().whistles().end(whistle, WhistleOutcome.HANDED_OVER, "交警继续办理")));
        desk().whistles().come(whistle, traffic, came).orElseThrow();
        assertEquals(List.of(), warned(desk().whistles().end(whistle, WhistleOutcome.SOLVED, "已清理")));
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
}

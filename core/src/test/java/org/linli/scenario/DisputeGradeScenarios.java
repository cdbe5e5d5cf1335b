package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeSource;
import org.linli.dispute.DueDispute;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DisputeTier;
import org.linli.dispute.clock.DisputeUrgency;
import org.linli.dispute.clock.DueStage;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.ledger.DisputeGridLine;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.party.PartyForm;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.storage.Selection;

/** In which grid a dispute arose, how urgent it is, and what follows from both. */
abstract class DisputeGradeScenarios extends DividedCase {
    private Dispute found(Id<Dispute> dispute) {
        return desk().disputes().find(dispute).orElseThrow();
    }

    private LocalDate mediatedBy(Id<Dispute> dispute) {
        return found(dispute)
                .clocks()
                .last(DisputeDuty.MEDIATE)
                .orElseThrow()
                .deadline()
                .lastDay();
    }

    private List<Id<Dispute>> listed(Selection<Dispute> wanted) {
        return desk().disputes().list(wanted, Paging.first(10)).orElseThrow().items().stream()
                .map(Dispute::id)
                .toList();
    }

    private List<DueStage> stages() {
        return desk().disputes().due(clock.instant()).orElseThrow().stream()
                .map(DueDispute::stage)
                .toList();
    }

    @Test
    void what_arose_in_a_grid_is_dealt_with_there_first_and_passed_up_to_the_community() {
        Id<Grid> south = south(divide(3)).id();
        Id<Dispute> there = registered(charging().in(south));
        assertEquals(DisputeTier.GRID, found(there).tier());
        desk().mediations().escalate(there, "网格化解不了").orElseThrow();
        assertEquals(DisputeTier.COMMUNITY, found(there).tier());
        Id<Dispute> passed = registered(charging().in(south).from(DisputeSource.GRID));
        assertEquals(DisputeTier.COMMUNITY, found(passed).tier(), "the grid has passed it on");
        assertEquals(DisputeTier.COMMUNITY, found(registered(charging())).tier());
        assertEquals(Set.of(there, passed), Set.copyOf(listed(Selection.where(Dispute.GRID, south))));
    }

    @Test
    void a_grid_is_one_of_the_division_that_was_in_force_when_the_dispute_was_registered() {
        Division division = divide(3);
        assertEquals(
                List.of("dispute-grid"),
                refused(desk().disputes().register(charging().in(Id.of("grid-of-no-division")))));
        Id<Dispute> dispute = registered(charging().in(south(division).id()));
        DisputeForm right = found(dispute).form().in(north(division).id());
        desk().disputes().correct(dispute, right, "网格写错").orElseThrow();
        assertEquals(Optional.of(north(division).id()), found(dispute).report().grid());
        assertEquals(DisputeTier.GRID, found(dispute).tier(), "it stands as before");
        assertEquals(
                List.of("dispute-grid"),
                refused(desk().disputes().correct(dispute, right.in(Id.of("grid-of-no-division")), "网格写错")));
    }

    @Test
    void the_ledger_by_grids_adds_up_to_that_of_the_community() {
        Division division = divide(3);
        Id<Dispute> south = accepted(charging().in(south(division).id()));
        accepted(charging().in(north(division).id()));
        accepted(charging().in(north(division).id()));
        accepted(charging());
        desk().mediations().assign(south, mediator().id()).orElseThrow();
        desk().mediations().start(south).orElseThrow();
        settled(south);
        LocalDate first = YearMonth.from(thisDay()).atDay(1);
        Period month = Period.between(first, first.plusMonths(1));
        List<DisputeGridLine> lines = desk().disputeLedgers().grids(month).orElseThrow();
        assertEquals(
                List.of(Optional.of("北网格"), Optional.of("南网格"), Optional.empty()),
                lines.stream().map(DisputeGridLine::name).toList());
        assertEquals(
                List.of(2L, 1L, 1L),
                lines.stream().map(line -> line.figures().accepted()).toList());
        assertEquals(
                List.of(0L, 1L, 0L),
                lines.stream().map(line -> line.figures().settled()).toList());
        assertEquals(
                desk().disputeLedgers().month(month).orElseThrow().total().accepted(),
                lines.stream().mapToLong(line -> line.figures().accepted()).sum());
    }

    @Test
    void another_urgency_gives_another_time_and_keeps_what_was_stopped() {
        at("2026-03-02T01:00:00Z");
        Id<Dispute> dispute = accepted(charging());
        at("2026-03-05T01:00:00Z");
        desk().mediations().stop(dispute, StopCause.APPRAISAL).orElseThrow();
        at("2026-03-08T01:00:00Z");
        desk().mediations().stop(dispute, StopCause.HEARING).orElseThrow();
        at("2026-03-10T01:00:00Z");
        desk().mediations().goOn(dispute, StopCause.APPRAISAL).orElseThrow();
        at("2026-03-12T01:00:00Z");
        desk().mediations().goOn(dispute, StopCause.HEARING).orElseThrow();
        assertEquals(LocalDate.of(2026, 4, 8), mediatedBy(dispute), "seven days, not nine");
        at("2026-03-20T01:00:00Z");
        assertEquals(
                List.of("dispute-another-urgency"),
                refused(desk().mediations().grade(dispute, DisputeUrgency.BLUE, "情绪激化")));
        desk().mediations().grade(dispute, DisputeUrgency.YELLOW, "情绪激化").orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 24), mediatedBy(dispute), "fifteen days, and the seven");
        assertEquals(List.of(), stages(), "not at once");
        at("2026-03-23T12:00:00Z");
        assertEquals(List.of(DueStage.REMINDER), stages());
        desk().mediations().grade(dispute, DisputeUrgency.RED, "扬言报复").orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 16), mediatedBy(dispute));
        assertEquals(List.of(DueStage.ESCALATION), stages());
        assertEquals(List.of(dispute), listed(Selection.where(Dispute.URGENCY, DisputeUrgency.RED)));
        desk().disputes()
                .correct(dispute, found(dispute).form().graded(DisputeUrgency.BLUE), "等级误录")
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 4, 8), mediatedBy(dispute));
        assertEquals(List.of(), stages());
    }

    @Test
    void a_time_that_is_over_by_another_urgency_leaves_out_what_was_stopped_after_it() {
        at("2026-03-02T01:00:00Z");
        Id<Dispute> dispute = accepted(charging());
        at("2026-03-12T01:00:00Z");
        desk().mediations().stop(dispute, StopCause.APPRAISAL).orElseThrow();
        at("2026-03-15T01:00:00Z");
        desk().mediations().grade(dispute, DisputeUrgency.RED, "扬言报复").orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 9), mediatedBy(dispute));
        desk().mediations().goOn(dispute, StopCause.APPRAISAL).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 9), mediatedBy(dispute));
    }

    @Test
    void the_window_of_a_statute_is_the_same_for_each_urgency() {
        at("2026-03-02T01:00:00Z");
        DisputeForm wage = DisputeForm.of(DisputeSubject.LABOUR, "加班费", thisDay())
                .between(charging().parties().toArray(PartyForm[]::new))
                .graded(DisputeUrgency.RED);
        Id<Dispute> dispute = accepted(wage);
        assertEquals(
                LocalDate.of(2026, 3, 17),
                found(dispute)
                        .clocks()
                        .open(DisputeDuty.LABOUR_MEDIATION)
                        .orElseThrow()
                        .deadline()
                        .lastDay());
        assertEquals(Optional.empty(), found(dispute).clocks().open(DisputeDuty.MEDIATE));
    }

    @Test
    void what_needs_attention_is_found_without_reading_the_cases_that_need_none() {
        Mediator staying = mediator();
        Mediator leaving = mediator();
        for (int i = 0; i < 4; i++) {
            mediating(charging(), staying.id());
            registered(charging());
        }
        Id<Dispute> left = mediating(charging(), leaving.id());
        Id<Dispute> unsigned = mediating(charging(), staying.id());
        desk().mediationAgreements()
                .agree(unsigned, MediationAgreementForm.written("三日内移走充电桩"))
                .orElseThrow();
        desk().mediators().end(leaving.id()).orElseThrow();
        CountedStorage counted = new CountedStorage(storage());
        assertEquals(
                Set.of("dispute-mediator-gone", "agreement-unsigned"),
                desk(counted).disputes().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .collect(Collectors.toSet()));
        assertEquals(2, counted.bodies(Dispute.class), left.value());
    }
}

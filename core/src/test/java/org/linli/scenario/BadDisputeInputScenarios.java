package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.community.Organisation;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeCard;
import org.linli.dispute.DisputeStatus;
import org.linli.dispute.DueDispute;
import org.linli.dispute.MoreTime;
import org.linli.dispute.Repeat;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DueStage;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.ledger.DisputeFigures;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.party.PartyStance;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonChange;

/** The bad inputs that concern disputes. */
abstract class BadDisputeInputScenarios extends DisputeCase {
    private Dispute found(Id<Dispute> dispute) {
        return desk().disputes().find(dispute).orElseThrow();
    }

    private LocalDate until(Id<Dispute> dispute) {
        return found(dispute)
                .clocks()
                .last(DisputeDuty.MEDIATE)
                .orElseThrow()
                .deadline()
                .lastDay();
    }

    private List<DueStage> stages(Id<Dispute> dispute) {
        return desk().disputes().due(clock.instant()).orElseThrow().stream()
                .filter(due -> due.dispute().equals(dispute))
                .map(DueDispute::stage)
                .toList();
    }

    private DisputeFigures figures(int month) {
        return desk().disputeLedgers()
                .month(YearMonth.of(2026, month))
                .orElseThrow()
                .total();
    }

    @Test
    void case_32_no_one_has_a_dispute_with_oneself_and_neither_a_party_nor_its_employee_mediates() {
        Id<Person> person = citizenAt(desk());
        assertEquals(List.of("party-conflict"), refused(desk().disputes().register(between(person, person))));
        Id<Person> other = citizenAt(desk());
        Mediator party = mediator(person);
        Id<Dispute> dispute = accepted(between(person, other));
        assertEquals(List.of("mediator-recusal"), refused(desk().mediations().assign(dispute, party.id())));
        Organisation plant = shopAt(desk(), "甲厂");
        Id<Person> worker = citizenAt(desk());
        desk().people().amend(worker, PersonChange.NONE.employer(plant.id())).orElseThrow();
        Mediator employee = mediator(worker);
        Id<Dispute> against = accepted(against(person, plant.id()));
        assertEquals(List.of("mediator-recusal"), refused(desk().mediations().assign(against, employee.id())));
    }

    @Test
    void case_76_two_waits_that_overlap_count_once_and_more_time_keeps_them() {
        at("2026-03-02T01:00:00Z");
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        at("2026-03-05T01:00:00Z");
        desk().mediations().stop(dispute, StopCause.APPRAISAL).orElseThrow();
        at("2026-03-08T01:00:00Z");
        desk().mediations().stop(dispute, StopCause.HEARING).orElseThrow();
        at("2026-03-10T01:00:00Z");
        desk().mediations().goOn(dispute, StopCause.APPRAISAL).orElseThrow();
        assertEquals(List.of(), stages(dispute), "never while it waits");
        at("2026-03-12T01:00:00Z");
        desk().mediations().goOn(dispute, StopCause.HEARING).orElseThrow();
        assertEquals(LocalDate.of(2026, 4, 8), until(dispute), "seven days, not nine");
        assertEquals(List.of(), stages(dispute), "not at once on going on");
        at("2026-03-20T01:00:00Z");
        desk().mediations()
                .extend(dispute, new MoreTime(5, true, "情况紧急，双方同意延长"))
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 4, 13), until(dispute), "the wait is kept");
        at("2026-04-03T12:00:00Z");
        assertEquals(List.of(), stages(dispute), "the reminder has moved along");
        at("2026-04-10T12:00:00Z");
        assertEquals(List.of(DueStage.REMINDER), stages(dispute), "once");
    }

    @Test
    void case_77_a_case_that_comes_back_runs_on_no_clock_between_and_leaves_the_ledger_that_was_handed_in() {
        at("2026-03-20T01:00:00Z");
        Id<Dispute> dispute = mediating(charging(), mediator().id());
        at("2026-04-01T01:00:00Z");
        settled(dispute);
        closed(dispute);
        at("2026-05-10T01:00:00Z");
        DisputeFigures april = figures(4);
        desk().disputes().reopen(dispute, "又发生争议").orElseThrow();
        desk().mediations().assign(dispute, mediator().id()).orElseThrow();
        desk().mediations().start(dispute).orElseThrow();
        at("2026-05-20T01:00:00Z");
        settled(dispute);
        assertEquals(april, figures(4));
        DisputeFigures may = figures(5);
        assertEquals(List.of(1L, 1L, 0L), List.of(may.rebounds(), may.settled(), may.accepted()));
        assertEquals(Optional.of(10L), may.averageDays(), "the days between are in no average");
        assertEquals(List.of(0L, 0L), List.of(april.late(), may.late()), "the first end is not late afterwards");
        assertEquals(1, figures(3).accepted());
    }

    @Test
    void case_78_what_is_written_under_the_receipt_of_a_repeat_goes_to_its_case_and_notes_stay_internal() {
        Id<Person> caller = citizenAt(desk());
        Id<Person> neighbour = citizenAt(desk());
        Id<Dispute> lead = accepted(between(caller, neighbour));
        Id<Dispute> repeat = registered(between(caller, neighbour));
        desk().mediations().report(repeat, "内部备注样本").orElseThrow();
        desk().disputes().join(new Repeat(repeat, lead)).orElseThrow();
        assertEquals(
                List.of("dispute-step"),
                refused(desk().mediations().answer(repeat, 1, PartyStance.AGREES)),
                "it is answered in its case");
        desk().mediations().answer(lead, 1, PartyStance.AGREES).orElseThrow();
        assertEquals(List.of("dispute-step"), refused(desk().disputes().reopen(repeat, "来电追问")));
        DisputeCard card =
                desk(Actor.of(caller, Role.SELF)).disputes().card(repeat).orElseThrow();
        assertEquals(repeat, card.dispute(), "receipts stay apart");
        assertEquals(DisputeStatus.ACCEPTED, card.status(), "how its case stands");
        assertTrue(card.joined());
        assertFalse(card.toString().contains("内部备注样本"));
        assertEquals(List.of(), found(repeat).clocks().open());
        DisputeFigures figures = desk().disputeLedgers()
                .month(YearMonth.from(thisDay()))
                .orElseThrow()
                .total();
        assertEquals(List.of(1L, 1L), List.of(figures.accepted(), figures.repeats()), "one matter");
        assertEquals(Set.of(), found(lead).clocks().stopped());
    }
}

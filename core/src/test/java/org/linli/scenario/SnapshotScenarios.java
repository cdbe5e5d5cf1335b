package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.PartyOrganisation;
import org.linli.duty.UnitStanding;
import org.linli.duty.UnitTable;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.reporting.planning.MemberPlanForm;
import org.linli.storage.contract.Race;

/** A question that reads several kinds sees all of them at one instant, while members and units come and go. */
abstract class SnapshotScenarios extends PeopledCase {
    private static final int WRITERS = 2;
    private static final int READERS = 2;
    private static final int ROUNDS = 10;

    @Test
    void tables_of_units_and_plans_of_members_are_whole_while_members_and_units_report() {
        World world = world();
        Desk shared = desk();
        LocalDate day = today.plusDays(120);
        AtomicInteger writing = new AtomicInteger(WRITERS);
        AtomicInteger asked = new AtomicInteger();
        List<Optional<Throwable>> thrown = Race.together(WRITERS + READERS, runner -> {
            if (runner < WRITERS) {
                try {
                    write(shared, world.contact(), branchAt(shared, "支部" + runner), day);
                } finally {
                    writing.decrementAndGet();
                }
            } else {
                do {
                    read(shared, runner % 2 == 0, day);
                    asked.incrementAndGet();
                } while (writing.get() > 0);
            }
        });
        assertEquals(List.of(), thrown.stream().flatMap(Optional::stream).toList());
        assertTrue(asked.get() >= READERS);
    }

    private void write(Desk desk, Id<Person> contact, Id<PartyOrganisation> party, LocalDate day) {
        for (int round = 0; round < ROUNDS; round++) {
            Id<UnitReport> unit = desk.unitReports()
                    .report(new UnitReportForm(party, 1, contact, day))
                    .orElseThrow()
                    .id();
            Id<MemberReport> member = desk.memberReports()
                    .report(MemberReportForm.of(
                            citizenAt(desk),
                            MemberProfile.of(
                                    ReportingUnit.of("财政局", UnitKind.AGENCY).party(party)),
                            day))
                    .orElseThrow()
                    .id();
            desk.memberReports().confirm(member).orElseThrow();
            desk.unitReports().confirm(unit).orElseThrow();
            desk.unitReports().exit(unit).orElseThrow();
            if (round % 2 == 0) {
                desk.memberReports().exit(member, ExitReason.LEFT_UNIT).orElseThrow();
            }
        }
    }

    private static void read(Desk desk, boolean table, LocalDate day) {
        if (table) {
            UnitTable units = desk.dutyLedgers().unitTable(day).orElseThrow();
            List<String> names = units.units().stream().map(UnitStanding::unit).toList();
            assertEquals(names.stream().distinct().toList(), names, "no unit stands there twice");
        } else {
            desk.memberPlans().plan(MemberPlanForm.of()).orElseThrow();
        }
    }
}

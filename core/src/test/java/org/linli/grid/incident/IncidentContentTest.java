package org.linli.grid.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Deadline;
import org.linli.calendar.Extension;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;

/** What the clock and the hands of an incident hold, compared whole. */
class IncidentContentTest {
    @Test
    void an_extension_keeps_reason_and_approver_apart_and_moves_the_end_alone() {
        Incident routed = IncidentSample.at(IncidentStatus.ROUTED);
        Deadline before = routed.clock().finish();
        Incident longer = routed.extend(
                        ExtensionForm.of(5).because("等待鉴定").grantedBy("示例街道办事处"), IncidentSample.by("handler"))
                .orElseThrow();
        assertEquals(
                List.of(new Extension(IncidentSample.NOW, Term.workingDays(5), "等待鉴定", "示例街道办事处", before.due())),
                longer.clock().finish().extensions());
        assertEquals(routed.clock().respond(), longer.clock().respond());
        assertEquals(routed.clock().charter(), longer.clock().charter());
        assertEquals(
                "等待鉴定", longer.last(IncidentStep.EXTEND).orElseThrow().note().orElseThrow());
    }

    @Test
    void whose_hands_handled_it_do_not_evaluate_it_for_anyone() {
        Incident told = IncidentSample.at(IncidentStatus.FED_BACK);
        assertEquals(List.of("incident-evaluator"), refused(told.evaluate(5, IncidentSample.by("handler"))));
        assertEquals(List.of("incident-evaluator"), refused(told.evaluate(5, clerkFor("handler"))));
        assertEquals(List.of(), warned(told.evaluate(5, clerkFor("resident"))));
        assertEquals(List.of("incident-score"), refused(told.evaluate(6, IncidentSample.by("resident"))));
    }

    private static IncidentMoment clerkFor(String person) {
        Instant now = IncidentSample.NOW;
        return new IncidentMoment(
                Actor.of(Id.of("clerk"), Role.COMMUNITY_WORKER).onBehalfOf(Id.of(person)),
                now,
                Charter.national(LocalDate.of(2022, 9, 1)),
                WorkCalendar.china());
    }
}

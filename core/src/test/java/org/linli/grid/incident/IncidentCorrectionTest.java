package org.linli.grid.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

class IncidentCorrectionTest {
    private static final IncidentForm RIGHT = IncidentForm.of(
                    IncidentSample.SOUTH, IncidentCategory.SAFETY_HAZARD, IncidentLevel.NORMAL, "楼道堆物")
            .in(IncidentSample.SOUTH_BUILDING);

    @Test
    void in_every_status_what_was_captured_is_corrected_and_kept_and_the_incident_stands_as_before() {
        for (IncidentStatus status : IncidentStatus.values()) {
            Incident before = IncidentSample.at(status);
            Decision<Incident> decision = correct(before, RIGHT, "网格写错");
            assertEquals(List.of(), warned(decision), status::name);
            Incident after = decision.orElseThrow();
            assertEquals(status, after.status());
            assertEquals(before.clock(), after.clock());
            assertEquals(IncidentSample.SOUTH, after.grid());
            assertEquals("楼道堆物", after.report().title());
            IncidentTaken taken = after.steps().get(before.steps().size());
            assertEquals(Optional.of(before.report()), taken.was());
            assertEquals(Optional.of("网格写错"), taken.note());
            assertEquals(
                    List.of(new IncidentEvent.IncidentCorrected(
                            before.id(),
                            IncidentEvent.Captured.of(before.report()),
                            IncidentEvent.Captured.of(after.report()),
                            true)),
                    decision.events());
        }
    }

    @Test
    void its_clocks_are_counted_anew_and_what_was_done_is_judged_by_them() {
        Incident handled = IncidentSample.captured()
                .accept(IncidentSample.later(Duration.ofHours(1)))
                .orElseThrow()
                .route(IncidentDepartment.URBAN_MANAGEMENT, IncidentSample.later(Duration.ofHours(2)))
                .orElseThrow()
                .handle("已清理", IncidentSample.later(Duration.ofDays(1)))
                .orElseThrow();
        IncidentForm urgent = new IncidentForm(
                IncidentSample.NORTH,
                Optional.of(IncidentSample.NORTH_BUILDING),
                IncidentCategory.SAFETY_HAZARD,
                IncidentLevel.EMERGENCY,
                handled.report().title(),
                Optional.of(IncidentSample.NOW.minus(Duration.ofDays(1))));
        Decision<Incident> decision = correct(handled, urgent, "级别写错");
        assertTrue(
                warned(decision).contains("deadline-met-late"),
                () -> warned(decision).toString());
        IncidentClock clock = decision.orElseThrow().clock();
        assertEquals(
                IncidentSample.NOW.minus(Duration.ofDays(1)), clock.respond().startedAt());
        assertEquals(handled.clock().respond().metAt(), clock.respond().metAt());
        assertEquals(handled.clock().finish().metAt(), clock.finish().metAt());
        assertTrue(clock.finish().due().isBefore(handled.clock().finish().due()));
    }

    @Test
    void more_time_that_was_given_stays() {
        Incident extended = IncidentSample.at(IncidentStatus.ACCEPTED)
                .extend(
                        ExtensionForm.of(3).because("等待鉴定").grantedBy("示例街道办事处"),
                        IncidentSample.later(Duration.ofHours(1)))
                .orElseThrow();
        IncidentForm earlier = form(extended, IncidentSample.NOW.minus(Duration.ofHours(1)));
        Incident corrected = correct(extended, earlier, "时间写错").orElseThrow();
        assertEquals(
                extended.clock().finish().extensions().size(),
                corrected.clock().finish().extensions().size());
    }

    @Test
    void an_incident_that_another_grid_has_by_now_stays_there() {
        Incident moved = IncidentSample.captured()
                .moved(IncidentSample.SOUTH, Optional.of(IncidentSample.DIVISION), IncidentSample.by("member"))
                .orElseThrow();
        IncidentForm title =
                IncidentForm.of(IncidentSample.NORTH, IncidentCategory.SAFETY_HAZARD, IncidentLevel.NORMAL, "楼道堆物");
        assertEquals(
                IncidentSample.SOUTH,
                correct(moved, title, "标题写错").orElseThrow().grid());
    }

    @Test
    void everything_against_a_correction_is_told_at_once() {
        Incident before = IncidentSample.at(IncidentStatus.ACCEPTED);
        IncidentForm wrong = new IncidentForm(
                Id.of("nowhere"),
                Optional.empty(),
                IncidentCategory.SAFETY_HAZARD,
                IncidentLevel.NORMAL,
                " ",
                Optional.of(IncidentSample.NOW.plus(Duration.ofDays(9))));
        assertEquals(
                List.of("incident-grid", "incident-not-in-future", "text-missing", "text-missing"),
                refused(correct(before, wrong, "")));
        assertEquals(
                List.of("deadline-time-backwards"),
                refused(correct(before, form(before, IncidentSample.NOW.plus(Duration.ofMinutes(30))), "时间写错")));
    }

    @Test
    void without_a_difference_nothing_changes() {
        Incident before = IncidentSample.at(IncidentStatus.HANDLED);
        Decision<Incident> decision = correct(before, before.report().form(), "并未写错");
        assertEquals(before, decision.orElseThrow());
        assertEquals(List.of(), decision.events());
    }

    private static IncidentForm form(Incident incident, Instant at) {
        return incident.report().form().at(at);
    }

    private static Decision<Incident> correct(Incident before, IncidentForm right, String reason) {
        return new IncidentCorrection(before)
                .correct(right, Optional.of(IncidentSample.DIVISION), reason, IncidentSample.later(Duration.ofDays(2)));
    }
}

package org.linli.grid.patrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.grid.Site;
import org.linli.grid.incident.IncidentSample;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

class VisitTest {
    private static final VisitForm FORM = VisitForm.of(
                    Id.of("person-1"), IncidentSample.NORTH, IncidentSample.TODAY, 12)
            .in(IncidentSample.NORTH_BUILDING)
            .again(5)
            .minutes(90);

    @Test
    void recorded_it_counts_calls_and_households_apart() {
        Decision<Visit> decision = recorded(FORM, 40);
        Visit visit = decision.orElseThrow();
        assertEquals(12, visit.round().households());
        assertEquals(7, visit.firstCalls());
        assertEquals(
                List.of(new VisitEvent.VisitRecorded(visit.id(), IncidentSample.NORTH, IncidentSample.TODAY, 12, 5)),
                decision.fold(Decision.Accepted::events, refused -> List.of()));
    }

    @Test
    void everything_against_a_record_is_told_at_once() {
        VisitForm wrong = VisitForm.of(Id.of("person-1"), IncidentSample.NORTH, IncidentSample.TODAY.plusDays(1), 50)
                .in(IncidentSample.SOUTH_BUILDING)
                .again(60)
                .minutes(0);
        assertEquals(
                List.of(
                        "visit-building",
                        "visit-not-in-future",
                        "visit-households-most",
                        "visit-again",
                        "visit-minutes"),
                refused(recorded(wrong, 40)));
    }

    @Test
    void struck_it_is_kept_with_the_reason() {
        Visit visit = recorded(FORM, 40).orElseThrow();
        Decision<Visit> decision = visit.strike("重复登记");
        Visit struck = decision.orElseThrow();
        assertEquals(VisitStatus.STRUCK, struck.status());
        assertEquals(Optional.of("重复登记"), struck.struckFor());
        assertEquals(visit.round(), struck.round());
        assertEquals(
                List.of(new VisitEvent.VisitStruck(visit.id())),
                decision.fold(Decision.Accepted::events, refused -> List.of()));
        assertEquals(List.of("visit-step", "text-missing"), refused(struck.strike(" ")));
    }

    private static Decision<Visit> recorded(VisitForm form, long most) {
        Site site = new Site(form.grid(), form.building(), Optional.of(IncidentSample.DIVISION));
        return Visit.record(
                IncidentSample.COMMUNITY,
                Id.of("visit-1"),
                site,
                new VisitRules.Round(form, Optional.of(most), IncidentSample.TODAY));
    }
}

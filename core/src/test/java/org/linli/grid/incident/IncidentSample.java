package org.linli.grid.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.code.GridCodeScheme;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.DivisionStatus;
import org.linli.grid.Grid;
import org.linli.grid.GridNature;
import org.linli.grid.GridType;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;

/** A division of two grids, and incidents in them to try things on. */
public final class IncidentSample {
    public static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    public static final Id<Grid> NORTH = Id.of("north");
    static final Id<Grid> SOUTH = Id.of("south");
    public static final Id<Grid> GONE = Id.of("gone");
    public static final Id<Building> NORTH_BUILDING = Id.of("building-1");
    public static final Id<Building> SOUTH_BUILDING = Id.of("building-2");
    static final Id<Incident> ID = Id.of("incident-1");
    public static final LocalDate TODAY = LocalDate.of(2022, 9, 14);
    /** A Wednesday, nine in the morning. */
    static final Instant NOW = Instant.parse("2022-09-14T01:00:00Z");

    public static final Division DIVISION = new Division(
            COMMUNITY,
            Id.of("division-1"),
            DivisionStatus.PUBLISHED,
            LocalDate.of(2022, 1, 1),
            Optional.empty(),
            Optional.of(Period.from(LocalDate.of(2022, 1, 1))),
            List.of(grid(NORTH, 1, NORTH_BUILDING, 400), grid(SOUTH, 2, SOUTH_BUILDING, 300)));

    private IncidentSample() {}

    static Grid grid(Id<Grid> id, int number, Id<Building> building, long households) {
        return new Grid(
                id,
                number,
                GridCodeScheme.fifteenDigits().compose(COMMUNITY, number).orElseThrow(),
                id.value(),
                GridNature.BASIC,
                GridType.RESIDENTIAL,
                Set.of(building),
                List.of(),
                households,
                Optional.empty());
    }

    static IncidentMoment by(String who) {
        return by(who, NOW);
    }

    static IncidentMoment by(String who, Instant at) {
        return new IncidentMoment(
                Actor.of(Id.of(who), Role.COMMUNITY_WORKER),
                at,
                Charter.national(LocalDate.of(2022, 9, 1)),
                WorkCalendar.china());
    }

    static IncidentMoment later(Duration time) {
        return by("handler", NOW.plus(time));
    }

    static IncidentForm form() {
        return IncidentForm.of(NORTH, IncidentCategory.SAFETY_HAZARD, IncidentLevel.NORMAL, "消防通道堵塞")
                .in(NORTH_BUILDING);
    }

    static Incident captured() {
        return Incident.capture(COMMUNITY, ID, form(), Optional.of(DIVISION), by("member"))
                .orElseThrow();
    }

    /** An incident that has come so far, each step at the same moment. */
    static Incident at(IncidentStatus status) {
        Incident captured = captured();
        IncidentMoment moment = by("handler");
        if (status == IncidentStatus.CAPTURED) {
            return captured;
        }
        if (status == IncidentStatus.DECLINED) {
            return captured.decline("不属于网格事项", moment).orElseThrow();
        }
        Incident accepted = captured.accept(moment).orElseThrow();
        if (status == IncidentStatus.ACCEPTED) {
            return accepted;
        }
        Incident routed =
                accepted.route(IncidentDepartment.URBAN_MANAGEMENT, moment).orElseThrow();
        if (status == IncidentStatus.ROUTED) {
            return routed;
        }
        if (status == IncidentStatus.RETURNED) {
            return routed.giveBack("应由消防处理", moment).orElseThrow();
        }
        Incident handled = routed.handle("已清理", moment).orElseThrow();
        if (status == IncidentStatus.HANDLED) {
            return handled;
        }
        Incident told = handled.feedBack("已告知", moment).orElseThrow();
        return status == IncidentStatus.FED_BACK
                ? told
                : told.evaluate(5, by("resident")).orElseThrow();
    }
}

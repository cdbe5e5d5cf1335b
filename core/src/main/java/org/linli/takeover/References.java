package org.linli.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.CitizenId;
import org.linli.code.CodeText;
import org.linli.community.Building;
import org.linli.community.Buildings;
import org.linli.community.Organisation;
import org.linli.community.Organisations;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisations;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.MicroGrid;
import org.linli.grid.post.Seat;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Label;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.roster.PeopleRoster;
import org.linli.work.Office;
import org.linli.work.Reading;

/**
 * Finds what a row names: by its key in the same system, or, where that leads nowhere, by the number or name by which it is known
 * here; people by their citizen ids.
 */
record References(Office office, String source) implements PeopleRoster.Places {
    @Override
    public Decision<Id<Organisation>> organisation(String text) {
        return office.read(view -> {
            Optional<Id<Organisation>> byKey = byKey(view, Taken.ORGANISATION, text);
            List<Organisation> called = byKey.isPresent() ? List.of() : Organisations.called(view, text);
            if (called.size() > 1) {
                return Decision.refused(Finding.violation("taken-over-several")
                        .with("text", Excerpt.of(text.strip()))
                        .with("count", called.size()));
            }
            return found(
                    Taken.ORGANISATION,
                    text,
                    byKey.or(() -> called.stream().map(Organisation::id).findFirst()));
        });
    }

    Decision<Id<PartyOrganisation>> partyOrganisation(String text) {
        return office.read(view -> {
            Optional<Id<PartyOrganisation>> byKey = byKey(view, Taken.PARTY_ORGANISATION, text);
            return found(
                    Taken.PARTY_ORGANISATION,
                    text,
                    byKey.or(() -> PartyOrganisations.called(view, text).map(PartyOrganisation::id)));
        });
    }

    @Override
    public Decision<Id<Building>> building(String text) {
        return office.read(view -> {
            Optional<Id<Building>> byKey = byKey(view, Taken.BUILDING, text);
            return found(
                    Taken.BUILDING,
                    text,
                    byKey.or(() -> Buildings.called(view, text).map(Building::id)));
        });
    }

    /** A building of several that a cell lists. */
    Decision<Id<Building>> listed(String text) {
        boolean blank = text.strip().codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        Decision<Id<Building>> found = building(text);
        return found.isAccepted() || !blank
                ? found
                : Decision.refused(missing(Taken.BUILDING, text).with("separators", true));
    }

    Decision<Id<Person>> person(CitizenId citizenId) {
        return office.read(view -> PersonFiles.withCitizenId(view, citizenId, office.indexKey()))
                .map(found -> Decision.accepted(found))
                .orElseGet(() -> Decision.refused(Finding.violation("person-not-registered")));
    }

    /** Where a post stands in the division that was in force on a day. */
    Decision<Seat> seat(TermRoster.PlaceText place, LocalDate day) {
        Inspection inspection = new Inspection();
        Optional<Id<Building>> building = inspection.readIfGiven("building", place.building(), this::building);
        Optional<Division> division = office.read(view -> Divisions.inForce(view, day));
        if (division.isEmpty()) {
            return inspection
                    .found(Finding.violation("taken-over-no-division").with("day", day))
                    .decide(() -> Decision.refused(missing(Taken.GRID, place.grid())));
        }
        Optional<Grid> grid = office.read(view -> grid(view, place.grid(), division.get()));
        if (grid.isEmpty()) {
            inspection.found(missing(Taken.GRID, place.grid()));
        }
        Optional<MicroGrid> part = place.microGrid()
                .map(String::strip)
                .flatMap(name -> grid.stream()
                        .flatMap(found -> found.microGrids().stream())
                        .filter(found -> found.name().equals(name))
                        .findFirst());
        if (grid.isPresent() && place.microGrid().isPresent() && part.isEmpty()) {
            inspection.found(missing(Taken.GRID, place.microGrid().get()));
        }
        return inspection.decide(
                () -> Decision.accepted(new Seat(grid.orElseThrow().id(), part.map(MicroGrid::id), building)));
    }

    private Optional<Grid> grid(Reading view, String text, Division division) {
        Optional<Id<Grid>> byKey = byKey(view, Taken.GRID, text);
        String called = CodeText.compact(text);
        return byKey.flatMap(division::grid)
                .or(() -> division.grids().stream()
                        .filter(grid -> called.equals(String.valueOf(grid.number()))
                                || called.equals(grid.code().value())
                                || text.strip().equals(grid.name()))
                        .findFirst());
    }

    /** What is told of a name that leads nowhere. */
    static Finding missing(Taken what, String text) {
        return Finding.violation("taken-over-reference")
                .with("kind", Label.of(what))
                .with("text", Excerpt.of(text.strip()))
                .with("separators", false);
    }

    private static <A> Decision<Id<A>> found(Taken what, String text, Optional<Id<A>> found) {
        return found.map(id -> Decision.accepted(id)).orElseGet(() -> Decision.refused(missing(what, text)));
    }

    private <A> Optional<Id<A>> byKey(Reading view, Taken what, String text) {
        return new Origin(source, text)
                .read()
                .outcomeIfAccepted()
                .flatMap(read -> Origins.find(view, what, read))
                .map(TakenOver::recordId);
    }
}

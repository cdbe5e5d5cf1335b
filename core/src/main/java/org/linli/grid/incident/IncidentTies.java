package org.linli.grid.incident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linli.grid.Grid;
import org.linli.grid.post.OwnGrid;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Concerning;
import org.linli.work.Reading;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to an incident: the staff of its grid. */
final class IncidentTies {
    private IncidentTies() {}

    static Concerning ofGrid(Id<Grid> grid) {
        return (view, role, day) -> OwnGrid.staff(view, Optional.of(grid), role, day);
    }

    /** What is about an incident. */
    interface OfIncident extends Concerning {
        Id<Incident> incident();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return OwnGrid.staff(view, view.find(Incident.KIND, incident()).map(Incident::grid), role, day);
        }
    }
}

package org.linli.grid.redivision;

import java.util.List;
import java.util.Optional;
import org.linli.grid.Division;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.OpenIncidents;
import org.linli.grid.post.PostReturn;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;
import org.linli.work.UnitOfWork;

/**
 * What a published division did to posts and incidents, and how it is undone.
 *
 * @param work the transaction
 * @param revoked the division
 * @param present the division that goes on, if there was one before
 * @param posts the posts that it had ended or moved
 * @param incidents the open incidents
 */
record Revocation(
        UnitOfWork work,
        Division revoked,
        Optional<Division> present,
        Optional<PostReturn> posts,
        List<Incident> incidents) {
    /** Reads what stands on a division; a command reads before it saves. */
    static Revocation of(UnitOfWork work, Division division) {
        Optional<Division> present = division.replaces().flatMap(old -> work.find(Division.KIND, old));
        return new Revocation(
                work,
                division,
                present,
                division.inForce().map(Period::from).map(from -> new PostReturn(work, present, from)),
                OpenIncidents.open(work));
    }

    /** Undoes it, and gives what the rules find then. */
    List<Finding> undo() {
        Inspection inspection = new Inspection();
        present.ifPresent(division -> incidents.forEach(
                incident -> inspection.read(OpenIncidents.moveBack(work, incident, revoked, division))));
        posts.ifPresent(all -> inspection.found(all.settle()));
        return inspection.findings();
    }
}

package org.linli.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.community.Building;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;

/**
 * A micro-grid as drawn (微网格).
 *
 * @param continues the micro-grid that it goes on with; none when it is new
 * @param name as written
 * @param buildings its buildings
 */
public record MicroGridForm(Optional<Id<MicroGrid>> continues, String name, Set<Id<Building>> buildings)
        implements Form {
    /** Copies the buildings. */
    public MicroGridForm {
        buildings = Set.copyOf(buildings);
    }

    /**
     * A new micro-grid.
     *
     * @param name as written
     * @param buildings its buildings
     * @return the form
     */
    public static MicroGridForm of(String name, Set<Id<Building>> buildings) {
        return new MicroGridForm(Optional.empty(), name, buildings);
    }

    /** A micro-grid as it stands. */
    static MicroGridForm of(MicroGrid present) {
        return new MicroGridForm(Optional.of(present.id()), present.name(), present.buildings());
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireName("name", name, Grid.MAX_NAME).findings();
    }
}

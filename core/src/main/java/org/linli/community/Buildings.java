package org.linli.community;

import java.util.List;
import java.util.Optional;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.Selection;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The buildings of the community (楼栋). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name.
 */
public final class Buildings {
    private static final Commands<Building> BUILDINGS = Commands.of("buildings", Building.class, Role.OFFICE);
    private static final Command<Building> REGISTER = BUILDINGS.fact("register", Register.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER);

    static final Sheet<Building> SHEET =
            Sheet.of("buildings", Building.KIND).ordered(Building.ORDER, Building.HOUSEHOLDS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Buildings(Office office) {
        this.office = office;
    }

    /**
     * Registers a building.
     *
     * @param form as written
     * @return the building; refused with {@code building-number-taken}, which names the one that is there, {@code
     *     building-households}, and with everything that is wrong in the form
     */
    public Decision<Building> register(BuildingForm form) {
        return office.command(
                REGISTER,
                new Register(form),
                work -> work.save(Building.KIND, Building.register(work.community(), work.newId(), form)));
    }

    /**
     * One building.
     *
     * @param building its id
     * @return the building, if it is there
     */
    public Optional<Building> find(Id<Building> building) {
        return office.read(view -> view.find(Building.KIND, building));
    }

    /**
     * All buildings by number, as people count: 9, 10, 11.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Building>> list(Paging paging) {
        return list(Selection.all(), paging);
    }

    /**
     * Buildings, ordered by {@link Building#ORDER} or {@link Building#HOUSEHOLDS}.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Building>> list(Selection<Building> wanted, Paging paging) {
        return SHEET.page(office, wanted, paging);
    }

    private record Register(BuildingForm form) {}
}

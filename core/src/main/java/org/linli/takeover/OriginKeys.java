package org.linli.takeover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.alliance.Alliance;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPost;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * The keys that records have in another system (原编号), for those that were entered here by hand, and where a key was written wrongly.
 * They are found by {@link TakeOver#find} and {@link TakeOver#originOf}. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * taken-over-already} when the key names another record, with {@code origin-key-personal} and what is wrong in the origin, and with
 * {@code not-found} when what it names is not registered.
 */
public final class OriginKeys {
    private static final Commands<TakenOver> KEYS =
            Commands.of("originKeys", TakenOver.class, Set.of(Role.COMMUNITY_SECRETARY, Role.SYSTEM));
    private static final Command<TakenOver> ASSIGN = KEYS.fact("assign", Assign.class);
    private static final Command<TakenOver> CORRECT = KEYS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(ASSIGN, CORRECT);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public OriginKeys(Office office) {
        this.office = office;
    }

    /**
     * Gives a record that was entered here the key that it has in another system (补登原编号), so that a list of that system names it by
     * its key, and does not bring it again.
     *
     * @param what what the record is
     * @param record its id; of a grid, one of the division in force or of one that follows
     * @param origin where it is kept too
     * @return the note; refused with {@code origin-key-kept} when the record has a key, and with {@code origin-key-agreement} for an
     *     agreement, which has no id of its own
     */
    public Decision<TakenOver> assign(Taken what, Id<?> record, Origin origin) {
        return office.command(ASSIGN, new Assign(what, record, origin), work -> {
            needed(work, what, record).orRefuse();
            Id<TakenOver> note = Id.of(record.value());
            Inspection inspection = new Inspection();
            Optional<Origin> read = inspection.read(origin.read());
            inspection
                    .found(work.find(TakenOver.KIND, note)
                            .map(kept -> Finding.violation("origin-key-kept")
                                    .with("kind", Label.of(kept.what()))
                                    .with("source", kept.origin().source())))
                    .found(read.flatMap(key -> taken(work, note, what, key)));
            return inspection.decide(() -> work.save(
                    TakenOver.KIND,
                    TakenOver.assign(work.community(), note, what, read.orElseThrow(), record, work.today())));
        });
    }

    /**
     * Corrects the key of a record, also of one that was taken over (更正原编号).
     *
     * @param note the note that {@link TakeOver#originOf} or {@link TakeOver#find} gives
     * @param origin as it should have been written
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the note; refused for its reason too
     */
    public Decision<TakenOver> correct(Id<TakenOver> note, Origin origin, String reason) {
        return office.command(
                CORRECT,
                new Correct(note, origin, reason),
                work -> work.change(TakenOver.KIND, note, before -> {
                    Inspection inspection = new Inspection();
                    Optional<Origin> read = inspection.read(origin.read());
                    Optional<String> why = inspection.read(Reasoned.read(reason));
                    return inspection
                            .found(read.flatMap(key -> taken(work, note, before.what(), key)))
                            .decide(() -> before.correct(read.orElseThrow(), why.orElseThrow()));
                }));
    }

    /** The finding when a key names another record. */
    private static Optional<Finding> taken(UnitOfWork work, Id<TakenOver> note, Taken what, Origin origin) {
        return Origins.find(work, what, origin)
                .filter(other -> !other.id().equals(note))
                .map(other -> Origins.already(what, origin, other.record()));
    }

    private static Needs needed(UnitOfWork work, Taken what, Id<?> record) {
        String id = record.value();
        return switch (what) {
            case ORGANISATION -> work.needs().a(Organisation.KIND, Id.of(id));
            case BUILDING -> work.needs().a(Building.KIND, Id.of(id));
            case PARTY_ORGANISATION -> work.needs().a(PartyOrganisation.KIND, Id.of(id));
            case ALLIANCE -> work.needs().a(Alliance.KIND, Id.of(id));
            case DIVISION -> work.needs().a(Division.KIND, Id.of(id));
            case POST -> work.needs().a(GridPost.KIND, Id.of(id));
            case GRID -> work.needs().unless(missing(work, Id.of(id)));
            case AGREEMENT -> work.needs().unless(Optional.of(Finding.violation("origin-key-agreement")));
        };
    }

    private static Optional<Finding> missing(UnitOfWork work, Id<Grid> grid) {
        return Divisions.inForceFrom(work, work.today()).stream()
                        .anyMatch(division -> division.grid(grid).isPresent())
                ? Optional.empty()
                : Optional.of(Finding.violation("not-found")
                        .with("kind", Label.of(Taken.GRID))
                        .with("id", grid.value()));
    }

    private record Assign(Taken what, Id<?> record, Origin origin) {}

    private record Correct(Id<TakenOver> note, Origin origin, String reason) implements Reasoned {}
}

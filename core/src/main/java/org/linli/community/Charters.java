package org.linli.community;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.charter.Charter;
import org.linli.charter.CommunityCharter;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.StoredCharter;
import org.linli.work.UnitOfWork;

/**
 * The charter of the community, version by version (社区章程). A community without one is held to the national defaults.
 * Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name.
 */
public final class Charters {
    private static final Command<CommunityCharter> ADOPT = Commands.of(
                    "charters", CommunityCharter.class, Set.of(Role.COMMUNITY_SECRETARY))
            .command("adopt", Adopt.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(ADOPT);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Charters(Office office) {
        this.office = office;
    }

    /**
     * Adopts a charter: the first, or the version after the latest.
     *
     * @param draft the charter; its number is not looked at
     * @return the community's charters, with the warning {@code reading-free} when it asks for a fee of those who are late; refused with {@code charter-versioned-no-retroactive}, {@code
     *     charter-layer-order}, {@code charter-approved-by}, {@code charter-parameter-unknown}, {@code charter-value-format}, {@code
     *     charter-value}, {@code charter-bound} and {@code charter-norm}
     */
    public Decision<CommunityCharter> adopt(Charter draft) {
        return office.command(ADOPT, new Adopt(draft), work -> {
            Decision<CommunityCharter> adopted = charters(work)
                    .map(before -> before.adopt(draft, work.today()))
                    .orElseGet(() -> CommunityCharter.begin(work.community(), draft, work.today()));
            return work.save(StoredCharter.CHARTERS, adopted);
        });
    }

    /**
     * Takes over the charter that the community has had, within a command of another feature.
     *
     * @param work the transaction
     * @param draft the charter
     * @return the community's charters; refused as {@link CommunityCharter#takeOver}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<CommunityCharter> takeOver(UnitOfWork work, Charter draft) {
        return work.save(
                StoredCharter.CHARTERS,
                CommunityCharter.takeOver(work.community(), draft, charters(work), work.today()));
    }

    /** {@return all versions, if the community has a charter of its own} */
    public Optional<CommunityCharter> all() {
        return office.read(Charters::charters);
    }

    private static Optional<CommunityCharter> charters(Reading view) {
        return view.find(StoredCharter.CHARTERS, Id.of(view.community().value()));
    }

    private record Adopt(Charter draft) implements Form {
        @Override
        public List<Finding> mistakes() {
            return draft.findings();
        }
    }
}

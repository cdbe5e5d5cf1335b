package org.linli.community;

import java.util.List;
import java.util.Optional;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The party organisations that work with the community (党组织). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name.
 */
public final class PartyOrganisations {
    private static final Commands<PartyOrganisation> PARTY_ORGANISATIONS =
            Commands.of("partyOrganisations", PartyOrganisation.class, Role.OFFICE);
    private static final Command<PartyOrganisation> REGISTER = PARTY_ORGANISATIONS.fact("register", Register.class);
    private static final Command<PartyOrganisation> ADD_ALIAS = PARTY_ORGANISATIONS.fact("addAlias", AddAlias.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, ADD_ALIAS);

    static final Sheet<PartyOrganisation> SHEET = Sheet.of("partyOrganisations", PartyOrganisation.KIND)
            .ordered(PartyOrganisation.NAME)
            .filtered(PartyOrganisation.LEVEL, PartyOrganisation.HOST);
    private static final Sheet<PartyOrganisation> FOUND = Sheet.of("partyOrganisations/named", PartyOrganisation.KIND);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public PartyOrganisations(Office office) {
        this.office = office;
    }

    /**
     * Registers a party organisation.
     *
     * @param form as written
     * @return the party organisation; refused with {@code not-found} when its host is not registered, {@code
     *     party-organisation-name-taken}, which names the one that is there, and with everything that is wrong in the form
     */
    public Decision<PartyOrganisation> register(PartyOrganisationForm form) {
        return office.command(REGISTER, new Register(form), work -> {
            work.needs().maybe(Organisation.KIND, form.host()).orRefuse();
            return work.save(PartyOrganisation.KIND, PartyOrganisation.register(work.community(), work.newId(), form));
        });
    }

    /**
     * Enters another name under which the party organisation is known.
     *
     * @param partyOrganisation its id
     * @param alias as written
     * @return the party organisation; refused with {@code not-found}, {@code party-organisation-name-taken}, {@code
     *     too-many-aliases}, and what is wrong in the name
     */
    public Decision<PartyOrganisation> addAlias(Id<PartyOrganisation> partyOrganisation, String alias) {
        return office.command(
                ADD_ALIAS,
                new AddAlias(partyOrganisation, alias),
                work -> work.change(PartyOrganisation.KIND, partyOrganisation, before -> before.addAlias(alias)));
    }

    /**
     * One party organisation.
     *
     * @param partyOrganisation its id
     * @return the party organisation, if it is there
     */
    public Optional<PartyOrganisation> find(Id<PartyOrganisation> partyOrganisation) {
        return office.read(view -> view.find(PartyOrganisation.KIND, partyOrganisation));
    }

    /**
     * The one that is known under a name, in any spelling.
     *
     * @param name the name
     * @return the party organisation, if there is one
     */
    public Optional<PartyOrganisation> named(String name) {
        return office.read(view ->
                view.list(view.all(PartyOrganisation.KIND).where(PartyOrganisation.NAME_KEY, NameKey.of(name))).stream()
                        .findFirst());
    }

    /**
     * All whose name, or another name of theirs, holds a part, in any spelling; by id. A page may be shorter than asked for.
     *
     * @param part two characters or more
     * @param paging which page
     * @return the page; refused with {@code name-part-short}, {@code page-size}, {@code page-token}
     */
    public Decision<Listing<PartyOrganisation>> search(String part, Paging paging) {
        return new Inspection()
                .found(NameKey.tooShort(part))
                .decide(() -> FOUND.part(NameKey.of(part))
                        .page(
                                office,
                                NameKey.narrowed(
                                        Query.in(office.community(), PartyOrganisation.KIND),
                                        PartyOrganisation.NAME_PAIR,
                                        part),
                                Selection.all(),
                                paging,
                                (view, found) -> NameKey.holding(
                                        part,
                                        found,
                                        organisation -> organisation.names().keys())));
    }

    /**
     * All party organisations by name, by code points.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<PartyOrganisation>> list(Paging paging) {
        return list(Selection.all(), paging);
    }

    /**
     * Party organisations, filtered by {@link PartyOrganisation#LEVEL} and {@link PartyOrganisation#HOST}, ordered by {@link
     * PartyOrganisation#NAME}.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<PartyOrganisation>> list(Selection<PartyOrganisation> wanted, Paging paging) {
        return SHEET.page(office, wanted, paging);
    }

    private record Register(PartyOrganisationForm form) {}

    private record AddAlias(Id<PartyOrganisation> partyOrganisation, String alias) implements Form {
        @Override
        public List<Finding> mistakes() {
            return Names.readAlias(alias).findings();
        }
    }
}

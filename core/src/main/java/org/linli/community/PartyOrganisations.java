package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The party organisations that work with the community (党组织). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name.
 */
public final class PartyOrganisations {
    private static final Commands<PartyOrganisation> PARTY_ORGANISATIONS =
            Commands.of("partyOrganisations", PartyOrganisation.class, Role.OFFICE);
    private static final Command<PartyOrganisation> REGISTER = PARTY_ORGANISATIONS.fact("register", Register.class);
    private static final Command<PartyOrganisation> AMEND = PARTY_ORGANISATIONS.fact("amend", Amend.class);
    private static final Command<PartyOrganisation> CORRECT = PARTY_ORGANISATIONS.fact("correct", Correct.class);
    private static final Command<PartyOrganisation> ADD_ALIAS = PARTY_ORGANISATIONS.fact("addAlias", AddAlias.class);
    static final Command<PartyOrganisation> CLOSE = PARTY_ORGANISATIONS.fact("close", Close.class);
    private static final Command<PartyOrganisation> REOPEN = PARTY_ORGANISATIONS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, AMEND, CORRECT, ADD_ALIAS, CLOSE, REOPEN);

    private static final Question TIES = PARTY_ORGANISATIONS.question("ties");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(TIES);

    static final Sheet<PartyOrganisation> SHEET = Sheet.of("partyOrganisations", PartyOrganisation.KIND)
            .ordered(PartyOrganisation.ORDER)
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
     *     organisation-closed} when it is not here any more, {@code party-organisation-name-taken}, which names the one that is there,
     *     {@code too-many-aliases}, and with everything that is wrong in the form
     */
    public Decision<PartyOrganisation> register(PartyOrganisationForm form) {
        return office.command(REGISTER, new Register(form), work -> enter(work, form));
    }

    /**
     * Registers a party organisation within a command of another feature.
     *
     * @param work the transaction
     * @param form as written
     * @return as {@link #register}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<PartyOrganisation> enter(UnitOfWork work, PartyOrganisationForm form) {
        work.needs().maybeOpen(Organisation.KIND, form.host()).orRefuse();
        return work.save(PartyOrganisation.KIND, PartyOrganisation.register(work.community(), work.newId(), form));
    }

    /**
     * The party organisation that a list calls by its name, for features that read lists.
     *
     * @param view what the transaction reads
     * @param name one of its names, in any spelling
     * @return the party organisation, if there is one
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Optional<PartyOrganisation> called(Reading view, String name) {
        return view.holder(PartyOrganisation.KIND, PartyOrganisation.NAME_KEY, NameKey.of(name));
    }

    /**
     * Writes down that a party organisation has changed, such as from a branch to a general branch: from today on it is as in the form.
     * Begin with {@link PartyOrganisation#form()}. What was never so is {@linkplain #correct corrected}.
     *
     * @param partyOrganisation its id
     * @param form as written
     * @return the party organisation, with the warning {@code alliance-member-same-host} when its host is one of another member's;
     *     refused with {@code not-found}, {@code party-organisation-closed}, and as {@link #register}
     */
    public Decision<PartyOrganisation> amend(Id<PartyOrganisation> partyOrganisation, PartyOrganisationForm form) {
        return office.command(AMEND, new Amend(partyOrganisation, form), work -> {
            work.needs()
                    .a(PartyOrganisation.KIND, partyOrganisation)
                    .maybeOpen(Organisation.KIND, form.host())
                    .orRefuse();
            return work.change(
                    PartyOrganisation.KIND,
                    partyOrganisation,
                    before -> work.rejudged(PartyOrganisation.KIND, before.amend(form, work.today()), work.today()));
        });
    }

    /**
     * Corrects what was written wrongly: it is as if it had always been as in the form. The journal keeps what was written before.
     * Begin with {@link PartyOrganisation#form()}.
     *
     * @param partyOrganisation its id
     * @param form as written
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the party organisation, with the warning {@code alliance-member-same-host} when its host is one of another member's;
     *     refused with {@code not-found}, as {@link #register}, and for its reason
     */
    public Decision<PartyOrganisation> correct(
            Id<PartyOrganisation> partyOrganisation, PartyOrganisationForm form, String reason) {
        return office.command(CORRECT, new Correct(partyOrganisation, form, reason), work -> {
            work.needs()
                    .a(PartyOrganisation.KIND, partyOrganisation)
                    .maybeOpen(Organisation.KIND, form.host())
                    .orRefuse();
            return work.change(
                    PartyOrganisation.KIND,
                    partyOrganisation,
                    before -> work.rejudged(PartyOrganisation.KIND, before.correct(form, reason), work.today()));
        });
    }

    /**
     * Closes a party organisation that was dissolved, or goes on within another (撤销、合并): it leaves the list, joins no alliance and takes
     * no new members or reports, and stays in history. Its names are free for another.
     *
     * @param partyOrganisation its id
     * @param day the first day on which it does not exist
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @param into the one that goes on in its place, where there is one
     * @return the party organisation, with the warning {@code closing-recorded-after}; refused with {@code not-found}, {@code
     *     party-organisation-closed}, also when it is the other that is closed, {@code party-organisation-into-another}, {@code
     *     closing-not-in-future}, with {@code closing-tied} for each of its {@link #ties} and {@code closing-ties-more} when there are very
     *     many, and for its reason
     */
    public Decision<PartyOrganisation> close(
            Id<PartyOrganisation> partyOrganisation,
            LocalDate day,
            String reason,
            Optional<Id<PartyOrganisation>> into) {
        return office.command(CLOSE, new Close(partyOrganisation, day, reason, into), work -> {
            work.needs()
                    .a(PartyOrganisation.KIND, partyOrganisation)
                    .maybeOpen(PartyOrganisation.KIND, into.filter(other -> !other.equals(partyOrganisation)))
                    .orRefuse();
            return work.change(
                    PartyOrganisation.KIND,
                    partyOrganisation,
                    before -> work.closed(
                            PartyOrganisation.KIND,
                            before,
                            day,
                            work.today(),
                            ties -> before.close(day, reason, into, ties, work.today())));
        });
    }

    /**
     * Undoes a closing that was a mistake.
     *
     * @param partyOrganisation its id
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the party organisation; refused with {@code not-found}, {@code closing-to-reopen}, {@code organisation-closed}, {@code
     *     party-organisation-name-taken} when another has its name by now, and for its reason
     */
    public Decision<PartyOrganisation> reopen(Id<PartyOrganisation> partyOrganisation, String reason) {
        return office.command(REOPEN, new Reopen(partyOrganisation, reason), work -> {
            work.needs()
                    .maybeOpen(
                            Organisation.KIND,
                            work.require(PartyOrganisation.KIND, partyOrganisation)
                                    .host())
                    .orRefuse();
            return work.change(
                    PartyOrganisation.KIND, partyOrganisation, before -> before.reopen(reason, work.today()));
        });
    }

    /**
     * What still hangs on a party organisation, and has to be ended before it is closed: alliances that it leads or belongs to, posts
     * and theme days there, its report, members who report for it.
     *
     * @param partyOrganisation its id
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<PartyOrganisation> partyOrganisation) {
        return office.ties(TIES, PartyOrganisation.KIND, partyOrganisation);
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
     * One party organisation, also one that does not exist any more.
     *
     * @param partyOrganisation its id
     * @return the party organisation; refused with {@code not-found}
     */
    public Decision<PartyOrganisation> find(Id<PartyOrganisation> partyOrganisation) {
        return office.read(view -> Needs.orNotFound(
                view.find(PartyOrganisation.KIND, partyOrganisation), PartyOrganisation.KIND, partyOrganisation));
    }

    /**
     * The one that exists and is known under a name, in any spelling.
     *
     * @param name the name
     * @return the party organisation, if there is one
     */
    public Optional<PartyOrganisation> named(String name) {
        return office.read(view -> called(view, name));
    }

    /**
     * All that exist whose name, or another name of theirs, holds a part, in any spelling; by id. A page may be shorter than asked for.
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
                                NameKey.narrowed(all(false), PartyOrganisation.NAME_PAIR, part),
                                Selection.all(),
                                paging,
                                (view, found) -> NameKey.holding(
                                        part,
                                        found,
                                        organisation -> organisation.names().keys())));
    }

    /**
     * All party organisations that exist, by name, in {@linkplain NaturalOrder natural order}.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<PartyOrganisation>> list(Paging paging) {
        return list(Selection.all(), paging);
    }

    /**
     * Party organisations that exist, filtered by {@link PartyOrganisation#LEVEL} and {@link PartyOrganisation#HOST}, ordered by {@link
     * PartyOrganisation#ORDER}.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<PartyOrganisation>> list(Selection<PartyOrganisation> wanted, Paging paging) {
        return SHEET.page(office, all(false), wanted, paging);
    }

    /**
     * All party organisations that do not exist any more, by name.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<PartyOrganisation>> closed(Paging paging) {
        return SHEET.part("closed").page(office, all(true), Selection.all(), paging);
    }

    private Query<PartyOrganisation> all(boolean closed) {
        return Query.in(office.community(), PartyOrganisation.KIND).where(PartyOrganisation.CLOSED, closed);
    }

    private record Register(PartyOrganisationForm form) {}

    private record Amend(Id<PartyOrganisation> partyOrganisation, PartyOrganisationForm form) {}

    private record Correct(Id<PartyOrganisation> partyOrganisation, PartyOrganisationForm form, String reason)
            implements Reasoned {}

    private record Close(
            Id<PartyOrganisation> partyOrganisation, LocalDate day, String reason, Optional<Id<PartyOrganisation>> into)
            implements Reasoned {}

    private record Reopen(Id<PartyOrganisation> partyOrganisation, String reason) implements Reasoned {}

    private record AddAlias(Id<PartyOrganisation> partyOrganisation, String alias) implements Form {
        @Override
        public List<Finding> mistakes() {
            return Names.readAlias(alias).findings();
        }
    }
}

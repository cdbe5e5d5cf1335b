package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.CreditCode;
import org.linli.code.Reasoned;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.feature.Watch;
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
 * The organisations in the community (驻区单位). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name.
 */
public final class Organisations {
    private static final Commands<Organisation> ORGANISATIONS =
            Commands.of("organisations", Organisation.class, Role.OFFICE);
    private static final Command<Organisation> REGISTER = ORGANISATIONS.fact("register", Register.class);
    private static final Command<Organisation> AMEND = ORGANISATIONS.fact("amend", Amend.class);
    private static final Command<Organisation> CORRECT = ORGANISATIONS.fact("correct", Correct.class);
    private static final Command<Organisation> ADD_ALIAS = ORGANISATIONS.fact("addAlias", AddAlias.class);

    private static final Command<Organisation> CLOSE = ORGANISATIONS.fact("close", Close.class);
    private static final Command<Organisation> REOPEN = ORGANISATIONS.fact("reopen", Reopen.class);

    private static final Question TIES = ORGANISATIONS.question("ties");
    private static final Question ATTENTION = ORGANISATIONS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> look(view));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(TIES, ATTENTION);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, AMEND, CORRECT, ADD_ALIAS, CLOSE, REOPEN);

    static final Sheet<Organisation> SHEET = Sheet.of("organisations", Organisation.KIND)
            .ordered(Organisation.ORDER)
            .filtered(Organisation.ORGANISATION_KIND);
    private static final Sheet<Organisation> FOUND = Sheet.of("organisations/named", Organisation.KIND);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Organisations(Office office) {
        this.office = office;
    }

    /**
     * Registers an organisation.
     *
     * @param form as written
     * @return the organisation, with the warnings {@code organisation-possible-duplicate} {@code company-credit-code} and {@code
     *     credit-code-override}; refused with {@code organisation-credit-code-taken} or {@code organisation-name-taken}, which name the one
     *     that
     *     is there, {@code too-many-aliases}, and with everything that is wrong in the form
     */
    public Decision<Organisation> register(OrganisationForm form) {
        return office.command(REGISTER, new Register(form), work -> enter(work, form));
    }

    /**
     * Registers an organisation within a command of another feature.
     *
     * @param work the transaction
     * @param form as written
     * @return as {@link #register}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Organisation> enter(UnitOfWork work, OrganisationForm form) {
        Decision<Organisation> registered =
                Organisation.register(work.community(), work.newId(), form, names -> namesakes(work, names));
        return work.save(Organisation.KIND, registered);
    }

    /**
     * Writes down that an organisation has changed, such as its name or its credit code: from today on it is as in the form. What was
     * never so is {@linkplain #correct corrected}. What the form leaves out is taken out, so begin with {@link Organisation#form()}:
     *
     * <pre>{@code
     * desk.organisations().amend(shop.id(), shop.form().creditCode("91350100M000100Y43"));
     * }</pre>
     *
     * @param organisation its id
     * @param form as written
     * @return the organisation, with the warnings {@code organisation-possible-duplicate}, which counts others only, {@code
     *     company-credit-code} and {@code credit-code-override}, and of what rests on another kind {@code grid-post-employer-changed} for
     *     each post of its people, {@code vacancy-enterprise}, {@code dispute-party-kind} for open disputes in which it stands as another
     *     kind, and {@code enterprise-team-kind} as a warning; refused with {@code not-found}, {@code organisation-closed}, {@code
     *     organisation-credit-code-taken} or {@code organisation-name-taken}, which name the one that is there, {@code too-many-aliases},
     *     and with everything that is wrong in the form
     */
    public Decision<Organisation> amend(Id<Organisation> organisation, OrganisationForm form) {
        return office.command(
                AMEND,
                new Amend(organisation, form),
                work -> work.change(
                        Organisation.KIND,
                        organisation,
                        before -> work.rejudged(
                                Organisation.KIND,
                                before.amend(form, names -> namesakes(work, names), work.today()),
                                work.today())));
    }

    /**
     * Corrects what was written wrongly: it is as if it had always been as in the form. The journal keeps what was written before.
     * Begin with {@link Organisation#form()}. Where the kind counts, it counts as it is now, but a dispute keeps what
     * its parties were when it was registered.
     *
     * @param organisation its id
     * @param form as written
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the organisation, with the warnings of {@link #amend}; refused as {@link #amend} and for its reason, but not with {@code
     *     organisation-closed}
     */
    public Decision<Organisation> correct(Id<Organisation> organisation, OrganisationForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(organisation, form, reason),
                work -> work.change(
                        Organisation.KIND,
                        organisation,
                        before -> work.rejudged(
                                Organisation.KIND,
                                before.correct(form, reason, names -> namesakes(work, names)),
                                work.today())));
    }

    /**
     * Closes an organisation that has moved away or was dissolved (迁出、注销): it leaves the list, employs and hosts no one new, and stays
     * in history. Its names and its credit code are free for another.
     *
     * @param organisation its id
     * @param day the first day on which it is not here any more
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the organisation; refused with {@code not-found}, {@code organisation-closed}, {@code closing-not-in-future}, with {@code closing-tied} for each of its {@link #ties} and {@code
     *     closing-ties-more} when there are very many, and for its reason
     */
    public Decision<Organisation> close(Id<Organisation> organisation, LocalDate day, String reason) {
        return office.command(
                CLOSE,
                new Close(organisation, day, reason),
                work -> work.change(
                        Organisation.KIND,
                        organisation,
                        before -> work.closed(
                                Organisation.KIND,
                                before,
                                day,
                                work.today(),
                                ties -> before.close(day, reason, ties, work.today()))));
    }

    /**
     * Undoes a closing that was a mistake. One that comes back later is registered anew.
     *
     * @param organisation its id
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the organisation; refused with {@code not-found}, {@code closing-to-reopen}, {@code organisation-credit-code-taken} or
     *     {@code organisation-name-taken} when another has code or name by now, and for its reason
     */
    public Decision<Organisation> reopen(Id<Organisation> organisation, String reason) {
        return office.command(
                REOPEN,
                new Reopen(organisation, reason),
                work -> work.change(Organisation.KIND, organisation, before -> before.reopen(reason, work.today())));
    }

    /**
     * What still hangs on an organisation, and has to be ended before it is closed: its party organisations, the people whom it employs,
     * members who have named it as their unit.
     *
     * @param organisation its id
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<Organisation> organisation) {
        return office.ties(TIES, Organisation.KIND, organisation);
    }

    /**
     * Enters another name under which the organisation is known.
     *
     * @param organisation its id
     * @param alias as written
     * @return the organisation, with the warning {@code organisation-possible-duplicate}; refused with {@code not-found},
     *     {@code organisation-name-taken}, {@code too-many-aliases}, and what is wrong in the name
     */
    public Decision<Organisation> addAlias(Id<Organisation> organisation, String alias) {
        return office.command(
                ADD_ALIAS,
                new AddAlias(organisation, alias),
                work -> work.change(
                        Organisation.KIND,
                        organisation,
                        before -> before.addAlias(alias, names -> namesakes(work, names))));
    }

    /**
     * One organisation, also one that is not here any more.
     *
     * @param organisation its id
     * @return the organisation; refused with {@code not-found}
     */
    public Decision<Organisation> find(Id<Organisation> organisation) {
        return office.read(
                view -> Needs.orNotFound(view.find(Organisation.KIND, organisation), Organisation.KIND, organisation));
    }

    /**
     * The organisation with a credit code that is here.
     *
     * @param code the code
     * @return the organisation, if it is there
     */
    public Optional<Organisation> withCreditCode(CreditCode code) {
        return office.read(view -> view.holder(Organisation.KIND, Organisation.OPEN_CODE, code));
    }

    /**
     * All that are here and known under a name, in any spelling.
     *
     * @param name the name
     * @return the organisations, by id
     */
    public List<Organisation> named(String name) {
        return office.read(view -> called(view, name));
    }

    /**
     * All that are here whose name, or another name of theirs, holds a part, in any spelling; by id. A page may be shorter than asked for.
     *
     * @param part two characters or more
     * @param paging which page
     * @return the page; refused with {@code name-part-short}, {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Organisation>> search(String part, Paging paging) {
        return new Inspection()
                .found(NameKey.tooShort(part))
                .decide(() -> FOUND.part(NameKey.of(part))
                        .page(
                                office,
                                NameKey.narrowed(all(false), Organisation.NAME_PAIR, part),
                                Selection.all(),
                                paging,
                                (view, found) -> NameKey.holding(
                                        part,
                                        found,
                                        organisation -> organisation.names().keys())));
    }

    /**
     * All organisations that are here, by name, in {@linkplain NaturalOrder natural order}.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Organisation>> list(Paging paging) {
        return list(Selection.all(), paging);
    }

    /**
     * Organisations that are here, filtered by {@link Organisation#ORGANISATION_KIND}, ordered by {@link Organisation#ORDER}.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Organisation>> list(Selection<Organisation> wanted, Paging paging) {
        return SHEET.page(office, all(false), wanted, paging);
    }

    /**
     * All organisations that are not here any more, by name.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Organisation>> closed(Paging paging) {
        return SHEET.part("closed").page(office, all(true), Selection.all(), paging);
    }

    private Query<Organisation> all(boolean closed) {
        return Query.in(office.community(), Organisation.KIND).where(Organisation.CLOSED, closed);
    }

    /**
     * Organisations whose credit code is kept though its check character fails (校验码不符的单位).
     *
     * @return the warning {@code credit-code-override} for each; refused with {@code actor-may-not}
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static Stream<Attention> look(Reading view) {
        return view
                .list(view.all(Organisation.KIND)
                        .where(Organisation.CODE_OVERRIDDEN, true)
                        .where(Organisation.CLOSED, false))
                .stream()
                .flatMap(each -> Matter.of(Organisation.KIND, each.id())
                        .settledBy(AMEND)
                        .found(CommunityRules.CREDIT_CODE_OVERRIDE.check(each)));
    }

    private static List<Id<Organisation>> namesakes(Reading view, Names names) {
        return names.keys().stream()
                .flatMap(key -> sameName(view, key).stream())
                .map(Organisation::id)
                .distinct()
                .toList();
    }

    /**
     * The organisations that a list may mean by a name, for features that read lists.
     *
     * @param view what the transaction reads
     * @param name one of their names, in any spelling
     * @return all that are here
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Organisation> called(Reading view, String name) {
        return sameName(view, NameKey.of(name));
    }

    private static List<Organisation> sameName(Reading view, String key) {
        return view.list(
                view.all(Organisation.KIND).where(Organisation.NAME_KEY, key).where(Organisation.CLOSED, false));
    }

    /**
     * The organisations of a kind that are here, for features that stand on them.
     *
     * @param view what the transaction reads
     * @param kind the kind
     * @return the organisations
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Organisation> here(Reading view, OrganisationKind kind) {
        return view.list(view.all(Organisation.KIND)
                .where(Organisation.CLOSED, false)
                .where(Organisation.ORGANISATION_KIND, kind));
    }

    private record Register(OrganisationForm form) {}

    private record Amend(Id<Organisation> organisation, OrganisationForm form) {}

    private record Correct(Id<Organisation> organisation, OrganisationForm form, String reason) implements Reasoned {}

    private record Close(Id<Organisation> organisation, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<Organisation> organisation, String reason) implements Reasoned {}

    private record AddAlias(Id<Organisation> organisation, String alias) implements Form {
        @Override
        public List<Finding> mistakes() {
            return Names.readAlias(alias).findings();
        }
    }
}

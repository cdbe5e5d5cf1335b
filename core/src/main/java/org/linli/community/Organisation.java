package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linli.code.CreditCode;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.kernel.Closable;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * An organisation in the community (驻区单位): enterprise, school, organ, social organisation. The same organisation under
 * another spelling is one: by its credit code, and where it has none, by each of its names.
 *
 * @param community the community
 * @param id its id there
 * @param names how it is called
 * @param kind what it is
 * @param creditCode its unified social credit code, where it has one
 * @param codeSeenIn where the code was seen registered; always there when its check character fails
 * @param closing since when it is not here any more, if so
 */
public record Organisation(
        DivisionCode community,
        Id<Organisation> id,
        Names names,
        OrganisationKind kind,
        Optional<CreditCode> creditCode,
        Optional<String> codeSeenIn,
        Optional<Closing> closing)
        implements Closable {
    /** The longest text that says where a code was seen. */
    public static final int MAX_SEEN_IN = 200;

    /** Its name. */
    public static final Column<Organisation, String> NAME = Column.one(
            "name", ValueType.TEXT, organisation -> organisation.names().name());

    /** Its name, to sort by: the ninth comes before the tenth. */
    public static final Index<Organisation, String> ORDER = NaturalOrder.index(
            "name_order", organisation -> organisation.names().name());

    /** What it is. */
    public static final Index<Organisation, OrganisationKind> ORGANISATION_KIND =
            Index.one("kind", ValueType.of(OrganisationKind.class), Organisation::kind);

    /** Its credit code. */
    public static final Column<Organisation, CreditCode> CREDIT_CODE = Column.optional(
            "credit_code", ValueType.code(CreditCode::value, CreditCode::new), Organisation::creditCode);

    /** The credit code of one that is here; no two organisations of a community that are here have the same. */
    static final Index<Organisation, CreditCode> OPEN_CODE = Index.<Organisation, CreditCode>optional(
                    "open_code",
                    ValueType.code(CreditCode::value, CreditCode::new),
                    organisation -> organisation.creditCode().filter(code -> organisation.isHere()))
            .unique("organisation-credit-code-taken")
            .unreported();

    /** Whether its credit code is kept though the check character fails. */
    public static final Index<Organisation, Boolean> CODE_OVERRIDDEN =
            Index.one("code_overridden", ValueType.FLAG, Organisation::hasUnsoundCode);

    /** Whether it is not here any more. */
    static final Index<Organisation, Boolean> CLOSED =
            Index.one("closed", ValueType.FLAG, organisation -> !organisation.isHere());

    /** Since when it is not here any more. */
    public static final Column<Organisation, LocalDate> CLOSED_ON = Column.optional(
            "closed_on", ValueType.DAY, organisation -> organisation.closing().map(Closing::day));

    /** All its names, as they are compared. */
    public static final Index<Organisation, String> NAME_KEY = Index.many(
            "name_key", ValueType.TEXT, organisation -> organisation.names().keys());

    /** All names of one without credit code that is here; no two of those have a name in common. */
    public static final Index<Organisation, String> UNCODED_NAME = Index.<Organisation, String>many(
                    "uncoded_name",
                    ValueType.TEXT,
                    organisation -> organisation.creditCode().isPresent() || !organisation.isHere()
                            ? List.of()
                            : organisation.names().keys())
            .unique("organisation-name-taken");

    /** Pairs of characters of all its names, by which it is found by a part of one. */
    static final Index<Organisation, String> NAME_PAIR = Index.many(
            "name_pair",
            ValueType.TEXT,
            organisation -> NameKey.pairs(organisation.names().keys()));

    /** Its kind of aggregate. */
    public static final Kind<Organisation> KIND = Kind.named(
                    "organisation",
                    1,
                    Organisation.class,
                    organisation -> Ref.of(organisation.community, organisation.id))
            .column(NAME)
            .together(CLOSED, ORDER)
            .together(CLOSED, ORGANISATION_KIND)
            .column(CREDIT_CODE)
            .index(OPEN_CODE)
            .column(CLOSED_ON)
            .index(CODE_OVERRIDDEN)
            .index(NAME_KEY)
            .index(NAME_PAIR)
            .index(UNCODED_NAME)
            .events(OrganisationEvent.class)
            .build();

    /**
     * Registers an organisation.
     *
     * @param community the community
     * @param id its new id
     * @param form as written
     * @param namesakes finds those who have one of these names
     * @return the organisation, with a warning for each possible duplicate and for a company without credit code;
     *     refused with everything that is wrong in the form
     */
    static Decision<Organisation> register(
            DivisionCode community, Id<Organisation> id, OrganisationForm form, Namesakes<Organisation> namesakes) {
        return written(
                new Inspection(),
                form,
                namesakes,
                read -> new Organisation(
                        community, id, read.names, read.form.kind(), read.code, read.seenIn, Optional.empty()),
                read -> new OrganisationEvent.OrganisationRegistered(
                        community, id, read.names.name(), read.kind, read.creditCode));
    }

    /**
     * Changes with the world: from today on it is as in the form.
     *
     * @param form as written
     * @param namesakes finds those who have one of these names
     * @param today the day
     * @return the organisation, with the warnings of {@link #register} on others than this one; refused with {@code
     *     organisation-closed}, and with everything that is wrong in the form
     */
    Decision<Organisation> amend(OrganisationForm form, Namesakes<Organisation> namesakes, LocalDate today) {
        return written(
                new Inspection().found(closedOn(today)),
                form,
                names -> others(names, namesakes),
                this::with,
                read -> new OrganisationEvent.OrganisationAmended(
                        community, id, read.names.name(), read.kind, read.creditCode));
    }

    /**
     * Corrects what was written wrongly: it is as if it had always been as in the form.
     *
     * @param form as written
     * @param reason why
     * @param namesakes finds those who have one of these names
     * @return the organisation, with the warnings of {@link #register} on others than this one; refused with everything that is wrong
     *     in the form, and for its reason
     */
    Decision<Organisation> correct(OrganisationForm form, String reason, Namesakes<Organisation> namesakes) {
        Inspection inspection = new Inspection();
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return written(
                inspection,
                form,
                names -> others(names, namesakes),
                this::with,
                read -> new OrganisationEvent.OrganisationCorrected(
                        community, id, form(), read.form(), why.orElseThrow()));
    }

    /**
     * Closes it: it has moved away, or was dissolved.
     *
     * @param day the first day on which it is not here
     * @param reason why
     * @param ties what still hangs on it
     * @param today the present day
     * @return the organisation; refused with {@code organisation-closed} and as {@link Closing#read}
     */
    Decision<Organisation> close(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = new Inspection().found(closedOn(today));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                new Organisation(community, id, names, kind, creditCode, codeSeenIn, read),
                new OrganisationEvent.OrganisationClosed(
                        community, id, day, read.orElseThrow().reason())));
    }

    /**
     * Undoes a closing that was a mistake.
     *
     * @param reason why
     * @param today the day
     * @return the organisation; refused with {@code closing-to-reopen}, and for its reason
     */
    Decision<Organisation> reopen(String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(ClosingRules.TO_REOPEN, standing(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Organisation(community, id, names, kind, creditCode, codeSeenIn, Optional.empty()),
                new OrganisationEvent.OrganisationReopened(
                        community, id, closing.orElseThrow().day(), why.orElseThrow())));
    }

    /** {@return whether it is here, as far as that was entered} */
    public boolean isHere() {
        return closing.isEmpty();
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return ClosingRules.ORGANISATION.check(standing(day));
    }

    private ClosingRules.Standing standing(LocalDate day) {
        return new ClosingRules.Standing(names.name(), closing.map(Closing::day), day);
    }

    boolean hasUnsoundCode() {
        return creditCode.filter(code -> !code.hasSoundCheck()).isPresent();
    }

    /**
     * {@return the form that says what is registered, to be changed and given to {@link Organisations#amend} or {@link
     * Organisations#correct}}
     */
    public OrganisationForm form() {
        return new OrganisationForm(
                names.name(), kind, creditCode.map(CreditCode::value), codeSeenIn, List.copyOf(names.aliases()));
    }

    private Organisation with(Written read) {
        return new Organisation(community, id, read.names, read.form.kind(), read.code, read.seenIn, closing);
    }

    private static Decision<Organisation> written(
            Inspection inspection,
            OrganisationForm form,
            Namesakes<Organisation> namesakes,
            Function<Written, Organisation> organisation,
            Function<Organisation, OrganisationEvent> event) {
        Optional<Names> names = inspection.read(Names.parse(form.name(), form.aliases()));
        Optional<CreditCode> code = form.readCode(inspection);
        Optional<String> seenIn = form.readSeenIn(inspection);
        inspection.ask(
                CommunityRules.COMPANY_CREDIT_CODE,
                new CommunityRules.CompanyCode(
                        form.kind(),
                        form.creditCode().filter(text -> !text.isBlank()).isPresent()));
        names.ifPresent(read -> inspection.ask(
                CommunityRules.POSSIBLE_DUPLICATE, new CommunityRules.Duplicates(read.name(), namesakes.of(read))));
        return inspection.decide(() -> {
            Organisation read = organisation.apply(new Written(names.orElseThrow(), form, code, seenIn));
            return Decision.accepted(read, event.apply(read))
                    .alsoFound(new Inspection()
                            .ask(CommunityRules.CREDIT_CODE_OVERRIDE, read)
                            .findings());
        });
    }

    private record Written(Names names, OrganisationForm form, Optional<CreditCode> code, Optional<String> seenIn) {}

    /**
     * Learns another name.
     *
     * @param alias as written
     * @param namesakes finds those who have this name
     * @return the organisation, with a warning when another may be the same; refused with what {@link Names#and} finds
     */
    Decision<Organisation> addAlias(String alias, Namesakes<Organisation> namesakes) {
        Inspection inspection = new Inspection();
        Optional<String> read = inspection.read(Names.readAlias(alias));
        Optional<Names> more = read.flatMap(other -> inspection.read(names.and(other)));
        read.ifPresent(other -> inspection.ask(
                CommunityRules.POSSIBLE_DUPLICATE,
                new CommunityRules.Duplicates(other, others(new Names(other, Set.of()), namesakes))));
        return inspection.decide(() -> Decision.accepted(
                new Organisation(community, id, more.orElseThrow(), kind, creditCode, codeSeenIn, closing),
                new OrganisationEvent.OrganisationAliasAdded(community, id, read.orElseThrow())));
    }

    private List<Id<Organisation>> others(Names named, Namesakes<Organisation> namesakes) {
        return namesakes.of(named).stream().filter(other -> !other.equals(id)).toList();
    }
}

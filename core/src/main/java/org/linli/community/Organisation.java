package org.linli.community;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linli.code.CreditCode;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
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
 */
public record Organisation(
        DivisionCode community,
        Id<Organisation> id,
        Names names,
        OrganisationKind kind,
        Optional<CreditCode> creditCode,
        Optional<String> codeSeenIn) {
    /** The longest text that says where a code was seen. */
    public static final int MAX_SEEN_IN = 200;

    /** Its name, to sort by. */
    public static final Index<Organisation, String> NAME = Index.one(
            "name", ValueType.TEXT, organisation -> organisation.names().name());

    /** What it is. */
    public static final Index<Organisation, OrganisationKind> ORGANISATION_KIND =
            Index.one("kind", ValueType.of(OrganisationKind.class), Organisation::kind);

    /** Its credit code; no two organisations of a community have the same. */
    public static final Index<Organisation, CreditCode> CREDIT_CODE = Index.<Organisation, CreditCode>optional(
                    "credit_code", ValueType.code(CreditCode::value, CreditCode::new), Organisation::creditCode)
            .unique("organisation-credit-code-taken");

    /** Whether its credit code is kept though the check character fails. */
    public static final Index<Organisation, Boolean> CODE_OVERRIDDEN =
            Index.one("code_overridden", ValueType.FLAG, Organisation::hasUnsoundCode);

    /** All its names, as they are compared. */
    public static final Index<Organisation, String> NAME_KEY = Index.many(
            "name_key", ValueType.TEXT, organisation -> organisation.names().keys());

    /** All names of one without credit code; no two of those have a name in common. */
    public static final Index<Organisation, String> UNCODED_NAME = Index.<Organisation, String>many(
                    "uncoded_name",
                    ValueType.TEXT,
                    organisation -> organisation.creditCode().isPresent()
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
            .index(NAME)
            .index(ORGANISATION_KIND)
            .index(CREDIT_CODE)
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
                community,
                id,
                form,
                namesakes,
                read -> new OrganisationEvent.OrganisationRegistered(
                        community, id, read.names.name(), read.kind, read.creditCode));
    }

    /**
     * Corrects what was registered: from now on it is as in the form, and nothing of what was before stays but the id.
     *
     * @param form as written
     * @param namesakes finds those who have one of these names
     * @return the organisation, with the warnings of {@link #register} on others than this one; refused with everything
     *     that is wrong in the form
     */
    Decision<Organisation> amend(OrganisationForm form, Namesakes<Organisation> namesakes) {
        return written(
                community,
                id,
                form,
                names -> others(names, namesakes),
                read -> new OrganisationEvent.OrganisationAmended(
                        community, id, read.names.name(), read.kind, read.creditCode));
    }

    boolean hasUnsoundCode() {
        return creditCode.filter(code -> !code.hasSoundCheck()).isPresent();
    }

    /** {@return the form that says what is registered, to be changed and given to {@link Organisations#amend}} */
    public OrganisationForm form() {
        return new OrganisationForm(
                names.name(), kind, creditCode.map(CreditCode::value), codeSeenIn, List.copyOf(names.aliases()));
    }

    private static Decision<Organisation> written(
            DivisionCode community,
            Id<Organisation> id,
            OrganisationForm form,
            Namesakes<Organisation> namesakes,
            Function<Organisation, OrganisationEvent> event) {
        Inspection inspection = new Inspection();
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
            Organisation read = new Organisation(community, id, names.orElseThrow(), form.kind(), code, seenIn);
            return Decision.accepted(read, event.apply(read))
                    .alsoFound(new Inspection()
                            .ask(CommunityRules.CREDIT_CODE_OVERRIDE, read)
                            .findings());
        });
    }

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
                new Organisation(community, id, more.orElseThrow(), kind, creditCode, codeSeenIn),
                new OrganisationEvent.OrganisationAliasAdded(community, id, read.orElseThrow())));
    }

    private List<Id<Organisation>> others(Names named, Namesakes<Organisation> namesakes) {
        return namesakes.of(named).stream().filter(other -> !other.equals(id)).toList();
    }

    /** What happens to organisations (单位事件). */
    public sealed interface OrganisationEvent extends Event {
        /**
         * An organisation was registered (单位登记).
         *
         * @param community the community
         * @param organisation its id
         * @param name its name
         * @param kind what it is
         * @param creditCode its credit code, where it has one
         */
        record OrganisationRegistered(
                DivisionCode community,
                Id<Organisation> organisation,
                String name,
                OrganisationKind kind,
                Optional<CreditCode> creditCode)
                implements OrganisationEvent {}

        /**
         * What was registered was corrected (单位信息更正).
         *
         * @param community the community
         * @param organisation its id
         * @param name its name now
         * @param kind what it is now
         * @param creditCode its credit code now, where it has one
         */
        record OrganisationAmended(
                DivisionCode community,
                Id<Organisation> organisation,
                String name,
                OrganisationKind kind,
                Optional<CreditCode> creditCode)
                implements OrganisationEvent {}

        /**
         * Another name became known (别名登记).
         *
         * @param community the community
         * @param organisation its id
         * @param alias the name
         */
        record OrganisationAliasAdded(DivisionCode community, Id<Organisation> organisation, String alias)
                implements OrganisationEvent {}
    }
}

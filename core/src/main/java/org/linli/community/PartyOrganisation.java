package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A party organisation that works with the community (党组织): its own, those of organisations in it, and those elsewhere
 * whose members serve here. It has no credit code, so all its names are unique in the community.
 *
 * @param community the community that works with it
 * @param id its id there
 * @param names how it is called
 * @param level its level
 * @param host the organisation whose party organisation it is, where it has one
 * @param seat the community where it sits
 * @param closing since when it does not exist any more, if so
 * @param into the one that goes on in its place, where there is one
 */
public record PartyOrganisation(
        DivisionCode community,
        Id<PartyOrganisation> id,
        Names names,
        PartyOrganisationLevel level,
        Optional<Id<Organisation>> host,
        DivisionCode seat,
        Optional<Closing> closing,
        Optional<Id<PartyOrganisation>> into)
        implements Closable {
    /** Its name. */
    public static final Column<PartyOrganisation, String> NAME = Column.one(
            "name", ValueType.TEXT, organisation -> organisation.names().name());

    /** Its name, to sort by: the ninth comes before the tenth. */
    public static final Index<PartyOrganisation, String> ORDER = NaturalOrder.index(
            "name_order", organisation -> organisation.names().name());

    /** Its level. */
    public static final Index<PartyOrganisation, PartyOrganisationLevel> LEVEL =
            Index.one("level", ValueType.of(PartyOrganisationLevel.class), PartyOrganisation::level);

    /** Whose it is. */
    public static final Index<PartyOrganisation, Id<Organisation>> HOST =
            Index.optional("host", ValueType.id(), PartyOrganisation::host);

    /** Whether it does not exist any more. */
    static final Index<PartyOrganisation, Boolean> CLOSED =
            Index.one("closed", ValueType.FLAG, organisation -> !organisation.exists());

    /** Since when it does not exist any more. */
    public static final Column<PartyOrganisation, LocalDate> CLOSED_ON = Column.optional(
            "closed_on", ValueType.DAY, organisation -> organisation.closing().map(Closing::day));

    /** All names of one that exists, as they are compared; no two of those have one in common. */
    public static final Index<PartyOrganisation, String> NAME_KEY = Index.<PartyOrganisation, String>many(
                    "name_key",
                    ValueType.TEXT,
                    organisation -> organisation.exists() ? organisation.names().keys() : List.of())
            .unique("party-organisation-name-taken");

    /** Pairs of characters of all its names, by which it is found by a part of one. */
    static final Index<PartyOrganisation, String> NAME_PAIR = Index.many(
            "name_pair",
            ValueType.TEXT,
            organisation -> NameKey.pairs(organisation.names().keys()));

    /** Its kind of aggregate. */
    public static final Kind<PartyOrganisation> KIND = Kind.named(
                    "party_organisation",
                    1,
                    PartyOrganisation.class,
                    organisation -> Ref.of(organisation.community, organisation.id))
            .column(NAME)
            .together(CLOSED, ORDER)
            .together(CLOSED, LEVEL)
            .index(HOST)
            .column(CLOSED_ON)
            .naming(HOST, NameOf.of(Organisation.KIND, Organisation.NAME))
            .index(NAME_KEY)
            .index(NAME_PAIR)
            .events(PartyOrganisationEvent.class)
            .build();

    /**
     * Registers a party organisation.
     *
     * @param community the community
     * @param id its new id
     * @param form as written
     * @return the party organisation; refused with what {@link Names#parse} finds
     */
    static Decision<PartyOrganisation> register(
            DivisionCode community, Id<PartyOrganisation> id, PartyOrganisationForm form) {
        return written(
                new Inspection(),
                form,
                names -> new PartyOrganisation(
                        community,
                        id,
                        names,
                        form.level(),
                        form.host(),
                        form.seat().orElse(community),
                        Optional.empty(),
                        Optional.empty()),
                read -> new PartyOrganisationEvent.PartyOrganisationRegistered(
                        community, id, read.names.name(), read.level, read.host));
    }

    /**
     * Changes with the world: from today on it is as in the form.
     *
     * @param form as written
     * @param today the day
     * @return the party organisation; refused with {@code party-organisation-closed} and what {@link Names#parse} finds
     */
    Decision<PartyOrganisation> amend(PartyOrganisationForm form, LocalDate today) {
        return written(
                new Inspection().found(closedOn(today)),
                form,
                names -> with(names, form),
                read -> new PartyOrganisationEvent.PartyOrganisationAmended(
                        community, id, read.names.name(), read.level, read.host));
    }

    /**
     * Corrects what was written wrongly: it is as if it had always been as in the form.
     *
     * @param form as written
     * @param reason why
     * @return the party organisation; refused with what {@link Names#parse} finds, and for its reason
     */
    Decision<PartyOrganisation> correct(PartyOrganisationForm form, String reason) {
        Inspection inspection = new Inspection();
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return written(
                inspection,
                form,
                names -> with(names, form),
                read -> new PartyOrganisationEvent.PartyOrganisationCorrected(
                        community, id, form(), read.form(), why.orElseThrow()));
    }

    /**
     * Closes it: it was dissolved.
     *
     * @param day the first day on which it does not exist
     * @param reason why
     * @param successor the one that goes on in its place, where there is one
     * @param ties what still hangs on it
     * @param today the present day
     * @return the party organisation; refused with {@code party-organisation-closed}, {@code party-organisation-into-another} and as
     *     {@link Closing#read}
     */
    Decision<PartyOrganisation> close(
            LocalDate day,
            String reason,
            Optional<Id<PartyOrganisation>> successor,
            List<OpenTie> ties,
            LocalDate today) {
        Inspection inspection = new Inspection()
                .found(closedOn(today))
                .ask(ClosingRules.INTO_ANOTHER, new ClosingRules.Merging(names.name(), id, successor));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                new PartyOrganisation(community, id, names, level, host, seat, read, successor),
                new PartyOrganisationEvent.PartyOrganisationClosed(
                        community, id, day, read.orElseThrow().reason(), successor)));
    }

    /**
     * Undoes a closing that was a mistake.
     *
     * @param reason why
     * @param today the day
     * @return the party organisation; refused with {@code closing-to-reopen}, and for its reason
     */
    Decision<PartyOrganisation> reopen(String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(ClosingRules.TO_REOPEN, standing(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new PartyOrganisation(community, id, names, level, host, seat, Optional.empty(), Optional.empty()),
                new PartyOrganisationEvent.PartyOrganisationReopened(
                        community, id, closing.orElseThrow().day(), why.orElseThrow())));
    }

    /**
     * {@return the form that says what is registered, to be changed and given to {@link PartyOrganisations#amend} or {@link
     * PartyOrganisations#correct}}
     */
    public PartyOrganisationForm form() {
        return new PartyOrganisationForm(names.name(), level, host, Optional.of(seat), List.copyOf(names.aliases()));
    }

    /** {@return whether it exists, as far as that was entered} */
    public boolean exists() {
        return closing.isEmpty();
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return ClosingRules.PARTY_ORGANISATION.check(standing(day));
    }

    private ClosingRules.Standing standing(LocalDate day) {
        return new ClosingRules.Standing(names.name(), closing.map(Closing::day), day);
    }

    private PartyOrganisation with(Names read, PartyOrganisationForm form) {
        return new PartyOrganisation(
                community, id, read, form.level(), form.host(), form.seat().orElse(community), closing, into);
    }

    private static Decision<PartyOrganisation> written(
            Inspection inspection,
            PartyOrganisationForm form,
            Function<Names, PartyOrganisation> organisation,
            Function<PartyOrganisation, PartyOrganisationEvent> event) {
        Optional<Names> names = inspection.read(Names.parse(form.name(), form.aliases()));
        return inspection.decide(() -> {
            PartyOrganisation read = organisation.apply(names.orElseThrow());
            return Decision.accepted(read, event.apply(read));
        });
    }

    /**
     * Learns another name.
     *
     * @param alias as written
     * @return the party organisation; refused with what {@link Names#and} finds
     */
    Decision<PartyOrganisation> addAlias(String alias) {
        Inspection inspection = new Inspection();
        Optional<String> read = inspection.read(Names.readAlias(alias));
        Optional<Names> more = read.flatMap(other -> inspection.read(names.and(other)));
        return inspection.decide(() -> Decision.accepted(
                new PartyOrganisation(community, id, more.orElseThrow(), level, host, seat, closing, into),
                new PartyOrganisationEvent.PartyOrganisationAliasAdded(community, id, read.orElseThrow())));
    }
}

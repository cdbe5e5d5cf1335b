package org.linli.community;

import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
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
 */
public record PartyOrganisation(
        DivisionCode community,
        Id<PartyOrganisation> id,
        Names names,
        PartyOrganisationLevel level,
        Optional<Id<Organisation>> host,
        DivisionCode seat) {
    /** Its name, to sort by. */
    public static final Index<PartyOrganisation, String> NAME = Index.one(
            "name", ValueType.TEXT, organisation -> organisation.names().name());

    /** Its level. */
    public static final Index<PartyOrganisation, PartyOrganisationLevel> LEVEL =
            Index.one("level", ValueType.of(PartyOrganisationLevel.class), PartyOrganisation::level);

    /** Whose it is. */
    public static final Index<PartyOrganisation, Id<Organisation>> HOST =
            Index.optional("host", ValueType.id(), PartyOrganisation::host);

    /** All its names, as they are compared; no two have one in common. */
    public static final Index<PartyOrganisation, String> NAME_KEY = Index.<PartyOrganisation, String>many(
                    "name_key",
                    ValueType.TEXT,
                    organisation -> organisation.names().keys())
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
            .index(NAME)
            .index(LEVEL)
            .index(HOST)
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
        Inspection inspection = new Inspection();
        Optional<Names> names = inspection.read(Names.parse(form.name(), form.aliases()));
        return inspection.decide(() -> {
            PartyOrganisation registered = new PartyOrganisation(
                    community,
                    id,
                    names.orElseThrow(),
                    form.level(),
                    form.host(),
                    form.seat().orElse(community));
            return Decision.accepted(
                    registered,
                    new PartyOrganisationEvent.PartyOrganisationRegistered(
                            community, id, registered.names().name(), registered.level(), registered.host()));
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
                new PartyOrganisation(community, id, more.orElseThrow(), level, host, seat),
                new PartyOrganisationEvent.PartyOrganisationAliasAdded(community, id, read.orElseThrow())));
    }

    /** What happens to party organisations (党组织事件). */
    public sealed interface PartyOrganisationEvent extends Event {
        /**
         * A party organisation was registered (党组织登记).
         *
         * @param community the community
         * @param partyOrganisation its id
         * @param name its name
         * @param level its level
         * @param host whose it is, where it has a host
         */
        record PartyOrganisationRegistered(
                DivisionCode community,
                Id<PartyOrganisation> partyOrganisation,
                String name,
                PartyOrganisationLevel level,
                Optional<Id<Organisation>> host)
                implements PartyOrganisationEvent {}

        /**
         * Another name became known (别名登记).
         *
         * @param community the community
         * @param partyOrganisation its id
         * @param alias the name
         */
        record PartyOrganisationAliasAdded(
                DivisionCode community, Id<PartyOrganisation> partyOrganisation, String alias)
                implements PartyOrganisationEvent {}
    }
}

package org.linli.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.alliance.Alliance;
import org.linli.alliance.PastAgreement;
import org.linli.alliance.PastAlliances;
import org.linli.charter.Charter;
import org.linli.charter.CommunityCharter;
import org.linli.code.PlainText;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Buildings;
import org.linli.community.Charters;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.Organisations;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisations;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.PastPost;
import org.linli.grid.post.PastPosts;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * Takes over what the community has kept in another system (存量数据接续). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name. Each but that for the
 * charter, which has no origin, is refused with {@code taken-over-already} when the key was taken over before, which names the record,
 * with {@code origin-key-personal} and what is wrong in the origin, and with {@code not-found}, once for each, when something that it
 * names is not registered. Of what has happened a norm warns, also one that the charter has made binding; a charter itself is held to
 * the bounds of statute.
 */
public final class TakeOver {
    private static final Set<Role> TAKERS = Set.of(Role.COMMUNITY_SECRETARY, Role.SYSTEM);
    private static final Commands<Organisation> TAKE_OVER = Commands.of("takeOver", Organisation.class, TAKERS);
    private static final Command<CommunityCharter> CHARTER = TAKE_OVER
            .yielding(CommunityCharter.class)
            .fact("charter", TakeCharter.class)
            .by(Role.COMMUNITY_SECRETARY);
    static final Command<Organisation> ORGANISATION = TAKE_OVER.fact("organisation", TakeOrganisation.class);
    static final Command<Building> BUILDING = TAKE_OVER.yielding(Building.class).fact("building", TakeBuilding.class);
    static final Command<PartyOrganisation> PARTY_ORGANISATION =
            TAKE_OVER.yielding(PartyOrganisation.class).fact("partyOrganisation", TakeParty.class);
    private static final Command<Alliance> ALLIANCE =
            TAKE_OVER.yielding(Alliance.class).fact("alliance", TakeAlliance.class);
    static final Command<Alliance> AGREEMENT =
            TAKE_OVER.yielding(Alliance.class).fact("agreement", TakeAgreement.class);
    static final Command<Division> DIVISION = TAKE_OVER
            .yielding(Division.class)
            .fact("division", TakeDivision.class)
            .by(Role.SUBDISTRICT_OFFICER, Role.SYSTEM);
    static final Command<GridPost> POST = TAKE_OVER.yielding(GridPost.class).fact("post", TakePost.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(CHARTER, ORGANISATION, BUILDING, PARTY_ORGANISATION, ALLIANCE, AGREEMENT, DIVISION, POST);

    private static final Question FIND = TAKE_OVER.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ORIGIN_OF = TAKE_OVER.question("originOf").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = TAKE_OVER.question("list").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, ORIGIN_OF, LIST);

    static final Sheet<TakenOver> SHEET = Sheet.of("takeOver", TakenOver.KIND);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public TakeOver(Office office) {
        this.office = office;
    }

    /**
     * Takes over the charter that the community has had since a day of the past (章程).
     *
     * @param draft the charter; its number is not looked at
     * @return the community's charters; refused with {@code charter-past-first}, and with what {@link
     *     org.linli.charter.Charter#findings} finds: {@code charter-layer-order}, {@code charter-approved-by}, {@code
     *     charter-parameter-unknown}, {@code charter-value-format}, {@code charter-value}, {@code charter-bound} and {@code
     *     charter-norm}
     */
    public Decision<CommunityCharter> charter(Charter draft) {
        return office.command(CHARTER, new TakeCharter(draft), work -> Charters.takeOver(work, draft));
    }

    /**
     * Takes over an organisation (单位).
     *
     * @param origin where it was kept before
     * @param form as written
     * @return the organisation, with the warnings {@code organisation-possible-duplicate}, {@code company-credit-code} and {@code
     *     credit-code-override}; refused as {@link Organisations#register}
     */
    public Decision<Organisation> organisation(Origin origin, OrganisationForm form) {
        return office.command(
                ORGANISATION,
                new TakeOrganisation(origin, form),
                work -> Origins.taken(
                        work, Taken.ORGANISATION, origin, () -> Organisations.enter(work, form), Organisation::id));
    }

    /**
     * Takes over a building (楼栋).
     *
     * @param origin where it was kept before
     * @param form as written
     * @return the building; refused as {@link Buildings#register}
     */
    public Decision<Building> building(Origin origin, BuildingForm form) {
        return office.command(
                BUILDING,
                new TakeBuilding(origin, form),
                work -> Origins.taken(work, Taken.BUILDING, origin, () -> Buildings.enter(work, form), Building::id));
    }

    /**
     * Takes over a party organisation (党组织).
     *
     * @param origin where it was kept before
     * @param form as written
     * @return the party organisation; refused as {@link PartyOrganisations#register}
     */
    public Decision<PartyOrganisation> partyOrganisation(Origin origin, PartyOrganisationForm form) {
        return office.command(
                PARTY_ORGANISATION,
                new TakeParty(origin, form),
                work -> Origins.taken(
                        work,
                        Taken.PARTY_ORGANISATION,
                        origin,
                        () -> PartyOrganisations.enter(work, form),
                        PartyOrganisation::id));
    }

    /**
     * Takes over an alliance that was established on a day of the past (联盟).
     *
     * @param origin where it was kept before
     * @param name as written
     * @param lead the party organisation that leads it
     * @param establishedOn the day
     * @return the alliance, without members; refused with {@code party-organisation-closed}, {@code past-day}, {@code
     *     alliance-name-taken} and what is wrong in the name
     */
    public Decision<Alliance> alliance(
            Origin origin, String name, Id<PartyOrganisation> lead, LocalDate establishedOn) {
        return office.command(
                ALLIANCE,
                new TakeAlliance(origin, name, lead, establishedOn),
                work -> Origins.taken(
                        work,
                        Taken.ALLIANCE,
                        origin,
                        () -> PastAlliances.enter(work, name, lead, establishedOn),
                        Alliance::id));
    }

    /**
     * Takes over a member's agreement, which runs or has run out (共建协议). Of several agreements of one party organisation the latest
     * says how the membership stands; they come in any order.
     *
     * @param origin where it was kept before
     * @param alliance the alliance
     * @param partyOrganisation who signed
     * @param agreement the agreement
     * @return the alliance, with the hint {@code agreement-end-by-charter} where no end is given, and the warnings {@code
     *     alliance-begins-first}, {@code alliance-member-same-host}, {@code agreement-years}, {@code agreement-contact-party-member},
     *     {@code agreement-left-after-end} and {@code agreement-terms-overlap}; refused with {@code party-organisation-closed}, {@code
     *     person-held}, {@code alliance-lead-not-member}, {@code alliance-members-limit}, {@code agreement-order}, {@code past-day},
     *     {@code past-term} and {@code alliance-member-open-posts}
     */
    public Decision<Alliance> agreement(
            Origin origin, Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, PastAgreement agreement) {
        return office.command(
                AGREEMENT,
                new TakeAgreement(origin, alliance, partyOrganisation, agreement),
                work -> Origins.taken(
                        work,
                        Taken.AGREEMENT,
                        origin,
                        () -> PastAlliances.takeOver(work, alliance, partyOrganisation, agreement),
                        changed -> partyOrganisation));
    }

    /**
     * Takes over a division into grids that has been in force since a day of the past, or was so for a time (网格划分方案). Those that have
     * ended come first, oldest first.
     *
     * @param origin where it was kept before
     * @param division the division
     * @return the division, with the warnings {@code grid-size-range}, {@code grid-residents-range}, {@code microgrid-size-range} and
     *     {@code grid-building-uncovered}; refused with {@code division-past-order}, {@code past-day}, {@code past-term} and
     *     what is wrong in the drawing: {@code division-extent}, {@code grid-not-empty}, {@code grid-no-overlap}, {@code
     *     grid-dedicated-once}, {@code grid-number-once}, {@code grid-name-once}, {@code grid-code-prefix}, {@code grid-residents}, {@code
     *     grid-continues-present}, {@code grid-continued-once}, {@code microgrid-count}, {@code microgrid-within-grid}, {@code
     *     microgrid-no-overlap} and {@code building-closed}
     */
    public Decision<Division> division(Origin origin, PastDivision division) {
        return office.command(
                DIVISION,
                new TakeDivision(origin, division),
                work -> Origins.taken(
                        work,
                        Taken.DIVISION,
                        origin,
                        () -> Origins.withGrids(
                                work,
                                origin,
                                division.keys(),
                                Divisions.takeOver(work, division.form(), division.from(), division.until())),
                        Division::id));
    }

    /**
     * Takes over a post that a person holds since a day of the past, or has held (网格岗位、历任人员).
     *
     * @param origin where it was kept before
     * @param post the post
     * @return the post, held or ended, decided as {@link PastPosts#takeOver}
     */
    public Decision<GridPost> post(Origin origin, PastPost post) {
        return office.command(
                POST,
                new TakePost(origin, post),
                work -> Origins.taken(work, Taken.POST, origin, () -> PastPosts.takeOver(work, post), GridPost::id));
    }

    /**
     * The record that was taken over under a key (按原编号查找).
     *
     * @param what what it is
     * @param origin where it was kept before
     * @return where it is now; refused with {@code actor-may-not} and {@code taken-over-reference}
     */
    public Decision<TakenOver> find(Taken what, Origin origin) {
        return office.ask(
                FIND,
                () -> office.read(view -> origin.read()
                        .outcomeIfAccepted()
                        .flatMap(read -> Origins.find(view, what, read))
                        .map(found -> Decision.accepted(found))
                        .orElseGet(() -> Decision.refused(References.missing(what, origin.key())))));
    }

    /**
     * Where a record comes from (数据来源).
     *
     * @param record its id; of an agreement there is no record of its own
     * @return its origin; refused with {@code actor-may-not}, and with {@code not-found} when it was entered here
     */
    public Decision<TakenOver> originOf(Id<?> record) {
        Id<TakenOver> id = Id.of(record.value());
        return office.ask(
                ORIGIN_OF,
                () -> office.read(view -> Needs.orNotFound(view.find(TakenOver.KIND, id), TakenOver.KIND, id)));
    }

    /**
     * All that was taken over from a system.
     *
     * @param source what the community calls the system
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token} and what is wrong in the source
     */
    public Decision<Listing<TakenOver>> list(String source, Paging paging) {
        return office.ask(
                LIST,
                () -> PlainText.require("source", source, Origin.MAX_SOURCE).then(from -> page(from, paging)));
    }

    private Decision<Listing<TakenOver>> page(String source, Paging paging) {
        Query<TakenOver> all = Query.in(office.community(), TakenOver.KIND).where(TakenOver.SOURCE, source);
        return SHEET.part(source).page(office, all, Selection.all(), paging);
    }

    private record TakeCharter(Charter draft) implements Form {
        @Override
        public List<Finding> mistakes() {
            return draft.findings();
        }
    }

    private record TakeOrganisation(Origin origin, OrganisationForm form) {}

    private record TakeBuilding(Origin origin, BuildingForm form) {}

    private record TakeParty(Origin origin, PartyOrganisationForm form) {}

    private record TakeAlliance(Origin origin, String name, Id<PartyOrganisation> lead, LocalDate establishedOn)
            implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireName("name", name, Alliance.MAX_NAME).findings();
        }
    }

    private record TakeAgreement(
            Origin origin, Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, PastAgreement agreement) {}

    private record TakeDivision(Origin origin, PastDivision division) {}

    private record TakePost(Origin origin, PastPost post) {}
}

package org.linli;

import java.util.function.Function;
import org.linli.alliance.AllianceClosings;
import org.linli.alliance.AllianceLeads;
import org.linli.alliance.Alliances;
import org.linli.alliance.Appointments;
import org.linli.alliance.ThemeDays;
import org.linli.community.Buildings;
import org.linli.community.Charters;
import org.linli.community.Communities;
import org.linli.community.Organisations;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisations;
import org.linli.duty.DutyFeedbacks;
import org.linli.duty.DutyLedgers;
import org.linli.duty.DutyServices;
import org.linli.duty.posting.DutyPostings;
import org.linli.duty.posting.PostingCorrections;
import org.linli.feature.Attentions;
import org.linli.grid.Divisions;
import org.linli.grid.incident.Incidents;
import org.linli.grid.notice.GridNotices;
import org.linli.grid.patrol.GridMonths;
import org.linli.grid.patrol.Visits;
import org.linli.grid.post.GridPosts;
import org.linli.grid.redivision.Redivision;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Seen;
import org.linli.person.Consents;
import org.linli.person.People;
import org.linli.person.PersonForm;
import org.linli.reporting.MemberCorrections;
import org.linli.reporting.MemberEnrolment;
import org.linli.reporting.MemberReports;
import org.linli.reporting.MemberRoster;
import org.linli.reporting.UnitReports;
import org.linli.reporting.planning.MemberPlans;
import org.linli.roster.Importer;
import org.linli.roster.PeopleRoster;
import org.linli.storage.Kind;
import org.linli.takeover.OriginKeys;
import org.linli.takeover.TakeOver;
import org.linli.takeover.TakeOverRosters;
import org.linli.work.Office;

/**
 * Where an actor works for a community (工作台): everything that can be asked and done. Immutable, and for use by any
 * thread.
 *
 * <pre>{@code
 * desk.organisations().register(form);
 * desk.preview().organisations().register(form);              // decides, saves nothing
 * desk.once("request-7f3a").organisations().register(form);   // same key: one effect, the first answer again
 * }</pre>
 */
public final class Desk extends MatterDesk {

    Desk(Office office) {
        super(office);
    }

    /**
     * The same desk, whose commands decide but save nothing, unless it is that the actor wanted what the role may not do ({@link
     * Journal#denied}). A preview of a request decides anew, also after it was answered to its key before.
     *
     * @return the desk
     * @throws IllegalStateException within {@link #atomically}
     */
    public Desk preview() {
        return new Desk(office.preview());
    }

    /**
     * The same desk for one request: its next command, or block of commands, has one effect, also when it is given again.
     * The same request gets the first answer again, also when that was a refusal; another request under the same key is
     * refused with {@code request-key-reused}. Answers are kept for 7 days, or as {@link LinliBuilder#answersKept} says.
     *
     * <p>A block is repeated command by command, against the present state: one that decides by what it reads may take another way the
     * second time, and is then refused. Give such a block its decision from outside. What an answer repeats, says so: {@link
     * Decision#repeated}; it is the first answer when the library itself tried again after the answer to its commit was lost.
     *
     * @param key the request's key: 1 to 255 characters of printable ASCII, as they are or quoted as in an {@code Idempotency-Key} header.
     *     The journal shows a key of 1 to 64 characters of {@code A-Z a-z 0-9 . _ -} as it is, any other by its SHA-256
     * @return the desk
     * @throws IllegalArgumentException when the key has another form
     * @throws IllegalStateException within {@link #atomically}
     */
    public Desk once(String key) {
        return new Desk(office.once(key));
    }

    /**
     * What a question shows of something, with the mark that it had: the mark moves with each edit, and with no guard, reveal, question
     * or change without effect. It is taken before the question is asked, so that {@link #expecting} refuses what came in between;
     * after a command look again, for others may have come after it. A page of a list has the {@linkplain
     * org.linli.kernel.Listing#marks mark of each item}.
     *
     * @param kind its kind, such as {@code Organisation.KIND}
     * @param id its id
     * @param look what is asked of the desk, such as {@code d -> d.organisations().find(shop)}
     * @param <A> what it is
     * @param <T> what is shown of it
     * @return what is shown, and the mark; refused as the question was, and with {@code not-found} when it is not there or gone, and
     *     for an unknown actor
     * @throws IllegalArgumentException when it is a kind of bookkeeping
     */
    public <A, T> Decision<Seen<T>> seen(Kind<A> kind, Id<A> id, Function<Desk, Decision<T>> look) {
        return office.seen(kind, id, () -> look.apply(this));
    }

    /**
     * The same desk, whose next command, or block of commands, decides only when something is as its user has seen it. Else it is
     * refused with {@code seen-changed}, which tells how many changes came since, and of the last one the command, who gave it (staff of
     * the office by their id, all others by their role) and when; with {@code seen-unknown} when it never had this mark; or with {@code
     * not-found}. Roles other than those of the office are told {@code seen-unknown} in each of these cases, for they may not be among
     * those who may read it.
     *
     * <pre>{@code
     * Seen<Organisation> seen =
     *         desk.seen(Organisation.KIND, shop, d -> d.organisations().find(shop)).orElseThrow();
     * OrganisationForm form = seen.shown().form().creditCode("91350100M000100Y43");
     * desk.expecting(Organisation.KIND, shop, seen.mark()).organisations().amend(shop, form);
     * }</pre>
     *
     * @param kind its kind
     * @param id its id
     * @param mark the mark that {@link #seen} gave, as it is or quoted as in an {@code If-Match} header
     * @param <A> what it is
     * @return the desk
     * @throws IllegalArgumentException when it is a kind of bookkeeping
     */
    public <A> Desk expecting(Kind<A> kind, Id<A> id, String mark) {
        return new Desk(office.expecting(kind, id, mark));
    }

    /**
     * Gives several commands that are committed together. When one of them is refused, none has an effect, also when the block itself
     * accepts. Only what goes through the desk that the block is given belongs to it: another desk commits by itself. A block
     * within the block is part of it, and nothing of it is taken back alone: when the inner one is refused, by its commands or its
     * own word, the whole is refused, and when it throws, the whole throws the same, also when the outer block ignores that.
     * Trouble of the store, {@link org.linli.storage.StorageException}, ends the whole likewise.
     *
     * @param block gives commands and yields a decision; may be run again from its beginning when another transaction
     *     was faster, so it has no other effects than these commands
     * @param <T> what it yields
     * @return the block's decision; refused with the findings of all commands that were refused
     * @throws org.linli.kernel.RefusedException within a host's transaction, when the block is refused after it has written: the
     *     host then rolls back. A block that is refused before it has written anything returns its decision there too
     * @throws IllegalStateException in the block, at the first use of this desk instead of the one that the block is given
     */
    public <T> Decision<T> atomically(Function<Desk, Decision<T>> block) {
        return office.atomically(inner -> block.apply(new Desk(inner)));
    }

    /** {@return the one list of what is to be done, of all features (待办清单)} */
    public Attentions attention() {
        return new Attentions(office, Registry.FEATURES);
    }

    /** {@return the community's profile, honours and figures (社区概况)} */
    public Communities community() {
        return new Communities(office);
    }

    /** {@return the community's charter (社区章程)} */
    public Charters charters() {
        return new Charters(office);
    }

    /** {@return the organisations in the community (驻区单位)} */
    public Organisations organisations() {
        return new Organisations(office);
    }

    /** {@return the party organisations that work with it (党组织)} */
    public PartyOrganisations partyOrganisations() {
        return new PartyOrganisations(office);
    }

    /** {@return its buildings (楼栋)} */
    public Buildings buildings() {
        return new Buildings(office);
    }

    /** {@return its people (人员)} */
    public People people() {
        return new People(office);
    }

    /** {@return why people's data are kept: lawful bases, consents, holds (个人信息保存依据与同意)} */
    public Consents consents() {
        return new Consents(office);
    }

    /** {@return the import of in-service members from a list of one unit or several (双报到花名册导入)} */
    public Importer<MemberEnrolment> memberRoster() {
        return MemberRoster.importer(office);
    }

    /**
     * The import of the list that one unit hands in (单位花名册导入).
     *
     * @param party the unit's party organisation, registered in the community, for which its rate of report is counted
     * @return the importer; every row is refused with {@code not-found} when the party organisation is not registered
     */
    public Importer<MemberEnrolment> memberRoster(Id<PartyOrganisation> party) {
        return MemberRoster.importer(office, party);
    }

    /** {@return the import of people from a roster (人员名册导入)} */
    public Importer<PersonForm> peopleRoster() {
        return PeopleRoster.importer(office);
    }

    /** {@return the keys that records have in another system (原编号)} */
    public OriginKeys originKeys() {
        return new OriginKeys(office);
    }

    /** {@return what is taken over from another system (存量数据接续)} */
    public TakeOver takeOver() {
        return new TakeOver(office);
    }

    /**
     * The imports of what another system has kept (存量数据导入).
     *
     * @param source what the community calls the system, which its keys belong to
     * @return the imports
     */
    public TakeOverRosters takeOverFrom(String source) {
        return new TakeOverRosters(office, source);
    }

    /** {@return the alliances and their members (党建联盟)} */
    public Alliances alliances() {
        return new Alliances(office);
    }

    /** {@return who leads alliances, one after another} */
    public AllianceLeads allianceLeads() {
        return new AllianceLeads(office);
    }

    /** {@return the end of alliances (联盟解散)} */
    public AllianceClosings allianceClosings() {
        return new AllianceClosings(office);
    }

    /** {@return cross-appointments (交叉任职)} */
    public Appointments appointments() {
        return new Appointments(office);
    }

    /** {@return theme days (主题党日)} */
    public ThemeDays themeDays() {
        return new ThemeDays(office);
    }

    /** {@return the division into grids (网格划分)} */
    public Divisions divisions() {
        return new Divisions(office);
    }

    /** {@return the change to a new division, with what loses its place to it (网格调整)} */
    public Redivision redivision() {
        return new Redivision(office);
    }

    /** {@return the public notices of the grids (网格公示)} */
    public GridNotices gridNotices() {
        return new GridNotices(office);
    }

    /** {@return the posts of the grids (网格岗位)} */
    public GridPosts gridPosts() {
        return new GridPosts(office);
    }

    /** {@return the incidents of the grids (网格事件)} */
    public Incidents incidents() {
        return new Incidents(office);
    }

    /** {@return rounds through the grids (巡查走访)} */
    public Visits visits() {
        return new Visits(office);
    }

    /** {@return the monthly sheets of the grids (网格月报)} */
    public GridMonths gridMonths() {
        return new GridMonths(office);
    }

    /** {@return reports of in-service members (在职党员报到)} */
    public MemberReports memberReports() {
        return new MemberReports(office);
    }

    /** {@return corrections of what was written wrongly of reports of members (在职党员报到更正)} */
    public MemberCorrections memberCorrections() {
        return new MemberCorrections(office);
    }

    /** {@return plans of where in-service members serve (编入网格)} */
    public MemberPlans memberPlans() {
        return new MemberPlans(office);
    }

    /** {@return postings for in-service members, and their claims (服务岗位与认领)} */
    public DutyPostings dutyPostings() {
        return new DutyPostings(office);
    }

    /** {@return corrections of what was written wrongly of postings (服务岗位更正)} */
    public PostingCorrections postingCorrections() {
        return new PostingCorrections(office);
    }

    /** {@return the services of in-service members (在职党员服务)} */
    public DutyServices dutyServices() {
        return new DutyServices(office);
    }

    /** {@return appraisals of members and feedback to their units (评价与反馈)} */
    public DutyFeedbacks dutyFeedbacks() {
        return new DutyFeedbacks(office);
    }

    /** {@return service cards, the table of units, the rate of report, and candidates (双报到台账)} */
    public DutyLedgers dutyLedgers() {
        return new DutyLedgers(office);
    }

    /** {@return reports of units (单位报到)} */
    public UnitReports unitReports() {
        return new UnitReports(office);
    }
}

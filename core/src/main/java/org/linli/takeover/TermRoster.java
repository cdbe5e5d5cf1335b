package org.linli.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.alliance.PastAgreement;
import org.linli.code.CitizenId;
import org.linli.code.CivilDate;
import org.linli.community.Building;
import org.linli.community.CommunityRules;
import org.linli.community.PartyOrganisation;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.PastPost;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;
import org.linli.roster.RosterColumn;
import org.linli.roster.RosterRow;
import org.linli.roster.RosterWords;

/** The columns of the lists of agreements and posts, which have a term, and how their rows are read. */
final class TermRoster {
    private static final RosterColumn PARTY =
            RosterColumn.open("成员单位", "成员党组织", "党组织", "党组织编号", "party organisation", "member");
    private static final RosterColumn SIGNED_ON = RosterColumn.open("签订日期", "签约日期", "协议签订日期", "signed on", "signed_on");
    private static final RosterColumn LAST_DAY = RosterColumn.open(
                    "到期日期", "有效期至", "协议到期日期", "任期至", "任期届满日期", "last day", "last_day")
            .optional();
    private static final RosterColumn LEFT_ON = RosterColumn.open("退出日期", "离任日期", "免职日期", "卸任日期", "left on", "left_on")
            .optional();
    private static final RosterColumn PERSON = RosterColumn.personal(
            "证件号码", "联络员证件号码", "联络员身份证号", "任职人员证件号码", "身份证号", "身份证号码", "公民身份号码", "身份证", "citizen id", "citizen_id");
    private static final RosterColumn KIND = RosterColumn.open("岗位", "岗位名称", "职务", "post", "kind");
    private static final RosterColumn GRID = RosterColumn.open("网格编号", "网格序号", "网格号", "网格", "grid");
    private static final RosterColumn MICRO_GRID =
            RosterColumn.open("微网格", "微网格名称", "micro-grid").optional();
    private static final RosterColumn BUILDING =
            RosterColumn.open("楼栋号", "楼栋", "楼号", "building").optional();
    private static final RosterColumn LIVES_IN =
            RosterColumn.personal("居住楼栋", "居住地", "lives in").optional();
    private static final RosterColumn WORKS_IN =
            RosterColumn.personal("工作楼栋", "工作地", "works in").optional();
    private static final RosterColumn MANAGER =
            RosterColumn.open("企业管理人员", "是否企业管理人员", "manager").optional();
    private static final RosterColumn FROM = RosterColumn.open("任职日期", "任职时间", "到任日期", "聘任日期", "from");

    static final List<RosterColumn> AGREEMENTS = List.of(Cells.KEY, PARTY, SIGNED_ON, LAST_DAY, LEFT_ON, PERSON);
    static final List<RosterColumn> POSTS = List.of(
            Cells.KEY, KIND, PERSON, GRID, MICRO_GRID, BUILDING, LIVES_IN, WORKS_IN, MANAGER, FROM, LAST_DAY, LEFT_ON);

    private static final RosterWords<GridPostKind> KINDS = RosterWords.of(GridPostKind.values())
            .or(GridPostKind.GRID_MEMBER, "专职网格员", "兼职网格员", "网格管理员")
            .or(GridPostKind.GRID_HEAD, "网格长（组长）", "网格负责人")
            .or(GridPostKind.PARTY_LIAISON, "网格党建联络员", "党建指导联络员")
            .or(GridPostKind.BUILDING_HEAD, "楼长", "楼栋长（楼长）", "楼组长");

    private TermRoster() {}

    static Decision<AgreementText> agreement(RosterRow row) {
        Inspection inspection = new Inspection();
        Optional<LocalDate> signed = inspection.read("signedOn", CivilDate.parse(row.text(SIGNED_ON)));
        Optional<LocalDate> until = inspection.readIfGiven("until", row.given(LAST_DAY), Cells::dayAfter);
        Optional<LocalDate> left = inspection.readIfGiven("leftOn", row.given(LEFT_ON), CivilDate::parse);
        Optional<CitizenId> contact = inspection.read("citizenId", CitizenId.parse(row.text(PERSON)));
        return inspection.decide(() -> Decision.accepted(
                new AgreementText(row.text(PARTY), signed.orElseThrow(), until, left, contact.orElseThrow())));
    }

    static Decision<PostText> post(RosterRow row) {
        Inspection inspection = new Inspection();
        Optional<GridPostKind> kind = inspection.read("post", KINDS.read(row.text(KIND), "taken-over-word"));
        Optional<LocalDate> from = inspection.read("heldFrom", CivilDate.parse(row.text(FROM)));
        Optional<LocalDate> until = inspection.readIfGiven("until", row.given(LAST_DAY), Cells::dayAfter);
        Optional<LocalDate> left = inspection.readIfGiven("leftOn", row.given(LEFT_ON), CivilDate::parse);
        from.ifPresent(first -> Stream.of(until, left)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(end -> inspection.ask(
                        CommunityRules.PAST_TERM, new CommunityRules.Lasting(first, Optional.of(end)))));
        Optional<Cells.Answer> manager = inspection.readIfGiven(
                "managerial", row.given(MANAGER), text -> Cells.ANSWERS.read(text, "taken-over-word"));
        Optional<CitizenId> holder = inspection.read("citizenId", CitizenId.parse(row.text(PERSON)));
        return inspection.decide(() -> Decision.accepted(new PostText(
                kind.orElseThrow(),
                holder.orElseThrow(),
                new PlaceText(row.text(GRID), row.given(MICRO_GRID), row.given(BUILDING)),
                new TieText(row.given(LIVES_IN), row.given(WORKS_IN)),
                manager.equals(Optional.of(Cells.Answer.YES)),
                from.orElseThrow(),
                until,
                left)));
    }

    /** An agreement whose member and contact are still texts. */
    record AgreementText(
            String party,
            LocalDate signedOn,
            Optional<LocalDate> until,
            Optional<LocalDate> leftOn,
            CitizenId contact) {
        Decision<Agreed> found(References references) {
            Inspection inspection = new Inspection();
            Optional<Id<PartyOrganisation>> member =
                    inspection.read("partyOrganisation", references.partyOrganisation(party));
            Optional<Id<Person>> speaker = inspection.read("citizenId", references.person(contact));
            return inspection.decide(() -> Decision.accepted(new Agreed(
                    member.orElseThrow(), new PastAgreement(signedOn, until, leftOn, speaker.orElseThrow()))));
        }
    }

    /** Who has signed which agreement. */
    record Agreed(Id<PartyOrganisation> member, PastAgreement agreement) {}

    /** A post whose holder and place are still texts. */
    record PostText(
            GridPostKind kind,
            CitizenId person,
            PlaceText place,
            TieText tie,
            boolean managerial,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<LocalDate> leftOn) {
        Decision<PastPost> found(References references, LocalDate today) {
            Inspection inspection = new Inspection();
            Optional<Id<Person>> holder = inspection.read("citizenId", references.person(person));
            Optional<Seat> seat = inspection.read("grid", references.seat(place, lastDay(today)));
            Optional<Id<Building>> home = inspection.readIfGiven("livesIn", tie.livesIn, references::building);
            Optional<Id<Building>> work = inspection.readIfGiven("worksIn", tie.worksIn, references::building);
            return inspection.decide(() -> {
                Optional<Tie> tied = home.map(Tie::livesIn).or(() -> work.map(Tie::worksIn));
                GridPostForm form = new GridPostForm(kind, holder.orElseThrow(), seat.orElseThrow(), tied, managerial);
                return Decision.accepted(new PastPost(form, from, until, leftOn));
            });
        }

        /** The last day on which it was held, for whose division its place is looked up. */
        private LocalDate lastDay(LocalDate today) {
            return leftOn.or(() -> until.filter(end -> !end.isAfter(today)))
                    .map(end -> end.minusDays(1))
                    .orElse(today);
        }
    }

    /** Where a post stands. */
    record PlaceText(String grid, Optional<String> microGrid, Optional<String> building) {}

    /** Where a holder lives, or else works. */
    record TieText(Optional<String> livesIn, Optional<String> worksIn) {}
}

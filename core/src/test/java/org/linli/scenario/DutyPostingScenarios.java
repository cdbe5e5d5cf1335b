package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Building;
import org.linli.duty.posting.DutyClaim;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.duty.posting.DutyPostingStatus;
import org.linli.duty.posting.NeedsLine;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.GridForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.storage.Selection;
import org.linli.storage.contract.Race;

/** What there is to do for members, and who claims it. */
abstract class DutyPostingScenarios extends DividedCase {
    private static final int RUNNERS = 8;

    private final LocalDate begins = today.plusDays(40);
    private final Period twoDays = Period.between(begins, begins.plusDays(2));

    @Test
    void a_posting_is_published_claimed_handed_on_given_back_and_closed_and_found_in_every_way() {
        Division division = divide(3);
        DutyPostingForm form = form("法律咨询", 2).in(south(division).id()).skills("法律");
        Id<DutyPosting> id = drafted(form);
        MemberReport one = member();
        MemberReport other = member();
        assertEquals(
                List.of("duty-posting-step", "duty-claim-skills"),
                refused(desk().dutyPostings().claim(id, one.id())));
        assertEquals(List.of(), desk().dutyPostings().open().orElseThrow());
        DutyPosting published = desk().dutyPostings().publish(id).orElseThrow();
        assertEquals(List.of(published), desk().dutyPostings().open().orElseThrow());
        assertEquals(
                List.of(published),
                desk().dutyPostings().open(DutyCategory.LEGAL_AID).orElseThrow());
        assertEquals(List.of(), desk().dutyPostings().open(DutyCategory.HEALTH).orElseThrow());
        assertEquals(List.of(), deskAway().dutyPostings().open().orElseThrow());

        Desk member = desk(Actor.of(one.form().person(), Role.SELF));
        Decision<DutyPosting> claimed = member.dutyPostings().claim(id, one.id());
        assertTrue(claimed.isAccepted());
        assertEquals(List.of("duty-claim-skills"), warned(claimed));
        assertEquals(List.of("actor-not-related"), refused(member.dutyPostings().claim(id, other.id())));
        assertEquals(
                List.of("duty-claim-once", "duty-claim-skills"),
                refused(desk().dutyPostings().claim(id, one.id())));
        desk().dutyPostings().replace(id, one.id(), other.id()).orElseThrow();
        assertEquals(List.of("duty-claim-held"), refused(member.dutyPostings().giveBack(id, one.id(), "有事")));
        desk().dutyPostings().claim(id, one.id()).orElseThrow();
        assertEquals(List.of(), desk().dutyPostings().open().orElseThrow());
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(Actor.of(Id.of("head"), Role.GRID_HEAD))
                        .dutyPostings()
                        .giveBack(id, one.id(), "家人住院")));
        DutyPosting given =
                desk(WORKER).dutyPostings().giveBack(id, one.id(), "家人住院").orElseThrow();
        assertFalse(
                history(DutyPosting.KIND, id).get(5).text().contains("家人住院"),
                "the reason for giving a place back is stored in the record only");
        assertEquals(List.of(given), desk().dutyPostings().ofMember(one.id()).orElseThrow());
        assertEquals(List.of(given), desk().dutyPostings().ofMember(other.id()).orElseThrow());
        assertEquals(
                List.of("duty-posting-close"), refused(desk().dutyPostings().close(id)));
        clock.pass(Duration.ofDays(41));
        DutyPosting closed = desk().dutyPostings().close(id).orElseThrow();
        assertEquals(closed, desk().dutyPostings().find(id).orElseThrow());
        assertEquals(
                List.of(closed),
                desk().dutyPostings()
                        .list(Selection.where(DutyPosting.STATUS, DutyPostingStatus.CLOSED), Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(7, history(DutyPosting.KIND, id).size());
        assertEquals(Optional.empty(), broken(DutyPosting.KIND, id));
    }

    @Test
    void of_64_members_who_claim_five_places_at_once_five_get_one() {
        Id<DutyPosting> posting = published(form("防汛值守", 5));
        List<MemberReport> members =
                IntStream.range(0, 64).mapToObj(number -> member()).toList();
        ConcurrentLinkedQueue<Decision<DutyPosting>> decisions = new ConcurrentLinkedQueue<>();
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        Race.together(
                        64,
                        number -> decisions.add(patient.dutyPostings()
                                .claim(posting, members.get(number).id())))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(64, decisions.size());
        assertEquals(5, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("duty-claim-quota"), refused(decision)));
        DutyPosting full = desk().dutyPostings().find(posting).orElseThrow();
        assertEquals(5, full.held());
        assertEquals(5, full.claims().stream().map(DutyClaim::report).distinct().count());
        assertEquals(7, history(DutyPosting.KIND, posting).size());
    }

    @Test
    void the_last_place_that_all_saw_free_is_given_once_and_not_cut_by_an_amendment() {
        Id<DutyPosting> posting = published(form("义诊", 2));
        desk().dutyPostings().claim(posting, member().id()).orElseThrow();
        List<MemberReport> members =
                IntStream.range(0, RUNNERS).mapToObj(number -> member()).toList();
        ConcurrentLinkedQueue<Decision<DutyPosting>> decisions = new ConcurrentLinkedQueue<>();
        Race.run(RUNNERS, (race, number) -> {
                    Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
                    decisions.add(
                            number == 0
                                    ? desk.dutyPostings().amend(posting, form("义诊", 1))
                                    : desk.dutyPostings()
                                            .claim(posting, members.get(number).id()));
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(
                1,
                decisions.stream().filter(Decision::isAccepted).count(),
                "either there are fewer places, or one more is held");
        DutyPosting full = desk().dutyPostings().find(posting).orElseThrow();
        assertEquals(0, full.free());
        assertEquals(full.form().quota(), full.held());
    }

    @Test
    void a_place_for_which_many_want_to_take_another_s_is_never_empty_and_never_held_twice() {
        Id<DutyPosting> posting = published(form("义诊", 1));
        Id<MemberReport> holder = member().id();
        desk().dutyPostings().claim(posting, holder).orElseThrow();
        List<MemberReport> members =
                IntStream.range(0, RUNNERS).mapToObj(number -> member()).toList();
        ConcurrentLinkedQueue<Decision<DutyPosting>> decisions = new ConcurrentLinkedQueue<>();
        Race.run(RUNNERS, (race, number) -> {
                    Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
                    decisions.add(desk.dutyPostings()
                            .replace(posting, holder, members.get(number).id()));
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("duty-claim-held"), refused(decision)));
        DutyPosting after = desk().dutyPostings().find(posting).orElseThrow();
        assertEquals(1, after.held());
        assertEquals(2, after.claims().size());
    }

    @Test
    void a_member_who_leaves_while_claiming_holds_no_place_unnoticed() {
        Id<DutyPosting> posting = published(form("义诊", 1));
        Id<MemberReport> member = member().id();
        ConcurrentLinkedQueue<Decision<DutyPosting>> decisions = new ConcurrentLinkedQueue<>();
        Race.run(2, (race, number) -> {
                    Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
                    if (number == 0) {
                        desk.memberReports().exit(member, ExitReason.RETIRED).orElseThrow();
                    } else {
                        decisions.add(desk.dutyPostings().claim(posting, member));
                    }
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        Decision<DutyPosting> claim = decisions.remove();
        assertEquals(claim.isAccepted() ? List.of() : List.of("duty-claim-member"), either(claim));
        assertEquals(claim.isAccepted() ? List.of("duty-claim-member-gone") : List.of(), attention());
    }

    @Test
    void editing_a_report_keeps_its_claims_and_who_leaves_or_is_exempt_is_named() {
        Id<DutyPosting> posting = published(form("夜间巡逻", 3));
        MemberReport moves = member();
        MemberReport rests = member();
        MemberReport stays = member();
        for (MemberReport each : List.of(moves, rests, stays)) {
            desk().dutyPostings().claim(posting, each.id()).orElseThrow();
        }
        DutyPosting before = desk().dutyPostings().find(posting).orElseThrow();
        desk().memberReports()
                .amend(stays.id(), stays.form().profile().goodAt("摄影").wishes(DutyCategory.HEALTH))
                .orElseThrow();
        assertEquals(before, desk().dutyPostings().find(posting).orElseThrow());
        assertEquals(List.of(before), desk().dutyPostings().ofMember(stays.id()).orElseThrow());
        assertEquals(List.of(), attention());

        desk().memberReports()
                .exempt(rests.id(), ExemptionReason.ILLNESS, Optional.empty(), begins)
                .orElseThrow();
        assertEquals(List.of(), attention(), "the exemption ends when the posting begins");
        desk().memberReports().resume(rests.id()).orElseThrow();
        desk().memberReports()
                .exempt(rests.id(), ExemptionReason.ILLNESS, Optional.empty(), begins.plusDays(1))
                .orElseThrow();
        desk().memberReports().transfer(moves.id(), away).orElseThrow();
        List<Finding> gone = desk().dutyPostings().attention().orElseThrow();
        assertEquals(List.of("duty-claim-member-gone", "duty-claim-member-gone"), attention());
        assertEquals(
                Set.of(moves.receipt(), rests.receipt()),
                Set.of(
                        gone.get(0).figures().get("report"),
                        gone.get(1).figures().get("report")));
        assertEquals(
                List.of("duty-claim-member"),
                refused(desk().dutyPostings()
                        .replace(posting, moves.id(), unconfirmed().id())));
        desk().dutyPostings().replace(posting, moves.id(), member().id()).orElseThrow();
        desk().dutyPostings().giveBack(posting, rests.id(), "因病").orElseThrow();
        assertEquals(List.of(), attention());
        assertEquals(List.of("duty-claim-member"), refused(desk().dutyPostings().claim(posting, rests.id())));
    }

    @Test
    void the_needs_list_of_a_month_has_what_is_published_and_two_charters_differ_in_how_early() {
        Id<DutyPosting> march = published(form("义诊", 2));
        Id<DutyPosting> across =
                published(form("护河", 1).at(Period.between(LocalDate.of(2022, 10, 31), LocalDate.of(2022, 11, 2))));
        drafted(form("草稿", 1));
        Id<DutyPosting> off = published(form("取消", 1));
        desk().dutyPostings().cancel(off, "场地维修").orElseThrow();
        desk().dutyPostings().claim(march, member().id()).orElseThrow();
        List<NeedsLine> october = desk().dutyPostings().needsList(YearMonth.of(2022, 10));
        assertEquals(
                List.of(march, across), october.stream().map(NeedsLine::posting).toList());
        assertEquals(List.of(1, 1), october.stream().map(NeedsLine::free).toList());
        assertEquals(
                List.of(across),
                desk().dutyPostings().needsList(YearMonth.of(2022, 11)).stream()
                        .map(NeedsLine::posting)
                        .toList());
        assertEquals(List.of(), desk().dutyPostings().needsList(YearMonth.of(2022, 12)));
        assertEquals(
                List.of(across),
                desk().dutyPostings().needsList(Period.from(begins.plusDays(2))).stream()
                        .map(NeedsLine::posting)
                        .toList());

        DutyPostingForm soon = form("大扫除", 1).at(Period.between(today.plusDays(10), today.plusDays(11)));
        Decision<DutyPosting> late = desk().dutyPostings().publish(drafted(soon));
        assertTrue(late.isAccepted());
        assertEquals(List.of("duty-posting-lead"), warned(late));
        assertEquals(List.of(), attention());
        adopt(Map.of("duty.needsListDays", "10", "duty.freePlacesDays", "10"));
        assertEquals(List.of(), warned(desk().dutyPostings().publish(drafted(soon))));
        assertEquals(List.of("duty-posting-places-free", "duty-posting-places-free"), attention());
    }

    @Test
    void what_is_over_or_in_a_grid_that_is_no_more_is_named() {
        Division division = divide(2);
        Id<DutyPosting> posting = published(form("义诊", 1).in(north(division).id()));
        assertEquals(List.of(), attention());
        List<Id<Building>> all = division.grids().stream()
                .flatMap(grid -> grid.buildings().stream())
                .toList();
        DivisionForm merged = DivisionForm.of(GridForm.basic(3, "大网格", Set.copyOf(all)));
        publish(merged, today.plusDays(1));
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of("duty-posting-grid-gone"), attention());
        assertEquals(
                List.of("duty-posting-grid"),
                refused(desk().dutyPostings()
                        .draft(form("义诊", 1).in(north(division).id()))));
        desk().dutyPostings().amend(posting, form("义诊", 1)).orElseThrow();
        assertEquals(List.of(), attention());
        clock.pass(Duration.ofDays(41));
        assertEquals(List.of("duty-posting-not-closed"), attention());
        assertEquals(List.of(), desk().dutyPostings().open().orElseThrow());
        Decision<DutyPosting> late = desk().dutyPostings().claim(posting, member().id());
        assertEquals(List.of("duty-claim-over"), refused(late));
        desk().dutyPostings().close(posting).orElseThrow();
        assertEquals(List.of(), attention());
    }

    @Test
    void a_second_claim_for_the_same_days_is_told_and_what_is_not_there_is_named_once_each() {
        Id<DutyPosting> first = published(form("义诊", 1));
        Id<DutyPosting> second = published(form("讲座", 1));
        Id<MemberReport> member = member().id();
        desk().dutyPostings().claim(first, member).orElseThrow();
        Decision<DutyPosting> claim = desk().dutyPostings().claim(second, member);
        assertTrue(claim.isAccepted());
        assertEquals(List.of("duty-claim-overlap"), warned(claim));
        assertEquals("义诊", figure(claim, "other"));
        desk().dutyPostings().giveBack(first, member, "时间冲突").orElseThrow();
        desk().dutyPostings().giveBack(second, member, "时间冲突").orElseThrow();
        assertEquals(List.of(), warned(desk().dutyPostings().claim(second, member)));
        assertEquals(
                List.of("not-found", "not-found"),
                refused(desk().dutyPostings().claim(Id.of("none"), Id.of("nobody"))));
        assertEquals(List.of("not-found"), refused(desk().dutyPostings().close(Id.of("none"))));
    }

    private List<String> attention() {
        List<String> codes = new ArrayList<>();
        desk().dutyPostings().attention().orElseThrow().forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    private void adopt(Map<String, String> values) {
        desk().charters()
                .adopt(Charter.national(LocalDate.of(2022, 9, 1))
                        .layered(CharterLayer.COMMUNITY, today, "社区居民会议", values)
                        .orElseThrow())
                .orElseThrow();
    }

    private DutyPostingForm form(String title, int quota) {
        return DutyPostingForm.of(DutyCategory.LEGAL_AID, title, quota, twoDays);
    }

    private Id<DutyPosting> drafted(DutyPostingForm form) {
        return desk().dutyPostings().draft(form).orElseThrow().id();
    }

    private Id<DutyPosting> published(DutyPostingForm form) {
        return desk().dutyPostings().publish(drafted(form)).orElseThrow().id();
    }

    private MemberReport unconfirmed() {
        MemberProfile profile = MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY));
        return desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), profile, today))
                .orElseThrow();
    }

    private MemberReport member() {
        return desk().memberReports().confirm(unconfirmed().id()).orElseThrow();
    }
}

package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Appointment;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.PartyOrganisation;
import org.linli.dispute.LegalRoute;
import org.linli.dispute.TerminationForm;
import org.linli.grid.notice.GridNoticeForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.job.DeclinedBy;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.liaison.issue.IssueRating;
import org.linli.literal.Literals;
import org.linli.person.LawfulBasis;
import org.linli.person.Person;
import org.linli.petition.hotline.HotlineCallback;
import org.linli.petition.hotline.HotlineMerger;
import org.linli.reporting.ExitReason;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.service.ServiceRefusal;

/** Whatever ends, frees or closes something works for people who were erased, and for people whose data are on hold. */
abstract class EndingScenarios extends PeopledCase {
    /** Which use cases give the steps of a life cycle. */
    private static final Map<String, String> FEATURES =
            Map.of("Member", "alliances", "Visit", "visits", "Appointment", "appointments");

    /** What ends, though no person stands in it. */
    private static final Set<String> OF_NO_PERSON = Set.of(
            "conferences.cancel",
            "consultations.cancel",
            "consultations.conclude",
            "resolutions.drop",
            "resolutions.finish",
            "themeDays.cancel",
            "projects.finish",
            "projects.stop",
            "jobFairs.cancel",
            "whistles.cancel",
            "divisions.drop",
            "incidents.decline",
            "incidents.evaluate");

    /** Ends that a life cycle does not end with, or that free what goes on. */
    private static final Set<String> FREEING = Set.of(
            "alliances.withdraw",
            "alliances.suspend",
            "alliances.expire",
            "disputes.terminate",
            "dutyPostings.giveBack",
            "dutyServices.reverse",
            "gridNotices.remove",
            "needClaims.release",
            "unitReports.amend");

    /** What puts mistakes right; a status in which nothing else is done is an end. */
    private static final Set<String> MENDING =
            Set.of("CORRECT", "REINSTATE", "REOPEN", "REOPEN_DRAFT", "SEPARATE", "UNCONFIRM");

    /** What must end first, by rules that have nothing to do with who is erased. */
    private static final Map<String, List<String>> WAITING = Map.ofEntries(
            Map.entry("alliances.suspend", List.of("alliance-member-open-posts")),
            Map.entry("alliances.withdraw", List.of("alliance-member-open-posts")),
            Map.entry("disputes.archive", List.of("dispute-step")),
            Map.entry("jobSeekers.end", List.of("closing-tied")),
            Map.entry("enterpriseIssues.close", List.of("enterprise-issue-step", "enterprise-issue-by-enterprise")),
            Map.entry("enterpriseIssues.withdraw", List.of("enterprise-issue-by-enterprise")),
            Map.entry("hotlineTickets.callBack", List.of("hotline-step")),
            Map.entry("hotlineTickets.merge", List.of("hotline-merge")),
            Map.entry("needs.reject", List.of("need-step")),
            Map.entry("dutyPostings.close", List.of("duty-posting-close")));

    private static final DivisionCode OTHER_COMMUNITY = DivisionCode.of("350603005005");

    /** What a person has to do with it all. */
    private record Involved(
            World world,
            Id<Alliance> alliance,
            Id<PartyOrganisation> member,
            Id<Appointment> recommended,
            Id<Appointment> appointed,
            Id<GridPost> post,
            Id<Person> successor) {}

    private static final Map<String, BiFunction<Desk, Involved, Decision<?>>> ENDINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("appointments.end", (desk, all) -> desk.appointments().end(all.appointed())),
            Map.entry("alliances.suspend", (desk, all) -> desk.alliances().suspend(all.alliance(), all.member())),
            Map.entry("alliances.withdraw", (desk, all) -> desk.alliances().withdraw(all.alliance(), all.member())),
            Map.entry("alliances.expire", (desk, all) -> desk.alliances().expire(all.alliance())),
            Map.entry("gridPosts.end", (desk, all) -> desk.gridPosts().end(all.post(), GridPostEnd.LEFT)),
            Map.entry(
                    "gridNotices.remove",
                    (desk, all) -> desk.gridNotices().remove(all.world().south().id())),
            Map.entry(
                    "disputes.archive",
                    (desk, all) -> desk.disputes().archive(all.world().dispute(), ALL_PAPERS)),
            Map.entry(
                    "enterpriseIssues.close",
                    (desk, all) -> desk.enterpriseIssues()
                            .close(all.world().enterprise().issue(), IssueRating.FAIR)),
            Map.entry(
                    "enterpriseIssues.withdraw",
                    (desk, all) -> desk.enterpriseIssues()
                            .withdraw(all.world().enterprise().issue(), "已解决")),
            Map.entry(
                    "liaisonVisits.drop",
                    (desk, all) ->
                            desk.liaisonVisits().drop(all.world().enterprise().visit(), "重复安排")),
            Map.entry(
                    "hotlineTickets.callBack",
                    (desk, all) ->
                            desk.hotlineTickets().callBack(all.world().ticket(), new HotlineCallback(true, true))),
            Map.entry(
                    "hotlineTickets.merge",
                    (desk, all) -> desk.hotlineTickets()
                            .merge(new HotlineMerger(
                                    all.world().ticket(), all.world().ticket()))),
            Map.entry(
                    "jobSeekers.end",
                    (desk, all) -> desk.jobSeekers().end(all.world().seeker(), LocalDate.of(2022, 9, 11), "已就业")),
            Map.entry(
                    "referrals.decline",
                    (desk, all) -> desk.referrals()
                            .decline(all.world().referral(), DeclinedBy.SEEKER, "另有安排", LocalDate.of(2022, 9, 11))),
            Map.entry(
                    "needs.reject",
                    (desk, all) -> desk.needs().reject(all.world().served().need(), "材料不全")),
            Map.entry(
                    "needs.withdraw",
                    (desk, all) -> desk.needs().withdraw(all.world().served().need(), "已解决")),
            Map.entry(
                    "needClaims.release",
                    (desk, all) ->
                            desk.needClaims().release(all.world().served().need(), "无法承接")),
            Map.entry(
                    "petitions.decline",
                    (desk, all) ->
                            desk.petitions().decline(all.world().petition(), "属于诉讼途径", LocalDate.of(2022, 9, 11))),
            Map.entry(
                    "petitions.withdraw",
                    (desk, all) -> desk.petitions().withdraw(all.world().petition(), "已解决", LocalDate.of(2022, 9, 11))),
            Map.entry(
                    "serviceRequests.reject",
                    (desk, all) ->
                            desk.serviceRequests().reject(all.world().request(), new ServiceRefusal("不符合条件", "可申请复核"))),
            Map.entry(
                    "serviceRequests.withdraw",
                    (desk, all) -> desk.serviceRequests().withdraw(all.world().request(), "不再需要")),
            Map.entry(
                    "mediators.end",
                    (desk, all) -> desk.mediators().end(all.world().mediator().id())),
            Map.entry(
                    "disputes.terminate",
                    (desk, all) -> desk.disputes()
                            .terminate(all.world().dispute(), TerminationForm.of("撤回申请", LegalRoute.JUDICIAL))),
            Map.entry(
                    "memberReports.exit",
                    (desk, all) -> desk.memberReports().exit(all.world().member(), ExitReason.OTHER)),
            Map.entry(
                    "memberReports.transfer",
                    (desk, all) -> desk.memberReports().transfer(all.world().member(), OTHER_COMMUNITY)),
            Map.entry(
                    "unitReports.exit",
                    (desk, all) -> desk.unitReports().exit(all.world().unit())),
            Map.entry(
                    "unitReports.amend",
                    (desk, all) -> desk.unitReports().amend(all.world().unit(), 1, all.successor())),
            Map.entry(
                    "dutyFeedbacks.acknowledge",
                    (desk, all) -> desk.dutyFeedbacks().acknowledge(all.world().feedback())),
            Map.entry(
                    "dutyPostings.giveBack",
                    (desk, all) -> desk.dutyPostings()
                            .giveBack(all.world().posting(), all.world().member(), "不再参加")),
            Map.entry(
                    "dutyPostings.close",
                    (desk, all) -> desk.dutyPostings().close(all.world().posting())),
            Map.entry(
                    "dutyPostings.cancel",
                    (desk, all) -> desk.dutyPostings().cancel(all.world().posting(), "不再需要")),
            Map.entry(
                    "dutyServices.reverse",
                    (desk, all) -> desk.dutyServices().reverse(all.world().service(), "时间写错")),
            Map.entry(
                    "visits.strike",
                    (desk, all) -> desk.visits().strike(all.world().visit(), "重复登记"))));

    @Test
    void every_ending_that_a_life_cycle_has_is_tried() {
        List<String[]> moves = Literals.lines("life-cycles.txt").stream()
                .map(line -> line.split("[: >-]+"))
                .toList();
        Set<String> goesOn = moves.stream()
                .filter(move -> !MENDING.contains(move[2]))
                .map(move -> move[0] + move[1])
                .collect(Collectors.toSet());
        Set<String> commands =
                Linli.commands().stream().map(command -> command.key()).collect(Collectors.toSet());
        Set<String> expected = moves.stream()
                .filter(move -> !MENDING.contains(move[2]) && !goesOn.contains(move[0] + move[3]))
                .map(move -> feature(move[0]) + "." + camel(move[2]))
                .filter(commands::contains)
                .filter(key -> !OF_NO_PERSON.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(expected.size() >= 9, expected::toString);
        expected.addAll(FREEING);
        assertEquals(expected, ENDINGS.keySet());
    }

    @Test
    void every_ending_works_for_people_who_were_erased() {
        Involved all = involved();
        for (Id<Person> person : List.of(all.world().person(), all.world().contact())) {
            desk().people().erase(person).orElseThrow();
        }
        assertEnds(all, false);
    }

    @Test
    void every_ending_works_for_people_who_are_on_hold() {
        Involved all = involved();
        for (Id<Person> person : List.of(all.world().person(), all.world().contact())) {
            desk().consents().hold(person, LawfulBasis.OTHER_LAW, "样本案卷").orElseThrow();
        }
        assertEnds(all, true);
    }

    @Test
    void every_ending_works_where_the_charter_binds_every_norm() {
        Involved all = involved();
        desk().charters().adopt(BoundCharter.from(today.plusDays(120))).orElseThrow();
        assertEnds(all, true);
    }

    /** Each by itself where nothing else has ended, and then those that wait for one another. */
    private void assertEnds(Involved all, boolean there) {
        ENDINGS.forEach((key, end) -> {
            Decision<?> decision = end.apply(desk().preview(), all);
            assertEquals(
                    WAITING.getOrDefault(key, List.of()), decision.isAccepted() ? List.of() : refused(decision), key);
        });
        desk().appointments().end(all.recommended()).orElseThrow();
        desk().appointments().end(all.appointed()).orElseThrow();
        desk().alliances().suspend(all.alliance(), all.member()).orElseThrow();
        desk().alliances().withdraw(all.alliance(), all.member()).orElseThrow();
        desk().memberReports().exit(all.world().member(), ExitReason.OTHER).orElseThrow();
        desk().unitReports().exit(all.world().unit()).orElseThrow();
        assertMends(all, there);
        clock.pass(Duration.ofDays(200));
        desk().dutyPostings().close(all.world().posting()).orElseThrow();
    }

    /** What was entered by mistake, or written wrongly, is put right for them too; but who was erased comes into no post again. */
    private void assertMends(Involved all, boolean there) {
        AgreementForm signed = desk().alliances()
                .reinstate(all.alliance(), all.member(), "误办退出")
                .orElseThrow()
                .member(all.member())
                .orElseThrow()
                .form();
        desk().alliances()
                .correctAgreement(all.alliance(), all.member(), signed.until(today.plusYears(2)), "期限抄错")
                .orElseThrow();
        desk().gridPosts()
                .correct(all.post(), Period.between(today, today.plusYears(1)), "任期抄错")
                .orElseThrow();
        desk().gridPosts().end(all.post(), GridPostEnd.LEFT).orElseThrow();
        List<String> gone = there ? List.of() : List.of("not-found");
        Decision<GridPost> back = desk().gridPosts().reopen(all.post(), "误办离任");
        assertEquals(gone, back.isAccepted() ? List.of() : refused(back));
        desk().appointments()
                .correct(all.appointed(), Period.between(today.plusDays(1), today.plusDays(100)), "任期抄错")
                .orElseThrow();
        Decision<Appointment> again = desk().appointments().reopen(all.appointed(), "误办终止");
        assertEquals(gone, again.isAccepted() ? List.of() : refused(again));
        desk().alliances()
                .amendContact(all.alliance(), all.member(), all.successor())
                .orElseThrow();
        desk().unitReports().reopen(all.world().unit(), "误办退出").orElseThrow();
        UnitReport unit = desk().unitReports().find(all.world().unit()).orElseThrow();
        UnitReportForm more = new UnitReportForm(
                unit.form().party(), 9, unit.form().contact(), unit.form().reportedOn());
        desk().unitReports().correct(unit.id(), more, "人数看错").orElseThrow();
    }

    private Involved involved() {
        World world = world();
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = branchAt(desk(), "样本支部");
        desk().alliances()
                .admit(alliance.id(), member, agreement(world.person()).until(today.plusYears(3)))
                .orElseThrow();
        Id<Building> home = world.south().buildings().iterator().next();
        GridPostForm form = GridPostForm.of(
                        GridPostKind.GRID_MEMBER,
                        world.person(),
                        Seat.of(world.south().id()))
                .tie(Tie.livesIn(home));
        Id<GridPost> post = appointed(form).id();
        desk().gridNotices()
                .post(world.south().id(), GridNoticeForm.of("0596-1234567", "北门"))
                .orElseThrow();
        Id<Appointment> appointed = recommended(alliance, member, world.person(), Post.CONCURRENT_COMMITTEE_MEMBER);
        desk().appointments().select(appointed).orElseThrow();
        desk(OFFICER).appointments().approve(appointed).orElseThrow();
        desk().appointments().file(appointed).orElseThrow();
        desk().appointments().appoint(appointed, today.plusYears(2)).orElseThrow();
        return new Involved(
                world,
                alliance.id(),
                member,
                recommended(alliance, member, world.person(), Post.BUILDING_HEAD),
                appointed,
                post,
                citizenAt(desk()));
    }

    private Id<Appointment> recommended(Alliance alliance, Id<PartyOrganisation> member, Id<Person> person, Post post) {
        return desk().appointments()
                .recommend(alliance.id(), new PostForm(member, person, post))
                .orElseThrow()
                .id();
    }

    private static String feature(String aggregate) {
        return Optional.ofNullable(FEATURES.get(aggregate))
                .orElseGet(() -> aggregate.substring(0, 1).toLowerCase(Locale.ROOT) + aggregate.substring(1) + "s");
    }

    private static String camel(String step) {
        String joined = Stream.of(step.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }
}

package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.calendar.CivilTime;
import org.linli.charter.Share;
import org.linli.duty.DutyEvaluation;
import org.linli.feature.Attention;
import org.linli.grid.Grid;
import org.linli.grid.patrol.Visit;
import org.linli.grid.patrol.VisitForm;
import org.linli.grid.post.GridPost;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.recognition.AwardCard;
import org.linli.recognition.AwardCategory;
import org.linli.recognition.AwardHonour;
import org.linli.recognition.AwardMeasure;
import org.linli.recognition.AwardMerit;
import org.linli.recognition.AwardNomination;
import org.linli.recognition.AwardNominationForm;
import org.linli.recognition.AwardRound;
import org.linli.recognition.AwardRoundForm;
import org.linli.recognition.AwardStanding;
import org.linli.recognition.AwardStatus;
import org.linli.recognition.AwardVotes;
import org.linli.recognition.ledger.AwardFigure;
import org.linli.recognition.ledger.AwardLedger;
import org.linli.storage.Selection;
import org.linli.storage.contract.Race;

/** Rounds of awards, from the notice to the decision. */
abstract class AwardScenarios extends PeopledCase {
    private static final int CLAIMANTS = 64;
    private static final List<Actor> JURY = List.of(
            SECRETARY,
            WORKER,
            Actor.of(Id.of("resident-1"), Role.RESIDENT_REPRESENTATIVE),
            Actor.of(Id.of("committee-1"), Role.CONCURRENT_COMMITTEE_MEMBER));

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private void goTo(String instant) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    private AwardRoundForm form() {
        return AwardRoundForm.of("盛景新星", day().minusYears(1), day(), day());
    }

    private Id<AwardRound> round() {
        return round(form());
    }

    private Id<AwardRound> round(AwardRoundForm form) {
        return desk().awardRounds().open(form).orElseThrow().id();
    }

    private AwardNominationForm nominee(Id<AwardRound> round, Id<Person> person) {
        return AwardNominationForm.of(round, AwardCategory.EXCELLENT_MEMBER, person, "长期服务居民", day())
                .agreed(day());
    }

    private Id<AwardNomination> nominated(Id<AwardRound> round) {
        return nominated(round, citizenAt(desk()));
    }

    private Id<AwardNomination> nominated(Id<AwardRound> round, Id<Person> person) {
        return desk().awardNominations()
                .nominate(nominee(round, person))
                .orElseThrow()
                .id();
    }

    private Id<AwardNomination> scored(Id<AwardRound> round, int points) {
        Id<AwardNomination> nomination = nominated(round);
        review(nomination, points);
        return nomination;
    }

    private void review(Id<AwardNomination> nomination, int points) {
        desk().awardNominations().qualify(nomination).orElseThrow();
        JURY.forEach(reviewer ->
                desk(reviewer).awardReviews().score(nomination, points, "服务记录").orElseThrow());
    }

    private Id<AwardNomination> publicised(Id<AwardRound> round, int points) {
        Id<AwardNomination> nomination = scored(round, points);
        desk().awardReviews().publicise(nomination, day()).orElseThrow();
        return nomination;
    }

    private AwardNomination found(Id<AwardNomination> nomination) {
        return desk().awardNominations().find(nomination).orElseThrow();
    }

    private void endCall(Id<AwardRound> round) {
        desk().awardRounds().review(round).orElseThrow();
    }

    @Test
    void no_candidate_takes_a_part_in_the_own_case_before_or_after_the_award() {
        Id<AwardRound> round = round();
        Id<AwardNomination> nomination = publicised(round, 90);
        Desk own = desk(Actor.of(found(nomination).form().person(), Role.COMMUNITY_SECRETARY));
        recused(own.awardReviews().vote(nomination, new AwardVotes(10, 10)));
        recused(own.awardReviews().publicise(nomination, thisDay()));
        recused(own.awardNominations().reopen(nomination, "再次提名"));
        endCall(round);
        clock.pass(Duration.ofDays(20));
        desk().awardDecisions().award(nomination).orElseThrow();
        recused(own.awardDecisions().revoke(nomination, 0, "有误"));
        desk().awardDecisions().revoke(nomination, 3, "材料不实").orElseThrow();
        recused(own.awardDecisions().reinstate(nomination, "有误"));
        desk().awardDecisions().reinstate(nomination, "查无此事").orElseThrow();
    }

    private static void recused(Decision<AwardNomination> decision) {
        assertTrue(refused(decision).contains("award-recusal"));
    }

    @Test
    void case_33_an_award_is_not_given_by_its_receiver_nor_twice_nor_beyond_the_quota() {
        Id<AwardRound> round = round();
        List<Id<AwardNomination>> candidates = IntStream.range(0, 3)
                .mapToObj(number -> publicised(round, 90 - number))
                .toList();
        endCall(round);
        clock.pass(Duration.ofDays(20));
        Id<Person> receiver = found(candidates.get(0)).form().person();
        Actor own = Actor.of(receiver, Role.COMMUNITY_SECRETARY);
        assertEquals(
                List.of("award-recusal"), refused(desk(own).awardDecisions().award(candidates.get(0))));
        assertEquals(
                List.of("award-recusal"),
                refused(desk(SECRETARY.onBehalfOf(receiver)).awardDecisions().award(candidates.get(0))));
        desk().awardDecisions().award(candidates.get(0)).orElseThrow();
        assertEquals(List.of("award-step"), refused(desk().awardDecisions().award(candidates.get(0))));
        desk().awardDecisions().award(candidates.get(1)).orElseThrow();
        assertEquals(
                List.of("award-quota-and-publicity"),
                refused(desk().awardDecisions().award(candidates.get(2))));
        desk().awardDecisions().revoke(candidates.get(1), 0, "材料不实").orElseThrow();
        desk().awardDecisions().award(candidates.get(2)).orElseThrow();
        assertEquals(
                List.of("award-quota-and-publicity"),
                refused(desk().awardDecisions().reinstate(candidates.get(1), "误撤")));
    }

    @Test
    void of_64_candidates_who_are_honoured_at_once_two_are() {
        Id<AwardRound> round = round();
        List<Id<AwardNomination>> candidates = IntStream.range(0, CLAIMANTS)
                .mapToObj(number -> {
                    Id<AwardNomination> nomination = nominated(round);
                    desk().awardNominations().qualify(nomination).orElseThrow();
                    desk().awardReviews().publicise(nomination, day()).orElseThrow();
                    return nomination;
                })
                .toList();
        endCall(round);
        clock.pass(Duration.ofDays(20));
        ConcurrentLinkedQueue<Decision<AwardNomination>> decisions = new ConcurrentLinkedQueue<>();
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        Race.together(
                        CLAIMANTS,
                        number -> decisions.add(patient.awardDecisions().award(candidates.get(number))))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(2, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("award-quota-and-publicity"), refused(decision)));
        AwardRound full = desk().awardRounds().find(round).orElseThrow();
        assertEquals(2, full.given(AwardCategory.EXCELLENT_MEMBER));
        assertEquals(
                2,
                desk().awardNominations()
                        .list(Selection.where(AwardNomination.STATUS, AwardStatus.AWARDED), Paging.first(100))
                        .orElseThrow()
                        .total());
    }

    @Test
    void one_person_who_is_nominated_64_times_at_once_stands_once() {
        Id<AwardRound> round = round();
        AwardNominationForm form = nominee(round, citizenAt(desk()));
        ConcurrentLinkedQueue<Decision<AwardNomination>> decisions = new ConcurrentLinkedQueue<>();
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        Race.together(
                        CLAIMANTS,
                        number -> decisions.add(patient.awardNominations()
                                .nominate(number % 2 == 0 ? form : form.in(AwardCategory.EXCELLENT_VOLUNTEER))))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("award-nomination-once"), refused(decision)));
    }

    @Test
    void case_95_a_publicity_of_five_working_days_skips_holidays_and_an_objection_on_its_last_evening_is_in_time() {
        goTo("2026-02-12T01:00:00Z");
        Id<AwardRound> round = round(form().places(1));
        Id<AwardNomination> first = publicised(round, 95);
        Id<AwardNomination> second = scored(round, 90);
        endCall(round);
        LocalDate lastDay = LocalDate.of(2026, 2, 26);
        assertEquals(lastDay, found(first).publicity().orElseThrow().lastDay());
        goTo("2026-02-25T01:00:00Z");
        desk().awardReviews().publicise(second, day());
        goTo("2026-02-26T15:00:00Z");
        assertEquals(lastDay, day());
        assertEquals(List.of(), warned(desk().awardReviews().object(first, "时长有疑问", day())));
        goTo("2026-02-27T01:00:00Z");
        assertEquals(List.of("award-step"), refused(desk().awardDecisions().award(first)));
        assertEquals(
                List.of("award-objection-late"), warned(desk().awardReviews().object(first, "又有疑问", day())));
        desk().awardReviews().settle(first, false, "时长属实").orElseThrow();
        assertTrue(desk().preview().awardDecisions().award(first).isAccepted());
        desk().awardNominations().withdraw(first, "本人不参加").orElseThrow();
        assertEquals(
                LocalDate.of(2026, 3, 3),
                found(second).publicity().orElseThrow().lastDay());
        assertEquals(
                List.of("award-quota-and-publicity"),
                refused(desk().awardDecisions().award(second)));
        goTo("2026-03-03T15:59:59Z");
        assertEquals(
                List.of("award-quota-and-publicity"),
                refused(desk().awardDecisions().award(second)));
        goTo("2026-03-03T16:00:00Z");
        assertTrue(desk().awardDecisions().award(second).isAccepted());
    }

    @Test
    void a_tie_for_the_last_place_is_shown_and_decided_by_no_name_and_no_id() {
        Id<AwardRound> round = round();
        Id<AwardNomination> best = scored(round, 95);
        List<Id<AwardNomination>> tied =
                IntStream.range(0, 2).mapToObj(number -> scored(round, 90)).toList();
        List<AwardStanding> standings = desk().awardReviews().standings(round).orElseThrow();
        assertEquals(
                List.of(1, 2, 2), standings.stream().map(AwardStanding::place).toList());
        assertEquals(
                List.of(true, false, false),
                standings.stream().map(AwardStanding::inQuota).toList());
        assertEquals(List.of(), warned(desk().awardReviews().publicise(best, day())));
        tied.forEach(each -> assertEquals(
                List.of("award-rank"), warned(desk().preview().awardReviews().publicise(each, day()))));
        desk(JURY.get(2)).awardReviews().score(tied.get(1), 91, "补充记录").orElseThrow();
        assertEquals(List.of(), warned(desk().awardReviews().publicise(tied.get(1), day())));
    }

    @Test
    void votes_weigh_as_the_notice_says_and_a_reviewer_who_stands_back_counts_no_longer() {
        Id<AwardRound> round = round(form().voted(Share.percent(40)));
        assertEquals(
                List.of("award-votes"), warned(desk().preview().awardRounds().open(form().voted(Share.percent(41)))));
        Id<AwardNomination> nomination = scored(round, 80);
        desk().awardReviews().vote(nomination, new AwardVotes(30, 90)).orElseThrow();
        Desk reviewer = desk(JURY.get(2));
        reviewer.awardReviews().score(nomination, 0, "误评").orElseThrow();
        reviewer.awardReviews().recuse(nomination, "亲属").orElseThrow();
        assertEquals(List.of("award-recusal"), refused(reviewer.awardReviews().score(nomination, 100, "亲属")));
        AwardStanding only =
                desk().awardReviews().standings(round).orElseThrow().get(0);
        assertEquals("61.33", only.total().toPlainString());
        assertEquals(3, only.reviewers());
        assertTrue(reviewer.awardReviews()
                .score(scored(round, 70), 60, "样本")
                .orElseThrow()
                .scores()
                .isEmpty());
    }

    @Test
    void a_nominee_sees_the_own_total_once_it_is_decided_and_nothing_of_others() {
        Id<AwardRound> round = round();
        Id<AwardNomination> nomination = publicised(round, 88);
        Id<Person> person = found(nomination).form().person();
        Id<AwardNomination> other = nominated(round);
        Desk own = desk(Actor.of(person, Role.SELF));
        AwardCard before = own.awardNominations().ofPerson(person).orElseThrow().get(0);
        assertEquals(Optional.empty(), before.total());
        assertTrue(before.publicity().isPresent());
        endCall(round);
        clock.pass(Duration.ofDays(20));
        desk().awardDecisions().award(nomination).orElseThrow();
        AwardCard after = own.awardNominations().ofPerson(person).orElseThrow().get(0);
        assertEquals("88.00", after.total().orElseThrow().toPlainString());
        assertEquals(
                List.of("actor-not-related"),
                refused(own.awardNominations().ofPerson(found(other).form().person())));
        assertEquals(List.of("actor-may-not"), refused(own.awardReviews().standings(round)));
        assertEquals(
                List.of("actor-not-related"), refused(own.awardNominations().withdraw(other, "样本")));
        Id<AwardRound> next = round();
        AwardNomination mine =
                own.awardNominations().nominate(nominee(next, person)).orElseThrow();
        assertEquals(
                List.of("actor-not-related"),
                refused(own.awardNominations().nominate(nominee(next, citizenAt(desk())))));
        review(mine.id(), 60);
        assertTrue(own.awardNominations()
                .withdraw(mine.id(), "另有安排")
                .orElseThrow()
                .scores()
                .isEmpty());
    }

    @Test
    void a_building_head_is_compared_with_posts_and_rounds_on_record() {
        Grid south = south(divide(4));
        GridPost post = appointed(headFor(south, south.buildings().iterator().next(), true));
        Id<Person> person = post.form().person();
        LocalDate since = post.term().orElseThrow().from();
        clock.pass(Duration.between(
                clock.instant(), since.plusMonths(7).atTime(9, 0).atZone(CivilTime.CHINA)));
        LocalDate until = day();
        List<Id<Visit>> visits = IntStream.range(1, 6)
                .mapToObj(month -> desk().visits()
                        .record(VisitForm.of(
                                person, south.id(), since.plusMonths(month).withDayOfMonth(20), 3))
                        .orElseThrow()
                        .id())
                .toList();
        Id<AwardRound> round = round(AwardRoundForm.of("盛景新星", since.minusMonths(5), until, until));
        Id<AwardNomination> nomination = desk().awardNominations()
                .nominate(nominee(round, person).in(AwardCategory.BEAUTIFUL_BUILDING_HEAD))
                .orElseThrow()
                .id();
        Decision<AwardNomination> compared = desk().awardNominations().qualify(nomination);
        AwardMerit months = merit(compared.orElseThrow(), AwardMeasure.POST_MONTHS);
        assertEquals(7, months.value());
        assertEquals(List.of(post.id().value()), months.records());
        long whole = ChronoUnit.MONTHS.between(since.plusMonths(1).withDayOfMonth(1), until.withDayOfMonth(1));
        assertEquals(
                whole - 5,
                merit(compared.orElseThrow(), AwardMeasure.MONTHS_WITHOUT_ROUND).value());
        assertEquals(whole > 5 ? List.of("award-eligible") : List.of(), warned(compared));
        desk().visits()
                .record(VisitForm.of(person, south.id(), since.plusMonths(6).withDayOfMonth(20), 3))
                .orElseThrow();
        Id<Visit> last = desk().visits()
                .record(VisitForm.of(person, south.id(), since.plusMonths(5).withDayOfMonth(21), 3))
                .orElseThrow()
                .id();
        assertEquals(List.of(), warned(desk().awardNominations().qualify(nomination)));
        desk().visits().strike(last, "重复登记").orElseThrow();
        assertEquals(List.of(), desk().awardNominations().attention().orElseThrow());
        desk().visits().strike(visits.get(0), "不是走访").orElseThrow();
        assertEquals(
                List.of("award-rests"),
                desk().awardNominations().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        Id<AwardNomination> another = desk().awardNominations()
                .nominate(nominee(round, citizenAt(desk())).in(AwardCategory.BEAUTIFUL_BUILDING_HEAD))
                .orElseThrow()
                .id();
        assertEquals(List.of("award-eligible"), warned(desk().awardNominations().qualify(another)));
    }

    @Test
    void an_in_service_member_is_compared_with_the_report_and_the_appraisals_on_record() {
        World world = world();
        Id<AwardRound> round =
                round(AwardRoundForm.of("盛景新星", LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1), day()));
        Id<AwardNomination> nomination = nominated(round, world.person());
        Decision<AwardNomination> failed = desk().awardNominations().qualify(nomination);
        assertEquals(List.of("award-eligible", "award-eligible"), warned(failed));
        assertEquals(
                1, merit(failed.orElseThrow(), AwardMeasure.REPORTS_IN_FORCE).value());
        assertEquals(
                List.of(world.feedback().value()),
                merit(failed.orElseThrow(), AwardMeasure.APPRAISALS_FAILED).records());
        desk().dutyFeedbacks()
                .revise(world.feedback(), DutyEvaluation.PASSED, Optional.of("补充记录"))
                .orElseThrow();
        assertEquals(List.of(), warned(desk().awardNominations().qualify(nomination)));
        desk().dutyFeedbacks()
                .revise(world.feedback(), DutyEvaluation.NOT_PASSED, Optional.of("记录有误"))
                .orElseThrow();
        assertEquals(
                List.of("award-rests", "award-rests"),
                desk().awardNominations().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void a_notice_keeps_the_categories_in_which_people_stand_and_the_roll_shows_who_was_honoured() {
        Id<AwardRound> round = round();
        Id<AwardNomination> nomination = publicised(round, 90);
        AwardRoundForm volunteers = form().in(AwardCategory.EXCELLENT_VOLUNTEER);
        assertEquals(List.of("award-round-kept"), refused(desk().awardRounds().amend(round, volunteers)));
        assertEquals(List.of("award-round-kept"), refused(desk().awardRounds().correct(round, volunteers, "类别写错")));
        endCall(round);
        clock.pass(Duration.ofDays(20));
        assertEquals(List.of(), desk().awardRounds().roll(round));
        desk().awardDecisions().award(nomination).orElseThrow();
        assertEquals(
                List.of(new AwardHonour(AwardCategory.EXCELLENT_MEMBER, "林*某", day())),
                desk(Actor.anonymous()).awardRounds().roll(round));
    }

    private static AwardMerit merit(AwardNomination nomination, AwardMeasure measure) {
        return nomination.merits().stream()
                .filter(merit -> merit.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_written_wrongly_is_corrected_and_a_person_stands_in_one_category() {
        Id<AwardRound> round = round();
        Id<Person> person = citizenAt(desk());
        Id<AwardNomination> nomination = nominated(round, person);
        AwardNominationForm form = found(nomination).form();
        assertEquals(
                List.of("award-nomination-once"),
                refused(desk().awardNominations().nominate(form.in(AwardCategory.EXCELLENT_VOLUNTEER))));
        desk().awardNominations()
                .correct(nomination, form.in(AwardCategory.EXCELLENT_VOLUNTEER), "类别写错")
                .orElseThrow();
        assertEquals(AwardCategory.EXCELLENT_VOLUNTEER, found(nomination).form().category());
        assertEquals(Optional.of(form), found(nomination).steps().get(0).was());
        assertEquals(List.of("text-missing"), refused(desk().awardNominations().correct(nomination, form, " ")));
        desk().awardNominations().qualify(nomination).orElseThrow();
        assertEquals(
                List.of("award-same-nominee"), refused(desk().awardNominations().correct(nomination, form, "类别写错")));
        assertEquals(
                List.of("award-same-nominee"),
                refused(desk().awardNominations()
                        .correct(
                                nomination,
                                nominee(round, citizenAt(desk())).in(AwardCategory.EXCELLENT_VOLUNTEER),
                                "人员写错")));
    }

    @Test
    void a_child_is_nominated_with_the_word_of_a_guardian_alone() {
        Id<AwardRound> round = round();
        Id<Person> child = desk().people()
                .register(PersonForm.of("林某某", Citizens.withCheck("35060320120101001"), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
        AwardNominationForm form = nominee(round, child).in(AwardCategory.EXCELLENT_VOLUNTEER);
        assertEquals(
                List.of("award-guardian"), refused(desk().awardNominations().nominate(form)));
        assertTrue(
                desk().awardNominations().nominate(form.guardianAgreed(day())).isAccepted());
    }

    @Test
    void a_round_ends_when_all_is_decided_and_names_what_is_not() {
        Id<AwardRound> round = round();
        Id<AwardNomination> nomination = nominated(round);
        assertEquals(
                List.of(nomination.value()),
                desk().awardRounds().ties(round).orElseThrow().stream()
                        .map(OpenTie::id)
                        .toList());
        assertEquals(List.of("closing-tied"), refused(desk().awardRounds().close(round, day(), "结束")));
        desk().awardDecisions().decline(nomination, "名额空缺").orElseThrow();
        desk().awardRounds().close(round, day(), "结束").orElseThrow();
        assertEquals(
                List.of("award-round-step"),
                refused(desk().awardNominations().nominate(nominee(round, citizenAt(desk())))));
        assertEquals(
                List.of("award-round-step"), refused(desk().awardNominations().reopen(nomination, "误登")));
        desk().awardRounds().reopen(round, "误结束").orElseThrow();
        assertTrue(desk().awardNominations().reopen(nomination, "误登").isAccepted());
    }

    @Test
    void an_honour_that_was_taken_back_bars_the_person_for_as_long() {
        Id<AwardRound> round = round();
        Id<AwardNomination> nomination = publicised(round, 90);
        endCall(round);
        clock.pass(Duration.ofDays(20));
        desk().awardDecisions().award(nomination).orElseThrow();
        assertEquals(List.of("award-bar"), refused(desk().awardDecisions().revoke(nomination, 4, "材料不实")));
        Id<Person> person = found(nomination).form().person();
        Id<AwardNomination> earlier = nominated(round(), person);
        desk().awardNominations().withdraw(earlier, "另有安排").orElseThrow();
        desk().awardDecisions().revoke(nomination, 2, "材料不实").orElseThrow();
        Id<AwardRound> next = round();
        assertEquals(List.of("award-barred"), refused(desk().awardNominations().reopen(earlier, "误登")));
        assertTrue(desk().awardNominations()
                .correct(earlier, found(earlier).form().grounds("服务两年"), "事迹写错")
                .isAccepted());
        assertEquals(List.of("award-barred"), refused(desk().awardNominations().nominate(nominee(next, person))));
        desk().awardDecisions().reinstate(nomination, "误撤").orElseThrow();
        assertTrue(desk().awardNominations().nominate(nominee(next, person)).isAccepted());
    }

    @Test
    void what_waits_is_in_the_list_of_what_is_to_be_done_and_the_ledger_counts_it() {
        Id<AwardRound> round = round();
        Id<AwardNomination> decided = publicised(round, 90);
        Id<AwardNomination> objected = publicised(round, 80);
        clock.pass(Duration.ofDays(20));
        desk().awardReviews().object(objected, "时长有疑问", day()).orElseThrow();
        assertEquals(
                List.of("award-to-decide", "award-to-investigate"),
                desk().awardNominations().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .sorted()
                        .toList());
        assertEquals(
                List.of("award-call-over"),
                desk().awardRounds().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        assertEquals(
                List.of("award_nomination", "award_nomination", "award_round"),
                desk().attention().list().orElseThrow().stream()
                        .map(Attention::kind)
                        .filter(kind -> kind.startsWith("award"))
                        .sorted()
                        .toList());
        endCall(round);
        desk().awardDecisions().award(decided).orElseThrow();
        desk().awardReviews().settle(objected, true, "时长不实").orElseThrow();
        AwardLedger ledger = desk().awardLedgers().year(day().getYear() - 1).orElseThrow();
        assertEquals(2, ledger.figure(AwardCategory.EXCELLENT_MEMBER, AwardFigure.NOMINATED));
        assertEquals(1, ledger.figure(AwardCategory.EXCELLENT_MEMBER, AwardFigure.AWARDED));
        assertEquals(1, ledger.figure(AwardCategory.EXCELLENT_MEMBER, AwardFigure.UPHELD));
        assertEquals(1, ledger.figure(AwardCategory.EXCELLENT_MEMBER, AwardFigure.VACANT));
        assertEquals(2, ledger.figure(AwardCategory.EXCELLENT_VOLUNTEER, AwardFigure.VACANT));
        assertEquals(
                "类别,名额,提名人数,核实人数,公示人数,异议件数,异议成立件数,退出人数,授予人数,撤销人数,空缺名额",
                ledger.csv(Locale.SIMPLIFIED_CHINESE).lines().findFirst().orElseThrow());
        assertEquals(
                AwardFigure.values().length + 1,
                ledger.definitions(Locale.ENGLISH).lines().count());
    }

    @Test
    void the_notice_shows_masked_names_and_the_title_promises_nothing_that_only_the_state_gives() {
        assertEquals(
                List.of("honour-issuer"), warned(desk().preview().awardRounds().open(form().titled("示范楼栋长表彰"))));
        assertEquals(
                List.of("award-quota"), warned(desk().preview().awardRounds().open(form().places(3))));
        Id<AwardRound> round = round();
        Id<AwardNomination> nomination = publicised(round, 90);
        Desk stranger = desk(Actor.anonymous());
        assertEquals(
                List.of("林*某"),
                stranger.awardRounds().notice(round).stream()
                        .map(line -> line.name())
                        .toList());
        assertFalse(stranger.awardNominations().find(nomination).isAccepted());
        assertEquals(
                List.of("长期服务居民"),
                desk(JURY.get(2)).awardReviews().candidates(round).orElseThrow().stream()
                        .map(candidate -> candidate.grounds())
                        .toList());
    }
}

package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.activity.Activity;
import org.linli.activity.ActivityAudience;
import org.linli.activity.ActivityCounts;
import org.linli.activity.ActivityFeedback;
import org.linli.activity.ActivityForm;
import org.linli.activity.ActivityNotice;
import org.linli.activity.ActivityStatus;
import org.linli.activity.ActivityTime;
import org.linli.activity.ActivityWish;
import org.linli.activity.ActivityWishForm;
import org.linli.activity.OwnSignUp;
import org.linli.activity.SignUp;
import org.linli.activity.SignUpForm;
import org.linli.activity.SignUpPart;
import org.linli.activity.SignUpState;
import org.linli.activity.ledger.ActivityLedger;
import org.linli.calendar.CivilTime;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Rate;
import org.linli.community.EventPermit;
import org.linli.community.Organisation;
import org.linli.community.PermitLevel;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Selection;
import org.linli.storage.contract.Race;

/** Activities: who gets a place, who waits, who comes, and what is counted. */
abstract class ActivityScenarios extends ScenarioCase {
    private static final int CLAIMANTS = 64;
    private static final String REASON = "临时有事";

    private LocalDate thisDay() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    /** The people of tests were born in the years from 1880 on, and some of them are children in 1902. */
    private void whenSomeWereChildren() {
        clock.pass(Duration.between(clock.instant(), Instant.parse("1902-06-01T01:00:00Z")));
    }

    private ActivityForm form(int capacity) {
        return ActivityForm.of(
                "亲子诵读", "诵读", "社区会堂", ActivityTime.of(thisDay().plusDays(30), LocalTime.of(9, 0), 90), capacity);
    }

    private Id<Activity> planned(ActivityForm form) {
        return desk().activities().plan(form).orElseThrow().id();
    }

    private Id<Activity> published(int capacity) {
        Id<Activity> activity = planned(form(capacity));
        desk().activities().publish(activity, thisDay()).orElseThrow();
        return activity;
    }

    private Id<Activity> running(int capacity) {
        Id<Activity> activity = published(capacity);
        clock.pass(Duration.ofDays(30));
        desk().activities().begin(activity).orElseThrow();
        return activity;
    }

    private Id<Person> child() {
        return desk().people()
                .register(PersonForm.of("小明", Citizens.nextChild(), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
    }

    private Id<Person> adult() {
        return desk().people()
                .register(PersonForm.of("林某某", Citizens.nextAdult(), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
    }

    private Activity found(Id<Activity> activity) {
        return desk().activities().find(activity).orElseThrow();
    }

    private SignUp signed(Id<Activity> activity, SignUpForm form) {
        List<SignUp> all = desk().activitySignUps()
                .signUp(activity, form)
                .orElseThrow()
                .signUps()
                .all();
        return all.get(all.size() - 1);
    }

    private SignUpForm adults(int number) {
        return new SignUpForm(
                IntStream.range(0, number).mapToObj(each -> adult()).toList(),
                Optional.empty(),
                SignUpPart.PARTICIPANT);
    }

    private SignUpState state(Id<Activity> activity, int number) {
        return found(activity).signUps().number(number).orElseThrow().state();
    }

    private List<String> attention() {
        return desk().activities().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void an_activity_is_planned_published_held_rated_and_filed_and_is_read_back_as_it_was_told() {
        Id<Activity> activity = running(30);
        Id<Person> guest = adult();
        desk().activitySignUps().checkIn(activity, guest).orElseThrow();
        desk().activities().hold(activity, new ActivityCounts(12, 26_000)).orElseThrow();
        assertEquals(
                List.of("activity-feedback"), refused(desk().activities().rate(activity, new ActivityFeedback(14, 1))));
        desk().activities().rate(activity, new ActivityFeedback(10, 9)).orElseThrow();
        Activity filed = desk().activities().archive(activity).orElseThrow();
        assertEquals(filed, found(activity));
        assertEquals(13, filed.attendances());
        assertEquals(
                List.of(filed),
                desk().activities()
                        .list(Selection.where(Activity.STATUS, ActivityStatus.ARCHIVED), Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(List.of("activity-step"), refused(desk().activities().cancel(activity, REASON)));
        assertEquals(
                ActivityStatus.HELD,
                desk().activities().reopen(activity, "误归档").orElseThrow().status());
        assertEquals(Optional.empty(), broken(Activity.KIND, activity));
    }

    @Test
    void case_85_people_take_places_and_not_forms_and_who_gives_way_is_named() {
        whenSomeWereChildren();
        Id<Activity> activity = published(30);
        signed(activity, adults(1).as(SignUpPart.SPEAKER));
        signed(activity, adults(2).as(SignUpPart.HELPER));
        SignUpForm family = SignUpForm.of(adult()).with(adult()).with(child()).guardedBy(adult());
        assertEquals(SignUpState.HELD, signed(activity, family).state());
        for (int i = 0; i < 26; i++) {
            signed(activity, adults(1));
        }
        assertEquals(29, found(activity).signUps().taken());
        Id<Person> erased = adult();
        signed(activity, SignUpForm.of(erased));
        assertEquals(0, found(activity).free());
        desk().people().erase(erased).orElseThrow();
        assertEquals(1, found(activity).free());

        ActivityForm fewer = found(activity).form().seating(25);
        Decision<Activity> refusal = desk().activities().amend(activity, fewer);
        assertEquals(List.of("activity-seats"), refused(refusal));
        assertEquals(29L, figure(refusal, "taken"));
        assertEquals(
                List.of("activity-seats"),
                refused(desk().activitySignUps().reduce(activity, 25, List.of(4, 5, 6), "场地缩小")));
        Activity reduced = desk().activitySignUps()
                .reduce(activity, 25, List.of(3, 4), "场地缩小")
                .orElseThrow();
        assertEquals(25, reduced.signUps().taken());
        assertEquals(0, reduced.free());
        assertEquals(
                List.of("activity-seats-corrected"),
                warned(desk().activities().correct(activity, fewer.seating(20), "名额写错")));
        assertEquals(0, found(activity).free());
    }

    @Test
    void case_86_who_moves_up_leaves_the_line_and_a_place_falls_free_once() {
        Id<Activity> activity = published(1);
        signed(activity, adults(1));
        SignUpForm first = adults(1);
        assertEquals(SignUpState.WAITING, signed(activity, first).state());
        for (int i = 0; i < 4; i++) {
            signed(activity, adults(1));
        }
        desk().activitySignUps().end(activity, 1, REASON).orElseThrow();
        SignUp newcomer = signed(activity, adults(1));
        assertEquals(SignUpState.WAITING, newcomer.state());
        assertEquals(SignUpState.MOVED_UP, state(activity, 2));
        assertEquals(5, found(activity).signUps().waiting().size());
        desk().activitySignUps().end(activity, 2, REASON).orElseThrow();
        assertEquals(SignUpState.MOVED_UP, state(activity, 3));
        assertEquals(SignUpState.WAITING, state(activity, 4));
        assertEquals(
                List.of("sign-up-standing"), refused(desk().activitySignUps().accept(activity, 2)));
        SignUp again = signed(activity, first);
        assertEquals(8, again.number());
        assertEquals(
                newcomer.number(), found(activity).signUps().waiting().get(3).number());
        desk().activitySignUps().accept(activity, 3).orElseThrow();
        assertEquals(SignUpState.HELD, state(activity, 3));
        assertEquals(1, found(activity).signUps().taken());
    }

    @Test
    void case_87_a_person_comes_once_by_however_many_doors_and_the_others_walk_in_while_there_is_room() {
        whenSomeWereChildren();
        Id<Activity> activity = published(3);
        Id<Person> child = child();
        signed(activity, SignUpForm.of(child).guardedBy(adult()));
        SignUpForm cancelled = adults(1);
        signed(activity, cancelled);
        signed(activity, adults(1));
        desk().activitySignUps().end(activity, 2, REASON).orElseThrow();
        clock.pass(Duration.ofDays(30));
        desk().activities().begin(activity).orElseThrow();
        desk().activitySignUps().checkIn(activity, child).orElseThrow();
        desk().activitySignUps().checkIn(activity, child).orElseThrow();
        desk().activitySignUps().strike(activity, child, "误认为离场").orElseThrow();
        desk().activitySignUps().checkIn(activity, child).orElseThrow();
        assertEquals(
                List.of("activity-child-guardian"),
                refused(desk().activitySignUps().checkIn(activity, child())));
        desk().activitySignUps().checkIn(activity, cancelled.people().get(0)).orElseThrow();
        assertEquals(List.of("activity-room"), refused(desk().activitySignUps().checkIn(activity, adult())));
        Activity now = found(activity);
        assertEquals(2, now.attendees().size());
        assertEquals(1, now.walkIns());
        assertEquals(1, now.came());
        assertEquals(1, now.notCome());
        assertEquals(List.of("activity-came"), refused(desk().activitySignUps().strike(activity, adult(), "认错人")));
    }

    @Test
    void case_97_attendances_are_never_freed_of_those_who_came_again_and_people_always_are() {
        List<Id<Person>> people =
                IntStream.range(0, 25).mapToObj(each -> adult()).toList();
        LocalDate first = thisDay().plusDays(30);
        Id<Activity> morning = running(100);
        Id<Activity> evening = planned(
                ActivityForm.of("晚间诵读", "诵读", "社区会堂", ActivityTime.of(thisDay(), LocalTime.of(19, 0), 60), 100));
        desk().activities().publish(evening, thisDay()).orElseThrow();
        desk().activities().begin(evening).orElseThrow();
        people.subList(0, 20)
                .forEach(each -> desk().activitySignUps().checkIn(morning, each).orElseThrow());
        people.subList(5, 20)
                .forEach(each -> desk().activitySignUps().checkIn(evening, each).orElseThrow());
        held(morning);
        held(evening);
        clock.pass(Duration.ofDays(31));
        Id<Activity> later =
                planned(ActivityForm.of("早教", "早教", "社区会堂", ActivityTime.of(thisDay(), LocalTime.of(9, 0), 60), 100));
        desk().activities().publish(later, thisDay()).orElseThrow();
        desk().activities().begin(later).orElseThrow();
        people.subList(10, 25)
                .forEach(each -> desk().activitySignUps().checkIn(later, each).orElseThrow());
        desk().activities().hold(later, new ActivityCounts(10, 0)).orElseThrow();
        desk().activities().rate(later, new ActivityFeedback(1, 0)).orElseThrow();
        desk().activities().rate(morning, new ActivityFeedback(9, 8)).orElseThrow();

        ActivityLedger ledger = desk().activityLedgers()
                .held(Period.between(first, thisDay().plusDays(1)))
                .orElseThrow();
        assertEquals(60, ledger.total().attendances());
        assertEquals(25, ledger.total().people().size());
        assertEquals(3, ledger.total().sessions());
        assertEquals(new Rate(8, 10), ledger.total().satisfaction());
        assertEquals(
                List.of(20, 15),
                ledger.lines().stream()
                        .map(line -> line.figures().people().size())
                        .sorted((a, b) -> b - a)
                        .toList());
        assertTrue(ledger.csv(Locale.CHINA).contains("合计"));
        assertTrue(ledger.definitions(Locale.ENGLISH).contains("never freed of those who came again"));
    }

    private void held(Id<Activity> activity) {
        desk().activities().hold(activity, new ActivityCounts(0, 5000)).orElseThrow();
    }

    @Test
    void of_64_people_who_sign_up_for_five_places_at_once_five_get_one_and_the_others_wait_in_order() {
        Id<Activity> activity = published(5);
        List<Id<Person>> people =
                IntStream.range(0, CLAIMANTS).mapToObj(number -> adult()).toList();
        ConcurrentLinkedQueue<Decision<Activity>> decisions = new ConcurrentLinkedQueue<>();
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        Race.together(
                        CLAIMANTS,
                        number -> decisions.add(
                                patient.activitySignUps().signUp(activity, SignUpForm.of(people.get(number)))))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(CLAIMANTS, decisions.size());
        assertTrue(decisions.stream().allMatch(Decision::isAccepted));
        Activity full = found(activity);
        assertEquals(5, full.signUps().taken());
        assertEquals(CLAIMANTS - 5, full.signUps().waiting().size());
        assertEquals(
                IntStream.rangeClosed(1, CLAIMANTS).boxed().toList(),
                full.signUps().all().stream().map(SignUp::number).toList());
        assertEquals(CLAIMANTS + 2, history(Activity.KIND, activity).size());
    }

    @Test
    void of_64_people_who_give_their_places_back_at_once_each_place_falls_free_once() {
        Id<Activity> activity = published(CLAIMANTS);
        for (int i = 0; i < CLAIMANTS; i++) {
            signed(activity, adults(1));
        }
        for (int i = 0; i < 5; i++) {
            signed(activity, adults(1));
        }
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        Race.together(
                        CLAIMANTS,
                        number -> patient.activitySignUps()
                                .end(activity, number + 1, REASON)
                                .orElseThrow())
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(5, found(activity).signUps().taken());
        assertEquals(List.of(), found(activity).signUps().waiting());
    }

    @Test
    void a_group_that_is_larger_than_what_is_free_is_asked_at_its_turn_and_not_overtaken() {
        Id<Activity> activity = published(3);
        signed(activity, adults(2));
        SignUpForm family = adults(3);
        assertEquals(SignUpState.WAITING, signed(activity, family).state());
        assertEquals(SignUpState.WAITING, signed(activity, adults(1)).state());
        assertEquals(List.of("sign-up-asked"), attention());
        assertEquals(
                List.of("sign-up-split"),
                refused(desk().activitySignUps()
                        .split(activity, 2, family.people().subList(0, 2))));
        assertEquals(
                List.of("sign-up-split"),
                refused(desk().activitySignUps()
                        .split(activity, 3, family.people().subList(0, 1))));
        desk().activitySignUps()
                .split(activity, 2, family.people().subList(0, 1))
                .orElseThrow();
        assertEquals(3, found(activity).signUps().taken());
        assertEquals(2, found(activity).signUps().waiting().get(0).size());
        assertEquals(List.of(), attention());
    }

    @Test
    void a_charter_lets_the_first_move_up_for_whom_the_places_are_enough() {
        Charter ours = Charter.national(thisDay())
                .layered(
                        CharterLayer.COMMUNITY, thisDay(), "社区居民会议", Map.of("activity.waitingOrder", "FIRST_THAT_FITS"))
                .orElseThrow();
        desk().charters().adopt(ours).orElseThrow();
        Id<Activity> activity = published(3);
        signed(activity, adults(2));
        assertEquals(SignUpState.WAITING, signed(activity, adults(3)).state());
        assertEquals(SignUpState.HELD, signed(activity, adults(1)).state());
    }

    @Test
    void who_moved_up_and_does_not_answer_is_in_the_list_of_what_is_to_be_done() {
        Id<Activity> activity = published(1);
        signed(activity, adults(1));
        signed(activity, adults(1));
        desk().activitySignUps().end(activity, 1, REASON).orElseThrow();
        clock.pass(Duration.ofDays(2));
        assertEquals(List.of(), attention());
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of("sign-up-unanswered"), attention());
    }

    @Test
    void people_sign_up_for_themselves_and_see_their_own_sign_ups_alone() {
        Id<Activity> activity = published(10);
        Id<Person> mother = adult();
        Desk own = desk(Actor.of(mother, Role.SELF));
        assertEquals(
                List.of("sign-up-own"),
                refused(own.activitySignUps()
                        .signUp(activity, SignUpForm.of(mother).with(adult()))));
        assertEquals(
                List.of("actor-not-related"), refused(own.activitySignUps().signUp(activity, SignUpForm.of(adult()))));
        desk().activitySignUps().signUp(activity, SignUpForm.of(adult())).orElseThrow();
        Activity seen =
                own.activitySignUps().signUp(activity, SignUpForm.of(mother)).orElseThrow();
        assertEquals(
                List.of(List.of(mother)),
                seen.signUps().all().stream().map(each -> each.form().people()).toList());
        assertEquals(
                2,
                desk().activities().find(activity).orElseThrow().signUps().all().size());
        assertEquals(List.of("sign-up-once"), refused(own.activitySignUps().signUp(activity, SignUpForm.of(mother))));
        List<OwnSignUp> mine = own.activitySignUps().ofPerson(mother).orElseThrow();
        assertEquals(List.of(activity), mine.stream().map(OwnSignUp::activity).toList());
        assertEquals(List.of("actor-not-related"), refused(own.activitySignUps().ofPerson(adult())));
        own.activitySignUps().end(activity, 2, REASON).orElseThrow();
        assertEquals(List.of("actor-not-related"), refused(own.activitySignUps().end(activity, 1, REASON)));
    }

    @Test
    void parents_sign_up_children_whose_guardian_they_are() {
        whenSomeWereChildren();
        Id<Activity> activity = published(10);
        Id<Person> mother = adult();
        Desk own = desk(Actor.of(mother, Role.SELF));
        Id<Person> child = child();
        assertEquals(
                List.of("activity-child-guardian", "sign-up-own"),
                refused(own.activitySignUps()
                        .signUp(activity, SignUpForm.of(mother).with(child))));
        own.activitySignUps()
                .signUp(activity, SignUpForm.of(child).guardedBy(mother))
                .orElseThrow();
        assertEquals(1, own.activitySignUps().ofPerson(mother).orElseThrow().size());
        own.activitySignUps().end(activity, 1, REASON).orElseThrow();
    }

    @Test
    void the_board_shows_how_many_places_are_free_and_names_no_one() {
        Id<Activity> activity = published(2);
        signed(activity, adults(2));
        signed(activity, adults(1));
        ActivityNotice notice = desk(Actor.anonymous()).activities().board().get(0);
        assertEquals(activity, notice.activity());
        assertEquals(0, notice.free());
        assertEquals(1, notice.waiting());
    }

    @Test
    void a_large_activity_begins_with_the_permit_of_the_police_and_a_change_takes_it_away() {
        Id<Activity> activity = planned(form(1000));
        desk().activities().publish(activity, thisDay()).orElseThrow();
        clock.pass(Duration.ofDays(11));
        assertEquals(List.of("activity-permit-due"), attention());
        EventPermit permit = new EventPermit("公安许〔2022〕9号", PermitLevel.COUNTY, thisDay());
        desk().activities().permit(activity, permit).orElseThrow();
        ActivityForm form = found(activity).form();
        assertEquals(
                List.of("activity-permit-again"), warned(desk().activities().amend(activity, form.at("体育馆"))));
        desk().activities().permit(activity, permit).orElseThrow();
        ActivityForm now = found(activity).form();
        assertEquals(
                List.of("activity-permit-time"),
                warned(desk().activities()
                        .amend(activity, now.on(ActivityTime.of(now.time().day(), LocalTime.of(14, 0), 90)))));
        clock.pass(Duration.ofDays(19));
        assertEquals(List.of("activity-permit"), refused(desk().activities().begin(activity)));
        desk().activities().permit(activity, permit).orElseThrow();
        desk().activities().begin(activity).orElseThrow();
    }

    @Test
    void an_outdoor_activity_without_a_note_and_a_fee_for_children_are_warned_of() {
        Id<Activity> activity = planned(form(30).outdoors(Optional.empty()));
        assertEquals(List.of("activity-safety-note"), warned(desk().activities().publish(activity, thisDay())));
        assertEquals(
                List.of("activity-fee", "activity-child-fee"),
                warned(desk().preview()
                        .activities()
                        .plan(form(30).forAudience(ActivityAudience.CHILD).charging(500))));
        clock.pass(Duration.ofDays(31));
        assertEquals(List.of("activity-unheld"), attention());
        desk().activities().cancel(activity, "下雨").orElseThrow();
        assertEquals(List.of(), attention());
    }

    @Test
    void an_organisation_that_is_to_hold_an_activity_is_not_closed_before() {
        Id<Organisation> school = shopAt(desk(), "样本学校").id();
        Id<Activity> activity = planned(form(30).heldBy(school));
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(school, thisDay(), "搬离")));
        desk().activities().cancel(activity, "学校搬离").orElseThrow();
        desk().organisations().close(school, thisDay(), "搬离").orElseThrow();
        assertEquals(List.of("organisation-closed"), refused(desk().activities().reopen(activity, "误取消")));
        assertEquals(List.of("organisation-closed"), refused(desk().activities().plan(form(30).heldBy(school))));
    }

    @Test
    void a_wish_of_grandparents_becomes_an_activity_and_waits_again_when_that_is_called_off() {
        Id<ActivityWish> wish = desk().activityWishes()
                .voice(new ActivityWishForm(ActivityAudience.GRANDPARENT, "早教", 12, thisDay()))
                .orElseThrow()
                .id();
        clock.pass(Duration.ofDays(31));
        assertEquals(
                List.of("activity-wish-waiting"),
                desk().activityWishes().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        Id<Activity> activity = planned(form(30).forAudience(ActivityAudience.GRANDPARENT));
        desk().activityWishes().takeUp(wish, activity).orElseThrow();
        assertEquals(List.of(), desk().activityWishes().attention().orElseThrow());
        desk().activities().cancel(activity, "老师有事").orElseThrow();
        Finding left = desk().activityWishes().attention().orElseThrow().get(0);
        assertEquals(true, left.figures().get("calledOff"));
        desk().activityWishes().reopen(wish, "另行安排").orElseThrow();
        assertEquals(
                List.of("activity-wish-activity"),
                refused(desk().activityWishes().takeUp(wish, activity)));
        Id<Activity> next = running(30);
        held(next);
        desk().activityWishes().takeUp(wish, next).orElseThrow();
        ActivityLedger ledger = desk().activityLedgers()
                .held(Period.between(today, thisDay().plusDays(1)))
                .orElseThrow();
        assertEquals(new Rate(1, 1), ledger.wishes().fulfilment());
    }

    @Test
    void a_correction_keeps_what_was_written_and_the_reason_in_the_journal() {
        Id<Activity> activity = published(30);
        ActivityForm form = found(activity).form();
        assertEquals(List.of("text-missing"), refused(desk().activities().correct(activity, form.at("文化中心"), " ")));
        desk().activities().correct(activity, form.at("文化中心"), "地点写错").orElseThrow();
        assertEquals("文化中心", found(activity).form().place());
        String told = history(Activity.KIND, activity).get(2).toString();
        assertTrue(told.contains("社区会堂") && told.contains("地点写错"), told);
        desk().activities().correct(activity, form.at("文化中心"), "再次").orElseThrow();
        assertEquals(3, history(Activity.KIND, activity).size());
    }

    @Test
    void what_is_said_of_the_end_of_a_sign_up_is_sealed_and_in_no_event() {
        Id<Activity> activity = published(30);
        signed(activity, adults(1));
        desk().activitySignUps().end(activity, 1, "住院检查").orElseThrow();
        assertEquals(
                Optional.of("住院检查"),
                found(activity).signUps().number(1).orElseThrow().reason());
        assertTrue(history(Activity.KIND, activity).stream()
                .noneMatch(change -> change.toString().contains("住院检查")));
    }
}

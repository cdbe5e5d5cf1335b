package org.linli.scenario;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.activity.Activity;
import org.linli.activity.ActivityAudience;
import org.linli.activity.ActivityCounts;
import org.linli.activity.ActivityFeedback;
import org.linli.activity.ActivityForm;
import org.linli.activity.ActivityTime;
import org.linli.activity.ActivityWish;
import org.linli.activity.ActivityWishForm;
import org.linli.activity.SignUpForm;
import org.linli.community.EventPermit;
import org.linli.community.PermitLevel;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** The activities of the community, who comes to them, and what becomes of wishes. */
final class ActivityStory extends StoryPart {
    private int guests;

    ActivityStory(StoryTeller teller) {
        super(teller, 8);
    }

    void tell() {
        Id<Activity> activity = held();
        signedUp();
        ended();
        wished(activity);
    }

    private Id<Person> guest() {
        guests++;
        return person(PersonForm.of(
                "何某某",
                Citizens.withCheck("35060318880303" + String.format(Locale.ROOT, "%03d", guests)),
                PoliticalStatus.NONE));
    }

    private ActivityForm form(int days, int capacity) {
        return ActivityForm.of(
                "重阳诗会", "诵读", "社区广场", ActivityTime.of(today.plusDays(days), LocalTime.of(9, 0), 120), capacity);
    }

    private Id<Activity> published(int days, int capacity) {
        Id<Activity> activity =
                give(desk -> desk.activities().plan(form(days, capacity))).id();
        give(desk -> desk.activities().publish(activity, today));
        return activity;
    }

    private Id<Activity> held() {
        ActivityForm form = form(0, 1200).outdoors(Optional.of("雨天改期")).inSeries("喜乐节");
        Id<Activity> activity = give(desk -> desk.activities().plan(form)).id();
        give(desk -> desk.activities().amend(activity, form.at("体育馆")));
        give(desk -> desk.activities().correct(activity, form, "地点写错"));
        give(desk -> desk.activities().permit(activity, new EventPermit("公安许9号", PermitLevel.COUNTY, today)));
        give(desk -> desk.activities().publish(activity, today));
        give(desk -> desk.activities().begin(activity));
        Id<Person> guest = guest();
        give(desk -> desk.activitySignUps().checkIn(activity, guest));
        give(desk -> desk.activitySignUps().strike(activity, guest, "认错人"));
        give(desk -> desk.activitySignUps().checkIn(activity, guest));
        give(desk -> desk.activities().hold(activity, new ActivityCounts(900, 300_000)));
        give(desk -> desk.activities().rate(activity, new ActivityFeedback(80, 76)));
        give(desk -> desk.activities().archive(activity));
        give(desk -> desk.activities().reopen(activity, "误归档"));
        return activity;
    }

    private void signedUp() {
        Id<Activity> activity = published(3650, 2);
        Id<Person> first = guest();
        Id<Person> second = guest();
        Id<Person> third = guest();
        SignUpForm pair = SignUpForm.of(first).with(second);
        SignUpForm group = SignUpForm.of(third).with(guest());
        SignUpForm single = SignUpForm.of(guest());
        give(desk -> desk.activitySignUps().signUp(activity, SignUpForm.of(first)));
        give(desk -> desk.activitySignUps().end(activity, 1, "改与家人同报"));
        give(desk -> desk.activitySignUps().signUp(activity, pair));
        give(desk -> desk.activitySignUps().signUp(activity, single));
        give(desk -> desk.activitySignUps().signUp(activity, group));
        give(desk -> desk.activitySignUps().end(activity, 2, "临时有事"));
        give(desk -> desk.activitySignUps().accept(activity, 3));
        give(desk -> desk.activitySignUps().split(activity, 4, List.of(third)));
        give(desk -> desk.activitySignUps().reduce(activity, 1, List.of(5), "场地缩小"));
    }

    private void ended() {
        Id<Activity> activity = published(20, 30);
        give(desk -> desk.activities().cancel(activity, "天气原因"));
        give(desk -> desk.activities().reopen(activity, "天气转好"));
        Id<Activity> other = give(desk -> desk.activities().plan(form(20, 30))).id();
        give(desk -> desk.activities().cancel(other, "误登"));
        give(desk -> desk.activities().reopen(other, "仍要举办"));
    }

    private void wished(Id<Activity> activity) {
        ActivityWishForm form = new ActivityWishForm(ActivityAudience.GRANDPARENT, "早教", 12, today);
        Id<ActivityWish> wish = give(desk -> desk.activityWishes().voice(form)).id();
        give(desk -> desk.activityWishes().amend(wish, 15));
        give(desk -> desk.activityWishes().correct(wish, form.by(14), "人数写错"));
        give(desk -> desk.activityWishes().decline(wish, "暂无老师"));
        give(desk -> desk.activityWishes().reopen(wish, "已有老师"));
        give(desk -> desk.activityWishes().takeUp(wish, activity));
    }
}

package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityNames;
import org.linli.community.EventPermit;
import org.linli.community.Organisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * An activity of the community (社区活动), one session of it (场次). Its sign-ups stand in it, so that those who sign up at the same time never
 * get more places than there are.
 *
 * @param community the community
 * @param id its id there
 * @param form how it is planned
 * @param status how it stands
 * @param permit the permit of the police, once there is one
 * @param publishedOn on which day it was published
 * @param signUps who has signed up, and who waits
 * @param attendees who came, by name
 * @param struck who was checked in by mistake
 * @param counts how it went, once it was held
 * @param feedback what those who came think of it, once they were asked
 * @param cancelledFor why it was called off
 */
public record Activity(
        DivisionCode community,
        Id<Activity> id,
        ActivityForm form,
        ActivityStatus status,
        Optional<EventPermit> permit,
        Optional<LocalDate> publishedOn,
        SignUps signUps,
        List<Attendee> attendees,
        List<StruckCheckIn> struck,
        Optional<ActivityCounts> counts,
        Optional<ActivityFeedback> feedback,
        Optional<String> cancelledFor) {
    /** What may happen to it. */
    public static final LifeCycle<ActivityStatus, ActivityStep> LIFE_CYCLE = ActivityLifeCycle.table();

    /** How it stands. */
    public static final Index<Activity, ActivityStatus> STATUS =
            Index.one("status", ValueType.of(ActivityStatus.class), Activity::status);

    /** Its day. */
    public static final Index<Activity, LocalDate> DAY = Index.one(
            "held_on", ValueType.DAY, activity -> activity.form().time().day());

    /** For whom it is. */
    public static final Index<Activity, ActivityAudience> AUDIENCE = Index.one(
            "audience",
            ValueType.of(ActivityAudience.class),
            activity -> activity.form().audience());

    /** The organisation that is to hold it, while it is still to come or goes on. */
    static final Index<Activity, Id<Organisation>> HOLDING = Index.<Activity, Id<Organisation>>optional(
                    "holding",
                    ValueType.id(),
                    activity -> activity.form().organiser().filter(held -> activity.status.isAhead()))
            .unreported();

    /** The people who have signed up, or have come; left out of views. */
    static final Index<Activity, Id<Person>> PERSON = Index.<Activity, Id<Person>>many(
                    "person", ValueType.id(), Activity::people)
            .unreported();

    /** What it is called. */
    public static final Column<Activity, String> TITLE =
            Column.one("title", ValueType.TEXT, activity -> activity.form().title());

    /** What it is about. */
    public static final Column<Activity, String> TOPIC =
            Column.one("topic", ValueType.TEXT, activity -> activity.form().topic());

    /** To which series it belongs. */
    public static final Column<Activity, String> SERIES = Column.optional(
            "series", ValueType.TEXT, activity -> activity.form().series());

    /** Where it takes place. */
    public static final Column<Activity, ActivitySetting> SETTING = Column.one(
            "setting",
            ValueType.of(ActivitySetting.class),
            activity -> activity.form().setting());

    /** The organisation that holds it for the community. */
    public static final Column<Activity, Id<Organisation>> ORGANISER = Column.optional(
            "organiser", ValueType.id(), activity -> activity.form().organiser());

    /** How many places it has. */
    public static final Column<Activity, Long> CAPACITY = Column.one(
            "capacity", ValueType.NUMBER, activity -> (long) activity.form().capacity());

    /** How many places are taken. */
    public static final Column<Activity, Long> TAKEN = Column.one(
            "taken", ValueType.NUMBER, activity -> (long) activity.signUps().taken());

    /** How many people wait. */
    public static final Column<Activity, Long> WAITING = Column.one(
            "waiting", ValueType.NUMBER, activity -> (long) activity.signUps().waitingPeople());

    /** How often people came to it, once it was held. */
    public static final Column<Activity, Long> ATTENDANCES = Column.optional(
            "attendances", ValueType.NUMBER, activity -> activity.counts.map(counts -> (long) activity.attendances()));

    /** What it has cost, once it was held, in fen. */
    public static final Column<Activity, Long> COST =
            Column.optional("cost_fen", ValueType.NUMBER, activity -> activity.counts.map(ActivityCounts::cost));

    /** Its kind. */
    public static final Kind<Activity> KIND = Kind.named(
                    "activity", 1, Activity.class, activity -> Ref.of(activity.community, activity.id))
            .together(STATUS, DAY)
            .index(DAY)
            .index(AUDIENCE)
            .index(HOLDING)
            .index(PERSON)
            .column(TITLE)
            .column(TOPIC)
            .column(SERIES)
            .column(SETTING)
            .column(ORGANISER)
            .column(CAPACITY)
            .column(TAKEN)
            .column(WAITING)
            .column(ATTENDANCES)
            .column(COST)
            .naming(ORGANISER, CommunityNames.ORGANISATION)
            .events(ActivityEvent.class)
            .personal(Activity::withTexts)
            .build();

    /** Copies the lists. */
    public Activity {
        attendees = List.copyOf(attendees);
        struck = List.copyOf(struck);
    }

    /** {@return how many places are free, those of people who walked in not counted as free} */
    public int free() {
        return Math.max(0, form.capacity() - signUps.taken() - walkIns());
    }

    /** {@return how many of those who came had no place before} */
    public int walkIns() {
        return (int) attendees.stream().filter(Attendee::walkIn).count();
    }

    /** {@return how often people came (人次), by name or not; each person once at each session} */
    public int attendances() {
        return attendees.size() + counts.map(ActivityCounts::unnamed).orElse(0);
    }

    /** {@return how many of those with a place came; never more than had one} */
    public int came() {
        Set<Id<Person>> expected = seated();
        return (int) attendees.stream()
                .filter(each -> expected.contains(each.person()))
                .count();
    }

    /** {@return how many with a place have not come; never less than none} */
    public int notCome() {
        return seated().size() - came();
    }

    /**
     * Whether a person has come.
     *
     * @param person who
     * @return true once checked in
     */
    public boolean hasCome(Id<Person> person) {
        return attendees.stream().anyMatch(each -> each.person().equals(person));
    }

    /** {@return the people with a place} */
    public Set<Id<Person>> seated() {
        return signUps.all().stream()
                .filter(each -> each.places() > 0)
                .flatMap(each -> each.form().people().stream())
                .collect(Collectors.toSet());
    }

    private Set<Id<Person>> people() {
        return Stream.concat(signUps.named().stream(), attendees.stream().map(Attendee::person))
                .collect(Collectors.toSet());
    }

    Activity at(ActivityStatus next) {
        return new Activity(
                community,
                id,
                form,
                next,
                permit,
                publishedOn,
                signUps,
                attendees,
                struck,
                counts,
                feedback,
                cancelledFor);
    }

    Activity stating(ActivityForm next, Optional<EventPermit> kept) {
        return new Activity(
                community,
                id,
                next,
                status,
                kept,
                publishedOn,
                signUps,
                attendees,
                struck,
                counts,
                feedback,
                cancelledFor);
    }

    Activity published(LocalDate on) {
        return new Activity(
                community,
                id,
                form,
                ActivityStatus.PUBLISHED,
                permit,
                Optional.of(on),
                signUps,
                attendees,
                struck,
                counts,
                feedback,
                cancelledFor);
    }

    /** The same as a person sees it who signs up: the own sign-ups alone, and no one who came. */
    Activity asSeenBy(Actor actor) {
        return actor.role() == Role.SELF ? signed(signUps.of(actor)).attended(List.of(), List.of()) : this;
    }

    Activity signed(SignUps next) {
        return new Activity(
                community,
                id,
                form,
                status,
                permit,
                publishedOn,
                next,
                attendees,
                struck,
                counts,
                feedback,
                cancelledFor);
    }

    Activity attended(List<Attendee> came, List<StruckCheckIn> mistaken) {
        return new Activity(
                community,
                id,
                form,
                status,
                permit,
                publishedOn,
                signUps,
                came,
                mistaken,
                counts,
                feedback,
                cancelledFor);
    }

    Activity counted(Optional<ActivityCounts> how, Optional<ActivityFeedback> thought) {
        return new Activity(
                community,
                id,
                form,
                status,
                permit,
                publishedOn,
                signUps,
                attendees,
                struck,
                how,
                thought,
                cancelledFor);
    }

    Activity cancelled(Optional<String> reason, ActivityStatus next) {
        return new Activity(
                community, id, form, next, permit, publishedOn, signUps, attendees, struck, counts, feedback, reason);
    }

    private Activity withTexts(PersonalTexts.Replacement each) {
        return signed(signUps.withTexts(each))
                .attended(
                        attendees,
                        IntStream.range(0, struck.size())
                                .mapToObj(i -> struck.get(i).withTexts(each, "struck/" + i))
                                .toList());
    }

    /** Leaves out who has signed up. */
    @Override
    public String toString() {
        return "Activity " + community + "/" + id + ", " + status;
    }
}

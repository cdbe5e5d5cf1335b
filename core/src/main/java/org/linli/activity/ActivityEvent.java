package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.EventPermit;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to activities (活动事件). Who signs up and who comes stands in the activity alone. */
public sealed interface ActivityEvent extends Event {
    /** {@return the activity} */
    Id<Activity> activity();

    /**
     * It was planned (筹备).
     *
     * @param activity its id
     * @param form how
     */
    record ActivityPlanned(Id<Activity> activity, ActivityForm form) implements ActivityEvent {}

    /**
     * It was planned otherwise (变更).
     *
     * @param activity its id
     * @param form how
     * @param permitLost whether its permit no longer holds
     * @param movedUp which sign-ups have moved up
     */
    record ActivityAmended(Id<Activity> activity, ActivityForm form, boolean permitLost, List<Integer> movedUp)
            implements ActivityEvent {
        /** Copies the list. */
        public ActivityAmended {
            movedUp = List.copyOf(movedUp);
        }
    }

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param activity its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record ActivityCorrected(Id<Activity> activity, ActivityForm was, ActivityForm now, String reason)
            implements ActivityEvent {}

    /**
     * The police have permitted it (许可).
     *
     * @param activity its id
     * @param permit the permit
     */
    record ActivityPermitted(Id<Activity> activity, EventPermit permit) implements ActivityEvent {}

    /**
     * It was published (发布).
     *
     * @param activity its id
     * @param on on which day
     */
    record ActivityPublished(Id<Activity> activity, LocalDate on) implements ActivityEvent {}

    /**
     * It has begun (开始).
     *
     * @param activity its id
     */
    record ActivityBegun(Id<Activity> activity) implements ActivityEvent {}

    /**
     * It was held, or its counts were recorded anew (举办).
     *
     * @param activity its id
     * @param counts how it went
     * @param named how many came by name
     */
    record ActivityHeld(Id<Activity> activity, ActivityCounts counts, int named) implements ActivityEvent {}

    /**
     * Those who came were asked what they think of it (评价).
     *
     * @param activity its id
     * @param feedback what they say
     */
    record ActivityRated(Id<Activity> activity, ActivityFeedback feedback) implements ActivityEvent {}

    /**
     * It was filed (归档).
     *
     * @param activity its id
     */
    record ActivityArchived(Id<Activity> activity) implements ActivityEvent {}

    /**
     * It was called off (取消).
     *
     * @param activity its id
     * @param reason why
     */
    record ActivityCancelled(Id<Activity> activity, String reason) implements ActivityEvent {}

    /**
     * What ended it was a mistake (恢复).
     *
     * @param activity its id
     * @param reason why
     */
    record ActivityReopened(Id<Activity> activity, String reason) implements ActivityEvent {}

    /**
     * People have signed up (报名).
     *
     * @param activity its id
     * @param number the number of the sign-up
     * @param people how many they are
     * @param state whether they have places, or wait
     */
    record PeopleSignedUp(Id<Activity> activity, int number, int people, SignUpState state) implements ActivityEvent {}

    /**
     * Those who moved up have answered that they come (确认递补).
     *
     * @param activity its id
     * @param number the number of the sign-up
     */
    record PlaceAccepted(Id<Activity> activity, int number) implements ActivityEvent {}

    /**
     * A sign-up has ended (取消报名).
     *
     * @param activity its id
     * @param number its number
     * @param movedUp which sign-ups have moved up
     */
    record SignUpEnded(Id<Activity> activity, int number, List<Integer> movedUp) implements ActivityEvent {
        /** Copies the list. */
        public SignUpEnded {
            movedUp = List.copyOf(movedUp);
        }
    }

    /**
     * Some people of a group have taken what was free (分批递补).
     *
     * @param activity its id
     * @param number the number of the group, the rest of which keeps its turn
     * @param apart the number of those who have places
     */
    record GroupSplit(Id<Activity> activity, int number, int apart) implements ActivityEvent {}

    /**
     * There are fewer places, and some have given theirs up (减少名额).
     *
     * @param activity its id
     * @param capacity how many there are
     * @param yielding the numbers of those who give way
     */
    record PlacesReduced(Id<Activity> activity, int capacity, List<Integer> yielding) implements ActivityEvent {
        /** Copies the list. */
        public PlacesReduced {
            yielding = List.copyOf(yielding);
        }
    }

    /**
     * A person has come (签到).
     *
     * @param activity its id
     * @param walkIn whether the person had no place before
     * @param named how many have come by name
     */
    record PersonCame(Id<Activity> activity, boolean walkIn, int named) implements ActivityEvent {}

    /**
     * A person had been checked in by mistake (误签撤销).
     *
     * @param activity its id
     * @param named how many have come by name
     */
    record CheckInStruck(Id<Activity> activity, int named) implements ActivityEvent {}

    /**
     * A person was erased, and is no longer in its sign-ups (删除人员).
     *
     * @param activity its id
     * @param movedUp which sign-ups have moved up
     */
    record SignUpsErased(Id<Activity> activity, List<Integer> movedUp) implements ActivityEvent {
        /** Copies the list. */
        public SignUpsErased {
            movedUp = List.copyOf(movedUp);
        }
    }
}

package org.linli.activity;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * An activity as the community publishes it (活动公告): without those who have signed up.
 *
 * @param activity its id
 * @param title what it is called
 * @param topic what it is about
 * @param audience for whom it is
 * @param setting where it takes place
 * @param place where exactly
 * @param time when
 * @param organiser who holds it for the community
 * @param fee what each person pays, in fen
 * @param free how many places are free
 * @param waiting how many people wait
 */
public record ActivityNotice(
        Id<Activity> activity,
        String title,
        String topic,
        ActivityAudience audience,
        ActivitySetting setting,
        String place,
        ActivityTime time,
        Optional<Id<Organisation>> organiser,
        Optional<Long> fee,
        int free,
        int waiting) {
    static ActivityNotice of(Activity activity) {
        ActivityForm form = activity.form();
        return new ActivityNotice(
                activity.id(),
                form.title(),
                form.topic(),
                form.audience(),
                form.setting(),
                form.place(),
                form.time(),
                form.organiser(),
                form.fee(),
                activity.free(),
                activity.signUps().waitingPeople());
    }
}

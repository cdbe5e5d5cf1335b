package org.linli.activity;

import org.linli.kernel.Id;

/**
 * A sign-up of a person, with the activity (本人报名).
 *
 * @param activity the activity
 * @param title what it is called
 * @param time when
 * @param status how it stands
 * @param signUp the sign-up
 * @param ahead how many people wait before it; 0 for one that has its places
 */
public record OwnSignUp(
        Id<Activity> activity, String title, ActivityTime time, ActivityStatus status, SignUp signUp, int ahead) {
    static OwnSignUp of(Activity activity, SignUp signUp) {
        int ahead = signUp.state() == SignUpState.WAITING
                ? activity.signUps().waiting().stream()
                        .filter(each -> each.number() < signUp.number())
                        .mapToInt(SignUp::size)
                        .sum()
                : 0;
        return new OwnSignUp(
                activity.id(), activity.form().title(), activity.form().time(), activity.status(), signUp, ahead);
    }
}

package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * Who signs up for activities, waits for a place, and comes (活动报名、候补与签到). People sign up for themselves and for children whose guardian they
 * are; the community's office for those who ask it to. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * actor-not-related} for people whom it is not about, with {@code not-found}, once for each, when something that it names is not
 * registered, and with {@code activity-step} when the activity's status does not allow it.
 */
public final class ActivitySignUps {
    private static final Commands<Activity> SIGN_UPS = Commands.of("activitySignUps", Activity.class, Role.OFFICE);

    private static final Command<Activity> SIGN_UP =
            SIGN_UPS.command("signUp", Signing.class).by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Command<Activity> ACCEPT =
            SIGN_UPS.command("accept", Which.class).by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    static final Command<Activity> END =
            SIGN_UPS.fact("end", End.class).by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    static final Command<Activity> SPLIT =
            SIGN_UPS.command("split", Split.class).by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Command<Activity> REDUCE = SIGN_UPS.command("reduce", Reduce.class);
    private static final Command<Activity> CHECK_IN = SIGN_UPS.fact("checkIn", CheckIn.class);
    private static final Command<Activity> STRIKE = SIGN_UPS.fact("strike", Strike.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(SIGN_UP, ACCEPT, END, SPLIT, REDUCE, CHECK_IN, STRIKE);

    private static final Question OF_PERSON =
            SIGN_UPS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(OF_PERSON);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ActivitySignUps(Office office) {
        this.office = office;
    }

    /**
     * Signs people up (报名). When not all of them have a place, all of them wait: each place is for one person, whatever the number of forms,
     * and those who speak or help take none.
     *
     * @param activity the activity
     * @param form who
     * @return the activity, the new sign-up last, to {@code SELF} with the own sign-ups alone; refused with {@code sign-up-time}, {@code sign-up-group}, {@code sign-up-once}, {@code
     *     activity-child-guardian}, {@code sign-up-own}, {@code sign-up-most} and {@code person-held}
     */
    public Decision<Activity> signUp(Id<Activity> activity, SignUpForm form) {
        return office.command(SIGN_UP, new Signing(activity, form), work -> {
                    ActivityTies.required(work, activity, form.named());
                    Activity before = work.require(Activity.KIND, activity);
                    SignUpRules.Guarding guarding = ActivityTies.guarding(
                            work, form, before.form().time().day());
                    return work.save(Activity.KIND, SignUpCourse.signUp(before, form, guarding, doing(work)));
                })
                .map(changed -> changed.asSeenBy(office.actor()));
    }

    /**
     * Those who moved up answer that they come (确认递补).
     *
     * @param activity the activity
     * @param number the number of the sign-up
     * @return the activity; refused with {@code sign-up-standing}
     */
    public Decision<Activity> accept(Id<Activity> activity, int number) {
        return office.command(
                        ACCEPT,
                        new Which(activity, number),
                        work -> work.change(
                                Activity.KIND,
                                activity,
                                before -> SignUpCourse.accept(before, ActivityTies.signUp(before, number))))
                .map(changed -> changed.asSeenBy(office.actor()));
    }

    /**
     * Ends a sign-up, and gives its places to those who wait (取消报名). Who wants to come after all signs up anew.
     *
     * @param activity the activity
     * @param number the number of the sign-up
     * @param reason why
     * @return the activity; refused with {@code sign-up-standing} and what is wrong in the reason
     */
    public Decision<Activity> end(Id<Activity> activity, int number, String reason) {
        return office.command(
                        END,
                        new End(activity, number, reason),
                        work -> work.change(
                                Activity.KIND,
                                activity,
                                before -> SignUpCourse.end(
                                        before, ActivityTies.signUp(before, number), reason, doing(work))))
                .map(changed -> changed.asSeenBy(office.actor()));
    }

    /**
     * Some people of a group whose turn it is take the places that are free; the others keep their turn (分批递补).
     *
     * @param activity the activity
     * @param number the number of the group
     * @param taking who takes a place
     * @return the activity; refused with {@code sign-up-standing}, {@code sign-up-split} and {@code sign-up-most}
     */
    public Decision<Activity> split(Id<Activity> activity, int number, List<Id<Person>> taking) {
        return office.command(
                        SPLIT,
                        new Split(activity, number, taking),
                        work -> work.change(
                                Activity.KIND,
                                activity,
                                before -> SignUpCourse.split(
                                        before, ActivityTies.signUp(before, number), taking, doing(work))))
                .map(changed -> changed.asSeenBy(office.actor()));
    }

    /**
     * There are fewer places, and the organiser says who gives way (减少名额).
     *
     * @param activity the activity
     * @param capacity how many places there are
     * @param yielding the numbers of the sign-ups that give way
     * @param reason why
     * @return the activity; refused with {@code activity-plan}, {@code activity-seats} when more places are still taken, {@code
     *     sign-up-standing} and what is wrong in the reason
     */
    public Decision<Activity> reduce(Id<Activity> activity, int capacity, List<Integer> yielding, String reason) {
        return office.command(
                REDUCE,
                new Reduce(activity, capacity, yielding, reason),
                work -> work.change(
                        Activity.KIND,
                        activity,
                        before -> SignUpCourse.reduce(before, capacity, yielding, reason, doing(work))));
    }

    /**
     * Records that a person has come (签到). A person comes once, by however many doors; one without a place comes in when there is room.
     *
     * @param activity the activity
     * @param person who
     * @return the activity; refused with {@code activity-room}, {@code activity-child-guardian} for a child without a sign-up, and {@code
     *     person-held}
     */
    public Decision<Activity> checkIn(Id<Activity> activity, Id<Person> person) {
        return office.command(CHECK_IN, new CheckIn(activity, person), work -> {
            ActivityTies.required(work, activity, Set.of(person));
            Activity before = work.require(Activity.KIND, activity);
            SignUpRules.Guarding guarding = ActivityTies.guarding(
                    work, SignUpForm.of(person), before.form().time().day());
            return work.save(Activity.KIND, SignUpCourse.checkIn(before, person, guarding));
        });
    }

    /**
     * Records that a person had been checked in by mistake (撤销误签).
     *
     * @param activity the activity
     * @param person who
     * @param reason why
     * @return the activity; refused with {@code activity-came} and what is wrong in the reason
     */
    public Decision<Activity> strike(Id<Activity> activity, Id<Person> person, String reason) {
        return office.command(
                STRIKE,
                new Strike(activity, person, reason),
                work -> work.change(
                        Activity.KIND, activity, before -> SignUpCourse.strike(before, person, reason, doing(work))));
    }

    /**
     * The sign-ups of a person (本人报名).
     *
     * @param person who
     * @return the sign-ups of activities that are published or go on, what comes first in front; refused with {@code actor-may-not} and
     *     {@code actor-not-related}
     */
    public Decision<List<OwnSignUp>> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(office.read(view -> ActivityTies.ofPerson(view, person))));
    }

    private static SignUpCourse.Doing doing(UnitOfWork work) {
        return new SignUpCourse.Doing(work.actor(), work.terms(ActivityTerms.TERMS), work.today());
    }

    private record Signing(Id<Activity> activity, SignUpForm form) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return form.named();
        }
    }

    /** What is about a sign-up. */
    private interface OfSignUp extends Concerning {
        Id<Activity> activity();

        int number();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            Optional<SignUp> found = view.find(Activity.KIND, activity())
                    .flatMap(each -> each.signUps().number(number()));
            return found.map(signUp -> signUp.form().named()).orElse(Set.of());
        }
    }

    private record Which(Id<Activity> activity, int number) implements OfSignUp {}

    private record End(Id<Activity> activity, int number, String reason) implements OfSignUp, Reasoned {}

    private record Split(Id<Activity> activity, int number, List<Id<Person>> taking) implements OfSignUp {
        Split {
            taking = List.copyOf(taking);
        }
    }

    private record Reduce(Id<Activity> activity, int capacity, List<Integer> yielding, String reason)
            implements Reasoned {
        Reduce {
            yielding = List.copyOf(yielding);
        }
    }

    private record CheckIn(Id<Activity> activity, Id<Person> person) {}

    private record Strike(Id<Activity> activity, Id<Person> person, String reason) implements Reasoned {}
}

package org.linli.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.Reasoned;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;

/** What may happen to the sign-ups of an activity: each change finds everything that refuses it. */
final class SignUpCourse {
    private SignUpCourse() {}

    /**
     * Who does something, and by what.
     *
     * @param actor who
     * @param terms what activities keep to
     * @param today today
     */
    record Doing(Actor actor, ActivityTerms terms, LocalDate today) {
        private LocalDate answerBy() {
            return today.plusDays(terms.answerDays());
        }
    }

    static Decision<Activity> signUp(Activity before, SignUpForm form, SignUpRules.Guarding guarding, Doing doing) {
        SignUps now = before.signUps();
        return Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.SIGN_UP)
                .ask(
                        SignUpRules.TIME,
                        new SignUpRules.Dated(before.form().time().day(), doing.today()))
                .ask(SignUpRules.GROUP, form.people())
                .ask(
                        SignUpRules.ONCE,
                        form.people().stream()
                                .filter(person -> now.open(person).isPresent())
                                .count())
                .ask(SignUpRules.GUARDIAN, guarding)
                .ask(SignUpRules.OWN, new SignUpRules.Own(doing.actor(), guarding))
                .ask(SignUpRules.MOST, now.all().size())
                .decide(() -> {
                    SignUps next = now.adding(
                            form,
                            before.form().capacity(),
                            doing.terms().waitingOrder(),
                            doing.today(),
                            doing.actor().who());
                    SignUp added = next.all().get(next.all().size() - 1);
                    return Decision.accepted(
                            before.signed(next),
                            new ActivityEvent.PeopleSignedUp(
                                    before.id(), added.number(), form.people().size(), added.state()));
                });
    }

    static Decision<Activity> accept(Activity before, SignUp signUp) {
        return Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.SIGN_UP)
                .ask(SignUpRules.STANDING, new SignUpRules.Standing(signUp.state(), List.of(SignUpState.MOVED_UP)))
                .decide(() -> Decision.accepted(
                        before.signed(before.signUps().answering(signUp.number())),
                        new ActivityEvent.PlaceAccepted(before.id(), signUp.number())));
    }

    static Decision<Activity> end(Activity before, SignUp signUp, String reason, Doing doing) {
        Inspection inspection = Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.SIGN_UP)
                .ask(
                        SignUpRules.STANDING,
                        new SignUpRules.Standing(
                                signUp.state(), List.of(SignUpState.HELD, SignUpState.WAITING, SignUpState.MOVED_UP)));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            SignUps left = movingUp(before, before.signUps().ending(signUp.number(), why), doing);
            return Decision.accepted(
                    before.signed(left),
                    new ActivityEvent.SignUpEnded(before.id(), signUp.number(), left.movedUpSince(before.signUps())));
        });
    }

    static Decision<Activity> split(Activity before, SignUp signUp, List<Id<Person>> taking, Doing doing) {
        SignUps now = before.signUps();
        boolean turn = now.waiting().stream().findFirst().equals(Optional.of(signUp));
        boolean ofGroup = signUp.form().people().containsAll(taking) && new HashSet<>(taking).size() == taking.size();
        return Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.SIGN_UP)
                .ask(SignUpRules.STANDING, new SignUpRules.Standing(signUp.state(), List.of(SignUpState.WAITING)))
                .ask(
                        SignUpRules.SPLIT,
                        new SignUpRules.Splitting(
                                turn,
                                taking.size(),
                                now.free(before.form().capacity()),
                                signUp.form().people().size(),
                                ofGroup))
                .ask(SignUpRules.MOST, now.all().size())
                .decide(() -> {
                    SignUps next = now.splitting(
                            signUp.number(),
                            taking,
                            doing.today(),
                            doing.actor().who());
                    return Decision.accepted(
                            before.signed(next),
                            new ActivityEvent.GroupSplit(
                                    before.id(), signUp.number(), next.all().size()));
                });
    }

    static Decision<Activity> reduce(
            Activity before, int capacity, List<Integer> yielding, String reason, Doing doing) {
        Inspection inspection = Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.AMEND);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        SignUps left = before.signUps();
        for (int number : yielding) {
            Optional<SignUp> found = left.number(number);
            inspection.ask(
                    SignUpRules.STANDING,
                    new SignUpRules.Standing(
                            found.map(SignUp::state).orElse(SignUpState.ENDED),
                            List.of(SignUpState.HELD, SignUpState.MOVED_UP)));
            left = left.ending(number, why);
        }
        ActivityForm form = before.form().seating(capacity);
        SignUps kept = left;
        return inspection
                .ask(ActivityRules.PLAN, form)
                .ask(ActivityRules.SEATS, new ActivityRules.Seats(capacity, kept.taken()))
                .decide(() -> Decision.accepted(
                        before.stating(form, before.permit())
                                .signed(movingUp(before.stating(form, before.permit()), kept, doing)),
                        new ActivityEvent.PlacesReduced(before.id(), capacity, yielding)));
    }

    static Decision<Activity> checkIn(Activity before, Id<Person> person, SignUpRules.Guarding guarding) {
        boolean expected = before.signUps().expected().contains(person);
        Inspection inspection = Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.CHECK_IN);
        if (!before.hasCome(person)) {
            inspection.ask(SignUpRules.ROOM, new SignUpRules.Room(expected, before.free()));
            if (!expected) {
                inspection.ask(SignUpRules.GUARDIAN, guarding);
            }
        }
        return inspection.decide(() -> {
            if (before.hasCome(person)) {
                return Decision.accepted(before);
            }
            List<Attendee> came = new ArrayList<>(before.attendees());
            came.add(new Attendee(person, !expected));
            return Decision.accepted(
                    before.attended(came, before.struck()),
                    new ActivityEvent.PersonCame(before.id(), !expected, came.size()));
        });
    }

    static Decision<Activity> strike(Activity before, Id<Person> person, String reason, Doing doing) {
        Inspection inspection = Inspection.of(ActivityRules.STEP, before.status(), ActivityStep.CHECK_IN)
                .ask(SignUpRules.CAME, before.hasCome(person));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            List<Attendee> left = before.attendees().stream()
                    .filter(each -> !each.person().equals(person))
                    .toList();
            StruckCheckIn struck =
                    new StruckCheckIn(person, doing.today(), doing.actor().who(), why.orElseThrow());
            return Decision.accepted(
                    before.attended(
                            left,
                            Stream.concat(before.struck().stream(), Stream.of(struck))
                                    .toList()),
                    new ActivityEvent.CheckInStruck(before.id(), left.size()));
        });
    }

    /** What is left of an activity of a person who is erased; the places fall free. */
    static Decision<Activity> without(Activity before, Id<Person> person, Doing doing) {
        SignUps left = movingUp(before, before.signUps().without(person), doing);
        return Decision.accepted(
                before.signed(left), new ActivityEvent.SignUpsErased(before.id(), left.movedUpSince(before.signUps())));
    }

    private static SignUps movingUp(Activity activity, SignUps signUps, Doing doing) {
        return activity.status() == ActivityStatus.PUBLISHED
                ? signUps.movingUp(activity.form().capacity(), doing.terms().waitingOrder(), doing.answerBy())
                : signUps;
    }
}

package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A sign-up (报名记录). It is never deleted; its number tells its turn.
 *
 * @param number its number at the activity, from 1 on
 * @param form who has signed up
 * @param state how it stands
 * @param on on which day it was made
 * @param by opaque id of the actor who entered it
 * @param answerBy by which day its people answer, once they have moved up
 * @param reason why it has ended, if that was said; sealed under the key of its first person
 */
public record SignUp(
        int number,
        SignUpForm form,
        SignUpState state,
        LocalDate on,
        String by,
        Optional<LocalDate> answerBy,
        Optional<String> reason) {
    /** {@return how many places it takes: its people, not the form, and none for those who speak or help} */
    public int places() {
        return state.takesPlaces() ? size() : 0;
    }

    /** {@return how many places it would take} */
    public int size() {
        return form.part() == SignUpPart.PARTICIPANT ? form.people().size() : 0;
    }

    /** {@return whether its people come, or wait to} */
    public boolean isOpen() {
        return state != SignUpState.ENDED;
    }

    /**
     * Whether it is that of a person.
     *
     * @param person who
     * @return true when the person is one of its people
     */
    public boolean isOf(Id<Person> person) {
        return form.people().contains(person);
    }

    SignUp at(SignUpState next) {
        return new SignUp(number, form, next, on, by, Optional.empty(), reason);
    }

    SignUp movedUp(LocalDate answer) {
        return new SignUp(number, form, SignUpState.MOVED_UP, on, by, Optional.of(answer), reason);
    }

    SignUp ended(Optional<String> why) {
        return new SignUp(number, form, SignUpState.ENDED, on, by, Optional.empty(), why);
    }

    SignUp of(SignUpForm next) {
        return new SignUp(number, next, state, on, by, answerBy, reason);
    }

    /** The same without a person who was erased; it ends with its last one. */
    SignUp without(Id<Person> person) {
        List<Id<Person>> left =
                form.people().stream().filter(each -> !each.equals(person)).toList();
        SignUp next =
                of(new SignUpForm(left, form.guardian().filter(guardian -> !guardian.equals(person)), form.part()));
        return left.isEmpty() ? next.ended(Optional.empty()) : next;
    }

    /**
     * The same with other texts.
     *
     * @param each gives them
     * @param field where it stands
     * @return the sign-up
     */
    public SignUp withTexts(PersonalTexts.Replacement each, String field) {
        return new SignUp(
                number,
                form,
                state,
                on,
                by,
                answerBy,
                reason.map(text -> each.of(form.people().get(0), field + "/reason", text)));
    }

    /** Leaves out who they are and what was said. */
    @Override
    public String toString() {
        return "SignUp " + number + ", " + state;
    }
}

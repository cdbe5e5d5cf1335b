package org.linli.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * People who sign up together (报名).
 *
 * @param people who, each of them
 * @param guardian who answers for the children among them
 * @param part as what they come
 */
public record SignUpForm(List<Id<Person>> people, Optional<Id<Person>> guardian, SignUpPart part) {
    /** Copies the list. */
    public SignUpForm {
        people = List.copyOf(people);
    }

    /**
     * One person who takes part.
     *
     * @param person who
     * @return the form
     */
    public static SignUpForm of(Id<Person> person) {
        return new SignUpForm(List.of(person), Optional.empty(), SignUpPart.PARTICIPANT);
    }

    /**
     * The same with one more person.
     *
     * @param person who
     * @return the form
     */
    public SignUpForm with(Id<Person> person) {
        List<Id<Person>> more = new ArrayList<>(people);
        more.add(person);
        return new SignUpForm(more, guardian, part);
    }

    /**
     * The same, with the guardian of the children.
     *
     * @param person who
     * @return the form
     */
    public SignUpForm guardedBy(Id<Person> person) {
        return new SignUpForm(people, Optional.of(person), part);
    }

    /**
     * The same as something else than people who take part.
     *
     * @param what as what
     * @return the form
     */
    public SignUpForm as(SignUpPart what) {
        return new SignUpForm(people, guardian, what);
    }

    /** {@return everyone whom it names} */
    public Set<Id<Person>> named() {
        Set<Id<Person>> named = new HashSet<>(people);
        guardian.ifPresent(named::add);
        return named;
    }

    /** Leaves out who they are. */
    @Override
    public String toString() {
        return people.size() + " people, " + part;
    }
}

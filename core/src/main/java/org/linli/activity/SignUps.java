package org.linli.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * The sign-ups of an activity and its waiting list (报名与候补). They stand in what people sign up for, so that those who sign up at the same
 * time never get more places than there are. People count, not forms.
 *
 * @param all all of them, in the order in which they were made
 */
public record SignUps(List<SignUp> all) {
    /** The most sign-ups of one activity, with those that have ended. */
    public static final int MOST = 2000;

    /** No sign-up yet. */
    public static final SignUps NONE = new SignUps(List.of());

    /** Copies the list. */
    public SignUps {
        all = List.copyOf(all);
    }

    /** {@return how many places are taken} */
    public int taken() {
        return all.stream().mapToInt(SignUp::places).sum();
    }

    /**
     * How many places are free.
     *
     * @param capacity how many there are
     * @return never less than none: places that were given beyond the capacity are no places that fall free
     */
    public int free(int capacity) {
        return Math.max(0, capacity - taken());
    }

    /** {@return those who wait, whose turn it is first in front} */
    public List<SignUp> waiting() {
        return all.stream().filter(each -> each.state() == SignUpState.WAITING).toList();
    }

    /** {@return how many people wait} */
    public int waitingPeople() {
        return waiting().stream().mapToInt(SignUp::size).sum();
    }

    /**
     * One sign-up.
     *
     * @param number its number
     * @return it; empty when there is none
     */
    public Optional<SignUp> number(int number) {
        return all.stream().filter(each -> each.number() == number).findFirst();
    }

    /**
     * The sign-up of a person who comes, or waits to.
     *
     * @param person who
     * @return it; empty when there is none
     */
    public Optional<SignUp> open(Id<Person> person) {
        return all.stream().filter(each -> each.isOpen() && each.isOf(person)).findFirst();
    }

    /** The sign-ups that an actor has made, or that name the actor. */
    SignUps of(Actor actor) {
        return new SignUps(all.stream()
                .filter(each -> each.by().equals(actor.who())
                        || each.form().named().stream()
                                .anyMatch(person -> actor.who().equals(person.value())))
                .toList());
    }

    /** {@return the people who come, or wait to, and who answers for children among them} */
    public Set<Id<Person>> named() {
        return all.stream()
                .filter(SignUp::isOpen)
                .flatMap(each -> each.form().named().stream())
                .collect(Collectors.toSet());
    }

    /** {@return the people who have a place, or speak or help} */
    public Set<Id<Person>> expected() {
        return all.stream()
                .filter(each -> each.state().takesPlaces())
                .flatMap(each -> each.form().people().stream())
                .collect(Collectors.toSet());
    }

    /**
     * The same with one more. Its people wait when not all of them have a place, or when others wait who are not overtaken.
     *
     * @param form who
     * @param capacity how many places there are
     * @param order who moves up
     * @param on on which day
     * @param by opaque id of the actor
     * @return the sign-ups, the new one last
     */
    public SignUps adding(SignUpForm form, int capacity, WaitingOrder order, LocalDate on, String by) {
        SignUp wanted = new SignUp(all.size() + 1, form, SignUpState.HELD, on, by, Optional.empty(), Optional.empty());
        boolean overtakes = order == WaitingOrder.IN_ORDER && !waiting().isEmpty() && wanted.size() > 0;
        boolean held = wanted.size() <= free(capacity) && !overtakes;
        return new SignUps(Stream.concat(all.stream(), Stream.of(held ? wanted : wanted.at(SignUpState.WAITING)))
                .toList());
    }

    /**
     * The same with one of them as it stands now.
     *
     * @param number its number
     * @param change what becomes of it
     * @return the sign-ups
     */
    public SignUps each(int number, UnaryOperator<SignUp> change) {
        return new SignUps(all.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList());
    }

    /**
     * The same with one that has ended.
     *
     * @param number its number
     * @param reason why, if that was said
     * @return the sign-ups
     */
    public SignUps ending(int number, Optional<String> reason) {
        return each(number, each -> each.ended(reason));
    }

    /**
     * The same with one that has answered.
     *
     * @param number its number
     * @return the sign-ups
     */
    public SignUps answering(int number) {
        return each(number, each -> each.at(SignUpState.HELD));
    }

    /**
     * The same with some people of a group who take what is free, while the others keep their turn.
     *
     * @param number the number of the group
     * @param taking who takes a place
     * @param on on which day
     * @param by opaque id of the actor
     * @return the sign-ups, that of those who take a place last
     */
    public SignUps splitting(int number, List<Id<Person>> taking, LocalDate on, String by) {
        SignUpForm whole = number(number).orElseThrow().form();
        List<Id<Person>> rest =
                whole.people().stream().filter(each -> !taking.contains(each)).toList();
        SignUp apart = new SignUp(
                all.size() + 1,
                new SignUpForm(taking, whole.guardian(), whole.part()),
                SignUpState.HELD,
                on,
                by,
                Optional.empty(),
                Optional.empty());
        SignUps left = each(number, each -> each.of(new SignUpForm(rest, whole.guardian(), whole.part())));
        return new SignUps(Stream.concat(left.all.stream(), Stream.of(apart)).toList());
    }

    /**
     * The same with those who move up into free places. Who moves up leaves the line.
     *
     * @param capacity how many places there are
     * @param order who moves up
     * @param answerBy by which day they answer
     * @return the sign-ups
     */
    public SignUps movingUp(int capacity, WaitingOrder order, LocalDate answerBy) {
        SignUps now = this;
        for (SignUp next : waiting()) {
            if (next.size() <= now.free(capacity)) {
                now = now.each(next.number(), each -> each.movedUp(answerBy));
            } else if (order == WaitingOrder.IN_ORDER) {
                return now;
            }
        }
        return now;
    }

    /**
     * Who has moved up since.
     *
     * @param before how they stood
     * @return the numbers of those who had to wait before
     */
    public List<Integer> movedUpSince(SignUps before) {
        return all.stream()
                .filter(each -> each.state() == SignUpState.MOVED_UP)
                .map(SignUp::number)
                .filter(number -> before.number(number)
                        .filter(was -> was.state() == SignUpState.WAITING)
                        .isPresent())
                .toList();
    }

    /**
     * The group whose turn it is, and for which the free places are not enough.
     *
     * @param capacity how many places there are
     * @return it; empty when no place is free, or no one waits
     */
    public Optional<SignUp> asked(int capacity) {
        int free = free(capacity);
        return waiting().stream().findFirst().filter(next -> free > 0 && next.size() > free);
    }

    /**
     * The same without a person who was erased.
     *
     * @param person who
     * @return the sign-ups
     */
    public SignUps without(Id<Person> person) {
        return new SignUps(all.stream()
                .map(each -> each.isOpen() && each.form().named().contains(person) ? each.without(person) : each)
                .toList());
    }

    /**
     * The same with other texts.
     *
     * @param each gives them
     * @return the sign-ups
     */
    public SignUps withTexts(PersonalTexts.Replacement each) {
        List<SignUp> texts = new ArrayList<>();
        IntStream.range(0, all.size()).forEach(i -> texts.add(all.get(i).withTexts(each, "signUps/" + i)));
        return new SignUps(texts);
    }

    /** Leaves out who they are. */
    @Override
    public String toString() {
        return "SignUps " + taken() + " taken, " + waitingPeople() + " waiting";
    }
}

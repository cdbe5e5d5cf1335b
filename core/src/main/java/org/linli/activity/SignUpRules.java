package org.linli.activity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Actor;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;
import org.linli.person.Person;

/** The rules on sign-ups and the waiting list (报名与候补规则). */
public final class SignUpRules {
    private static final int CHILD_AGE = 14;
    private static final int FULL_AGE = 18;
    private static final int MOST_TOGETHER = 20;

    /** People sign up until the activity begins. */
    public static final Rule<Dated> TIME = Rule.<Dated>violation("sign-up-time", Ground.RECORD)
            .basis(Basis.design("who comes later is checked in"))
            .holds(facts -> !facts.today.isAfter(facts.day))
            .orSays(facts -> Map.of("day", facts.day, "today", facts.today));

    /** A group is one person at least, each named once, and stays small. */
    public static final Rule<List<Id<Person>>> GROUP = Rule.<List<Id<Person>>>violation(
                    "sign-up-group", Ground.ARITHMETIC)
            .basis(Basis.design("people count, not forms"))
            .holds(people -> !people.isEmpty()
                    && people.size() <= MOST_TOGETHER
                    && new HashSet<>(people).size() == people.size())
            .orSays(people -> Map.of("people", people.size(), "most", MOST_TOGETHER));

    /** A person comes once, or waits once. The finding does not say who. Facts: how many of them are signed up already. */
    public static final Rule<Long> ONCE = Rule.<Long>violation("sign-up-once", Ground.RECORD)
            .basis(Basis.design("a place is for one person"))
            .holds(already -> already == 0)
            .orSays(already -> Map.of("already", already));

    /** Children below fourteen come with a guardian of full age. */
    public static final Rule<Guarding> GUARDIAN = Rule.<Guarding>violation("activity-child-guardian", Ground.STATUTE)
            .basis(Statutes.PERSONAL_INFORMATION.article("§31"), Basis.design("a guardian answers for a child"))
            .holds(facts -> facts.children() == 0 || facts.isGuarded())
            .orSays(facts -> Map.of("children", facts.children(), "age", CHILD_AGE, "full", FULL_AGE));

    /** People sign up for themselves, and for children whose guardian they are; the community's staff for those who ask them to. */
    public static final Rule<Own> OWN = Rule.<Own>violation("sign-up-own", Ground.PERMISSION)
            .basis(Basis.design("no one signs up another person of full age"))
            .holds(facts -> facts.actor.role() != Role.SELF || facts.others() == 0)
            .orSays(facts -> Map.of("others", facts.others()));

    /** An activity keeps all its sign-ups, up to a fixed number. */
    public static final Rule<Integer> MOST = Rule.<Integer>violation("sign-up-most", Ground.RECORD)
            .basis(Basis.design("an activity stays small"))
            .holds(signUps -> signUps < SignUps.MOST)
            .orSays(signUps -> Map.of("signUps", signUps, "most", SignUps.MOST));

    /** What is done with a sign-up fits how it stands. */
    public static final Rule<Standing> STANDING = Rule.<Standing>violation("sign-up-standing", Ground.RECORD)
            .basis(Basis.design("the waiting list keeps its order"))
            .holds(facts -> facts.allowed.contains(facts.state))
            .orSays(facts -> Map.of("state", facts.state));

    /** Of a group whose turn it is, as many take a place as are free, and the others keep their turn. */
    public static final Rule<Splitting> SPLIT = Rule.<Splitting>violation("sign-up-split", Ground.RECORD)
            .basis(Basis.design("a group is not overtaken, and takes no more than is free"))
            .holds(facts -> facts.turn
                    && facts.taking >= 1
                    && facts.taking <= facts.free
                    && facts.taking < facts.size
                    && facts.ofGroup)
            .orSays(facts ->
                    Map.of("turn", facts.turn, "taking", facts.taking, "free", facts.free, "size", facts.size));

    /** A person who has no place comes in when there is room. */
    public static final Rule<Room> ROOM = Rule.<Room>violation("activity-room", Ground.RECORD)
            .basis(Basis.design("places that are promised stay free for those who come to them"))
            .holds(facts -> facts.expected || facts.free > 0)
            .orSays(facts -> Map.of());

    /** A person who is struck was checked in. */
    public static final Rule<Boolean> CAME = Rule.<Boolean>violation("activity-came", Ground.RECORD)
            .basis(Basis.design("what was not recorded is not struck"))
            .holds(came -> came)
            .orSays(came -> Map.of());

    /** A group whose turn it is was asked what to do with the places that are free. */
    public static final Rule<Asked> ASKED = Rule.<Asked>warning("sign-up-asked")
            .basis(Basis.design("no place stays empty because a group is too large for it"))
            .reads("activity.waitingOrder")
            .holds(facts -> facts.size == 0)
            .orSays(facts -> Map.of("title", facts.title, "size", facts.size, "free", facts.free));

    /** Those who moved up answer in time. */
    public static final Rule<Answering> UNANSWERED = Rule.<Answering>warning("sign-up-unanswered")
            .basis(Basis.design("a place that is not wanted goes to the next"))
            .reads("activity.answerDays")
            .holds(facts -> !facts.today.isAfter(facts.answerBy))
            .orSays(facts -> Map.of("title", facts.title, "number", facts.number, "due", facts.answerBy));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(TIME, GROUP, ONCE, GUARDIAN, OWN, MOST, STANDING, SPLIT, ROOM, CAME, ASKED, UNANSWERED);

    private SignUpRules() {}

    /**
     * The day of a sign-up.
     *
     * @param day the day of the activity
     * @param today today
     */
    public record Dated(LocalDate day, LocalDate today) {}

    /**
     * A person of a group.
     *
     * @param person who
     * @param born the day of birth
     */
    public record Member(Id<Person> person, LocalDate born) {
        boolean isChildOn(LocalDate day) {
            return day.isBefore(born.plusYears(CHILD_AGE));
        }

        boolean isOfAgeOn(LocalDate day) {
            return !day.isBefore(born.plusYears(FULL_AGE));
        }
    }

    /**
     * People, and who answers for the children among them.
     *
     * @param people who
     * @param guardian the guardian, if one is named
     * @param day the day of the activity
     */
    public record Guarding(List<Member> people, Optional<Member> guardian, LocalDate day) {
        /** Copies the list. */
        public Guarding {
            people = List.copyOf(people);
        }

        long children() {
            return people.stream().filter(each -> each.isChildOn(day)).count();
        }

        boolean isGuarded() {
            return guardian.filter(each -> each.isOfAgeOn(day)).isPresent();
        }
    }

    /**
     * People, and who signs them up.
     *
     * @param actor who
     * @param guarding the people and their guardian
     */
    public record Own(Actor actor, Guarding guarding) {
        long others() {
            boolean guards = guarding.guardian
                    .filter(each -> actor.who().equals(each.person.value()))
                    .isPresent();
            return guarding.people.stream()
                    .filter(each -> !actor.who().equals(each.person.value()))
                    .filter(each -> !guards || each.isOfAgeOn(guarding.day))
                    .count();
        }
    }

    /**
     * How a sign-up stands.
     *
     * @param state its state
     * @param allowed the states in which it can be done
     */
    public record Standing(SignUpState state, List<SignUpState> allowed) {
        /** Copies the list. */
        public Standing {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * A group that takes what is free.
     *
     * @param turn whether it is first in the line
     * @param taking how many take a place
     * @param free how many are free
     * @param size how many the group is
     * @param ofGroup whether all who take a place belong to it, each named once
     */
    public record Splitting(boolean turn, int taking, int free, int size, boolean ofGroup) {}

    /**
     * A person who comes.
     *
     * @param expected whether the person has a place, or speaks or helps
     * @param free how many places are free
     */
    public record Room(boolean expected, int free) {}

    /**
     * A group that is to be asked.
     *
     * @param title what the activity is called
     * @param size how many the group is; 0 when no group is to be asked
     * @param free how many places are free
     */
    public record Asked(String title, int size, int free) {}

    /**
     * Those who moved up.
     *
     * @param title what the activity is called
     * @param number the number of the sign-up
     * @param answerBy by which day they answer
     * @param today today
     */
    public record Answering(String title, int number, LocalDate answerBy, LocalDate today) {}
}

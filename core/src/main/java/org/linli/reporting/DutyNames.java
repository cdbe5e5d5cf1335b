package org.linli.reporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PoliticalStatus;
import org.linli.work.Reading;

/** The names of members, masked or not. */
final class DutyNames {
    /** From so many on, one question for all party members is cheaper than one for each of these. */
    private static final int MANY = 30;

    private DutyNames() {}

    static Map<Id<Person>, String> masked(Reading view, Collection<MemberReport> members) {
        return names(view, members, person -> person.card().name());
    }

    static Map<Id<Person>, String> whole(Reading view, Collection<MemberReport> members) {
        return names(view, members, Person::name);
    }

    private static Map<Id<Person>, String> names(
            Reading view, Collection<MemberReport> members, Function<Person, String> name) {
        Set<Id<Person>> wanted =
                members.stream().map(member -> member.form().person()).collect(Collectors.toSet());
        Map<Id<Person>, String> names = new HashMap<>();
        if (wanted.size() >= MANY) {
            for (PoliticalStatus status : List.of(PoliticalStatus.PARTY_MEMBER, PoliticalStatus.PROBATIONARY_MEMBER)) {
                view.list(view.all(Person.KIND).where(Person.POLITICAL_STATUS, status.name())).stream()
                        .filter(person -> wanted.contains(person.id()))
                        .forEach(person -> names.put(person.id(), name.apply(person)));
            }
        }
        // Who is no party member any more has served all the same.
        for (Id<Person> person : wanted) {
            Optional.of(person)
                    .filter(id -> !names.containsKey(id))
                    .flatMap(id -> view.find(Person.KIND, id))
                    .ifPresent(found -> names.put(person, name.apply(found)));
        }
        return names;
    }
}

package org.linli.reporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PoliticalStatus;
import org.linli.work.Reading;

/** The masked names of members. */
final class DutyNames {
    /** From so many on, one question for all party members is cheaper than one for each of these. */
    private static final int MANY = 30;

    private DutyNames() {}

    static Map<Id<Person>, String> masked(Reading view, Collection<MemberReport> members) {
        Set<Id<Person>> wanted =
                members.stream().map(member -> member.form().person()).collect(Collectors.toSet());
        Map<Id<Person>, String> names = new HashMap<>();
        if (wanted.size() >= MANY) {
            for (PoliticalStatus status : List.of(PoliticalStatus.PARTY_MEMBER, PoliticalStatus.PROBATIONARY_MEMBER)) {
                view.list(view.all(Person.KIND).where(Person.POLITICAL_STATUS, status.name())).stream()
                        .filter(person -> wanted.contains(person.id()))
                        .forEach(person -> names.put(person.id(), person.card().name()));
            }
        }
        // Who is no party member any more has served all the same.
        wanted.stream()
                .filter(person -> !names.containsKey(person))
                .flatMap(person -> view.find(Person.KIND, person).stream())
                .toList()
                .forEach(person -> names.put(person.id(), person.card().name()));
        return names;
    }
}

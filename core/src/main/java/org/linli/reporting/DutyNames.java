package org.linli.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.work.Reading;

/** The masked names of members. */
final class DutyNames {
    private DutyNames() {}

    static Map<Id<Person>, String> masked(Reading view, Collection<MemberReport> members) {
        return PersonFiles.maskedNames(
                view, members.stream().map(member -> member.form().person()).collect(Collectors.toSet()));
    }
}

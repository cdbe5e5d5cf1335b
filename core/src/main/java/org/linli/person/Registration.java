package org.linli.person;

import java.util.List;
import org.linli.code.CitizenId;
import org.linli.work.Office;

/** How other features of the library deal with many people at once. For the library's own use. */
public final class Registration {
    private Registration() {}

    /**
     * Looks up at once which people are registered already.
     *
     * @param office the block in which they will be registered
     * @param forms who they are, as written
     */
    @SuppressWarnings("exports") // for the library's own use
    public static void expect(Office office, List<PersonForm> forms) {
        List<String> marks = forms.stream()
                .flatMap(form ->
                        CitizenId.parse(form.citizenId(), office.today(), office.citizenIds())
                                .outcomeIfAccepted()
                                .stream())
                .map(read -> Person.markOf(read, office.indexKey()))
                .toList();
        office.expect(Person.KIND, Person.MARK, marks);
    }
}

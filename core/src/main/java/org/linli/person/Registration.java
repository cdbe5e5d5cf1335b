package org.linli.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.code.CitizenId;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.storage.Ref;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/** How commands of other features register people. For the library's own use. */
public final class Registration {
    private Registration() {}

    /**
     * Looks up at once which people are registered already.
     *
     * @param office the block in which commands will ask for them
     * @param forms who they are, as written
     * @return those whom this community has registered
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Id<Person>> expect(Office office, Collection<PersonForm> forms) {
        List<String> marks = forms.stream()
                .flatMap(form ->
                        CitizenId.parse(form.citizenId(), office.today(), office.citizenIds())
                                .outcomeIfAccepted()
                                .stream())
                .map(read -> Person.markOf(read, office.indexKey()))
                .toList();
        return office.expect(Person.KIND, Person.MARK, marks).stream()
                .filter(person -> person.community().equals(office.community()))
                .map(Ref::id)
                .toList();
    }

    /**
     * The person of a form: who is registered already is guarded, who is not is registered.
     *
     * @param work the command, before it has saved anything
     * @param form as written
     * @return the person; refused with everything that is wrong in the form, and with {@code roster-name-differs} and {@code
     *     roster-political-status-differs} when the person is registered otherwise
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Person> known(UnitOfWork work, PersonForm form) {
        Decision<Person> read =
                Person.register(work.community(), work.newId(), form, work.indexKey(), work.citizenIds(), work.today());
        Optional<Person> before =
                read.outcomeIfAccepted().flatMap(person -> work.holder(Person.KIND, Person.MARK, person.mark()));
        return before.map(person -> same(work, person, form, read.findings())).orElse(read);
    }

    private static Decision<Person> same(UnitOfWork work, Person before, PersonForm form, List<Finding> warnings) {
        List<Finding> findings = new ArrayList<>(warnings);
        Optional<String> name =
                PlainText.require("name", form.name(), Person.MAX_NAME).outcomeIfAccepted();
        if (!name.equals(Optional.of(before.name()))) {
            findings.add(Finding.violation("roster-name-differs")
                    .with("id", before.id().value()));
        }
        if (form.politicalStatus() != before.politicalStatus()) {
            findings.add(Finding.violation("roster-political-status-differs")
                    .with("id", before.id().value()));
        }
        return Decision.by(findings, () -> {
            work.guard(Person.KIND, before.id());
            return Decision.accepted(before);
        });
    }
}

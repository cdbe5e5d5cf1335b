package org.linli.person;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Organisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The people whom an organisation employs (单位职工). */
final class Employees implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation employer, LocalDate today) {
        List<Person> employed = view.list(view.all(Person.KIND).where(Person.EMPLOYER, employer.id()));
        return employed.isEmpty()
                ? List.of()
                : PersonFiles.cards(view, employed).stream()
                        .map(card -> OpenTie.of(Person.KIND.name(), card.id(), card.name(), People.AMEND))
                        .toList();
    }
}

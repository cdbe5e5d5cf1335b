package org.linli.liaison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** Facts about the officers of an enterprise. */
final class LiaisonSample {
    static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    static final LiaisonTerms TERMS = LiaisonTerms.TERMS.latest();

    private LiaisonSample() {}

    static Id<Person> person(int number) {
        return Id.of("person-" + number);
    }

    static OfficerTerm term(OfficerRole role, LocalDate from) {
        return new OfficerTerm(role, person(1), from, Optional.empty());
    }

    /** The second person becomes grid officer on the day, beside two others. */
    static EnterpriseTeamRules.Appointing appointing(OfficerRole role, int load) {
        return appointing(role, DAY, load, true);
    }

    static EnterpriseTeamRules.Appointing appointing(OfficerRole role, LocalDate from, int load, boolean ofGrid) {
        return new EnterpriseTeamRules.Appointing(
                "丽景食品厂",
                new OfficerForm(role, person(2), from),
                Set.of(person(3), person(4)),
                ofGrid,
                DAY.minusDays(30),
                Optional.of(DAY.minusDays(10)),
                load,
                TERMS,
                DAY);
    }
}

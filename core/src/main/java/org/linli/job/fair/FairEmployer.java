package org.linli.job.fair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.community.Organisation;
import org.linli.job.Vacancy;
import org.linli.kernel.Id;

/**
 * An enterprise that comes to a fair (参会企业).
 *
 * @param enterprise the enterprise
 * @param check how it was checked, once it was
 * @param vacancies what it offers there, in the order in which that was recorded
 */
public record FairEmployer(Id<Organisation> enterprise, Optional<FairCheck> check, List<Id<Vacancy>> vacancies) {
    /** Copies the list. */
    public FairEmployer {
        vacancies = List.copyOf(vacancies);
    }

    FairEmployer checked(FairCheck how) {
        return new FairEmployer(enterprise, Optional.of(how), vacancies);
    }

    FairEmployer showing(Id<Vacancy> vacancy) {
        return new FairEmployer(
                enterprise,
                check,
                Stream.concat(vacancies.stream(), Stream.of(vacancy)).distinct().toList());
    }
}

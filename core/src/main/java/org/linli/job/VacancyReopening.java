package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * On which terms a vacancy looks for people again (重新招聘).
 *
 * @param word what the enterprise says
 * @param headcount how many are wanted now at the same time, if that has changed
 * @param until the last day on which it holds; without one it holds as long as the charter says
 */
public record VacancyReopening(EnterpriseWord word, Optional<Integer> headcount, Optional<LocalDate> until)
        implements Form {
    /**
     * For as many people as before.
     *
     * @param word what the enterprise says
     * @return the form
     */
    public static VacancyReopening of(EnterpriseWord word) {
        return new VacancyReopening(word, Optional.empty(), Optional.empty());
    }

    /**
     * The same for another number of people.
     *
     * @param wanted how many are wanted at the same time
     * @return the form
     */
    public VacancyReopening heads(int wanted) {
        return new VacancyReopening(word, Optional.of(wanted), until);
    }

    /**
     * The same until a day.
     *
     * @param last the last day on which it holds
     * @return the form
     */
    public VacancyReopening until(LocalDate last) {
        return new VacancyReopening(word, headcount, Optional.of(last));
    }

    @Override
    public List<Finding> mistakes() {
        return word.mistakes();
    }
}

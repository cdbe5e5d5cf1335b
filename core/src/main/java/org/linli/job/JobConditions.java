package org.linli.job;

import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.code.Sex;
import org.linli.kernel.Inspection;

/**
 * What a post asks of those who apply (招聘条件). For ethnicity, race and religion there is no field at all; one for the sex is there
 * for posts that the state closes to women alone.
 *
 * @param sex the only sex that is admitted; none unless the state closes the post to women
 * @param minAge the least age, if there is one
 * @param maxAge the greatest age, if there is one
 * @param education the least education, if there is one
 * @param experienceYears how many years of experience, 0 for none
 * @param text what else is asked for, 1 to {@value #MAX_TEXT} characters
 */
public record JobConditions(
        Optional<Sex> sex,
        Optional<Integer> minAge,
        Optional<Integer> maxAge,
        Optional<Education> education,
        int experienceYears,
        Optional<String> text) {
    /** The longest text of what else is asked for. */
    public static final int MAX_TEXT = 500;

    /** No condition at all. */
    public static final JobConditions NONE = new JobConditions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());

    /**
     * The same for one sex alone.
     *
     * @param only which
     * @return the conditions
     */
    public JobConditions only(Sex only) {
        return new JobConditions(Optional.of(only), minAge, maxAge, education, experienceYears, text);
    }

    /**
     * The same for a span of ages.
     *
     * @param from the least age
     * @param to the greatest age
     * @return the conditions
     */
    public JobConditions aged(int from, int to) {
        return new JobConditions(sex, Optional.of(from), Optional.of(to), education, experienceYears, text);
    }

    /**
     * The same with an education.
     *
     * @param least the least
     * @return the conditions
     */
    public JobConditions educated(Education least) {
        return new JobConditions(sex, minAge, maxAge, Optional.of(least), experienceYears, text);
    }

    /**
     * The same with years of experience.
     *
     * @param years how many
     * @return the conditions
     */
    public JobConditions experienced(int years) {
        return new JobConditions(sex, minAge, maxAge, education, years, text);
    }

    /**
     * The same with what else is asked for.
     *
     * @param more in words
     * @return the conditions
     */
    public JobConditions also(String more) {
        return new JobConditions(sex, minAge, maxAge, education, experienceYears, Optional.of(more));
    }

    JobConditions read(Inspection inspection) {
        return new JobConditions(
                sex,
                minAge,
                maxAge,
                education,
                experienceYears,
                inspection.readIfGiven(text, given -> PlainText.requireLines("conditions", given, MAX_TEXT)));
    }
}

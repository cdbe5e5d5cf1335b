package org.linli.job;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * A vacancy as the community publishes it (招聘信息): without the contact of the enterprise, and without who was hired.
 *
 * @param vacancy its id
 * @param enterprise who hires
 * @param title what the post is called
 * @param free how many people can still be hired
 * @param channel where applicants turn to
 * @param until the last day on which it holds
 * @param conditions what is asked of those who apply
 * @param demanding whether the work is heavy or dangerous
 * @param wage what it pays in a month, if that is stated
 * @param closedToWomen by which item the state closes the post to women, if it does
 */
public record VacancyNotice(
        Id<Vacancy> vacancy,
        Id<Organisation> enterprise,
        String title,
        int free,
        RecruitChannel channel,
        LocalDate until,
        JobConditions conditions,
        boolean demanding,
        Optional<WageRange> wage,
        Optional<String> closedToWomen) {
    static VacancyNotice of(Vacancy vacancy) {
        VacancyForm form = vacancy.form();
        return new VacancyNotice(
                vacancy.id(),
                form.enterprise(),
                form.title(),
                vacancy.free(),
                form.channel(),
                vacancy.lastDay(),
                form.conditions(),
                form.demanding(),
                form.wage(),
                form.closedToWomen());
    }
}

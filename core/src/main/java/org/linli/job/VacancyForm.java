package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;

/**
 * A vacancy as an enterprise states it (招聘岗位).
 *
 * <pre>{@code
 * VacancyForm.of(enterprise, "包装工", 5, day).until(day.plusDays(30)).paying(new WageRange(4000, 6000))
 * }</pre>
 *
 * @param enterprise who hires
 * @param contact who speaks for the enterprise in this matter, and may confirm hires for it
 * @param title what the post is called, 1 to {@value #MAX_TITLE} characters
 * @param headcount how many are wanted
 * @param channel where applicants turn to
 * @param from the first day on which it holds
 * @param until the last day on which it holds; without one it holds as long as the charter says
 * @param conditions what is asked of those who apply
 * @param demanding whether the work is heavy or dangerous, so that no one below 18 does it
 * @param wage what it pays in a month, if that is stated
 * @param closedToWomen by which item the state closes the post to women, if it does, 1 to {@value #MAX_TITLE} characters
 * @param wordsChecked why words that seem to exclude people exclude no one, where the office has looked at that
 */
public record VacancyForm(
        Id<Organisation> enterprise,
        Optional<Id<Person>> contact,
        String title,
        int headcount,
        RecruitChannel channel,
        LocalDate from,
        Optional<LocalDate> until,
        JobConditions conditions,
        boolean demanding,
        Optional<WageRange> wage,
        Optional<String> closedToWomen,
        Optional<String> wordsChecked)
        implements Form {
    /** The longest title. */
    public static final int MAX_TITLE = 100;

    /**
     * A vacancy without conditions, to which applicants turn at the desk.
     *
     * @param enterprise who hires
     * @param title what the post is called
     * @param headcount how many are wanted
     * @param from the first day on which it holds
     * @return the form
     */
    public static VacancyForm of(Id<Organisation> enterprise, String title, int headcount, LocalDate from) {
        return new VacancyForm(
                enterprise,
                Optional.empty(),
                title,
                headcount,
                RecruitChannel.OFFLINE,
                from,
                Optional.empty(),
                JobConditions.NONE,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same with a person who speaks for the enterprise.
     *
     * @param person who
     * @return the form
     */
    public VacancyForm through(Id<Person> person) {
        return new VacancyForm(
                enterprise,
                Optional.of(person),
                title,
                headcount,
                channel,
                from,
                until,
                conditions,
                demanding,
                wage,
                closedToWomen,
                wordsChecked);
    }

    /**
     * The same for another number of people.
     *
     * @param wanted how many are wanted
     * @return the form
     */
    public VacancyForm heads(int wanted) {
        return new VacancyForm(
                enterprise,
                contact,
                title,
                wanted,
                channel,
                from,
                until,
                conditions,
                demanding,
                wage,
                closedToWomen,
                wordsChecked);
    }

    /**
     * The same, to which applicants turn online.
     *
     * @return the form
     */
    public VacancyForm online() {
        return new VacancyForm(
                enterprise,
                contact,
                title,
                headcount,
                RecruitChannel.ONLINE,
                from,
                until,
                conditions,
                demanding,
                wage,
                closedToWomen,
                wordsChecked);
    }

    /**
     * The same until a day.
     *
     * @param last the last day on which it holds
     * @return the form
     */
    public VacancyForm until(LocalDate last) {
        return new VacancyForm(
                enterprise,
                contact,
                title,
                headcount,
                channel,
                from,
                Optional.of(last),
                conditions,
                demanding,
                wage,
                closedToWomen,
                wordsChecked);
    }

    /**
     * The same with other conditions.
     *
     * @param asked what is asked of those who apply
     * @return the form
     */
    public VacancyForm asking(JobConditions asked) {
        return new VacancyForm(
                enterprise,
                contact,
                title,
                headcount,
                channel,
                from,
                until,
                asked,
                demanding,
                wage,
                closedToWomen,
                wordsChecked);
    }

    /**
     * The same for heavy or dangerous work.
     *
     * @return the form
     */
    public VacancyForm heavy() {
        return new VacancyForm(
                enterprise,
                contact,
                title,
                headcount,
                channel,
                from,
                until,
                conditions,
                true,
                wage,
                closedToWomen,
                wordsChecked);
    }

    /**
     * The same with what it pays.
     *
     * @param range in a month
     * @return the form
     */
    public VacancyForm paying(WageRange range) {
        return new VacancyForm(
                enterprise,
                contact,
                title,
                headcount,
                channel,
                from,
                until,
                conditions,
                demanding,
                Optional.of(range),
                closedToWomen,
                wordsChecked);
    }

    /**
     * The same as a post that the state closes to women.
     *
     * @param item by which item
     * @return the form
     */
    public VacancyForm closedToWomen(String item) {
        return new VacancyForm(
                enterprise,
                contact,
                title,
                headcount,
                channel,
                from,
                until,
                conditions,
                demanding,
                wage,
                Optional.of(item),
                wordsChecked);
    }

    /**
     * The same whose words the office has looked at: those that seem to exclude people exclude no one.
     *
     * @param why what they mean instead, 1 to {@value #MAX_TITLE} characters
     * @return the form
     */
    public VacancyForm checked(String why) {
        return new VacancyForm(
                enterprise,
                contact,
                title,
                headcount,
                channel,
                from,
                until,
                conditions,
                demanding,
                wage,
                closedToWomen,
                Optional.of(why));
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    VacancyForm read(Inspection inspection) {
        Optional<String> called = inspection.read(PlainText.require("jobTitle", title, MAX_TITLE));
        Optional<String> item =
                inspection.readIfGiven(closedToWomen, text -> PlainText.require("closedToWomen", text, MAX_TITLE));
        return new VacancyForm(
                enterprise,
                contact,
                called.orElse(title),
                headcount,
                channel,
                from,
                until,
                conditions.read(inspection),
                demanding,
                wage,
                item,
                inspection.readIfGiven(wordsChecked, text -> PlainText.require("wordsChecked", text, MAX_TITLE)));
    }
}

package org.linli.job.fair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A fair as it is planned (现场招聘会方案).
 *
 * @param title what it is called, 1 to {@value #MAX_TITLE} characters
 * @param from its first day
 * @param until its last day
 * @param place where, 1 to {@value #MAX_TITLE} characters
 * @param expected how many people are expected at one time of holding it
 * @param fee what each person who looks for work would pay, in fen; a fair that takes anything is refused
 * @param plan which plan of the fair there is, 1 to {@value #MAX_TITLE} characters
 * @param emergencyPlan which plan for emergencies there is
 * @param securityPlan which plan for security there is
 */
public record JobFairForm(
        String title,
        LocalDate from,
        LocalDate until,
        String place,
        int expected,
        Optional<Long> fee,
        Optional<String> plan,
        Optional<String> emergencyPlan,
        Optional<String> securityPlan)
        implements Form {
    /** The longest title, place and name of a plan. */
    public static final int MAX_TITLE = 100;

    /**
     * A fair of one day, free, without plans yet.
     *
     * @param title what it is called
     * @param day its day
     * @param place where
     * @param expected how many people are expected
     * @return the form
     */
    public static JobFairForm of(String title, LocalDate day, String place, int expected) {
        return new JobFairForm(
                title,
                day,
                day,
                place,
                expected,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same until a later day.
     *
     * @param last its last day
     * @return the form
     */
    public JobFairForm until(LocalDate last) {
        return new JobFairForm(title, from, last, place, expected, fee, plan, emergencyPlan, securityPlan);
    }

    /**
     * The same at another place.
     *
     * @param where the place
     * @return the form
     */
    public JobFairForm at(String where) {
        return new JobFairForm(title, from, until, where, expected, fee, plan, emergencyPlan, securityPlan);
    }

    /**
     * The same for another number of people.
     *
     * @param people how many are expected
     * @return the form
     */
    public JobFairForm expecting(int people) {
        return new JobFairForm(title, from, until, place, people, fee, plan, emergencyPlan, securityPlan);
    }

    /**
     * The same with a fee, as it was asked for.
     *
     * @param fen what each person would pay
     * @return the form
     */
    public JobFairForm charging(long fen) {
        return new JobFairForm(
                title, from, until, place, expected, Optional.of(fen), plan, emergencyPlan, securityPlan);
    }

    /**
     * The same with its plans.
     *
     * @param fair the plan of the fair
     * @param emergency the plan for emergencies
     * @param security the plan for security
     * @return the form
     */
    public JobFairForm planned(String fair, String emergency, String security) {
        return new JobFairForm(
                title,
                from,
                until,
                place,
                expected,
                fee,
                Optional.of(fair),
                Optional.of(emergency),
                Optional.of(security));
    }

    /** Whether its days or its place are others: what was published, and what was permitted, was for those. */
    boolean isMovedFrom(JobFairForm before) {
        return !hasDaysOf(before) || !place.equals(before.place);
    }

    boolean hasDaysOf(JobFairForm before) {
        return from.equals(before.from) && until.equals(before.until);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    JobFairForm read(Inspection inspection) {
        Optional<String> called = inspection.read(PlainText.require("title", title, MAX_TITLE));
        Optional<String> where = inspection.read(PlainText.require("place", place, MAX_TITLE));
        return new JobFairForm(
                called.orElse(title),
                from,
                until,
                where.orElse(place),
                expected,
                fee,
                read(inspection, "fairPlan", plan),
                read(inspection, "emergencyPlan", emergencyPlan),
                read(inspection, "securityPlan", securityPlan));
    }

    private static Optional<String> read(Inspection inspection, String field, Optional<String> text) {
        return inspection.readIfGiven(text, given -> PlainText.require(field, given, MAX_TITLE));
    }
}

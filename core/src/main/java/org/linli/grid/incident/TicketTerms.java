package org.linli.grid.incident;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.TERM;
import static org.linli.charter.ParameterUnit.WORKING_DAYS;

import org.linli.calendar.Term;
import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What is promised for hotline tickets and reported issues (工单、接诉即办).
 *
 * @param callbackDays days after the end in which the caller is called back (回访)
 * @param dispatchObjectionWorkingDays working days in which a wrong dispatch is returned (派单异议)
 * @param dispatchObjections times that a dispatch may be returned (派单异议次数)
 * @param emergency danger to life, property, or a crowd (紧急)
 * @param urgent water, power, gas, heat, lifts (急办)
 * @param normal environment, parking, noise (一般)
 * @param complex pipes, charging points, several departments (疑难)
 * @param consult questions of policy (咨询)
 * @param enterprise issues of enterprises (企业诉求)
 */
public record TicketTerms(
        int callbackDays,
        int dispatchObjectionWorkingDays,
        int dispatchObjections,
        ServiceLevel emergency,
        ServiceLevel urgent,
        ServiceLevel normal,
        ServiceLevel complex,
        ServiceLevel consult,
        ServiceLevel enterprise) {
    private static final Basis LEVELS = Basis.local("北京12345热线规范征求意见稿（2021）、厦门12345、企业诉求办理", "");
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<TicketTerms> TERMS = Terms.of("ticket", TicketTerms.class)
            .parameter("callbackDays", DAYS, Edition.first(3, DESIGN))
            .parameter("dispatchObjectionWorkingDays", WORKING_DAYS, Edition.first(1, DESIGN))
            .parameter("dispatchObjections", COUNT, Edition.first(1, DESIGN))
            .parameter("emergency.respond", TERM, Edition.first(Term.hours(2), LEVELS))
            .parameter("emergency.finish", TERM, Edition.first(Term.hours(24), LEVELS))
            .parameter("urgent.respond", TERM, Edition.first(Term.hours(2), LEVELS))
            .parameter("urgent.finish", TERM, Edition.first(Term.hours(24), LEVELS))
            .parameter("normal.respond", TERM, Edition.first(Term.workingDays(1), LEVELS))
            .parameter("normal.finish", TERM, Edition.first(Term.workingDays(5), LEVELS))
            .parameter("complex.respond", TERM, Edition.first(Term.workingDays(1), LEVELS))
            .parameter("complex.finish", TERM, Edition.first(Term.workingDays(15), LEVELS))
            .parameter("consult.respond", TERM, Edition.first(Term.hours(24), LEVELS))
            .parameter("consult.finish", TERM, Edition.first(Term.workingDays(2), LEVELS))
            .parameter("enterprise.respond", TERM, Edition.first(Term.hours(24), LEVELS))
            .parameter("enterprise.finish", TERM, Edition.first(Term.workingDays(3), LEVELS))
            .build();
}

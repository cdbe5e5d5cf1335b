package org.linli.charter;

import org.linli.calendar.Term;

/**
 * What is promised for hotline tickets and reported issues (工单、接诉即办).
 *
 * @param callbackDays days after the end in which the caller is called back (回访)
 * @param dispatchObjectionWorkingDays working days in which a wrong dispatch is returned (派单异议)
 * @param dispatchObjections times that a dispatch may be returned (派单异议次数)
 * @param whistleMinutes minutes in which departments are on the spot after a whistle (吹哨报到)
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
        int whistleMinutes,
        ServiceLevel emergency,
        ServiceLevel urgent,
        ServiceLevel normal,
        ServiceLevel complex,
        ServiceLevel consult,
        ServiceLevel enterprise) {
    /** {@return the defaults of the national charter} */
    static TicketTerms national() {
        return new TicketTerms(
                3,
                1,
                1,
                30,
                new ServiceLevel(Term.hours(2), Term.hours(24)),
                new ServiceLevel(Term.hours(2), Term.hours(24)),
                new ServiceLevel(Term.workingDays(1), Term.workingDays(5)),
                new ServiceLevel(Term.workingDays(1), Term.workingDays(15)),
                new ServiceLevel(Term.hours(24), Term.workingDays(2)),
                new ServiceLevel(Term.hours(24), Term.workingDays(3)));
    }
}

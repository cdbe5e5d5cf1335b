package org.linli.work;

import static org.linli.charter.ParameterUnit.SWITCH;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * How working days are counted (工作日计算).
 *
 * @param provisional whether a year whose notice is not known yet is answered provisionally, and not refused (未公布放假安排的年份暂算)
 */
public record CalendarTerms(boolean provisional) {
    /** Their parameter in a charter. */
    public static final Terms<CalendarTerms> TERMS = Terms.of("calendar", CalendarTerms.class)
            .parameter("provisional", SWITCH, Edition.first(true, Basis.design("a case does not wait for a notice")))
            .build();
}

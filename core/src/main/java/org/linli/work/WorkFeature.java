package org.linli.work;

import static org.linli.charter.ParameterUnit.SWITCH;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the commands of every feature need (命令与请求). */
public final class WorkFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(WorkFeature.class)
            .kinds(StoredCharter.CHARTERS, Answer.KIND, AnswerPart.KIND, Denial.KIND, VaultCheck.KIND)
            .terms(CalendarTerms.TERMS)
            .reasons(Reason.violations(
                    Basis.design("the table of permissions says who may"), "actor-may-not", "actor-not-related"))
            .reasons(Reason.violations(Basis.design("a command names what is there"), "not-found"))
            .reasons(Reason.violations(
                    Basis.design("what is decided on was not changed since it was seen"),
                    "seen-changed",
                    "seen-unknown"))
            .reasons(Reason.violations(Basis.design("days lie in the civil years"), "day-beyond-years"))
            .reasons(Reason.violations(
                    Basis.design("a request key stands for one request; what is told once takes none"),
                    "request-key-reused",
                    "command-stands-alone"))
            .reasons(Reason.violations(Basis.design("a list is read page by page"), "page-size", "page-token"))
            .reasons(Reason.violations(Basis.design("what has not begun has no figures"), "period-not-begun"))
            .reasons(Reason.hints(Basis.design("figures of a period are final when it is over"), "period-not-over"))
            .build();

    private WorkFeature() {}

    /**
     * How working days are counted (工作日计算).
     *
     * @param provisional whether a year whose notice is not known yet is answered provisionally, and not refused (未公布放假安排的年份暂算)
     */
    public record CalendarTerms(boolean provisional) {
        /** Their parameter in a charter. */
        public static final Terms<CalendarTerms> TERMS = Terms.of("calendar", CalendarTerms.class)
                .parameter(
                        "provisional", SWITCH, Edition.first(true, Basis.design("a case does not wait for a notice")))
                .build();
    }
}

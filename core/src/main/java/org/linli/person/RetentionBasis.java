package org.linli.person;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Period;

/**
 * Why, for what and for how long a person is kept without being asked (保存依据): any basis but consent.
 *
 * @param basis the lawful basis
 * @param purpose for what, in a few words that are not personal, 1 to {@value Retention#MAX_PURPOSE} characters
 * @param time from which day on, and until which day; without an end as long as the law has it
 */
public record RetentionBasis(LawfulBasis basis, String purpose, Period time) implements Form {
    /** Shows the basis and the time only: the purpose is free text. */
    @Override
    public String toString() {
        return "RetentionBasis[" + basis + ", " + time + "]";
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.require("purpose", purpose, Retention.MAX_PURPOSE).findings();
    }
}

package org.linli.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linli.code.CitizenId;
import org.linli.code.CivilDate;
import org.linli.code.CreditCode;
import org.linli.code.DivisionCode;
import org.linli.code.MobileNumber;
import org.linli.examples.story.Samples;
import org.linli.kernel.Decision;

/** Identifiers at the border: what is normalised, what is refused, and what is never shown. */
public final class CodesMain {
    private CodesMain() {}

    /**
     * Reads good and bad codes.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        LocalDate today = LocalDate.of(2022, 3, 1);
        for (String text :
                List.of("91350100M000100Y43", "９１３５０１００－m000100y43", "91350100M000100Y44", "91350100M0OO100Y43")) {
            show(text, CreditCode.parse(text));
        }
        for (String text : List.of("35060318860101001x", "350603188601010011", "350603000101001")) {
            show("(证件号码)", CitizenId.parse(text, today, Samples.OLD_AGE));
        }
        show("+86 138-0000-5678", MobileNumber.parse("+86 138-0000-5678"));
        show("2022年9月11日", CivilDate.parse("2022年9月11日"));
        show("22/9/11", CivilDate.parse("22/9/11"));
        DivisionCode community = DivisionCode.of("350603005004");
        System.out.println(community + " lies in " + community.parent().orElseThrow() + ", a "
                + community.parent().orElseThrow().level());
    }

    private static void show(String text, Decision<?> decision) {
        String told = decision.outcomeIfAccepted()
                .<String>map(outcome -> "→ " + outcome)
                .orElseGet(() -> decision.explain(Locale.SIMPLIFIED_CHINESE));
        System.out.println(text + "  " + told);
    }
}

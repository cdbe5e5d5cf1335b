package org.linli.conference;

import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.FRACTION;
import static org.linli.charter.ParameterUnit.MONTHS;

import org.linli.charter.Edition;
import org.linli.charter.Fraction;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What a joint conference keeps to (联席会议).
 *
 * @param quorum which part of the seats has to be present (到会比例)
 * @param topicDays how many days ahead a topic is submitted (议题提前天数)
 * @param everyMonths within how many months a conference is held (召开周期)
 * @param concludeDays within how many days the result of a consultation is carried out or brought to the meeting (协商结果落实天数)
 */
public record ConferenceTerms(Fraction quorum, int topicDays, int everyMonths, int concludeDays) {
    /** Their parameters in a charter. */
    public static final Terms<ConferenceTerms> TERMS = Terms.of("conference", ConferenceTerms.class)
            .parameter("quorum", FRACTION, Edition.first(new Fraction(2, 3), Basis.design("default of the library")))
            .parameter("topicDays", DAYS, Edition.first(7, Basis.local("社区联席会议制度", "会前一周征集议题")))
            .parameter("everyMonths", MONTHS, Edition.first(3, Basis.local("玉门铁人路社区联席会议", "每季度")))
            .parameter("concludeDays", DAYS, Edition.first(30, Basis.design("default of the library")))
            .build();
}

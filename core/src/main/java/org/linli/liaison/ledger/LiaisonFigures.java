package org.linli.liaison.ledger;

import java.util.List;
import java.util.Locale;
import org.linli.charter.Rate;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.roster.CsvWriter;

/**
 * The ledger of a month (联企日台账), each rate with its part and its whole, and what they are. Visits count in the month to which they
 * belong, whenever they took place; issues count in the month in which they were raised, as they stood at the end of its last day: what
 * was answered, rated or opened again afterwards changes none of it. Of an issue that was open several times by then the last time counts.
 * No enterprise and no officer is ranked.
 *
 * @param period the days
 * @param enterprises enterprises in care on the last day
 * @param visited how many of these had a visit of the month
 * @param complete how many of these had one with as many officers as the charter asks for
 * @param missed how many visits of the month were missed
 * @param raised issues raised in the month
 * @param inTime how many of these were answered, or routed out, in the time promised
 * @param closed how many of these the enterprise has rated
 * @param satisfied with how many of these answers the enterprise is satisfied
 * @param unanswered issues that wait for an answer beyond their time, oldest first
 */
public record LiaisonFigures(
        Period period,
        long enterprises,
        long visited,
        long complete,
        long missed,
        long raised,
        long inTime,
        long closed,
        long satisfied,
        List<UnansweredIssue> unanswered) {
    /** Copies the list. */
    public LiaisonFigures {
        unanswered = List.copyOf(unanswered);
    }

    /** {@return enterprises visited among enterprises in care (走访覆盖率)} */
    public Rate coverage() {
        return new Rate(visited, enterprises);
    }

    /** {@return enterprises with a complete visit among those visited (完整走访率)} */
    public Rate completeness() {
        return new Rate(complete, visited);
    }

    /** {@return issues answered in time among issues raised (按时答复率)} */
    public Rate answered() {
        return new Rate(inTime, raised);
    }

    /** {@return issues rated among issues raised (办结率)} */
    public Rate closure() {
        return new Rate(closed, raised);
    }

    /** {@return answers with which enterprises are satisfied among answers rated (企业满意率)} */
    public Rate satisfaction() {
        return new Rate(satisfied, closed);
    }

    /**
     * The rates as CSV, each with its numbers and its definition.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a row for each rate, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(List.of(
                        named("rate", locale),
                        named("part", locale),
                        named("whole", locale),
                        named("value", locale),
                        named("definition", locale)));
        row(csv, "coverage", coverage(), locale);
        row(csv, "completeness", completeness(), locale);
        row(csv, "answered", answered(), locale);
        row(csv, "closure", closure(), locale);
        row(csv, "satisfaction", satisfaction(), locale);
        return csv.csv();
    }

    private static void row(CsvWriter csv, String name, Rate rate, Locale locale) {
        csv.text(named(name, locale))
                .number(rate.part())
                .number(rate.whole())
                .text(rate.toString())
                .text(named(name + ".definition", locale))
                .endRow();
    }

    private static String named(String name, Locale locale) {
        return Texts.of(new Label("liaison-ledger." + name), locale);
    }
}

package org.linli.duty;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.MemberReport;

/**
 * The letter in which a community tells a unit how its members served in a year or quarter (反馈函). It is a document for
 * reading, and is not stored. The community's party organisation sends and signs it. A line shows the member's {@link DutyFeedback} once
 * that was sent; before, it shows the figures of
 * the day of issue, and no evaluation.
 *
 * <p>The unit's own contact, who knows the members, gets whole names; for all others they are masked. A caller that may know and
 * has to write them adds them with {@link #named(Map)}.
 *
 * @param community the community
 * @param head who sends and signs it
 * @param standing the unit, with its rates
 * @param period the year or quarter
 * @param named whether the letter holds whole names; otherwise all are masked
 * @param terms what the charter asks of a year
 * @param sources what gave these figures
 * @param lines one for each member, by name
 * @param issuedOn the day of issue
 */
public record FeedbackLetter(
        DivisionCode community,
        LetterHead head,
        UnitStanding standing,
        Period period,
        boolean named,
        DutyTerms terms,
        LetterSources sources,
        List<Line> lines,
        LocalDate issuedOn) {
    private static final Comparator<Line> BY_NAME = Comparator.comparing(
                    Line::name, Collator.getInstance(Locale.SIMPLIFIED_CHINESE))
            .thenComparing(Line::receipt);

    /** Puts the lines in the order of the names. */
    public FeedbackLetter {
        lines = lines.stream().sorted(BY_NAME).toList();
    }

    /** {@return the name of the unit's party organisation} */
    public String unit() {
        return standing.unit();
    }

    /** {@return the number of members in the letter} */
    public int members() {
        return lines.size();
    }

    /** {@return the service of all members together} */
    public ServiceSum total() {
        return lines.stream().map(Line::done).reduce(new ServiceSum(0, 0, 0), ServiceSum::plus);
    }

    /**
     * The same letter about one member alone.
     *
     * @param member the member's report
     * @return the letter, if it has a line for that member
     */
    public Optional<FeedbackLetter> only(Id<MemberReport> member) {
        return lines.stream()
                .filter(line -> line.report().equals(member))
                .findFirst()
                .map(line -> new FeedbackLetter(
                        community, head, standing, period, named, terms, sources, List.of(line), issuedOn));
    }

    /**
     * The same letter with names that the caller knows, for a unit that does not have its members' receipts. The page then says
     * that it must not be passed on.
     *
     * @param names whole names by the member's report; names of other members stay masked
     * @return the letter
     */
    public FeedbackLetter named(Map<Id<MemberReport>, String> names) {
        return new FeedbackLetter(
                community,
                head,
                standing,
                period,
                named || lines.stream().anyMatch(line -> names.containsKey(line.report())),
                terms,
                sources,
                lines.stream()
                        .map(line -> line.named(names.getOrDefault(line.report(), line.name())))
                        .toList(),
                issuedOn);
    }

    /**
     * The same letter under another head.
     *
     * @param other who sends and signs it, with the number of the document and whom to ask
     * @return the letter
     */
    public FeedbackLetter headed(LetterHead other) {
        return new FeedbackLetter(community, other, standing, period, named, terms, sources, lines, issuedOn);
    }

    /** {@return whether the year or quarter was not over on the day of issue, so that the figures are as of that day} */
    public boolean isSoFar() {
        return period.contains(issuedOn);
    }

    /** {@return the day until which the unit tells what was left out} */
    public LocalDate correctionsBy() {
        return issuedOn.plusDays(terms.correctionDays());
    }

    /** {@return the day until which the unit sends the slip back} */
    public LocalDate receiptBy() {
        return issuedOn.plusDays(terms.receiptDays());
    }

    /**
     * The letter as HTML for A4, with the slip for the receipt on a page of its own, which needs no other file and no script. All text in
     * it is
     * escaped.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the page, to be written in UTF-8
     */
    public String html(Locale locale) {
        return new FeedbackLetterPage(this, locale).write();
    }

    /** Leaves the members out. */
    @Override
    public String toString() {
        return "FeedbackLetter[" + standing.report() + ", " + period + ", " + lines.size() + " members]";
    }

    /**
     * The line of a member.
     *
     * @param report the member's report
     * @param receipt the number of its receipt, by which the unit identifies the member
     * @param name the member's name, masked unless the letter is named
     * @param done the service done
     * @param asked the service asked for
     * @param told the evaluation, once it was sent
     * @param acknowledgedOn the day of the acknowledgement
     */
    public record Line(
            Id<MemberReport> report,
            String receipt,
            String name,
            ServiceSum done,
            ServiceSum asked,
            Optional<Told> told,
            Optional<LocalDate> acknowledgedOn) {
        /** {@return what was missing} */
        public ServiceSum missing() {
            return asked.without(done);
        }

        Line named(String whole) {
            return new Line(report, receipt, whole, done, asked, told, acknowledgedOn);
        }

        /** Leaves the name and the evaluation out. */
        @Override
        public String toString() {
            return "Line[" + receipt + "]";
        }
    }

    /**
     * The evaluation that was sent to the unit.
     *
     * @param feedback the feedback, by which the unit's contact {@linkplain DutyFeedbacks#acknowledge acknowledges} it
     * @param evaluation the evaluation
     * @param comment a comment, if any
     * @param sentOn the day of the sending
     */
    public record Told(
            Id<DutyFeedback> feedback, DutyEvaluation evaluation, Optional<String> comment, LocalDate sentOn) {}
}

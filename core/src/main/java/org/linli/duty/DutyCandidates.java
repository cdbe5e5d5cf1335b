package org.linli.duty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.charter.Share;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.reporting.MemberReport;
import org.linli.roster.CsvWriter;

/**
 * The candidates for outstanding in-service member (优秀在职党员候选名单), masked. The list is a proposal: people decide whom they
 * honour. A member who is no candidate may ask why and gets the reasons (个人信息保护法 §24, on automated decisions).
 *
 * @param period the year or quarter
 * @param most the largest share of the members who may be candidates
 * @param places that share as a number of members, rounded down
 * @param tie the members who are equal where the places end, when there are more of them than places are left
 * @param lines every member of the period: first the candidates by rank, then the others by report; equal members have the
 *     same rank
 */
public record DutyCandidates(Period period, Share most, long places, Optional<Tie> tie, List<Line> lines) {
    /** Copies the list. */
    public DutyCandidates {
        lines = List.copyOf(lines);
    }

    /** {@return the candidates, by rank} */
    public List<Line> candidates() {
        return lines.stream().filter(Line::isCandidate).toList();
    }

    /** {@return the members who are no candidates, with the reasons} */
    public List<Line> others() {
        return lines.stream().filter(line -> !line.isCandidate()).toList();
    }

    /**
     * The notice that has to accompany the list wherever it is shown: that it is a proposal, by what it is ordered, and what
     * became of members who are equal where the places end.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a few sentences
     */
    public String notice(Locale locale) {
        return DutyText.PROPOSAL.in(locale)
                + tie.map(found -> Texts.betweenSentences(locale) + found.explain(locale))
                        .orElse("");
    }

    /**
     * The list as CSV, one row for each member.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the rows, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(DutyText.in(
                        locale,
                        DutyText.RANK,
                        DutyText.MEMBER,
                        DutyText.RECEIPT,
                        DutyText.UNIT,
                        DutyText.POINTS,
                        DutyText.TIMES,
                        DutyText.MINUTES,
                        DutyText.EVALUATION,
                        DutyText.REASONS));
        for (Line line : lines) {
            csv.text(line.rank().map(String::valueOf).orElse(""))
                    .text(line.name())
                    .text(line.receipt())
                    .text(line.unit())
                    .number(line.done().points())
                    .number(line.done().times())
                    .number(line.done().minutes())
                    .text(line.evaluation()
                            .map(found -> Texts.of(Label.of(found), locale))
                            .orElse(""))
                    .text(line.bars().stream()
                            .map(bar -> Texts.of(Label.of(bar), locale))
                            .collect(Collectors.joining("; ")))
                    .endRow();
        }
        return csv.csv();
    }

    /**
     * Members who are equal by every criterion where the places end.
     *
     * @param from their rank
     * @param members how many they are
     * @param places how many places are left for them, fewer than they are
     * @param rule what the charter does with them
     */
    public record Tie(int from, int members, int places, TieRule rule) {
        /** {@return whether all of them are candidates} */
        public boolean isTaken() {
            return rule == TieRule.ALL;
        }

        String explain(Locale locale) {
            return Finding.hint(isTaken() ? "duty-candidate-tie-taken" : "duty-candidate-tie-vacant")
                    .with("from", from)
                    .with("members", members)
                    .with("places", places)
                    .explain(locale);
        }
    }

    /**
     * One member.
     *
     * @param report the member's report
     * @param receipt the number of its receipt
     * @param name the member's masked name
     * @param unit the name of the member's unit
     * @param done the service done
     * @param asked the service asked for
     * @param evaluation the evaluation, once the community has appraised the member
     * @param rank the rank among the candidates, from 1; empty for other members
     * @param bars why the member is no candidate; empty for a candidate
     */
    public record Line(
            Id<MemberReport> report,
            String receipt,
            String name,
            String unit,
            ServiceSum done,
            ServiceSum asked,
            Optional<DutyEvaluation> evaluation,
            Optional<Integer> rank,
            List<CandidateBar> bars) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when the member has both a rank and a reason against it, or neither
         */
        public Line {
            bars = List.copyOf(bars);
            if (rank.isPresent() != bars.isEmpty()) {
                throw new IllegalArgumentException("A candidate has a rank, and any other member a reason");
            }
        }

        /** {@return whether the member is a candidate} */
        public boolean isCandidate() {
            return bars.isEmpty();
        }

        /** Leaves the name and the evaluation out. */
        @Override
        public String toString() {
            return "Line[" + receipt + "]";
        }
    }
}

package org.linli.duty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.charter.Share;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;
import org.linli.reporting.MemberReport;
import org.linli.roster.CsvWriter;

/**
 * Who might be honoured as an outstanding in-service member (优秀在职党员候选名单), masked. It is a proposal: people decide,
 * nobody is honoured by a program, and who is not on it may ask why and gets the reasons (个人信息保护法 §24, on decisions made
 * by automatic means).
 *
 * @param period the year or quarter
 * @param most the largest share of the members who may be candidates
 * @param places how many that are, rounded down
 * @param lines every member of the time: first the candidates by rank, then the others by report
 */
public record DutyCandidates(Period period, Share most, long places, List<Line> lines) {
    /** Copies the list. */
    public DutyCandidates {
        lines = List.copyOf(lines);
    }

    /** {@return the candidates, the first first} */
    public List<Line> candidates() {
        return lines.stream().filter(Line::isCandidate).toList();
    }

    /** {@return those who are not, with the reasons} */
    public List<Line> others() {
        return lines.stream().filter(line -> !line.isCandidate()).toList();
    }

    /**
     * What has to stand beside the list wherever it is shown: that it is a proposal.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return one or two sentences
     */
    public String notice(Locale locale) {
        return DutyText.PROPOSAL.in(locale);
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
     * One member.
     *
     * @param report the member's report
     * @param receipt the number of its receipt
     * @param name the member's masked name
     * @param unit the name of the member's unit
     * @param done what was done
     * @param asked what was asked
     * @param evaluation the evaluation, where the community has appraised it
     * @param rank the place among the candidates, from 1; empty for who is none
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
         * @throws IllegalArgumentException when somebody has both a rank and a reason against it, or neither
         */
        public Line {
            bars = List.copyOf(bars);
            if (rank.isPresent() != bars.isEmpty()) {
                throw new IllegalArgumentException("Who is no candidate has a reason, and no rank");
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

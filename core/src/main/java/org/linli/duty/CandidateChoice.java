package org.linli.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.charter.Share;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.reporting.MemberReport;

/**
 * Chooses candidates: the members with no {@link CandidateBar}, by minutes, then times, as many as the share allows. Points
 * follow from the minutes. Age, sex, unit, wishes, ids and the order of entry play no part: members who are equal have the same
 * rank, and where the places end among them the charter's {@link TieRule} decides.
 */
final class CandidateChoice {
    private static final Comparator<Standing> BEST_FIRST = Comparator.comparing(
                    (Standing one) -> one.year.done().minutes(), Comparator.reverseOrder())
            .thenComparing(one -> one.year.done().times(), Comparator.reverseOrder());
    // In which order equal members are listed decides nothing.
    private static final Comparator<Standing> AS_LISTED =
            BEST_FIRST.thenComparing(one -> one.member.id().value());

    private final DutyBooks books;
    private final Map<Id<MemberReport>, DutyFeedback> feedback;
    private final Map<Id<Person>, String> names;

    CandidateChoice(DutyBooks books, Map<Id<MemberReport>, DutyFeedback> feedback, Map<Id<Person>, String> names) {
        this.books = books;
        this.feedback = feedback;
        this.names = names;
    }

    DutyCandidates among(List<MemberReport> members, Share most) {
        List<Standing> all = members.stream()
                .map(this::standing)
                .sorted(Comparator.comparing(one -> one.member.id().value()))
                .toList();
        List<Standing> fit =
                all.stream().filter(one -> one.bars.isEmpty()).sorted(AS_LISTED).toList();
        int places = (int) ((long) members.size() * most.basisPoints() / Share.WHOLE);
        Optional<DutyCandidates.Tie> tie = tie(fit, places);
        int taken = tie.map(found -> found.from() - 1 + (found.isTaken() ? found.members() : 0))
                .orElse(Math.min(places, fit.size()));
        List<DutyCandidates.Line> lines = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < fit.size(); i++) {
            boolean equal = i > 0 && BEST_FIRST.compare(fit.get(i - 1), fit.get(i)) == 0;
            rank = equal ? rank : i + 1;
            boolean tied = tie.filter(found -> !found.isTaken()).isPresent()
                    && rank == tie.orElseThrow().from();
            lines.add(
                    i < taken
                            ? line(fit.get(i), Optional.of(rank), List.of())
                            : line(
                                    fit.get(i),
                                    Optional.empty(),
                                    List.of(tied ? CandidateBar.TIED : CandidateBar.BEYOND_SHARE)));
        }
        all.stream()
                .filter(one -> !one.bars.isEmpty())
                .map(one -> line(one, Optional.empty(), one.bars))
                .forEach(lines::add);
        return new DutyCandidates(books.period(), most, places, tie, lines);
    }

    /** The members who are equal where the places end, if there are more of them than places are left. */
    private Optional<DutyCandidates.Tie> tie(List<Standing> fit, int places) {
        if (places == 0 || places >= fit.size() || BEST_FIRST.compare(fit.get(places - 1), fit.get(places)) != 0) {
            return Optional.empty();
        }
        Standing last = fit.get(places);
        int first = 0;
        while (BEST_FIRST.compare(fit.get(first), last) != 0) {
            first++;
        }
        int members = (int)
                fit.stream().filter(one -> BEST_FIRST.compare(one, last) == 0).count();
        return Optional.of(new DutyCandidates.Tie(
                first + 1, members, places - first, books.terms().candidateTies()));
    }

    private Standing standing(MemberReport member) {
        DutyTime time = DutyTime.of(member);
        ServiceYear year = books.year(time);
        Optional<DutyFeedback> given = Optional.ofNullable(feedback.get(member.id()));
        Set<CandidateBar> bars = EnumSet.noneOf(CandidateBar.class);
        if (time.days(books.period()) == 0) {
            bars.add(CandidateBar.EXEMPT_THROUGHOUT);
        }
        if (year.done().times() == 0) {
            boolean recorded = books.isRecorded(member.id());
            bars.add(recorded ? CandidateBar.ALL_REVERSED : CandidateBar.NO_SERVICE);
        }
        if (!year.isComplete()) {
            bars.add(CandidateBar.MINIMUM_MISSED);
        }
        given.ifPresentOrElse(found -> bars.addAll(against(found)), () -> bars.add(CandidateBar.NOT_APPRAISED));
        return new Standing(member, year, given.map(DutyFeedback::evaluation), List.copyOf(bars));
    }

    private static Set<CandidateBar> against(DutyFeedback feedback) {
        Set<CandidateBar> bars = EnumSet.noneOf(CandidateBar.class);
        if (feedback.status() != FeedbackStatus.ACKNOWLEDGED) {
            bars.add(CandidateBar.NOT_ACKNOWLEDGED);
        }
        if (feedback.evaluation() == DutyEvaluation.NOT_PASSED) {
            bars.add(CandidateBar.NOT_PASSED);
        }
        return bars;
    }

    private DutyCandidates.Line line(Standing one, Optional<Integer> rank, List<CandidateBar> bars) {
        return new DutyCandidates.Line(
                one.member.id(),
                one.member.receipt(),
                names.getOrDefault(one.member.form().person(), "*"),
                books.state(one.member).unit().name(),
                one.year.done(),
                one.year.asked(),
                one.evaluation,
                rank,
                bars);
    }

    /** A member, with the reasons against a candidacy. */
    private record Standing(
            MemberReport member, ServiceYear year, Optional<DutyEvaluation> evaluation, List<CandidateBar> bars) {}
}

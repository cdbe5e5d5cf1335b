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
 * Chooses candidates: the members with no {@link CandidateBar}, by points, then times, then id, as many as the share allows.
 * Age, sex, unit and wishes play no part.
 */
final class CandidateChoice {
    private static final Comparator<Standing> BEST_FIRST = Comparator.comparing(
                    (Standing one) -> one.year.done().points(), Comparator.reverseOrder())
            .thenComparing(one -> one.year.done().times(), Comparator.reverseOrder())
            .thenComparing(one -> one.member.id().value());

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
        List<Standing> fit = all.stream()
                .filter(one -> one.bars.isEmpty())
                .sorted(BEST_FIRST)
                .toList();
        long places = (long) members.size() * most.basisPoints() / Share.WHOLE;
        List<DutyCandidates.Line> lines = new ArrayList<>();
        for (int i = 0; i < fit.size(); i++) {
            lines.add(i < places ? line(fit.get(i), Optional.of(i + 1)) : line(fit.get(i), Optional.empty()));
        }
        all.stream().filter(one -> !one.bars.isEmpty()).forEach(one -> lines.add(line(one, Optional.empty())));
        return new DutyCandidates(books.period(), most, places, lines);
    }

    private Standing standing(MemberReport member) {
        ServiceYear year = books.year(member);
        Optional<DutyFeedback> given = Optional.ofNullable(feedback.get(member.id()));
        Set<CandidateBar> bars = EnumSet.noneOf(CandidateBar.class);
        if (books.period().from().datesUntil(books.end().plusDays(1)).noneMatch(member::isOnDuty)) {
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

    private DutyCandidates.Line line(Standing one, Optional<Integer> rank) {
        List<CandidateBar> bars = rank.isEmpty() && one.bars.isEmpty() ? List.of(CandidateBar.BEYOND_SHARE) : one.bars;
        return new DutyCandidates.Line(
                one.member.id(),
                one.member.receipt(),
                names.getOrDefault(one.member.form().person(), "*"),
                one.member.unit().name(),
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

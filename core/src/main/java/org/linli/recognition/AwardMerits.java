package org.linli.recognition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.grid.patrol.Visit;
import org.linli.grid.patrol.VisitStatus;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.reporting.MemberReport;
import org.linli.work.Reading;

/** What is on record of a candidate. Nothing of it is written for awards: each figure comes from the feature that keeps it. */
final class AwardMerits {
    private static final int MINUTES = 60;

    private AwardMerits() {}

    static List<AwardMerit> of(
            Reading view, AwardCategory category, Id<Person> person, Period honoured, AwardTerms terms) {
        return switch (category) {
            case EXCELLENT_VOLUNTEER -> ofVolunteer(terms);
            case BEAUTIFUL_BUILDING_HEAD -> ofHead(view, person, honoured, terms);
            case EXCELLENT_MEMBER -> ofMember(view, person, honoured);
        };
    }

    private static List<AwardMerit> ofVolunteer(AwardTerms terms) {
        return List.of(
                AwardMerit.of(AwardMeasure.VOLUNTEER_MINUTES, 0, (long) terms.volunteerHours() * MINUTES, List.of()));
    }

    private static List<AwardMerit> ofHead(Reading view, Id<Person> person, Period honoured, AwardTerms terms) {
        LocalDate end = honoured.until().orElseThrow();
        List<GridPost> posts = view.list(view.all(GridPost.KIND).where(GridPost.PERSON, person)).stream()
                .filter(post -> post.kind() == GridPostKind.BUILDING_HEAD)
                .filter(post -> post.term().isPresent())
                .toList();
        Optional<LocalDate> since = heldSince(posts, end);
        long months = since.map(from -> from.until(end).toTotalMonths()).orElse(0L);
        List<Id<GridPost>> ids = posts.stream().map(GridPost::id).toList();
        Set<YearMonth> visited = visits(view, person, posts, honoured);
        List<YearMonth> asked = since.map(from -> wholeMonths(later(from, honoured.from()), end))
                .orElse(List.of());
        long without = asked.stream().filter(month -> !visited.contains(month)).count();
        return List.of(
                AwardMerit.of(AwardMeasure.POST_MONTHS, months, terms.headMonths(), ids),
                new AwardMerit(
                        AwardMeasure.MONTHS_WITHOUT_ROUND,
                        without,
                        0,
                        visited.stream().sorted().map(YearMonth::toString).toList()));
    }

    /** Since when a person is in the post without a break, at the end of some days; a term that follows another goes on with it. */
    private static Optional<LocalDate> heldSince(List<GridPost> posts, LocalDate end) {
        Optional<LocalDate> since = Optional.empty();
        LocalDate day = end.minusDays(1);
        while (true) {
            LocalDate on = day;
            Optional<LocalDate> from = posts.stream()
                    .filter(post -> post.isHeldOn(on))
                    .map(post -> post.term().orElseThrow().from())
                    .min(Comparator.naturalOrder());
            if (from.isEmpty()) {
                return since;
            }
            since = from;
            day = from.get().minusDays(1);
        }
    }

    private static Set<YearMonth> visits(Reading view, Id<Person> person, List<GridPost> posts, Period honoured) {
        return posts.stream()
                .map(post -> post.seat().grid())
                .distinct()
                .flatMap(grid -> view
                        .rows(
                                view.all(Visit.KIND)
                                        .where(Visit.GRID, grid)
                                        .between(
                                                Visit.DAY,
                                                honoured.from(),
                                                honoured.until().orElseThrow()),
                                List.of(Visit.VISITOR, Visit.DAY, Visit.STATUS))
                        .stream())
                .filter(row -> row.value(Visit.STATUS) == VisitStatus.RECORDED)
                .filter(row -> row.value(Visit.VISITOR).equals(person))
                .map(row -> YearMonth.from(row.value(Visit.DAY)))
                .collect(Collectors.toSet());
    }

    private static List<YearMonth> wholeMonths(LocalDate from, LocalDate end) {
        YearMonth first = YearMonth.from(from);
        YearMonth begin = from.getDayOfMonth() == 1 ? first : first.plusMonths(1);
        return Stream.iterate(begin, month -> !month.plusMonths(1).atDay(1).isAfter(end), month -> month.plusMonths(1))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<AwardMerit> ofMember(Reading view, Id<Person> person, Period honoured) {
        LocalDate last = honoured.until().orElseThrow().minusDays(1);
        List<MemberReport> reports = view.list(view.all(MemberReport.KIND).where(MemberReport.PERSON, person));
        List<Id<MemberReport>> inForce = reports.stream()
                .filter(report -> !report.form().reportedOn().isAfter(last))
                .filter(report -> report.end().stream().allMatch(end -> end.on().isAfter(last)))
                .map(MemberReport::id)
                .toList();
        List<DutyFeedback> appraisals = reports.stream()
                .flatMap(report ->
                        view.list(view.all(DutyFeedback.KIND).where(DutyFeedback.REPORT, report.id())).stream())
                .filter(feedback -> feedback.period().overlaps(honoured))
                .toList();
        return List.of(
                AwardMerit.of(AwardMeasure.REPORTS_IN_FORCE, inForce.size(), 1, inForce),
                appraised(AwardMeasure.APPRAISALS_PASSED, 1, appraisals, true),
                appraised(AwardMeasure.APPRAISALS_FAILED, 0, appraisals, false));
    }

    private static AwardMerit appraised(
            AwardMeasure measure, long asked, List<DutyFeedback> appraisals, boolean passed) {
        List<Id<DutyFeedback>> found = appraisals.stream()
                .filter(feedback -> (feedback.evaluation() != DutyEvaluation.NOT_PASSED) == passed)
                .map(DutyFeedback::id)
                .toList();
        return AwardMerit.of(measure, found.size(), asked, found);
    }
}

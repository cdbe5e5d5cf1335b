package org.linli.duty.posting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.kernel.Id;
import org.linli.reporting.MemberReport;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** What is read of all postings: those that are published, and those that a member claims. */
final class PostingBoard {
    static final Comparator<DutyPosting> BY_DAY = Comparator.comparing(
                    (DutyPosting posting) -> posting.form().time().from())
            .thenComparing(posting -> posting.form().category())
            .thenComparing(DutyPosting::id);

    private PostingBoard() {}

    static Stream<DutyPosting> published(Reading view, LocalDate day) {
        return view
                .list(view.all(DutyPosting.KIND)
                        .where(DutyPosting.STATUS, DutyPostingStatus.PUBLISHED)
                        .from(DutyPosting.ENDS_ON, day))
                .stream()
                .sorted(BY_DAY);
    }

    /** Those that are published and those that were closed when they were over. */
    static Stream<DutyPosting> carriedOut(Reading view, LocalDate day) {
        return Stream.concat(
                        published(view, day),
                        view
                                .list(view.all(DutyPosting.KIND)
                                        .where(DutyPosting.STATUS, DutyPostingStatus.CLOSED)
                                        .from(DutyPosting.ENDS_ON, day))
                                .stream())
                .sorted(BY_DAY);
    }

    static Stream<DutyPosting> claimed(Reading view, Id<MemberReport> report) {
        return view.list(view.all(DutyPosting.KIND).where(DutyPosting.CLAIMED_BY, report)).stream();
    }

    // Only a warning depends on the other postings, so the command does not guard them.
    static List<DutyClaimRules.Other> others(UnitOfWork work, Id<DutyPosting> posting, Id<MemberReport> report) {
        return claimed(work, report)
                .filter(other -> other.status() == DutyPostingStatus.PUBLISHED)
                .filter(other -> !other.id().equals(posting) && other.isHeldBy(report))
                .map(other -> new DutyClaimRules.Other(
                        other.form().title(), other.form().time()))
                .toList();
    }
}

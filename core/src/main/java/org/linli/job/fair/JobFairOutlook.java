package org.linli.job.fair;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.community.Organisation;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Command;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** What should be looked after in fairs, and the fairs to which an enterprise comes (参会企业). */
final class JobFairOutlook implements Reliance<Organisation> {
    static Stream<Attention> of(Reading view, LocalDate today) {
        int notice = view.terms(JobFairTerms.TERMS, today).noticeDays();
        return Stream.of(JobFairStatus.values())
                .filter(JobFairStatus::isAhead)
                .flatMap(status -> view.list(view.all(JobFair.KIND).where(JobFair.STATUS, status)).stream())
                .flatMap(fair -> of(fair, notice, today));
    }

    private static Stream<Attention> of(JobFair fair, int notice, LocalDate today) {
        JobFairForm form = fair.form();
        Matter matter = Matter.of(JobFair.KIND, fair.id()).due(form.from());
        Stream<Attention> unheld = Matter.of(JobFair.KIND, fair.id())
                .due(form.until())
                .settledBy(over(fair.status()))
                .found(JobFairRules.UNHELD.check(new JobFairRules.Over(form.title(), form.until(), today)));
        if (fair.status() == JobFairStatus.OPEN) {
            return unheld;
        }
        Stream<Attention> permit = matter.settledBy(JobFairs.PERMIT)
                .found(JobFairRules.PERMIT_DUE.check(new JobFairRules.Applying(
                        form.title(), form.expected(), fair.permit().isPresent(), form.from(), today)));
        Stream<Attention> unpublished = fair.status() == JobFairStatus.PUBLISHED
                ? Stream.empty()
                : matter.settledBy(JobFairs.PUBLISH)
                        .found(JobFairRules.UNPUBLISHED.check(
                                new JobFairRules.Nearing(form.title(), form.from(), notice, today)));
        Stream<Attention> consent = matter.settledBy(JobFairs.CONSENT)
                .found(JobFairRules.CONSENT.check(fair.consent().isDue()));
        return Stream.of(unheld, permit, consent, unpublished).flatMap(found -> found);
    }

    /** The command that says what became of a fair whose days are over: it may have been held and not been opened here. */
    private static Command<JobFair> over(JobFairStatus status) {
        return switch (status) {
            case OPEN -> JobFairs.HOLD;
            case PUBLISHED -> JobFairs.OPEN;
            default -> JobFairs.CANCEL;
        };
    }

    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation enterprise, LocalDate today) {
        return view.list(view.all(JobFair.KIND).where(JobFair.COMING, enterprise.id())).stream()
                .map(fair ->
                        OpenTie.of(JobFair.KIND.name(), fair.id(), fair.form().title(), JobFairs.DISMISS))
                .toList();
    }
}

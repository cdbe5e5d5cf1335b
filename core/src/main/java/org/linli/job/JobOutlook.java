package org.linli.job;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Id;
import org.linli.storage.Query;
import org.linli.work.Reading;

/** What should be looked after in vacancies and referrals. */
final class JobOutlook {
    private JobOutlook() {}

    /** Vacancies that look for people today, what ends first in front. */
    static List<Vacancy> looking(Reading view, LocalDate today) {
        return unfilled(view, query -> query.from(Vacancy.ENDS_ON, today))
                .filter(vacancy -> vacancy.statusOn(today).isLooking()
                        && !vacancy.form().from().isAfter(today))
                .sorted(Comparator.comparing(Vacancy::lastDay).thenComparing(Vacancy::id))
                .toList();
    }

    static Stream<Attention> ofVacancies(Reading view, LocalDate today) {
        int notice = view.terms(JobTerms.TERMS, today).endNoticeDays();
        return unfilled(view, query -> query.below(Vacancy.ENDS_ON, today.plusDays(notice + 1L)))
                .flatMap(vacancy -> Matter.of(Vacancy.KIND, vacancy.id())
                        .due(vacancy.lastDay())
                        .settledBy(Vacancies.CLOSE)
                        .found(VacancyRules.ENDS.check(
                                new VacancyRules.Ending(vacancy.form().title(), vacancy.lastDay(), notice, today))));
    }

    static Stream<Attention> ofReferrals(Reading view, LocalDate today) {
        JobTerms terms = view.terms(JobTerms.TERMS, today);
        List<Referral> open = Stream.of(ReferralStatus.values())
                .filter(ReferralStatus::isOpen)
                .flatMap(status -> view
                        .list(view.all(Referral.KIND)
                                .where(Referral.STATUS, status)
                                .below(Referral.REFERRED_ON, today.minusDays(days(status, terms))))
                        .stream())
                .toList();
        Map<Id<Vacancy>, String> titles = titles(view, open);
        return open.stream().flatMap(referral -> {
            String title = titles.getOrDefault(referral.form().vacancy(), "");
            boolean entered = referral.status() == ReferralStatus.ENTERED;
            ReferralRules.Waiting waiting =
                    new ReferralRules.Waiting(title, referral.lastOn(), days(referral.status(), terms), today);
            return Matter.of(Referral.KIND, referral.id())
                    .due(waiting.due())
                    .settledBy(entered ? Referrals.CONFIRM : Referrals.DECLINE)
                    .found((entered ? ReferralRules.UNCONFIRMED : ReferralRules.UNANSWERED).check(waiting));
        });
    }

    private static int days(ReferralStatus status, JobTerms terms) {
        return status == ReferralStatus.ENTERED ? terms.confirmDays() : terms.answerDays();
    }

    static Map<Id<Vacancy>, String> titles(Reading view, List<Referral> referrals) {
        List<Id<Vacancy>> ids = referrals.stream()
                .map(referral -> referral.form().vacancy())
                .distinct()
                .toList();
        return view.find(Vacancy.KIND, ids).stream()
                .collect(Collectors.toMap(Vacancy::id, vacancy -> vacancy.form().title()));
    }

    private static Stream<Vacancy> unfilled(Reading view, UnaryOperator<Query<Vacancy>> ending) {
        return Stream.of(VacancyStatus.OPEN, VacancyStatus.PARTLY_FILLED)
                .map(status -> view.all(Vacancy.KIND).where(Vacancy.STATUS, status))
                .flatMap(query -> view.list(ending.apply(query)).stream());
    }
}

package org.linli.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.community.Organisation;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Id;
import org.linli.work.Reading;

/** What should be looked after in joint conferences and consultations. */
final class ConferenceOutlook {
    private ConferenceOutlook() {}

    static Stream<Attention> of(Reading view, LocalDate today) {
        ConferenceTerms terms = view.terms(ConferenceTerms.TERMS, today);
        Optional<Conference> latest = latest(view);
        return Stream.of(
                        ofResolutions(view, latest, today),
                        ofConferences(view, today),
                        ofConsultations(view, terms, today),
                        latest.stream()
                                .flatMap(held -> Matter.of(Conference.KIND, held.id())
                                        .due(day(held).plusMonths(terms.everyMonths()))
                                        .settledBy(Conferences.PROPOSE)
                                        .found(ConferenceRules.RHYTHM.check(
                                                new ConferenceRules.Rhythm(day(held), terms, today)))))
                .flatMap(found -> found);
    }

    /** What earlier conferences gave out and is still open, beside a conference. */
    static List<ConferenceRules.Carried> carried(List<Resolution> open, Conference conference) {
        return open.stream()
                .filter(resolution -> conference.form().day().stream().anyMatch(resolution.decidedOn()::isBefore))
                .map(resolution -> carried(resolution, conference))
                .toList();
    }

    private static ConferenceRules.Carried carried(Resolution resolution, Conference conference) {
        return new ConferenceRules.Carried(
                resolution.form().text(),
                resolution.decidedOn(),
                conference.form().title(),
                resolution.isReportedTo(conference.id()));
    }

    private static Stream<Attention> ofResolutions(Reading view, Optional<Conference> latest, LocalDate today) {
        List<Resolution> open = Resolutions.open(view);
        Set<Id<Organisation>> seated = ConferenceSeats.unitsOn(view, today);
        Set<Id<Organisation>> gone = new HashSet<>();
        open.forEach(resolution -> gone.add(task(resolution).owner()));
        gone.removeAll(seated);
        Map<Id<Organisation>, String> names = ConferenceSeats.names(view, gone);
        return open.stream().flatMap(resolution -> {
            Task task = task(resolution);
            Matter matter = Matter.of(Resolution.KIND, resolution.id()).due(task.due());
            return Stream.of(
                            matter.settledBy(Resolutions.FINISH)
                                    .found(ResolutionRules.OVERDUE.check(new ResolutionRules.Timely(
                                            resolution.form().text(), task.due(), today))),
                            matter.settledBy(Resolutions.REASSIGN)
                                    .found(ResolutionRules.ORDER.check(resolution.following(task.due()))),
                            resolution.progress().stream().flatMap(reported -> heard(resolution, reported)),
                            latest.stream()
                                    .filter(held -> resolution.decidedOn().isBefore(day(held)))
                                    .flatMap(held -> matter.settledBy(Resolutions.REPORT)
                                            .found(ConferenceRules.REPORTED.check(carried(resolution, held)))),
                            Optional.ofNullable(names.get(task.owner())).stream()
                                    .flatMap(unit -> matter.settledBy(Resolutions.REASSIGN)
                                            .found(ConferenceRules.SEAT_TASKS.check(
                                                    new ConferenceRules.Leaving(unit, 1)))))
                    .flatMap(found -> found);
        });
    }

    /** A report that is not later is mended where the day of the conference that heard it stands. */
    private static Stream<Attention> heard(Resolution resolution, Progress reported) {
        return Matter.of(Conference.KIND, reported.conference())
                .due(reported.day())
                .settledBy(Conferences.CORRECT)
                .found(ResolutionRules.ORDER.check(resolution.following(reported.day())));
    }

    private static Stream<Attention> ofConferences(Reading view, LocalDate today) {
        return Stream.of(ConferenceStatus.SCHEDULED, ConferenceStatus.HELD)
                .flatMap(status -> view.list(view.all(Conference.KIND).where(Conference.STATUS, status)).stream())
                .flatMap(conference -> {
                    ConferenceRules.Standing standing = new ConferenceRules.Standing(conference, today);
                    Matter matter = Matter.of(Conference.KIND, conference.id())
                            .due(conference.form().day());
                    return Stream.concat(
                            matter.settledBy(Conferences.HOLD).found(ConferenceRules.UNHELD.check(standing)),
                            matter.settledBy(Conferences.MINUTE).found(ConferenceRules.UNMINUTED.check(standing)));
                });
    }

    private static Stream<Attention> ofConsultations(Reading view, ConferenceTerms terms, LocalDate today) {
        return Consultations.unfinished(view).stream().flatMap(consultation -> {
            ConsultationRules.Standing standing = new ConsultationRules.Standing(consultation, terms, today);
            Matter matter = Matter.of(Consultation.KIND, consultation.id());
            return Stream.concat(
                    matter.settledBy(Consultations.PUBLISH).found(ConsultationRules.UNPUBLISHED.check(standing)),
                    matter.due(consultation.form().day().plusDays(terms.concludeDays()))
                            .settledBy(Consultations.CONCLUDE)
                            .found(ConsultationRules.OPEN.check(standing)));
        });
    }

    /** The days of the conferences to which a unit came, the first one in front. */
    static List<LocalDate> daysAttendedBy(Reading view, Id<Organisation> unit) {
        return held(view)
                .filter(conference -> conference.present().contains(unit))
                .map(ConferenceOutlook::day)
                .sorted()
                .toList();
    }

    /** The latest conference that was held. */
    private static Optional<Conference> latest(Reading view) {
        return held(view).max(Comparator.comparing(ConferenceOutlook::day));
    }

    private static Stream<Conference> held(Reading view) {
        return Stream.of(ConferenceStatus.HELD, ConferenceStatus.MINUTED)
                .flatMap(status -> view.list(view.all(Conference.KIND).where(Conference.STATUS, status)).stream());
    }

    private static LocalDate day(Conference held) {
        return held.form().day().orElseThrow();
    }

    private static Task task(Resolution open) {
        return open.task().orElseThrow();
    }
}

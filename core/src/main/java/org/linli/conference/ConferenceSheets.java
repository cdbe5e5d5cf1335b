package org.linli.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.work.Reading;

/** Makes the sheet of a conference out of what is stored. */
final class ConferenceSheets {
    private final Conference conference;
    private final LocalDate today;
    private final Map<Id<Organisation>, String> names;

    private ConferenceSheets(Conference conference, LocalDate today, Map<Id<Organisation>, String> names) {
        this.conference = conference;
        this.today = today;
        this.names = names;
    }

    static ConferenceSheet of(Reading view, Conference conference, LocalDate today) {
        List<Resolution> decided = Resolutions.ofConference(view, conference.id());
        List<Resolution> carried = view.list(view.all(Resolution.KIND)).stream()
                .filter(resolution -> wasOpenAt(resolution, conference))
                .toList();
        Set<Id<Organisation>> owners = new HashSet<>();
        decided.forEach(resolution -> resolution.task().ifPresent(task -> owners.add(task.owner())));
        carried.forEach(resolution -> resolution.task().ifPresent(task -> owners.add(task.owner())));
        ConferenceSheets sheets = new ConferenceSheets(conference, today, ConferenceSeats.names(view, owners));
        LocalDate day = conference.form().day().orElse(today);
        boolean hasQuorum = conference.attendance().stream()
                .anyMatch(came -> view.terms(ConferenceTerms.TERMS, day)
                        .quorum()
                        .isReachedBy(came.present().size(), came.seats()));
        return new ConferenceSheet(
                conference,
                hasQuorum,
                decided.stream()
                        .sorted(Resolutions.BY_TOPIC)
                        .map(resolution -> sheets.line(
                                resolution, resolution.progress().stream().findFirst()))
                        .toList(),
                carried.stream()
                        .sorted(Comparator.comparing(Resolution::decidedOn)
                                .thenComparing(resolution -> resolution.id().value()))
                        .map(resolution -> sheets.line(resolution, sheets.reported(resolution)))
                        .toList());
    }

    private static boolean wasOpenAt(Resolution resolution, Conference conference) {
        return conference.wasHeld()
                && resolution.task().isPresent()
                && conference.form().day().stream()
                        .anyMatch(day -> resolution.decidedOn().isBefore(day)
                                && resolution.end().stream()
                                        .noneMatch(end -> end.day().isBefore(day)));
    }

    private Optional<Progress> reported(Resolution resolution) {
        return resolution.progress().stream()
                .filter(progress -> progress.conference().equals(conference.id()))
                .findFirst();
    }

    private ConferenceSheet.Line line(Resolution resolution, Optional<Progress> reported) {
        Optional<Task> task = resolution.task();
        return new ConferenceSheet.Line(
                resolution.id(),
                resolution.form().text(),
                resolution.count(Vote.FOR),
                resolution.count(Vote.AGAINST),
                resolution.count(Vote.ABSTAIN),
                resolution.status(),
                task.map(
                        given -> names.getOrDefault(given.owner(), given.owner().value())),
                task.map(Task::due),
                resolution.isOpen()
                        && task.stream().anyMatch(given -> given.due().isBefore(today)),
                reported);
    }
}

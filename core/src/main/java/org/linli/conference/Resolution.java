package org.linli.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * What a joint conference decides on one of its topics, and what becomes of it (决议与交办事项). More than half of the units that are
 * present adopt it; one that abstains is present. Adopted, it has an owner and a day, and is reported to each later conference until
 * it is done, or until a later conference lets it go: it never ends in silence.
 *
 * @param community the community
 * @param id its id there
 * @param conference the conference that decides
 * @param decidedOn the day of that conference
 * @param form its topic and text
 * @param votes how units voted
 * @param task who is to do it, and by when, once it was adopted
 * @param progress what was reported to later conferences, by their days
 * @param end how it ended
 * @param status how it stands
 */
public record Resolution(
        DivisionCode community,
        Id<Resolution> id,
        Id<Conference> conference,
        LocalDate decidedOn,
        ResolutionForm form,
        Map<Id<Organisation>, Vote> votes,
        Optional<Task> task,
        List<Progress> progress,
        Optional<ResolutionEnd> end,
        ResolutionStatus status) {
    /** The longest text. */
    public static final int MAX_TEXT = 1000;

    /** What may happen to it. */
    public static final LifeCycle<ResolutionStatus, ResolutionStep> LIFE_CYCLE =
            LifeCycle.<ResolutionStatus, ResolutionStep>empty()
                    .allow(ResolutionStatus.VOTING, ResolutionStep.VOTE, ResolutionStatus.VOTING)
                    .allow(ResolutionStatus.VOTING, ResolutionStep.ADOPT, ResolutionStatus.ADOPTED)
                    .allow(ResolutionStatus.VOTING, ResolutionStep.REJECT, ResolutionStatus.REJECTED)
                    .allow(ResolutionStatus.ADOPTED, ResolutionStep.REASSIGN, ResolutionStatus.ADOPTED)
                    .allow(ResolutionStatus.ADOPTED, ResolutionStep.REPORT, ResolutionStatus.ADOPTED)
                    .allow(ResolutionStatus.ADOPTED, ResolutionStep.FINISH, ResolutionStatus.DONE)
                    .allow(ResolutionStatus.ADOPTED, ResolutionStep.DROP, ResolutionStatus.DROPPED)
                    .allow(ResolutionStatus.ADOPTED, ResolutionStep.RETRACT, ResolutionStatus.VOTING)
                    .allow(ResolutionStatus.REJECTED, ResolutionStep.RETRACT, ResolutionStatus.VOTING)
                    .allow(ResolutionStatus.DONE, ResolutionStep.REOPEN, ResolutionStatus.ADOPTED)
                    .allow(ResolutionStatus.DROPPED, ResolutionStep.REOPEN, ResolutionStatus.ADOPTED)
                    .allow(ResolutionStatus.VOTING, ResolutionStep.CORRECT, ResolutionStatus.VOTING)
                    .allow(ResolutionStatus.ADOPTED, ResolutionStep.CORRECT, ResolutionStatus.ADOPTED);

    /** Of which conference. */
    public static final Index<Resolution, Id<Conference>> CONFERENCE =
            Index.one("conference", ValueType.id(), Resolution::conference);

    /** How it stands. */
    public static final Index<Resolution, ResolutionStatus> STATUS =
            Index.one("status", ValueType.of(ResolutionStatus.class), Resolution::status);

    /** Who answers for it. */
    public static final Column<Resolution, Id<Organisation>> OWNER = Column.optional(
            "owner", ValueType.id(), resolution -> resolution.task().map(Task::owner));

    /** By when it is to be done. */
    public static final Column<Resolution, LocalDate> DUE = Column.optional(
            "due_on", ValueType.DAY, resolution -> resolution.task().map(Task::due));

    /** When it ended. */
    public static final Column<Resolution, LocalDate> ENDED = Column.optional(
            "ended_on", ValueType.DAY, resolution -> resolution.end().map(ResolutionEnd::day));

    /** Its kind. */
    public static final Kind<Resolution> KIND = Kind.named(
                    "resolution", 1, Resolution.class, resolution -> Ref.of(resolution.community, resolution.id))
            .index(CONFERENCE)
            .index(STATUS)
            .column(OWNER)
            .column(DUE)
            .column(ENDED)
            .naming(CONFERENCE, Conference.NAME_OF)
            .naming(OWNER, CommunityNames.ORGANISATION)
            .events(ResolutionEvent.class)
            .build();

    /** Copies the collections. */
    public Resolution {
        votes = Map.copyOf(votes);
        progress = List.copyOf(progress);
    }

    static Decision<Resolution> move(Id<Resolution> id, Conference conference, ResolutionForm form) {
        Inspection inspection = new Inspection()
                .ask(ResolutionRules.IN_CONFERENCE, new ResolutionRules.Business(conference))
                .ask(
                        ResolutionRules.TOPIC,
                        new ResolutionRules.OnTopic(
                                form.topic(), conference.topics().size()));
        Optional<ResolutionForm> read = read(inspection, form);
        return inspection.decide(() -> Decision.accepted(
                new Resolution(
                        conference.community(),
                        id,
                        conference.id(),
                        conference.form().day().orElseThrow(),
                        read.orElseThrow(),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        ResolutionStatus.VOTING),
                new ResolutionEvent.ResolutionMoved(id, conference.id(), read.orElseThrow())));
    }

    Decision<Resolution> vote(Map<Id<Organisation>, Vote> cast, Conference inside) {
        Map<Id<Organisation>, Vote> all = new HashMap<>(votes);
        all.putAll(cast);
        return Inspection.of(ResolutionRules.STEP, status, ResolutionStep.VOTE)
                .ask(ResolutionRules.IN_CONFERENCE, new ResolutionRules.Business(inside))
                .ask(ResolutionRules.VOTERS, new ResolutionRules.Voting(cast.keySet(), inside.present()))
                .decide(() -> Decision.accepted(
                        new Resolution(community, id, conference, decidedOn, form, all, task, progress, end, status),
                        new ResolutionEvent.VotesCast(id, cast)));
    }

    Decision<Resolution> decide(ResolutionRules.Giving given, Conference inside, ConferenceTerms terms) {
        ResolutionRules.Tally tally = tally(inside);
        boolean isAdopted = tally.isMajority();
        Inspection inspection = Inspection.of(
                        ResolutionRules.STEP, status, isAdopted ? ResolutionStep.ADOPT : ResolutionStep.REJECT)
                .ask(ResolutionRules.IN_CONFERENCE, new ResolutionRules.Business(inside))
                .ask(
                        ConferenceRules.QUORUM,
                        new ConferenceRules.Quorum(
                                inside.present().size(),
                                inside.attendance().map(Attendance::seats).orElse(0),
                                terms))
                .ask(ResolutionRules.VOTES, votes.size())
                .ask(ResolutionRules.MAJORITY, tally);
        if (isAdopted) {
            inspection.ask(ResolutionRules.GIVEN, given);
        }
        return inspection.decide(() -> isAdopted
                ? Decision.accepted(
                        with(Optional.of(given.task()), Optional.empty(), ResolutionStatus.ADOPTED),
                        new ResolutionEvent.ResolutionAdopted(id, given.task()))
                : Decision.accepted(
                        with(task, end, ResolutionStatus.REJECTED), new ResolutionEvent.ResolutionRejected(id)));
    }

    Decision<Resolution> reassign(ResolutionRules.Giving given, String reason) {
        Inspection inspection = Inspection.of(ResolutionRules.STEP, status, ResolutionStep.REASSIGN)
                .ask(ResolutionRules.GIVEN, given);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(Optional.of(given.task()), end, status),
                new ResolutionEvent.ResolutionReassigned(id, task.orElseThrow(), given.task(), why.orElseThrow())));
    }

    Decision<Resolution> report(Conference later, String text) {
        Inspection inspection = Inspection.of(ResolutionRules.STEP, status, ResolutionStep.REPORT)
                .ask(ResolutionRules.LATER, new ResolutionRules.Later(decidedOn, later));
        Optional<String> read = inspection.read(PlainText.requireLines("text", text, MAX_TEXT));
        return inspection.decide(() -> {
            Progress reported = new Progress(later.id(), later.form().day().orElseThrow(), read.orElseThrow());
            List<Progress> all = ordered(Stream.concat(
                    progress.stream().filter(earlier -> !earlier.conference().equals(later.id())),
                    Stream.of(reported)));
            return Decision.accepted(
                    new Resolution(community, id, conference, decidedOn, form, votes, task, all, end, status),
                    new ResolutionEvent.ProgressReported(id, reported));
        });
    }

    Decision<Resolution> finish(LocalDate day, String result, LocalDate today) {
        Inspection inspection = Inspection.of(ResolutionRules.STEP, status, ResolutionStep.FINISH)
                .ask(ResolutionRules.FINISH_DAY, new ResolutionRules.Finishing(decidedOn, day, today));
        Optional<String> read = inspection.read(PlainText.requireLines("result", result, MAX_TEXT));
        task.ifPresent(given ->
                inspection.ask(ResolutionRules.OVERDUE, new ResolutionRules.Timely(form.text(), given.due(), day)));
        return inspection.decide(() -> Decision.accepted(
                with(
                        task,
                        Optional.of(new ResolutionEnd(day, read.orElseThrow(), Optional.empty())),
                        ResolutionStatus.DONE),
                new ResolutionEvent.ResolutionFinished(id, day, read.orElseThrow())));
    }

    Decision<Resolution> drop(Conference later, String reason) {
        Inspection inspection = Inspection.of(ResolutionRules.STEP, status, ResolutionStep.DROP)
                .ask(ResolutionRules.LATER, new ResolutionRules.Later(decidedOn, later));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(
                        task,
                        Optional.of(new ResolutionEnd(
                                later.form().day().orElseThrow(), why.orElseThrow(), Optional.of(later.id()))),
                        ResolutionStatus.DROPPED),
                new ResolutionEvent.ResolutionDropped(id, later.id(), why.orElseThrow())));
    }

    Decision<Resolution> correct(ResolutionForm right, Conference inside, String reason) {
        Inspection inspection = Inspection.of(ResolutionRules.STEP, status, ResolutionStep.CORRECT)
                .ask(
                        ResolutionRules.TOPIC,
                        new ResolutionRules.OnTopic(
                                right.topic(), inside.topics().size()));
        Optional<ResolutionForm> read = read(inspection, right);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Resolution(
                        community, id, conference, decidedOn, read.orElseThrow(), votes, task, progress, end, status),
                new ResolutionEvent.ResolutionCorrected(id, form, read.orElseThrow(), why.orElseThrow())));
    }

    Decision<Resolution> retract(Conference inside, String reason) {
        Inspection inspection = Inspection.of(ResolutionRules.STEP, status, ResolutionStep.RETRACT)
                .ask(ResolutionRules.IN_CONFERENCE, new ResolutionRules.Business(inside));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(Optional.empty(), Optional.empty(), ResolutionStatus.VOTING),
                new ResolutionEvent.VoteReopened(id, why.orElseThrow())));
    }

    Decision<Resolution> reopen(String reason) {
        Inspection inspection = Inspection.of(ResolutionRules.STEP, status, ResolutionStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(task, Optional.empty(), ResolutionStatus.ADOPTED),
                new ResolutionEvent.ResolutionReopened(id, why.orElseThrow())));
    }

    /** A conference that decided it, heard of it or let it go was on another day than was written. */
    Decision<Resolution> redate(Id<Conference> held, LocalDate right) {
        return Decision.accepted(
                new Resolution(
                        community,
                        id,
                        conference,
                        conference.equals(held) ? right : decidedOn,
                        form,
                        votes,
                        task,
                        ordered(progress.stream()
                                .map(reported -> reported.conference().equals(held)
                                        ? new Progress(held, right, reported.text())
                                        : reported)),
                        end.map(ended -> ended.conference().equals(Optional.of(held))
                                ? new ResolutionEnd(right, ended.text(), ended.conference())
                                : ended),
                        status),
                new ResolutionEvent.ResolutionRedated(id, held, right));
    }

    /** The days that follow it: the one on which it is due, those of conferences that heard of it, and that of its end. */
    List<ResolutionRules.Dated> dated() {
        return Stream.of(
                        task.stream().map(given -> following(given.due())),
                        progress.stream().map(reported -> following(reported.day())),
                        end.stream()
                                .map(ended -> new ResolutionRules.Dated(
                                        form.text(),
                                        decidedOn,
                                        ended.day(),
                                        ended.conference().isEmpty())))
                .flatMap(days -> days)
                .toList();
    }

    ResolutionRules.Dated following(LocalDate day) {
        return new ResolutionRules.Dated(form.text(), decidedOn, day, false);
    }

    private static List<Progress> ordered(Stream<Progress> reported) {
        return reported.sorted(Comparator.comparing(Progress::day)).toList();
    }

    /**
     * Whether a conference decided it, heard of it or let it go.
     *
     * @param held the conference
     * @return whether it did
     */
    boolean names(Id<Conference> held) {
        return conference.equals(held)
                || isReportedTo(held)
                || end.stream().anyMatch(ended -> ended.conference().equals(Optional.of(held)));
    }

    /** {@return whether a unit is still to do it} */
    public boolean isOpen() {
        return status == ResolutionStatus.ADOPTED;
    }

    /**
     * Whether its owner has reported to a conference.
     *
     * @param later the conference
     * @return whether it has
     */
    public boolean isReportedTo(Id<Conference> later) {
        return progress.stream().anyMatch(reported -> reported.conference().equals(later));
    }

    /**
     * How many units voted so.
     *
     * @param vote how
     * @return how many
     */
    public int count(Vote vote) {
        return (int) votes.values().stream().filter(vote::equals).count();
    }

    private ResolutionRules.Tally tally(Conference inside) {
        int inFavour = (int) votes.entrySet().stream()
                .filter(cast -> cast.getValue() == Vote.FOR && inside.wasAttendedBy(cast.getKey()))
                .count();
        return new ResolutionRules.Tally(inFavour, inside.present().size());
    }

    private static Optional<ResolutionForm> read(Inspection inspection, ResolutionForm form) {
        return inspection
                .read(PlainText.requireLines("text", form.text(), MAX_TEXT))
                .map(text -> new ResolutionForm(form.topic(), text));
    }

    private Resolution with(Optional<Task> given, Optional<ResolutionEnd> ended, ResolutionStatus next) {
        return new Resolution(community, id, conference, decidedOn, form, votes, given, progress, ended, next);
    }
}

package org.linli.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * The resolutions of joint conferences, and what becomes of them (决议与交办事项). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class Resolutions {
    private static final Commands<Resolution> RESOLUTIONS = Commands.of("resolutions", Resolution.class, Role.OFFICE);
    private static final Command<Resolution> MOVE = RESOLUTIONS.command("move", Move.class);
    private static final Command<Resolution> VOTE = RESOLUTIONS.fact("vote", Voting.class);
    private static final Command<Resolution> DECIDE = RESOLUTIONS.command("decide", Decide.class);
    static final Command<Resolution> REASSIGN = RESOLUTIONS.command("reassign", Reassign.class);
    static final Command<Resolution> REPORT = RESOLUTIONS.fact("report", Report.class);
    static final Command<Resolution> FINISH = RESOLUTIONS.fact("finish", Finish.class);
    private static final Command<Resolution> RETRACT = RESOLUTIONS.fact("retract", Reopen.class);
    private static final Command<Resolution> REOPEN = RESOLUTIONS.fact("reopen", Reopen.class);
    private static final Command<Resolution> DROP = RESOLUTIONS.command("drop", Drop.class);
    private static final Command<Resolution> CORRECT = RESOLUTIONS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(MOVE, VOTE, DECIDE, REASSIGN, REPORT, FINISH, DROP, RETRACT, REOPEN, CORRECT);

    private static final Question FIND = RESOLUTIONS.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question OPEN = RESOLUTIONS.question("open").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question OF_CONFERENCE =
            RESOLUTIONS.question("ofConference").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, OPEN, OF_CONFERENCE);

    static final Comparator<Resolution> BY_TOPIC = Comparator.comparingInt(
                    (Resolution resolution) -> resolution.form().topic())
            .thenComparing(resolution -> resolution.id().value());

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Resolutions(Office office) {
        this.office = office;
    }

    /**
     * Moves a resolution in a conference that is being held (提案).
     *
     * @param conference the conference
     * @param form its topic and text
     * @return the resolution; refused with {@code resolution-in-conference}, {@code resolution-topic} and what is wrong in the text
     */
    public Decision<Resolution> move(Id<Conference> conference, ResolutionForm form) {
        return office.command(
                MOVE,
                new Move(conference, form),
                work -> work.save(Resolution.KIND, Resolution.move(work.newId(), guarded(work, conference), form)));
    }

    /**
     * Writes down how units vote (表决). The later vote of a unit replaces its earlier one; the same vote again adds nothing.
     *
     * @param resolution the resolution
     * @param votes how each unit votes
     * @return the resolution; refused with {@code resolution-step}, {@code resolution-in-conference} and {@code resolution-voters}
     */
    public Decision<Resolution> vote(Id<Resolution> resolution, Map<Id<Organisation>, Vote> votes) {
        return office.command(
                VOTE,
                new Voting(resolution, votes),
                work -> work.change(
                        Resolution.KIND, resolution, before -> before.vote(votes, guarded(work, before.conference()))));
    }

    /**
     * Closes the vote: more than half of the units that are present adopt the resolution, and give it to a unit; else it is rejected
     * (形成决议).
     *
     * @param resolution the resolution
     * @param task who is to do it, and by when, in case it is adopted
     * @return the resolution, adopted, or rejected with the hint {@code resolution-majority}; with the warning {@code
     *     conference-quorum}; refused with {@code resolution-step}, {@code resolution-in-conference}, {@code resolution-votes}, {@code
     *     resolution-owner}, {@code resolution-due} and {@code organisation-closed}
     */
    public Decision<Resolution> decide(Id<Resolution> resolution, Task task) {
        return office.command(DECIDE, new Decide(resolution, task), work -> {
            work.needs()
                    .a(Resolution.KIND, resolution)
                    .open(Organisation.KIND, task.owner())
                    .orRefuse();
            return work.change(Resolution.KIND, resolution, before -> {
                Conference inside = guarded(work, before.conference());
                return before.decide(
                        giving(work, task, before), inside, work.terms(ConferenceTerms.TERMS, before.decidedOn()));
            });
        });
    }

    /**
     * Gives an adopted resolution to another unit, or another day (改派).
     *
     * @param resolution the resolution
     * @param task who is to do it, and by when
     * @param reason why
     * @return the resolution; refused with {@code resolution-step}, {@code resolution-owner}, {@code resolution-due}, {@code
     *     organisation-closed} and what is wrong in the reason
     */
    public Decision<Resolution> reassign(Id<Resolution> resolution, Task task, String reason) {
        return office.command(REASSIGN, new Reassign(resolution, task, reason), work -> {
            work.needs()
                    .a(Resolution.KIND, resolution)
                    .open(Organisation.KIND, task.owner())
                    .orRefuse();
            return work.change(
                    Resolution.KIND, resolution, before -> before.reassign(giving(work, task, before), reason));
        });
    }

    /**
     * Writes down what the owner reports to a later conference, for the first time or corrected (反馈落实情况).
     *
     * @param resolution the resolution
     * @param conference the conference
     * @param text what is reported, 1 to {@value Resolution#MAX_TEXT} characters
     * @return the resolution; refused with {@code resolution-step}, {@code resolution-later} and what is wrong in the text
     */
    public Decision<Resolution> report(Id<Resolution> resolution, Id<Conference> conference, String text) {
        return office.command(REPORT, new Report(resolution, conference, text), work -> {
            work.needs()
                    .a(Resolution.KIND, resolution)
                    .a(Conference.KIND, conference)
                    .orRefuse();
            Conference later = guarded(work, conference);
            return work.change(Resolution.KIND, resolution, before -> before.report(later, text));
        });
    }

    /**
     * Records that a resolution is done (办结).
     *
     * @param resolution the resolution
     * @param day when it was done
     * @param result what was done, 1 to {@value Resolution#MAX_TEXT} characters
     * @return the resolution, with the warning {@code resolution-overdue}; refused with {@code resolution-step}, {@code
     *     resolution-finish-day} and what is wrong in the result
     */
    public Decision<Resolution> finish(Id<Resolution> resolution, LocalDate day, String result) {
        return office.command(
                FINISH,
                new Finish(resolution, day, result),
                work -> work.change(Resolution.KIND, resolution, before -> before.finish(day, result, work.today())));
    }

    /**
     * A later conference lets a resolution go (终止).
     *
     * @param resolution the resolution
     * @param conference the conference
     * @param reason why
     * @return the resolution; refused with {@code resolution-step}, {@code resolution-later} and what is wrong in the reason
     */
    public Decision<Resolution> drop(Id<Resolution> resolution, Id<Conference> conference, String reason) {
        return office.command(DROP, new Drop(resolution, conference, reason), work -> {
            work.needs()
                    .a(Resolution.KIND, resolution)
                    .a(Conference.KIND, conference)
                    .orRefuse();
            Conference later = guarded(work, conference);
            return work.change(Resolution.KIND, resolution, before -> before.drop(later, reason));
        });
    }

    /**
     * Opens the vote again, while the conference is held: it was closed on votes that were written wrongly (重新表决).
     *
     * @param resolution the resolution
     * @param reason why
     * @return the resolution with its votes, voted on again; refused with {@code resolution-step}, {@code
     *     resolution-in-conference} and what is wrong in the reason
     */
    public Decision<Resolution> retract(Id<Resolution> resolution, String reason) {
        return office.command(
                RETRACT,
                new Reopen(resolution, reason),
                work -> work.change(
                        Resolution.KIND,
                        resolution,
                        before -> before.retract(guarded(work, before.conference()), reason)));
    }

    /**
     * Opens a resolution again whose end was written by mistake (恢复办理).
     *
     * @param resolution the resolution
     * @param reason why
     * @return the resolution, which its owner is to carry out; refused with {@code resolution-step}, {@code
     *     organisation-closed} and what is wrong in the reason
     */
    public Decision<Resolution> reopen(Id<Resolution> resolution, String reason) {
        return office.command(REOPEN, new Reopen(resolution, reason), work -> {
            work.needs()
                    .a(Resolution.KIND, resolution)
                    .maybeOpen(
                            Organisation.KIND,
                            work.find(Resolution.KIND, resolution)
                                    .flatMap(Resolution::task)
                                    .map(Task::owner))
                    .orRefuse();
            return work.change(Resolution.KIND, resolution, before -> before.reopen(reason));
        });
    }

    /**
     * Corrects what was written wrongly of a resolution: its topic and text (更正决议登记).
     *
     * @param resolution the resolution
     * @param form what is right
     * @param reason why
     * @return the resolution; refused with {@code resolution-step}, {@code resolution-topic} and what is wrong in form and reason
     */
    public Decision<Resolution> correct(Id<Resolution> resolution, ResolutionForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(resolution, form, reason),
                work -> work.change(
                        Resolution.KIND,
                        resolution,
                        before -> before.correct(form, work.require(Conference.KIND, before.conference()), reason)));
    }

    /**
     * One resolution.
     *
     * @param resolution its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Resolution> find(Id<Resolution> resolution) {
        return office.find(FIND, Resolution.KIND, resolution, Concerning.NO_ONE);
    }

    /**
     * All resolutions that units are still to carry out (待办交办事项), with those of conferences after which none was held.
     *
     * @return the resolutions, by the day on which they are due; refused with {@code actor-may-not}
     */
    public Decision<List<Resolution>> open() {
        return office.ask(
                OPEN,
                () -> Decision.accepted(office.read(view -> open(view).stream()
                        .sorted(Comparator.comparing((Resolution resolution) ->
                                        resolution.task().orElseThrow().due())
                                .thenComparing(resolution -> resolution.id().value()))
                        .toList())));
    }

    /**
     * The resolutions of a conference.
     *
     * @param conference the conference
     * @return the resolutions, by topic; refused with {@code actor-may-not}
     */
    public Decision<List<Resolution>> ofConference(Id<Conference> conference) {
        return office.ask(
                OF_CONFERENCE,
                () -> Decision.accepted(office.read(view ->
                        ofConference(view, conference).stream().sorted(BY_TOPIC).toList())));
    }

    static List<Resolution> open(Reading view) {
        return view.list(view.all(Resolution.KIND).where(Resolution.STATUS, ResolutionStatus.ADOPTED));
    }

    /** Those that a unit is still to carry out. */
    static List<Resolution> ownedBy(Reading view, Id<Organisation> unit) {
        return open(view).stream()
                .filter(resolution -> resolution.task().orElseThrow().owner().equals(unit))
                .toList();
    }

    static List<Resolution> ofConference(Reading view, Id<Conference> conference) {
        return view.list(view.all(Resolution.KIND).where(Resolution.CONFERENCE, conference));
    }

    /** Those that a conference decided, heard of or let go. */
    static List<Resolution> naming(Reading view, Id<Conference> conference) {
        return view.list(view.all(Resolution.KIND)).stream()
                .filter(resolution -> resolution.names(conference))
                .toList();
    }

    /** The conference, which must not end, move to another day or change who is present, while it decides or hears. */
    private static Conference guarded(UnitOfWork work, Id<Conference> conference) {
        Conference found = work.require(Conference.KIND, conference);
        work.guard(Conference.KIND, conference);
        return found;
    }

    private static ResolutionRules.Giving giving(UnitOfWork work, Task task, Resolution resolution) {
        return new ResolutionRules.Giving(
                task,
                work.require(Organisation.KIND, task.owner()).names().name(),
                ConferenceSeats.unitsOn(work, work.today()).contains(task.owner()),
                resolution.decidedOn());
    }

    private record Move(Id<Conference> conference, ResolutionForm form) {}

    private record Voting(Id<Resolution> resolution, Map<Id<Organisation>, Vote> votes) {}

    private record Decide(Id<Resolution> resolution, Task task) {}

    private record Reassign(Id<Resolution> resolution, Task task, String reason) implements Reasoned {}

    private record Report(Id<Resolution> resolution, Id<Conference> conference, String text) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("text", text, Resolution.MAX_TEXT).findings();
        }
    }

    private record Finish(Id<Resolution> resolution, LocalDate day, String result) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("result", result, Resolution.MAX_TEXT).findings();
        }
    }

    private record Reopen(Id<Resolution> resolution, String reason) implements Reasoned {}

    private record Drop(Id<Resolution> resolution, Id<Conference> conference, String reason) implements Reasoned {}

    private record Correct(Id<Resolution> resolution, ResolutionForm form, String reason) implements Reasoned {}
}

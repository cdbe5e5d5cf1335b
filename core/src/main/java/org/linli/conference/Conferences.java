package org.linli.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * The joint conferences of a community and its units (联席会议). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class Conferences {
    private static final Commands<Conference> CONFERENCES = Commands.of("conferences", Conference.class, Role.OFFICE);
    static final Command<Conference> PROPOSE = CONFERENCES.command("propose", Propose.class);
    private static final Command<Conference> ADD_TOPIC = CONFERENCES.command("addTopic", AddTopic.class);
    private static final Command<Conference> SCHEDULE = CONFERENCES.command("schedule", Schedule.class);
    static final Command<Conference> HOLD = CONFERENCES.fact("hold", Hold.class);
    static final Command<Conference> MINUTE = CONFERENCES.command("minute", Minute.class);
    private static final Command<Conference> CANCEL = CONFERENCES.command("cancel", Cancel.class);
    static final Command<Conference> CORRECT = CONFERENCES.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(PROPOSE, ADD_TOPIC, SCHEDULE, HOLD, MINUTE, CANCEL, CORRECT);

    private static final Question FIND = CONFERENCES.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question BETWEEN = CONFERENCES.question("between").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question SHEET = CONFERENCES.question("sheet").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = CONFERENCES.question("attention").by(Role.OFFICE_AND_SUBDISTRICT);

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> ConferenceOutlook.of(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, BETWEEN, SHEET, ATTENTION);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Conferences(Office office) {
        this.office = office;
    }

    /**
     * Proposes a conference, for which topics are then collected (拟召开).
     *
     * @param form what it is called; a day and a place may follow
     * @return the conference; refused with what is wrong in the form
     */
    public Decision<Conference> propose(ConferenceForm form) {
        return office.command(
                PROPOSE,
                new Propose(form),
                work -> work.save(Conference.KIND, Conference.propose(office.community(), work.newId(), form)));
    }

    /**
     * Submits a topic (征集议题).
     *
     * @param conference the conference
     * @param topic what it is about, 1 to {@value Conference#MAX_TITLE} characters
     * @param by the unit that submits it; empty for the community
     * @return the conference, with the warning {@code conference-topics-ahead}; refused with {@code conference-step}, {@code
     *     conference-topics}, {@code organisation-closed} and what is wrong in the topic
     */
    public Decision<Conference> addTopic(Id<Conference> conference, String topic, Optional<Id<Organisation>> by) {
        return office.command(ADD_TOPIC, new AddTopic(conference, topic, by), work -> {
            work.needs()
                    .a(Conference.KIND, conference)
                    .maybeOpen(Organisation.KIND, by)
                    .orRefuse();
            return work.change(
                    Conference.KIND,
                    conference,
                    before -> before.addTopic(topic, by, work.terms(ConferenceTerms.TERMS), work.today()));
        });
    }

    /**
     * The community submits a topic within a command of another feature.
     *
     * @param work the command at work
     * @param conference the conference
     * @param topic what it is about, 1 to {@value Conference#MAX_TITLE} characters
     * @return the conference, as {@link #addTopic}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Conference> submit(UnitOfWork work, Id<Conference> conference, String topic) {
        return work.change(
                Conference.KIND,
                conference,
                before -> before.addTopic(topic, Optional.empty(), work.terms(ConferenceTerms.TERMS), work.today()));
    }

    /**
     * Convenes a conference, or puts it off to another day or place (通知召开).
     *
     * @param conference the conference
     * @param day for which day
     * @param place where, 1 to {@value Conference#MAX_PLACE} characters
     * @return the conference, with the warnings {@code conference-agenda} and {@code conference-topics-ahead}; refused with {@code
     *     conference-step}, {@code conference-day} and what is wrong in the place
     */
    public Decision<Conference> schedule(Id<Conference> conference, LocalDate day, String place) {
        return office.command(
                SCHEDULE,
                new Schedule(conference, day, place),
                work -> work.change(
                        Conference.KIND,
                        conference,
                        before -> before.schedule(day, place, work.terms(ConferenceTerms.TERMS, day), work.today())));
    }

    /**
     * Records that a conference is held, and who came, for the first time or corrected (召开). A unit that abstains is present.
     *
     * @param conference the conference
     * @param present the units that came
     * @return the conference, with the warning {@code conference-quorum}; refused with {@code conference-step}, {@code
     *     conference-not-yet}, {@code conference-seated} and {@code conference-voters}
     */
    public Decision<Conference> hold(Id<Conference> conference, Set<Id<Organisation>> present) {
        return office.command(
                HOLD,
                new Hold(conference, present),
                work -> work.change(Conference.KIND, conference, before -> before.hold(coming(work, before, present))));
    }

    /**
     * Writes the minutes, which closes the conference, or writes them anew (形成纪要).
     *
     * @param conference the conference
     * @param minutes the minutes, 1 to {@value Conference#MAX_MINUTES} characters
     * @return the conference, with the warning {@code resolution-closed-loop}; refused with {@code conference-step}, {@code
     *     conference-votes-open} and what is wrong in the minutes
     */
    public Decision<Conference> minute(Id<Conference> conference, String minutes) {
        return office.command(
                MINUTE,
                new Minute(conference, minutes),
                work -> work.change(
                        Conference.KIND,
                        conference,
                        before -> before.minute(
                                minutes,
                                business(work, before),
                                ConferenceOutlook.carried(Resolutions.open(work), before))));
    }

    /**
     * Calls a conference off (取消).
     *
     * @param conference the conference
     * @param reason why
     * @return the conference; refused with {@code conference-step} and what is wrong in the reason
     */
    public Decision<Conference> cancel(Id<Conference> conference, String reason) {
        return office.command(
                CANCEL,
                new Cancel(conference, reason),
                work -> work.change(Conference.KIND, conference, before -> before.cancel(reason)));
    }

    /**
     * Corrects what was written wrongly of a conference: what it is called, its day, its place (更正联席会议登记). Who came is
     * corrected by {@link #hold}, the minutes by {@link #minute}. Resolutions that it decided, heard of or let go
     * follow a corrected day.
     *
     * @param conference the conference
     * @param form what is right
     * @param reason why
     * @return the conference, with the warnings {@code conference-topics-ahead} for one that is still to be held, {@code
     *     conference-seated} for units without a seat on a corrected day, and {@code resolution-order} for resolutions that no longer fit
     *     it; refused with {@code conference-step}, {@code conference-corrected-day}, {@code conference-day} for one that is still to be
     *     held, and what is wrong in form and reason
     */
    public Decision<Conference> correct(Id<Conference> conference, ConferenceForm form, String reason) {
        return office.command(CORRECT, new Correct(conference, form, reason), work -> {
            Conference written = work.require(Conference.KIND, conference);
            ConferenceTerms terms = work.terms(ConferenceTerms.TERMS, form.day().orElseGet(work::today));
            Decision<Conference> corrected = written.correct(form, reason, terms, work.today());
            Optional<Conference> moved = corrected
                    .outcomeIfAccepted()
                    .filter(right -> !right.form().day().equals(written.form().day()));
            if (moved.isEmpty()) {
                return work.save(Conference.KIND, corrected);
            }
            LocalDate day = moved.get().form().day().orElseThrow();
            List<Finding> found = new ArrayList<>(strangers(work, moved.get()));
            // Read after the conference, which guards those that are added meanwhile: none keeps the wrong day.
            for (Resolution resolution : Resolutions.naming(work, conference)) {
                Resolution right = work.save(Resolution.KIND, resolution.redate(conference, day))
                        .orElseThrow();
                right.dated()
                        .forEach(dated -> found.addAll(
                                ResolutionRules.ORDER.check(dated).stream().toList()));
            }
            return work.save(Conference.KIND, corrected.alsoFound(found));
        });
    }

    /**
     * One conference.
     *
     * @param conference its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Conference> find(Id<Conference> conference) {
        return office.find(FIND, Conference.KIND, conference, Concerning.NO_ONE);
    }

    /**
     * The conferences in a span of days, those that were called off with them; one whose day is still open is in none.
     *
     * @param from first day
     * @param until first day that no longer belongs to the span
     * @return the conferences, by day; refused with {@code actor-may-not}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<List<Conference>> between(LocalDate from, LocalDate until) {
        CivilYears.require(from);
        CivilYears.require(until);
        return office.ask(
                BETWEEN,
                () -> Decision.accepted(office.read(
                        view -> view.list(view.all(Conference.KIND).between(Conference.DAY, from, until)))));
    }

    /**
     * The minutes of a conference with the items that it gave out, and those of earlier ones that were still open
     * (联席会议纪要与交办落实表).
     *
     * @param conference the conference
     * @return the sheet; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<ConferenceSheet> sheet(Id<Conference> conference) {
        LocalDate today = office.today();
        return office.ask(
                SHEET,
                () -> office.read(view -> Needs.orNotFound(
                        view.find(Conference.KIND, conference).map(found -> ConferenceSheets.of(view, found, today)),
                        Conference.KIND,
                        conference)));
    }

    /**
     * What should be looked after today: resolutions whose day is over, those that were not reported to the latest conference, units
     * that own one and have left, conferences that were not held or have no minutes, consultations whose results are not public or not carried out, and a conference that is due.
     *
     * @return the findings {@code resolution-overdue}, {@code resolution-closed-loop}, {@code resolution-order}, {@code
     *     conference-unheld}, {@code conference-unminuted}, {@code conference-seat-tasks}, {@code consultation-unpublished}, {@code consultation-open} and {@code conference-rhythm}
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    /** Units that came and had no seat on the corrected day: a warning, for who came is corrected by itself. */
    private static List<Finding> strangers(UnitOfWork work, Conference held) {
        return ConferenceRules.SEATED.check(coming(work, held, held.present())).stream()
                .map(Finding::asWarning)
                .toList();
    }

    private static ConferenceRules.Coming coming(
            UnitOfWork work, Conference conference, Set<Id<Organisation>> present) {
        LocalDate day = conference.form().day().orElse(work.today());
        Set<Id<Organisation>> voters = new HashSet<>();
        Resolutions.ofConference(work, conference.id())
                .forEach(resolution -> voters.addAll(resolution.votes().keySet()));
        return new ConferenceRules.Coming(
                present,
                ConferenceSeats.unitsOn(work, day),
                voters,
                conference.form().day(),
                work.terms(ConferenceTerms.TERMS, day),
                work.today());
    }

    private static ConferenceRules.Business business(UnitOfWork work, Conference conference) {
        int voting = (int) Resolutions.ofConference(work, conference.id()).stream()
                .filter(resolution -> resolution.status() == ResolutionStatus.VOTING)
                .count();
        return new ConferenceRules.Business(voting);
    }

    private record Propose(ConferenceForm form) {}

    private record AddTopic(Id<Conference> conference, String topic, Optional<Id<Organisation>> by) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.require("topic", topic, Conference.MAX_TITLE).findings();
        }
    }

    private record Schedule(Id<Conference> conference, LocalDate day, String place) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.require("place", place, Conference.MAX_PLACE).findings();
        }
    }

    private record Hold(Id<Conference> conference, Set<Id<Organisation>> present) {}

    private record Minute(Id<Conference> conference, String minutes) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("minutes", minutes, Conference.MAX_MINUTES)
                    .findings();
        }
    }

    private record Cancel(Id<Conference> conference, String reason) implements Reasoned {}

    private record Correct(Id<Conference> conference, ConferenceForm form, String reason) implements Reasoned {}
}

package org.linli.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A joint conference of the community and its units (联席会议): topics are collected ahead, units meet, decide, and hear at the next
 * one what became of it.
 *
 * @param community the community
 * @param id its id there
 * @param form what it is called, when and where
 * @param topics its topics, in the order in which they were submitted; at most {@value #MAX_TOPICS}
 * @param attendance who came, once it was held
 * @param minutes its minutes, 1 to {@value #MAX_MINUTES} characters, once they are written; about matters, not about people
 * @param status how it stands
 */
public record Conference(
        DivisionCode community,
        Id<Conference> id,
        ConferenceForm form,
        List<Topic> topics,
        Optional<Attendance> attendance,
        Optional<String> minutes,
        ConferenceStatus status) {
    /** The longest title. */
    public static final int MAX_TITLE = 100;

    /** The longest name of a place. */
    public static final int MAX_PLACE = 100;

    /** The most topics. */
    public static final int MAX_TOPICS = 50;

    /** The longest minutes. */
    public static final int MAX_MINUTES = 5000;

    /** What may happen to it. */
    public static final LifeCycle<ConferenceStatus, ConferenceStep> LIFE_CYCLE =
            LifeCycle.<ConferenceStatus, ConferenceStep>empty()
                    .allow(ConferenceStatus.PROPOSED, ConferenceStep.ADD_TOPIC, ConferenceStatus.PROPOSED)
                    .allow(ConferenceStatus.SCHEDULED, ConferenceStep.ADD_TOPIC, ConferenceStatus.SCHEDULED)
                    .allow(ConferenceStatus.PROPOSED, ConferenceStep.SCHEDULE, ConferenceStatus.SCHEDULED)
                    .allow(ConferenceStatus.SCHEDULED, ConferenceStep.SCHEDULE, ConferenceStatus.SCHEDULED)
                    .allow(ConferenceStatus.SCHEDULED, ConferenceStep.HOLD, ConferenceStatus.HELD)
                    .allow(ConferenceStatus.HELD, ConferenceStep.HOLD, ConferenceStatus.HELD)
                    .allow(ConferenceStatus.HELD, ConferenceStep.MINUTE, ConferenceStatus.MINUTED)
                    .allow(ConferenceStatus.MINUTED, ConferenceStep.MINUTE, ConferenceStatus.MINUTED)
                    .allow(ConferenceStatus.PROPOSED, ConferenceStep.CANCEL, ConferenceStatus.CANCELLED)
                    .allow(ConferenceStatus.SCHEDULED, ConferenceStep.CANCEL, ConferenceStatus.CANCELLED)
                    .allow(ConferenceStatus.SCHEDULED, ConferenceStep.CORRECT, ConferenceStatus.SCHEDULED)
                    .allow(ConferenceStatus.HELD, ConferenceStep.CORRECT, ConferenceStatus.HELD)
                    .allow(ConferenceStatus.MINUTED, ConferenceStep.CORRECT, ConferenceStatus.MINUTED);

    /** When. */
    public static final Index<Conference, LocalDate> DAY = Index.optional(
            "held_on", ValueType.DAY, conference -> conference.form().day());

    /** How it stands. */
    public static final Index<Conference, ConferenceStatus> STATUS =
            Index.one("status", ValueType.of(ConferenceStatus.class), Conference::status);

    /** What it is called. */
    public static final Column<Conference, String> TITLE =
            Column.one("title", ValueType.TEXT, conference -> conference.form().title());

    /** How many units came, for reports. */
    public static final Column<Conference, Long> PRESENT = Column.one("present", ValueType.NUMBER, conference ->
            (long) conference.attendance().map(came -> came.present().size()).orElse(0));

    /** How many units belonged to it, for reports. */
    public static final Column<Conference, Long> SEATS = Column.one("seats", ValueType.NUMBER, conference ->
            (long) conference.attendance().map(Attendance::seats).orElse(0).intValue());

    /** Its kind. */
    public static final Kind<Conference> KIND = Kind.named(
                    "conference", 1, Conference.class, conference -> Ref.of(conference.community, conference.id))
            .index(DAY)
            .index(STATUS)
            .column(TITLE)
            .column(PRESENT)
            .column(SEATS)
            .events(ConferenceEvent.class)
            .build();

    /** Where its title is found, by its id. */
    static final NameOf<Conference> NAME_OF = NameOf.of(KIND, TITLE);

    /** Copies the list. */
    public Conference {
        topics = List.copyOf(topics);
    }

    /**
     * Proposes one.
     *
     * @param community the community
     * @param id its new id
     * @param form what it is called; a day and a place may follow
     * @return the conference; refused with what {@link PlainText} finds in title and place
     */
    static Decision<Conference> propose(DivisionCode community, Id<Conference> id, ConferenceForm form) {
        Inspection inspection = new Inspection();
        ConferenceForm read = form.read(inspection);
        return inspection.decide(() -> Decision.accepted(
                new Conference(
                        community, id, read, List.of(), Optional.empty(), Optional.empty(), ConferenceStatus.PROPOSED),
                new ConferenceEvent.ConferenceProposed(id, read)));
    }

    Decision<Conference> addTopic(String title, Optional<Id<Organisation>> by, ConferenceTerms terms, LocalDate today) {
        Inspection inspection = Inspection.of(ConferenceRules.STEP, status, ConferenceStep.ADD_TOPIC)
                .ask(ConferenceRules.TOPICS, new ConferenceRules.Agenda(topics.size() + 1));
        Optional<String> read = inspection.read(PlainText.require("topic", title, MAX_TITLE));
        Optional<Topic> topic = read.map(text -> new Topic(text, by, today));
        form.day()
                .filter(day -> status == ConferenceStatus.SCHEDULED)
                .ifPresent(day -> topic.ifPresent(added -> inspection.ask(
                        ConferenceRules.TOPICS_AHEAD, new ConferenceRules.Ahead(List.of(added), day, terms))));
        return inspection.decide(() -> {
            List<Topic> all = new ArrayList<>(topics);
            all.add(topic.orElseThrow());
            return Decision.accepted(
                    new Conference(community, id, form, all, attendance, minutes, status),
                    new ConferenceEvent.TopicAdded(id, topic.orElseThrow()));
        });
    }

    Decision<Conference> schedule(LocalDate day, String place, ConferenceTerms terms, LocalDate today) {
        Inspection inspection = Inspection.of(ConferenceRules.STEP, status, ConferenceStep.SCHEDULE)
                .ask(ConferenceRules.DAY, new ConferenceRules.Convening(day, today))
                .ask(ConferenceRules.AGENDA, new ConferenceRules.Agenda(topics.size()))
                .ask(ConferenceRules.TOPICS_AHEAD, new ConferenceRules.Ahead(topics, day, terms));
        Optional<String> where = inspection.read(PlainText.require("place", place, MAX_PLACE));
        return inspection.decide(() -> Decision.accepted(
                new Conference(
                        community,
                        id,
                        form.on(day).at(where.orElseThrow()),
                        topics,
                        attendance,
                        minutes,
                        ConferenceStatus.SCHEDULED),
                new ConferenceEvent.ConferenceScheduled(id, day, where.orElseThrow())));
    }

    Decision<Conference> hold(ConferenceRules.Coming coming) {
        return Inspection.of(ConferenceRules.STEP, status, ConferenceStep.HOLD)
                .ask(ConferenceRules.COMING, coming)
                .ask(ConferenceRules.QUORUM, coming.quorum())
                .decide(() -> Decision.accepted(
                        new Conference(
                                community,
                                id,
                                form,
                                topics,
                                Optional.of(new Attendance(
                                        coming.present(), coming.seated().size())),
                                minutes,
                                ConferenceStatus.HELD),
                        new ConferenceEvent.ConferenceHeld(
                                id, coming.present(), coming.seated().size())));
    }

    Decision<Conference> minute(String text, ConferenceRules.Business business, List<ConferenceRules.Carried> carried) {
        Inspection inspection = Inspection.of(ConferenceRules.STEP, status, ConferenceStep.MINUTE)
                .ask(ConferenceRules.VOTES_OPEN, business);
        carried.forEach(item -> inspection.ask(ConferenceRules.REPORTED, item));
        Optional<String> read = inspection.read(PlainText.requireLines("minutes", text, MAX_MINUTES));
        return inspection.decide(() -> Decision.accepted(
                new Conference(community, id, form, topics, attendance, read, ConferenceStatus.MINUTED),
                new ConferenceEvent.MinutesWritten(id, read.orElseThrow())));
    }

    Decision<Conference> cancel(String reason) {
        Inspection inspection = Inspection.of(ConferenceRules.STEP, status, ConferenceStep.CANCEL);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Conference(community, id, form, topics, attendance, minutes, ConferenceStatus.CANCELLED),
                new ConferenceEvent.ConferenceCancelled(id, why.orElseThrow())));
    }

    Decision<Conference> correct(ConferenceForm right, String reason, ConferenceTerms terms, LocalDate today) {
        Inspection inspection = Inspection.of(ConferenceRules.STEP, status, ConferenceStep.CORRECT)
                .ask(ConferenceRules.CORRECTED_DAY, new ConferenceRules.Corrected(right.day(), status, today));
        // A conference that is still to be held is put off by its correction, and held to the same.
        if (status == ConferenceStatus.SCHEDULED && !right.day().equals(form.day())) {
            right.day()
                    .ifPresent(day -> inspection
                            .ask(ConferenceRules.DAY, new ConferenceRules.Convening(day, today))
                            .ask(ConferenceRules.TOPICS_AHEAD, new ConferenceRules.Ahead(topics, day, terms)));
        }
        ConferenceForm read = right.read(inspection);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Conference(community, id, read, topics, attendance, minutes, status),
                new ConferenceEvent.ConferenceCorrected(id, form, read, why.orElseThrow())));
    }

    /** {@return whether it was held} */
    public boolean wasHeld() {
        return attendance.isPresent();
    }

    /**
     * Whether a unit came.
     *
     * @param unit the unit
     * @return true when it was held, and the unit was present
     */
    public boolean wasAttendedBy(Id<Organisation> unit) {
        return attendance.stream().anyMatch(came -> came.present().contains(unit));
    }

    /** {@return the units that came; empty before it was held} */
    public Set<Id<Organisation>> present() {
        return attendance.map(Attendance::present).orElse(Set.of());
    }
}

package org.linli.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityNames;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A cross-appointment (双向进入、交叉任职): a person of a member in a post of the community, or a person of the community in
 * a post at a member.
 *
 * @param community the community
 * @param id its id there
 * @param alliance within which alliance
 * @param form who, with which member, in which post
 * @param steps every step that was taken, oldest first
 * @param status how far it has come
 * @param term from which day until which it is held; once appointed
 */
public record Appointment(
        DivisionCode community,
        Id<Appointment> id,
        Id<Alliance> alliance,
        PostForm form,
        List<Taken> steps,
        AppointmentStatus status,
        Optional<Period> term) {
    /** What may happen to it. */
    public static final LifeCycle<AppointmentStatus, AppointmentStep> LIFE_CYCLE =
            LifeCycle.<AppointmentStatus, AppointmentStep>empty()
                    .allow(AppointmentStatus.RECOMMENDED, AppointmentStep.SELECT, AppointmentStatus.SELECTED)
                    .allow(AppointmentStatus.SELECTED, AppointmentStep.APPROVE, AppointmentStatus.APPROVED)
                    .allow(AppointmentStatus.APPROVED, AppointmentStep.FILE, AppointmentStatus.FILED)
                    .allow(AppointmentStatus.FILED, AppointmentStep.APPOINT, AppointmentStatus.APPOINTED)
                    .allow(AppointmentStatus.OPEN, AppointmentStep.END, AppointmentStatus.ENDED);

    /** Within which alliance. */
    public static final Index<Appointment, Id<Alliance>> ALLIANCE =
            Index.one("alliance", ValueType.id(), Appointment::alliance);

    /** With which member. */
    public static final Index<Appointment, Id<PartyOrganisation>> MEMBER = Index.one(
            "member", ValueType.id(), appointment -> appointment.form().member());

    /** Who. */
    public static final Column<Appointment, Id<Person>> PERSON = Column.one(
            "person", ValueType.id(), appointment -> appointment.form().person());

    /** How far it has come. */
    public static final Index<Appointment, AppointmentStatus> STATUS =
            Index.one("status", ValueType.of(AppointmentStatus.class), Appointment::status);

    /** Which way it goes. */
    public static final Column<Appointment, PostDirection> DIRECTION = Column.one(
            "direction",
            ValueType.of(PostDirection.class),
            appointment -> appointment.form().post().direction());

    /** A person holds a post with a member, or is on the way to it, once. */
    public static final Index<Appointment, String> OPEN_POST = Index.<Appointment, String>optional(
                    "open_post", ValueType.TEXT, Appointment::openPost)
            .unique("appointment-once")
            .unreported();

    /** Its kind. */
    public static final Kind<Appointment> KIND = Kind.named(
                    "appointment", 1, Appointment.class, appointment -> Ref.of(appointment.community, appointment.id))
            .together(ALLIANCE, MEMBER)
            .together(ALLIANCE, STATUS)
            .naming(ALLIANCE, Alliance.NAME_OF)
            .naming(MEMBER, CommunityNames.PARTY_ORGANISATION)
            .column(PERSON)
            .column(DIRECTION)
            .index(OPEN_POST)
            .events(AppointmentEvent.class)
            .build();

    /** Copies the list. */
    public Appointment {
        steps = List.copyOf(steps);
    }

    /**
     * Recommends a person.
     *
     * @param community the community
     * @param id its new id
     * @param candidacy what is known of the person and the member
     * @param today the day
     * @return the appointment, with the warnings {@code appointment-party-member} and {@code
     *     appointment-holder-unit}; refused with {@code alliance-post-holder-unit-active}
     */
    static Decision<Appointment> recommend(
            DivisionCode community, Id<Appointment> id, Candidacy candidacy, LocalDate today) {
        return new Inspection()
                .ask(AppointmentRules.CANDIDACY, candidacy)
                .decide(() -> Decision.accepted(
                        new Appointment(
                                community,
                                id,
                                candidacy.alliance().id(),
                                candidacy.form(),
                                List.of(new Taken(AppointmentStep.RECOMMEND, today)),
                                AppointmentStatus.RECOMMENDED,
                                Optional.empty()),
                        new AppointmentEvent.PostRecommended(
                                id, candidacy.alliance().id(), candidacy.form(), today)));
    }

    /**
     * Takes the next step.
     *
     * @param step which
     * @param until the first day on which the post is no longer held, for {@link AppointmentStep#APPOINT}
     * @param candidacy what is known of the person and the member
     * @param today the day
     * @return the appointment; refused with {@code appointment-step}, {@code appointment-term} and as {@link #recommend}, with
     *     the same warning
     * @throws IllegalArgumentException when a term is given for another step, or none for that one; for {@link
     *     AppointmentStep#END}, which {@link #end} takes
     */
    Decision<Appointment> advance(
            AppointmentStep step, Optional<LocalDate> until, Candidacy candidacy, LocalDate today) {
        if (step == AppointmentStep.END || until.isPresent() != (step == AppointmentStep.APPOINT)) {
            throw new IllegalArgumentException("The step " + AppointmentStep.APPOINT + " has a term, and no other");
        }
        Inspection inspection = Inspection.of(AppointmentRules.STEP, status, step);
        until.ifPresent(day -> inspection.ask(AppointmentRules.TERM, new AppointmentRules.Term(today, day)));
        inspection.ask(AppointmentRules.CANDIDACY, candidacy);
        return taken(
                inspection,
                step,
                () -> until.map(day -> Period.between(today, day)).or(() -> term),
                today);
    }

    /** Ends it; what is known of the person by now does not matter. */
    Decision<Appointment> end(LocalDate today) {
        // A person who is released on the very first day has never held the post.
        Inspection inspection = Inspection.of(AppointmentRules.STEP, status, AppointmentStep.END);
        return taken(
                inspection,
                AppointmentStep.END,
                () -> term.filter(held -> held.from().isBefore(today))
                        .map(held -> held.contains(today) ? held.endingOn(today) : held),
                today);
    }

    private Decision<Appointment> taken(
            Inspection inspection, AppointmentStep step, Supplier<Optional<Period>> time, LocalDate today) {
        return inspection.decide(() -> {
            Optional<Period> held = time.get();
            List<Taken> more = new ArrayList<>(steps);
            more.add(new Taken(step, today));
            return Decision.accepted(
                    new Appointment(
                            community,
                            id,
                            alliance,
                            form,
                            more,
                            LIFE_CYCLE.next(status, step).orElseThrow(),
                            held),
                    new AppointmentEvent.PostAdvanced(id, step, today, held));
        });
    }

    /**
     * Whether the post is held on a day.
     *
     * @param day the day
     * @return true within the term
     */
    public boolean isHeldOn(LocalDate day) {
        return term.filter(held -> held.contains(day)).isPresent();
    }

    /**
     * Whether the person holds the post, or may still come into it.
     *
     * @param today the day
     * @return false once it has ended, or its term is over
     */
    public boolean isOpenOn(LocalDate today) {
        return status.isOpen() && !isTermOver(today);
    }

    /** Whether the last day of the term is over, though the appointment was not ended. */
    boolean isTermOver(LocalDate today) {
        return status == AppointmentStatus.APPOINTED
                && term.flatMap(Period::until)
                        .filter(end -> !end.isAfter(today))
                        .isPresent();
    }

    private Optional<String> openPost() {
        return status.isOpen()
                ? Optional.of(
                        form.person() + "/" + form.member() + "/" + form.post().name())
                : Optional.empty();
    }

    /**
     * A step that was taken.
     *
     * @param step which
     * @param on the day
     */
    public record Taken(AppointmentStep step, LocalDate on) {}
}

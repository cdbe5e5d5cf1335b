package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
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
import org.linli.storage.PersonalTexts;
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
 * @param reasons why it was corrected or reopened, oldest first; sealed in the store
 */
public record Appointment(
        DivisionCode community,
        Id<Appointment> id,
        Id<Alliance> alliance,
        PostForm form,
        List<Taken> steps,
        AppointmentStatus status,
        Optional<Period> term,
        List<String> reasons) {
    /** What may happen to it. */
    public static final LifeCycle<AppointmentStatus, AppointmentStep> LIFE_CYCLE =
            LifeCycle.<AppointmentStatus, AppointmentStep>empty()
                    .allow(AppointmentStatus.RECOMMENDED, AppointmentStep.SELECT, AppointmentStatus.SELECTED)
                    .allow(AppointmentStatus.SELECTED, AppointmentStep.APPROVE, AppointmentStatus.APPROVED)
                    .allow(AppointmentStatus.APPROVED, AppointmentStep.FILE, AppointmentStatus.FILED)
                    .allow(AppointmentStatus.FILED, AppointmentStep.APPOINT, AppointmentStatus.APPOINTED)
                    .allow(AppointmentStatus.OPEN, AppointmentStep.END, AppointmentStatus.ENDED)
                    .allow(AppointmentStatus.APPOINTED, AppointmentStep.CORRECT, AppointmentStatus.APPOINTED)
                    .allow(AppointmentStatus.ENDED, AppointmentStep.CORRECT, AppointmentStatus.ENDED)
                    .allow(AppointmentStatus.ENDED, AppointmentStep.REOPEN, AppointmentStatus.APPOINTED);

    private static final Set<AppointmentStep> OTHERWISE =
            Set.of(AppointmentStep.END, AppointmentStep.CORRECT, AppointmentStep.REOPEN);

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
            .personal(Appointment::withTexts)
            .build();

    /** Copies the lists. */
    public Appointment {
        steps = List.copyOf(steps);
        reasons = List.copyOf(reasons);
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
                                List.of(Taken.of(AppointmentStep.RECOMMEND, today)),
                                AppointmentStatus.RECOMMENDED,
                                Optional.empty(),
                                List.of()),
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
     *     AppointmentStep#END}, {@link AppointmentStep#CORRECT} and {@link AppointmentStep#REOPEN}, which have methods of their own
     */
    Decision<Appointment> advance(
            AppointmentStep step, Optional<LocalDate> until, Candidacy candidacy, LocalDate today) {
        if (OTHERWISE.contains(step) || until.isPresent() != (step == AppointmentStep.APPOINT)) {
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

    /**
     * Corrects a term that was written wrongly.
     *
     * @param right as it should have been written
     * @param reason why
     * @param today the day
     * @return the appointment; refused with {@code appointment-step}, {@code appointment-term-recorded}, {@code
     *     appointment-held-before} and what is wrong in the reason
     */
    Decision<Appointment> correct(Period right, String reason, LocalDate today) {
        Inspection inspection = Inspection.of(AppointmentRules.STEP, status, AppointmentStep.CORRECT)
                .ask(AppointmentRules.TERM_RECORDED, new AppointmentRules.Corrected(right, status, today));
        if (status == AppointmentStatus.ENDED) {
            inspection.ask(AppointmentRules.HELD_BEFORE, beforeItsEnd());
        }
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            if (term.equals(Optional.of(right))) {
                return Decision.accepted(this);
            }
            return Decision.accepted(
                    with(steps, status, Optional.of(right), why), new AppointmentEvent.TermCorrected(id, term, right));
        });
    }

    /**
     * Takes back an end that was entered by mistake: the post is held as before.
     *
     * @param member what is known of the member
     * @param reason why
     * @param today the day
     * @return the appointment; refused with {@code appointment-step}, {@code appointment-held-before}, {@code
     *     alliance-post-holder-unit-active} and what is wrong in the reason
     */
    Decision<Appointment> reopen(AppointmentRules.Representing member, String reason, LocalDate today) {
        Optional<Period> before = beforeItsEnd();
        Inspection inspection = Inspection.of(AppointmentRules.STEP, status, AppointmentStep.REOPEN);
        if (status == AppointmentStatus.ENDED) {
            inspection.ask(AppointmentRules.HELD_BEFORE, before).ask(AppointmentRules.HOLDER_ACTIVE, member);
        }
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(more(Taken.of(AppointmentStep.REOPEN, today)), AppointmentStatus.APPOINTED, before, why),
                new AppointmentEvent.PostReopened(id, term, before.orElseThrow())));
    }

    private Decision<Appointment> taken(
            Inspection inspection, AppointmentStep step, Supplier<Optional<Period>> time, LocalDate today) {
        return inspection.decide(() -> {
            Optional<Period> held = time.get();
            Optional<Period> before = step == AppointmentStep.END ? term : Optional.empty();
            return Decision.accepted(
                    with(
                            more(new Taken(step, today, before)),
                            LIFE_CYCLE.next(status, step).orElseThrow(),
                            held,
                            Optional.empty()),
                    new AppointmentEvent.PostAdvanced(id, step, today, held));
        });
    }

    private Optional<Period> beforeItsEnd() {
        return steps.get(steps.size() - 1).term();
    }

    private List<Taken> more(Taken step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }

    private Appointment with(
            List<Taken> taken, AppointmentStatus next, Optional<Period> held, Optional<String> reason) {
        List<String> all = Stream.concat(reasons.stream(), reason.stream()).toList();
        return new Appointment(community, id, alliance, form, taken, next, held, all);
    }

    private Appointment withTexts(PersonalTexts.Replacement each) {
        return new Appointment(
                community,
                id,
                alliance,
                form,
                steps,
                status,
                term,
                IntStream.range(0, reasons.size())
                        .mapToObj(i -> each.of(form.person(), "reasons/" + i, reasons.get(i)))
                        .toList());
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

    /** Leaves out why it was corrected. */
    @Override
    public String toString() {
        return "Appointment[" + id + ", " + form + ", " + status + ", " + term + "]";
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
     * @param term the term as it was before, where it was ended
     */
    public record Taken(AppointmentStep step, LocalDate on, Optional<Period> term) {
        static Taken of(AppointmentStep step, LocalDate on) {
            return new Taken(step, on, Optional.empty());
        }
    }
}

package org.linli.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClocks;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A petition (信访事项) that the community follows: the bodies that decide on it are others, by 信访工作条例. What is written about it is
 * sealed under the key of the first petitioner who is registered.
 *
 * @param community the community
 * @param id its id there
 * @param form how it was registered
 * @param status how it stands
 * @param holder the body that has it, once it was passed on
 * @param clocks by when what is to be done
 * @param steps every step that was taken, oldest first
 */
public record Petition(
        DivisionCode community,
        Id<Petition> id,
        PetitionForm form,
        PetitionStatus status,
        Optional<Id<Organisation>> holder,
        TrackedClocks clocks,
        List<PetitionTaken> steps) {
    /** The longest reason, opinion or note. */
    public static final int MAX_NOTE = 1000;

    /** What may happen to it. */
    public static final LifeCycle<PetitionStatus, PetitionStep> LIFE_CYCLE = PetitionLifeCycle.table();

    /** How it stands. */
    public static final Index<Petition, PetitionStatus> STATUS =
            Index.one("status", ValueType.of(PetitionStatus.class), Petition::status);

    /** The day on which it was received. */
    public static final Index<Petition, LocalDate> RECEIVED_ON =
            Index.one("received_on", ValueType.DAY, petition -> petition.form().receivedOn());

    /** When it asks for a reminder next, while a clock runs. */
    public static final Index<Petition, Instant> REMINDS_AT = Index.optional(
            "reminds_at", ValueType.INSTANT, petition -> petition.clocks().nextReminder());

    /** Until when its petitioners, or a body, may choose something: a choice that was not taken asks for nothing afterwards. */
    public static final Index<Petition, Instant> CHOICE_UNTIL = Index.optional(
            "choice_until", ValueType.INSTANT, petition -> petition.clocks().choiceUntil());

    /** The body that has it, while that one has still to decide: a review or recheck is for the bodies above. */
    public static final Index<Petition, Id<Organisation>> OPEN_AT =
            Index.optional("open_at", ValueType.id(), Petition::decider);

    /** Its petitioners who are registered. */
    public static final Index<Petition, Id<Person>> PERSON =
            Index.many("person", ValueType.id(), petition -> petition.form().people());

    /** What it asks for. */
    public static final Column<Petition, PetitionKind> PETITION_KIND = Column.one(
            "petition_kind",
            ValueType.of(PetitionKind.class),
            petition -> petition.form().kind());

    /** How it came. */
    public static final Column<Petition, PetitionChannel> CHANNEL = Column.one(
            "channel",
            ValueType.of(PetitionChannel.class),
            petition -> petition.form().channel());

    /** What it is about. */
    public static final Column<Petition, MatterField> FIELD = Column.one(
            "field",
            ValueType.of(MatterField.class),
            petition -> petition.form().field());

    /** How many petitioners there are. */
    public static final Column<Petition, Long> CONCERNED = Column.one(
            "concerned", ValueType.NUMBER, petition -> (long) petition.form().concerned());

    /** Whether several petitioners came together: a visit of two or more. */
    public static final Column<Petition, Boolean> JOINT = Column.one(
            "joint",
            ValueType.FLAG,
            petition -> petition.form().channel() == PetitionChannel.VISIT
                    && petition.form().concerned() > 1);

    /** Whether it repeats an earlier one. */
    public static final Column<Petition, Boolean> REPEATS = Column.one(
            "repeats", ValueType.FLAG, petition -> petition.form().earlier().isPresent());

    /** Whether a body was late with it. */
    public static final Column<Petition, Boolean> LATE =
            Column.one("late", ValueType.FLAG, petition -> petition.clocks().wasLate());

    private static final Column<Petition, Boolean> REMINDS_PROVISIONAL = Column.one(
            "reminds_provisional", ValueType.FLAG, petition -> petition.clocks().isProvisional());

    /** Its kind. */
    public static final Kind<Petition> KIND = Kind.named(
                    "petition", 1, Petition.class, petition -> Ref.of(petition.community, petition.id))
            .together(STATUS, RECEIVED_ON)
            .index(RECEIVED_ON)
            .index(REMINDS_AT)
            .index(CHOICE_UNTIL)
            .index(OPEN_AT)
            .naming(OPEN_AT, CommunityNames.ORGANISATION)
            .index(PERSON)
            .column(PETITION_KIND)
            .column(CHANNEL)
            .column(REMINDS_PROVISIONAL)
            .column(FIELD)
            .column(CONCERNED)
            .column(JOINT)
            .column(REPEATS)
            .column(LATE)
            .events(PetitionEvent.class)
            .personal(Petition::withTexts)
            .build();

    /** Copies the list. */
    public Petition {
        steps = List.copyOf(steps);
    }

    /**
     * The last time that a step was taken.
     *
     * @param step which
     * @return the step; empty when it was never taken
     */
    public Optional<PetitionTaken> last(PetitionStep step) {
        return steps.stream().filter(taken -> taken.step() == step).reduce((before, later) -> later);
    }

    /** The body that has it, while that one has still to decide. */
    Optional<Id<Organisation>> decider() {
        return holder.filter(body -> status == PetitionStatus.TRANSFERRED || status == PetitionStatus.ACCEPTED);
    }

    /** The first day on which its next step can be taken: a hearing is over before the recheck is answered. */
    LocalDate nextFrom() {
        return steps.stream()
                .filter(taken -> taken.step() != PetitionStep.CORRECT)
                .reduce((before, later) -> later)
                .map(PetitionTaken::next)
                .orElse(form.receivedOn());
    }

    /**
     * The same petition, with clocks by what the calendar knows now: ends that were counted provisionally are counted anew.
     *
     * @param calendar which days are working days
     * @return the petition; this one when no end is provisional
     */
    public Petition recounted(WorkCalendar calendar) {
        return clocks.isProvisional()
                ? new Petition(community, id, form, status, holder, clocks.recounted(calendar), steps)
                : this;
    }

    private Petition withTexts(PersonalTexts.Replacement each) {
        return form.first().map(person -> withTexts(person, each)).orElse(this);
    }

    private Petition withTexts(Id<Person> person, PersonalTexts.Replacement each) {
        return new Petition(
                community,
                id,
                form.withFacts(each.of(person, "form/facts", form.facts())),
                status,
                holder,
                clocks,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> steps.get(i).withTexts(person, each, "steps/" + i))
                        .toList());
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "Petition " + community + "/" + id + ", " + status;
    }
}

package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.job.seeker.JobSeeker;
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
 * A person who was referred to a vacancy, and what became of it (推荐与录用). At most one for a vacancy and a person is open. What is written
 * about it is sealed under the person's key.
 *
 * @param community the community
 * @param id its id there
 * @param form who was referred to which vacancy
 * @param enterprise who hires
 * @param person the person
 * @param status how it stands
 * @param steps every step that was taken, oldest first
 * @param hire the hire, once the enterprise has confirmed it
 */
public record Referral(
        DivisionCode community,
        Id<Referral> id,
        ReferralForm form,
        Id<Organisation> enterprise,
        Id<Person> person,
        ReferralStatus status,
        List<ReferralTaken> steps,
        Optional<Hire> hire) {
    /** What may happen to it. */
    public static final LifeCycle<ReferralStatus, ReferralStep> LIFE_CYCLE = ReferralLifeCycle.table();

    /** How it stands. */
    public static final Index<Referral, ReferralStatus> STATUS =
            Index.one("status", ValueType.of(ReferralStatus.class), Referral::status);

    /** The vacancy. */
    public static final Index<Referral, Id<Vacancy>> VACANCY =
            Index.one("vacancy", ValueType.id(), referral -> referral.form().vacancy());

    /** The registration of the person. */
    public static final Index<Referral, Id<JobSeeker>> SEEKER =
            Index.one("seeker", ValueType.id(), referral -> referral.form().seeker());

    /** The person. */
    public static final Index<Referral, Id<Person>> PERSON = Index.one("person", ValueType.id(), Referral::person);

    /** Who hires. */
    public static final Index<Referral, Id<Organisation>> ENTERPRISE =
            Index.one("enterprise", ValueType.id(), Referral::enterprise);

    /** Vacancy and seeker, while it is open what becomes of it. */
    static final Index<Referral, String> OPEN_PAIR = Index.<Referral, String>optional(
                    "open_pair", ValueType.TEXT, Referral::openPair)
            .unique("referral-once")
            .unreported();

    /** On which day the person was referred. */
    public static final Index<Referral, LocalDate> REFERRED_ON =
            Index.one("referred_on", ValueType.DAY, referral -> referral.form().on());

    /** On which day the enterprise saw the person first. */
    public static final Index<Referral, LocalDate> INTERVIEWED_ON =
            Index.optional("interviewed_on", ValueType.DAY, Referral::interviewedOn);

    /** The first day at work, as confirmed, or else as the desk has entered it. */
    public static final Index<Referral, LocalDate> BEGAN_ON =
            Index.optional("began_on", ValueType.DAY, Referral::beganOn);

    /** The first day at work, as the enterprise has confirmed it. */
    public static final Index<Referral, LocalDate> HIRED_ON = Index.optional(
            "hired_on",
            ValueType.DAY,
            referral -> referral.hire().map(hire -> hire.days().from()));

    /** The first day no longer at work. */
    public static final Column<Referral, LocalDate> LEFT_ON = Column.optional(
            "left_on",
            ValueType.DAY,
            referral -> referral.hire().flatMap(hire -> hire.days().leftOn()));

    /** Whether the person who was hired lived in the community. */
    public static final Column<Referral, Boolean> RESIDENT = Column.optional(
            "resident", ValueType.FLAG, referral -> referral.hire().map(Hire::resident));

    /** Whether the person who was hired has left before thirty days were over. */
    public static final Column<Referral, Boolean> LEFT_EARLY = Column.optional(
            "left_early",
            ValueType.FLAG,
            referral -> referral.hire().map(hire -> hire.days().leftEarly()));

    /** Its kind. */
    public static final Kind<Referral> KIND = Kind.named(
                    "referral", 1, Referral.class, referral -> Ref.of(referral.community, referral.id))
            .together(STATUS, REFERRED_ON)
            .index(VACANCY)
            .naming(VACANCY, Vacancy.NAME_OF)
            .index(SEEKER)
            .index(PERSON)
            .index(ENTERPRISE)
            .naming(ENTERPRISE, CommunityNames.ORGANISATION)
            .index(OPEN_PAIR)
            .index(REFERRED_ON)
            .index(INTERVIEWED_ON)
            .index(BEGAN_ON)
            .index(HIRED_ON)
            .column(LEFT_ON)
            .column(RESIDENT)
            .column(LEFT_EARLY)
            .events(ReferralEvent.class)
            .personal(Referral::withTexts)
            .build();

    /** Copies the list. */
    public Referral {
        steps = List.copyOf(steps);
    }

    /**
     * The last time that a step was taken.
     *
     * @param step which
     * @return the step; empty when it was never taken
     */
    public Optional<ReferralTaken> last(ReferralStep step) {
        return steps.stream().filter(taken -> taken.step() == step).reduce((before, later) -> later);
    }

    private Optional<LocalDate> interviewedOn() {
        return steps.stream()
                .filter(taken -> status.counts() && taken.step() == ReferralStep.INTERVIEW)
                .map(ReferralTaken::on)
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> beganOn() {
        return hire.map(confirmed -> confirmed.days().from())
                .or(() -> status == ReferralStatus.ENTERED
                        ? last(ReferralStep.ENTER).map(ReferralTaken::on)
                        : Optional.empty());
    }

    private Optional<String> openPair() {
        return status.isOpen() ? Optional.of(form.vacancy() + "/" + form.seeker()) : Optional.empty();
    }

    /** {@return the day of the last step that was no mending of the record} */
    public LocalDate lastOn() {
        return steps.stream()
                .filter(taken -> !taken.step().isMending())
                .reduce((before, later) -> later)
                .map(ReferralTaken::on)
                .orElse(form.on());
    }

    Referral stating(ReferralForm other) {
        return new Referral(community, id, other, enterprise, person, status, steps, hire);
    }

    Referral with(List<ReferralTaken> others) {
        return new Referral(community, id, form, enterprise, person, status, others, hire);
    }

    /** The same as the enterprise sees it: without the notes of the office. */
    Referral asSeenByEnterprise() {
        return new Referral(
                community,
                id,
                form.with(Optional.empty()),
                enterprise,
                person,
                status,
                steps.stream().map(ReferralTaken::asSeenByEnterprise).toList(),
                hire);
    }

    private Referral withTexts(PersonalTexts.Replacement each) {
        return new Referral(
                community,
                id,
                form.with(form.note().map(text -> each.of(person, "form/note", text))),
                enterprise,
                person,
                status,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> steps.get(i).withTexts(person, each, "steps/" + i))
                        .toList(),
                hire.map(confirmed -> confirmed.withTexts(person, each, "hire")));
    }

    /** Leaves out who it is and what people wrote. */
    @Override
    public String toString() {
        return "Referral " + community + "/" + id + ", " + status;
    }
}

package org.linli.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.calendar.WorkCalendar;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.clock.DisputeTier;
import org.linli.dispute.clock.DutyClocks;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.party.CaseName;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.Party;
import org.linli.kernel.Decision;
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
 * A dispute (矛盾纠纷): registered, accepted, mediated, agreed on, performed, followed up and put on file. Its clocks run by the
 * charter that was in force when it was registered. What is written about it is sealed under the key of the first party who
 * is a person, and goes on to the next one when that person is erased; nothing that the police keep on record has a place in it.
 *
 * @param community the community
 * @param id its id there
 * @param report how it was registered
 * @param parties its parties, numbered from 1 in this order
 * @param status how it stands
 * @param tier how far up it has been passed
 * @param clocks by when what is done
 * @param panel who works on it
 * @param agreement what the parties have agreed on, if they have
 * @param lead the case to which it was joined as a repeat, if it was
 * @param referred to whom it was referred, if it was
 * @param noise what was done about a noise, oldest first
 * @param keepers its parties who are persons and were not erased, in their order, and the last one for good: its texts are sealed
 *     under the key of the first
 * @param steps every step that was taken, oldest first
 */
public record Dispute(
        DivisionCode community,
        Id<Dispute> id,
        DisputeReport report,
        List<Party> parties,
        DisputeStatus status,
        DisputeTier tier,
        DutyClocks clocks,
        DisputePanel panel,
        Optional<MediationAgreement> agreement,
        Optional<Id<Dispute>> lead,
        Optional<DisputeReferral> referred,
        List<NoiseForm> noise,
        List<Id<Person>> keepers,
        List<DisputeTaken> steps) {
    /** The longest reason, result or note. */
    public static final int MAX_NOTE = 1000;

    /** What may happen to it. */
    public static final LifeCycle<DisputeStatus, DisputeStep> LIFE_CYCLE = DisputeLifeCycle.table();

    /** How it stands. */
    public static final Index<Dispute, DisputeStatus> STATUS =
            Index.one("status", ValueType.of(DisputeStatus.class), Dispute::status);

    /** Whether there is something left to do. */
    public static final Column<Dispute, Boolean> OPEN =
            Column.one("is_open", ValueType.FLAG, dispute -> dispute.status().isOpen());

    /** When it may ask for a reminder next, while it is open and a clock runs. */
    public static final Index<Dispute, Instant> REMINDS_AT = Index.optional(
            "reminds_at",
            ValueType.INSTANT,
            dispute -> dispute.status().isOpen() ? dispute.clocks().nextReminder() : Optional.empty());

    private static final Column<Dispute, Boolean> REMINDS_PROVISIONAL = Column.one(
            "reminds_provisional", ValueType.FLAG, dispute -> dispute.clocks().isProvisional());

    /** The day on which it was registered. */
    public static final Index<Dispute, LocalDate> REGISTERED_ON =
            Index.one("registered_on", ValueType.DAY, Dispute::registeredOn);

    /** Between whom it is. */
    public static final Column<Dispute, DisputeClass> CLASS = Column.one(
            "class",
            ValueType.of(DisputeClass.class),
            dispute -> dispute.report().disputeClass());

    /** What it is about. */
    public static final Column<Dispute, DisputeSubject> SUBJECT = Column.one(
            "subject",
            ValueType.of(DisputeSubject.class),
            dispute -> dispute.report().subject());

    /** Its mediators. */
    public static final Index<Dispute, Id<Mediator>> MEDIATOR =
            Index.many("mediator", ValueType.id(), dispute -> dispute.panel().mediators());

    /** The mediators of a dispute that is open. */
    public static final Index<Dispute, Id<Mediator>> AT_WORK = Index.many(
            "at_work",
            ValueType.id(),
            dispute -> dispute.status().isOpen() ? dispute.panel().mediators() : List.of());

    /** The organisations that are parties of a dispute that is open. */
    static final Index<Dispute, Id<Organisation>> OPEN_ORGANISATION = Index.<Dispute, Id<Organisation>>many(
                    "open_organisation",
                    ValueType.id(),
                    dispute -> dispute.status().isOpen() ? dispute.organisations() : List.of())
            .unreported();

    /** The day since which it waits, while it is not settled. */
    static final Index<Dispute, LocalDate> WAITS_SINCE =
            Index.optional("waits_since", ValueType.DAY, DisputeWait::since);

    /** The day of an agreement that still lacks signatures. */
    static final Index<Dispute, LocalDate> UNSIGNED_SINCE =
            Index.optional("unsigned_since", ValueType.DAY, DisputeWait::unsignedSince);

    /** Its parties who are persons. */
    public static final Index<Dispute, Id<Person>> PERSON = Index.many("person", ValueType.id(), Dispute::people);

    /** The case to which it was joined. */
    public static final Index<Dispute, Id<Dispute>> LEAD = Index.<Dispute, Id<Dispute>>optional(
                    "lead", ValueType.id(), Dispute::lead)
            .unreported();

    /** Its kind. */
    public static final Kind<Dispute> KIND = Kind.named(
                    "dispute", 1, Dispute.class, dispute -> Ref.of(dispute.community, dispute.id))
            .together(STATUS, REGISTERED_ON)
            .column(OPEN)
            .index(REMINDS_AT)
            .column(REMINDS_PROVISIONAL)
            .column(CLASS)
            .column(SUBJECT)
            .index(MEDIATOR)
            .index(AT_WORK)
            .index(OPEN_ORGANISATION)
            .index(WAITS_SINCE)
            .index(UNSIGNED_SINCE)
            .index(PERSON)
            .index(LEAD)
            .events(DisputeEvent.class)
            .personal(Dispute::withTexts)
            .build();

    /** Copies the lists. */
    public Dispute {
        parties = List.copyOf(parties);
        noise = List.copyOf(noise);
        keepers = List.copyOf(keepers);
        steps = List.copyOf(steps);
    }

    /** {@return the day on which it was registered} */
    public LocalDate registeredOn() {
        return DisputeMoment.dayOf(report.registeredAt());
    }

    /** {@return what is registered, as a form with which a correction begins; its class follows from the parties} */
    public DisputeForm form() {
        return report.form(parties.stream().map(Party::form).toList());
    }

    /** {@return how it is called where its parties are not told} */
    public CaseName name() {
        return new CaseName(registeredOn(), report.disputeClass());
    }

    /** {@return its parties who are persons} */
    public List<Id<Person>> people() {
        return parties.stream().flatMap(party -> party.form().person().stream()).toList();
    }

    /** {@return its parties that are organisations} */
    public List<Id<Organisation>> organisations() {
        return parties.stream()
                .flatMap(party -> party.form().organisation().stream())
                .toList();
    }

    /**
     * The last time that a step was taken.
     *
     * @param step which
     * @return the step; empty when it was never taken
     */
    public Optional<DisputeTaken> last(DisputeStep step) {
        return steps.stream().filter(taken -> taken.step() == step).reduce((before, later) -> later);
    }

    /** Whether it can be passed up to a tier above. */
    boolean canEscalate() {
        return LIFE_CYCLE.next(status, DisputeStep.ESCALATE).isPresent()
                && tier.above().isPresent();
    }

    /** The steps from the last time on that one was taken, which is the first of them; all when it never was. */
    List<DisputeTaken> since(DisputeStep step) {
        int from = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).step() == step)
                .max()
                .orElse(0);
        return steps.subList(from, steps.size());
    }

    /** How often a step was taken since another one was taken last, or at all when that never was. */
    long times(DisputeStep step, DisputeStep since) {
        return since(since).stream().filter(taken -> taken.step() == step).count();
    }

    /** The step that was taken last. */
    DisputeTaken latest() {
        return steps.get(steps.size() - 1);
    }

    /** {@return the days from the last acceptance or reopening to the last step, the first day not counted} */
    long days() {
        LocalDate began = last(DisputeStep.REOPEN)
                .or(() -> last(DisputeStep.ACCEPT))
                .map(DisputeTaken::on)
                .orElseGet(this::registeredOn);
        return latest().on().toEpochDay() - began.toEpochDay();
    }

    /**
     * The same dispute, with clocks by what the calendar knows now: ends that were counted provisionally are counted anew.
     *
     * @param calendar which days are working days
     * @return the dispute; this one when no end is provisional
     */
    public Dispute recounted(WorkCalendar calendar) {
        return clocks.isProvisional()
                ? new Dispute(
                        community,
                        id,
                        report,
                        parties,
                        status,
                        tier,
                        clocks.recounted(calendar),
                        panel,
                        agreement,
                        lead,
                        referred,
                        noise,
                        keepers,
                        steps)
                : this;
    }

    Dispute with(DisputeChange change) {
        List<DisputeTaken> more = new ArrayList<>(steps);
        more.add(change.taken());
        return new Dispute(
                community,
                id,
                report,
                change.parties(),
                LIFE_CYCLE.next(status, change.step()).orElseThrow(),
                change.tier(),
                change.clocks(),
                change.panel(),
                change.agreement(),
                change.lead(),
                change.referred(),
                change.noise(),
                keepers,
                more);
    }

    /** The same, with what was registered corrected. */
    Dispute corrected(
            DisputeReport right,
            List<Party> named,
            List<Id<Person>> keptBy,
            DisputePanel working,
            DutyClocks running,
            DisputeTaken correction) {
        List<DisputeTaken> more = new ArrayList<>(steps);
        more.add(correction);
        return new Dispute(
                community, id, right, named, status, tier, running, working, agreement, lead, referred, noise, keptBy,
                more);
    }

    /** One of its parties is erased: its texts are sealed under the key of the next one who is there. */
    Decision<Dispute> without(Id<Person> erased) {
        List<Id<Person>> left =
                keepers.stream().filter(person -> !person.equals(erased)).toList();
        return Decision.accepted(
                new Dispute(
                        community,
                        id,
                        report,
                        parties,
                        status,
                        tier,
                        clocks,
                        panel,
                        agreement,
                        lead,
                        referred,
                        noise,
                        left.isEmpty() ? keepers : left,
                        steps),
                new DisputeEvent.PartyErased(id, left.size()));
    }

    private Dispute withTexts(PersonalTexts.Replacement each) {
        if (keepers.isEmpty()) {
            return this;
        }
        Id<Person> person = keepers.get(0);
        return new Dispute(
                community,
                id,
                report.withFacts(each.of(person, "report/facts", report.facts())),
                parties,
                status,
                tier,
                clocks,
                panel,
                agreement.map(found -> found.withContent(each.of(person, "agreement/content", found.content()))),
                lead,
                referred,
                IntStream.range(0, noise.size())
                        .mapToObj(i -> {
                            NoiseForm done = noise.get(i);
                            String result = each.of(person, "noise/" + i + "/result", done.result());
                            return new NoiseForm(done.body(), done.measure(), done.on(), result);
                        })
                        .toList(),
                keepers,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> steps.get(i).withTexts(person, each, "steps/" + i))
                        .toList());
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "Dispute " + community + "/" + id + ", " + status;
    }
}

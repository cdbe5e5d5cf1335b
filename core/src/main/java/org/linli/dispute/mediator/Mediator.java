package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
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
 * A people's mediator (人民调解员): a member of a mediation committee, or engaged by one.
 *
 * @param community the community
 * @param id the id there
 * @param form who, for which committee, expert in what, related to whom
 * @param status the status
 * @param since first day
 * @param committeeSince the day from which on the committee answers for the mediator
 * @param endedOn the day on which the mediator was dismissed or left, once that is so
 * @param censures misconduct that was established, oldest first
 * @param reasons why the record was corrected, oldest first; sealed under the mediator's key
 */
public record Mediator(
        DivisionCode community,
        Id<Mediator> id,
        MediatorForm form,
        MediatorStatus status,
        LocalDate since,
        LocalDate committeeSince,
        Optional<LocalDate> endedOn,
        List<Censure> censures,
        List<String> reasons) {
    /** The allowed steps. */
    public static final LifeCycle<MediatorStatus, MediatorStep> LIFE_CYCLE =
            LifeCycle.<MediatorStatus, MediatorStep>empty()
                    .allow(MediatorStatus.ACTIVE, MediatorStep.AMEND, MediatorStatus.ACTIVE)
                    .allow(MediatorStatus.ACTIVE, MediatorStep.CRITICISE, MediatorStatus.ACTIVE)
                    .allow(MediatorStatus.ACTIVE, MediatorStep.DISMISS, MediatorStatus.DISMISSED)
                    .allow(MediatorStatus.ACTIVE, MediatorStep.END, MediatorStatus.ENDED)
                    .allow(MediatorStatus.ACTIVE, MediatorStep.CORRECT, MediatorStatus.ACTIVE)
                    .allow(MediatorStatus.DISMISSED, MediatorStep.CORRECT, MediatorStatus.DISMISSED)
                    .allow(MediatorStatus.ENDED, MediatorStep.CORRECT, MediatorStatus.ENDED);

    /** The status. */
    public static final Index<Mediator, MediatorStatus> STATUS =
            Index.one("status", ValueType.of(MediatorStatus.class), Mediator::status);

    /** Who it is. */
    public static final Index<Mediator, Id<Person>> PERSON =
            Index.one("person", ValueType.id(), mediator -> mediator.form().person());

    /** Who it is, while active: a person is one mediator of a community. */
    public static final Index<Mediator, Id<Person>> ACTIVE_PERSON = Index.<Mediator, Id<Person>>optional(
                    "active_person",
                    ValueType.id(),
                    mediator -> Optional.of(mediator.form().person())
                            .filter(person -> mediator.status() == MediatorStatus.ACTIVE))
            .unique("mediator-once")
            .unreported();

    /** The committee that answers for the mediator. */
    static final Index<Mediator, Id<MediationCommittee>> COMMITTEE = Index.<Mediator, Id<MediationCommittee>>one(
                    "committee", ValueType.id(), mediator -> mediator.form().committee())
            .unreported();

    /** Whether the mediator is one of the golden ones. */
    public static final Column<Mediator, Boolean> GOLDEN =
            Column.one("golden", ValueType.FLAG, mediator -> mediator.form().golden());

    /** The kind. */
    public static final Kind<Mediator> KIND = Kind.named(
                    "mediator", 1, Mediator.class, mediator -> Ref.of(mediator.community, mediator.id))
            .index(STATUS)
            .index(PERSON)
            .index(ACTIVE_PERSON)
            .index(COMMITTEE)
            .column(GOLDEN)
            .events(MediatorEvent.class)
            .personal(Mediator::withTexts)
            .build();

    /** Copies the lists. */
    public Mediator {
        censures = List.copyOf(censures);
        reasons = List.copyOf(reasons);
    }

    /** Appoints a mediator. */
    static Decision<Mediator> appoint(
            DivisionCode community,
            Id<Mediator> id,
            MediatorForm form,
            MediatorRules.Candidate candidate,
            Period term) {
        return new Inspection()
                .ask(MediatorRules.CANDIDATE, candidate)
                .ask(MediatorRules.COMMITTEE, new MediatorRules.Answering(term, candidate.today()))
                .ask(MediatorRules.OWN_RELATIVE, form)
                .decide(() -> Decision.accepted(
                        new Mediator(
                                community,
                                id,
                                form,
                                MediatorStatus.ACTIVE,
                                candidate.today(),
                                candidate.today(),
                                Optional.empty(),
                                List.of(),
                                List.of()),
                        new MediatorEvent.MediatorAppointed(
                                id, form.person(), form.committee(), form.golden(), candidate.today())));
    }

    /** Changes what is known of the mediator; a committee that takes over answers from today on. */
    Decision<Mediator> amend(MediatorForm other, Period term, LocalDate today) {
        Inspection inspection = Inspection.of(MediatorRules.STEP, status, MediatorStep.AMEND)
                .ask(MediatorRules.SAME_PERSON, new MediatorRules.Amending(form.person(), other.person()))
                .ask(MediatorRules.OWN_RELATIVE, other);
        if (isAnew(other)) {
            inspection.ask(MediatorRules.COMMITTEE, new MediatorRules.Answering(term, today));
        }
        LocalDate answers = isAnew(other) ? today : committeeSince;
        return inspection.decide(() -> Decision.accepted(
                new Mediator(community, id, other, status, since, answers, endedOn, censures, reasons),
                new MediatorEvent.MediatorAmended(id, form, other)));
    }

    /** Whether a form names another committee. */
    private boolean isAnew(MediatorForm other) {
        return !other.committee().equals(form.committee());
    }

    /** Establishes a misconduct. */
    Decision<Mediator> censure(MediatorMisconduct misconduct, boolean serious, LocalDate today) {
        MediatorStep step = serious ? MediatorStep.DISMISS : MediatorStep.CRITICISE;
        Censure censure = new Censure(today, misconduct, serious);
        return Inspection.of(MediatorRules.STEP, status, step)
                .decide(() -> Decision.accepted(
                        new Mediator(
                                community,
                                id,
                                form,
                                LIFE_CYCLE.next(status, step).orElseThrow(),
                                since,
                                committeeSince,
                                serious ? Optional.of(today) : endedOn,
                                Stream.concat(censures.stream(), Stream.of(censure))
                                        .toList(),
                                reasons),
                        new MediatorEvent.MediatorCensured(id, censure)));
    }

    /** Ends the mediator's office. */
    Decision<Mediator> end(LocalDate today) {
        return Inspection.of(MediatorRules.STEP, status, MediatorStep.END)
                .decide(() -> Decision.accepted(
                        new Mediator(
                                community,
                                id,
                                form,
                                MediatorStatus.ENDED,
                                since,
                                committeeSince,
                                Optional.of(today),
                                censures,
                                reasons),
                        new MediatorEvent.MediatorEnded(id, today)));
    }

    /** Corrects what was written wrongly, as if it had been right from the first day on. */
    Decision<Mediator> correct(MediatorForm right, MediatorRules.Candidate candidate, Period term, String reason) {
        Inspection inspection =
                Inspection.of(MediatorRules.STEP, status, MediatorStep.CORRECT).ask(MediatorRules.OWN_RELATIVE, right);
        if (!right.person().equals(form.person())) {
            inspection.ask(MediatorRules.CANDIDATE, candidate);
        }
        if (isAnew(right)) {
            inspection.ask(MediatorRules.COMMITTEE, new MediatorRules.Answering(term, committeeSince));
        }
        if (!isActive() || !censures.isEmpty()) {
            inspection.ask(MediatorRules.SAME_PERSON, new MediatorRules.Amending(form.person(), right.person()));
        }
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> right.equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        new Mediator(
                                community,
                                id,
                                right,
                                status,
                                since,
                                committeeSince,
                                endedOn,
                                censures,
                                Stream.concat(reasons.stream(), why.stream()).toList()),
                        new MediatorEvent.MediatorCorrected(id, form, right)));
    }

    private Mediator withTexts(PersonalTexts.Replacement each) {
        return new Mediator(
                community,
                id,
                form,
                status,
                since,
                committeeSince,
                endedOn,
                censures,
                IntStream.range(0, reasons.size())
                        .mapToObj(i -> each.of(form.person(), "reasons/" + i, reasons.get(i)))
                        .toList());
    }

    /** Leaves out why it was corrected. */
    @Override
    public String toString() {
        return "Mediator " + community + "/" + id + ", " + status;
    }

    /** {@return whether the mediator mediates} */
    public boolean isActive() {
        return status == MediatorStatus.ACTIVE;
    }
}

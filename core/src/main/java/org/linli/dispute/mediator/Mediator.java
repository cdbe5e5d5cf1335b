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

    /** Whether the mediator is one of the golden ones. */
    public static final Column<Mediator, Boolean> GOLDEN =
            Column.one("golden", ValueType.FLAG, mediator -> mediator.form().golden());

    /** The kind. */
    public static final Kind<Mediator> KIND = Kind.named(
                    "mediator", 1, Mediator.class, mediator -> Ref.of(mediator.community, mediator.id))
            .index(STATUS)
            .index(PERSON)
            .index(ACTIVE_PERSON)
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
            DivisionCode community, Id<Mediator> id, MediatorForm form, MediatorRules.Candidate candidate) {
        return new Inspection()
                .ask(MediatorRules.CANDIDATE, candidate)
                .ask(MediatorRules.OWN_RELATIVE, form)
                .decide(() -> Decision.accepted(
                        new Mediator(
                                community,
                                id,
                                form,
                                MediatorStatus.ACTIVE,
                                candidate.today(),
                                Optional.empty(),
                                List.of(),
                                List.of()),
                        new MediatorEvent.MediatorAppointed(
                                id, form.person(), form.committee(), form.golden(), candidate.today())));
    }

    /** Changes what is known of the mediator. */
    Decision<Mediator> amend(MediatorForm other, MediatorRules.Candidate candidate) {
        return Inspection.of(MediatorRules.STEP, status, MediatorStep.AMEND)
                .ask(MediatorRules.SAME_PERSON, new MediatorRules.Amending(form.person(), other.person()))
                .ask(MediatorRules.COMMITTEE, candidate)
                .ask(MediatorRules.OWN_RELATIVE, other)
                .decide(() -> Decision.accepted(
                        new Mediator(community, id, other, status, since, endedOn, censures, reasons),
                        new MediatorEvent.MediatorAmended(id, form, other)));
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
                                Optional.of(today),
                                censures,
                                reasons),
                        new MediatorEvent.MediatorEnded(id, today)));
    }

    /** Corrects what was written wrongly, as if it had been right from the first day on. */
    Decision<Mediator> correct(MediatorForm right, MediatorRules.Candidate candidate, String reason) {
        Inspection inspection = Inspection.of(MediatorRules.STEP, status, MediatorStep.CORRECT)
                .ask(MediatorRules.ELIGIBILITY, candidate)
                .ask(MediatorRules.COMMITTEE, candidate)
                .ask(MediatorRules.OWN_RELATIVE, right);
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

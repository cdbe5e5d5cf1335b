package org.linli.conference;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A consultation of residents on common affairs, hardship or disputes (社区协商), to which departments and experts are invited. Its result
 * is public, and is carried out or brought to the residents' meeting: 城市居民委员会组织法 (2025) §32, §34.
 *
 * @param community the community
 * @param id its id there
 * @param form in which form, on what, when, and who is invited
 * @param consulted what it brought, once it was held
 * @param publication how long its result is public, once it is
 * @param conclusion what became of its result
 * @param status how it stands
 */
public record Consultation(
        DivisionCode community,
        Id<Consultation> id,
        ConsultationForm form,
        Optional<Consulted> consulted,
        Optional<Publication> publication,
        Optional<Conclusion> conclusion,
        ConsultationStatus status) {
    /** The longest subject. */
    public static final int MAX_SUBJECT = 200;

    /** The longest result. */
    public static final int MAX_RESULT = 5000;

    /** What may happen to it. */
    public static final LifeCycle<ConsultationStatus, ConsultationStep> LIFE_CYCLE =
            LifeCycle.<ConsultationStatus, ConsultationStep>empty()
                    .allow(ConsultationStatus.PLANNED, ConsultationStep.HOLD, ConsultationStatus.HELD)
                    .allow(ConsultationStatus.HELD, ConsultationStep.HOLD, ConsultationStatus.HELD)
                    .allow(ConsultationStatus.PUBLISHED, ConsultationStep.HOLD, ConsultationStatus.HELD)
                    .allow(ConsultationStatus.HELD, ConsultationStep.PUBLISH, ConsultationStatus.PUBLISHED)
                    .allow(ConsultationStatus.PUBLISHED, ConsultationStep.CONCLUDE, ConsultationStatus.CONCLUDED)
                    .allow(ConsultationStatus.PLANNED, ConsultationStep.CANCEL, ConsultationStatus.CANCELLED)
                    .allow(ConsultationStatus.PLANNED, ConsultationStep.CORRECT, ConsultationStatus.PLANNED)
                    .allow(ConsultationStatus.HELD, ConsultationStep.CORRECT, ConsultationStatus.HELD)
                    .allow(ConsultationStatus.PUBLISHED, ConsultationStep.CORRECT, ConsultationStatus.PUBLISHED)
                    .allow(ConsultationStatus.CONCLUDED, ConsultationStep.CORRECT, ConsultationStatus.CONCLUDED);

    /** When. */
    public static final Index<Consultation, LocalDate> DAY = Index.one(
            "held_on", ValueType.DAY, consultation -> consultation.form().day());

    /** How it stands. */
    public static final Index<Consultation, ConsultationStatus> STATUS =
            Index.one("status", ValueType.of(ConsultationStatus.class), Consultation::status);

    /** In which form. */
    public static final Column<Consultation, ConsultationKind> FORM_KIND = Column.one(
            "form_kind",
            ValueType.of(ConsultationKind.class),
            consultation -> consultation.form().kind());

    /** How many residents took part, for reports. */
    public static final Column<Consultation, Long> PARTICIPANTS =
            Column.one("participants", ValueType.NUMBER, consultation ->
                    (long) consultation.consulted().map(Consulted::participants).orElse(0));

    /** Its kind. */
    public static final Kind<Consultation> KIND = Kind.named(
                    "consultation",
                    1,
                    Consultation.class,
                    consultation -> Ref.of(consultation.community, consultation.id))
            .index(DAY)
            .index(STATUS)
            .column(FORM_KIND)
            .column(PARTICIPANTS)
            .events(ConsultationEvent.class)
            .build();

    static Decision<Consultation> plan(DivisionCode community, Id<Consultation> id, ConsultationForm form) {
        Inspection inspection = new Inspection();
        Optional<ConsultationForm> read = read(inspection, form);
        return inspection.decide(() -> Decision.accepted(
                new Consultation(
                        community,
                        id,
                        read.orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ConsultationStatus.PLANNED),
                new ConsultationEvent.ConsultationPlanned(id, read.orElseThrow())));
    }

    Decision<Consultation> hold(int participants, String result, LocalDate today) {
        ConsultationRules.Holding holding = new ConsultationRules.Holding(form.day(), participants, today);
        Inspection inspection = Inspection.of(ConsultationRules.STEP, status, ConsultationStep.HOLD)
                .ask(ConsultationRules.NOT_YET, holding)
                .ask(ConsultationRules.PARTICIPANTS, holding);
        Optional<String> read = inspection.read(PlainText.requireLines("result", result, MAX_RESULT));
        return inspection.decide(() -> {
            Consulted brought = new Consulted(participants, read.orElseThrow(), today);
            return Decision.accepted(
                    new Consultation(
                            community,
                            id,
                            form,
                            Optional.of(brought),
                            Optional.empty(),
                            conclusion,
                            ConsultationStatus.HELD),
                    new ConsultationEvent.ConsultationHeld(id, brought));
        });
    }

    Decision<Consultation> publish(LocalDate until, LocalDate today) {
        ConsultationRules.Shown shown = new ConsultationRules.Shown(today, until);
        return Inspection.of(ConsultationRules.STEP, status, ConsultationStep.PUBLISH)
                .ask(ConsultationRules.PUBLISHED_ORDER, shown)
                .ask(ConsultationRules.PUBLISHED_DAYS, shown)
                .decide(() -> {
                    Publication publicNow = new Publication(today, until);
                    return Decision.accepted(
                            new Consultation(
                                    community,
                                    id,
                                    form,
                                    consulted,
                                    Optional.of(publicNow),
                                    conclusion,
                                    ConsultationStatus.PUBLISHED),
                            new ConsultationEvent.ResultPublished(id, publicNow));
                });
    }

    Decision<Consultation> conclude(ConsultationOutcome outcome, LocalDate day, LocalDate today) {
        return Inspection.of(ConsultationRules.STEP, status, ConsultationStep.CONCLUDE)
                .ask(ConsultationRules.CONCLUDE_DAY, new ConsultationRules.Concluding(form.day(), day, today))
                .decide(() -> Decision.accepted(
                        new Consultation(
                                community,
                                id,
                                form,
                                consulted,
                                publication,
                                Optional.of(new Conclusion(outcome, day)),
                                ConsultationStatus.CONCLUDED),
                        new ConsultationEvent.ConsultationConcluded(id, outcome, day)));
    }

    Decision<Consultation> cancel(String reason) {
        Inspection inspection = Inspection.of(ConsultationRules.STEP, status, ConsultationStep.CANCEL);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Consultation(community, id, form, consulted, publication, conclusion, ConsultationStatus.CANCELLED),
                new ConsultationEvent.ConsultationCancelled(id, why.orElseThrow())));
    }

    Decision<Consultation> correct(ConsultationForm right, String reason, LocalDate today) {
        Inspection inspection = Inspection.of(ConsultationRules.STEP, status, ConsultationStep.CORRECT);
        Optional<ConsultationForm> read = read(inspection, right);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        consulted.ifPresent(brought -> inspection.ask(
                ConsultationRules.NOT_YET, new ConsultationRules.Holding(right.day(), brought.participants(), today)));
        return inspection.decide(() -> Decision.accepted(
                new Consultation(community, id, read.orElseThrow(), consulted, publication, conclusion, status),
                new ConsultationEvent.ConsultationCorrected(id, form, read.orElseThrow(), why.orElseThrow())));
    }

    private static Optional<ConsultationForm> read(Inspection inspection, ConsultationForm form) {
        return inspection
                .read(PlainText.require("subject", form.subject(), MAX_SUBJECT))
                .map(subject -> new ConsultationForm(form.kind(), subject, form.day(), form.invited()));
    }
}

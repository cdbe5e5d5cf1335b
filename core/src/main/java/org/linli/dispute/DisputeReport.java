package org.linli.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.PartyForm;

/**
 * A dispute as it was registered, which only a correction changes (纠纷登记信息).
 *
 * @param disputeClass between whom it is
 * @param subject what it is about
 * @param source how it came to the community
 * @param facts what happened; sealed under the key of a party who is a person
 * @param occurredOn when it happened
 * @param registeredAt when it was registered; its clocks run from then on
 * @param wrongKnownOn of a labour dispute, the day on which the party knew of the wrong
 * @param noise of a noise, its kind
 * @param risk whether it may turn into an offence against public order, or a crime
 * @param people how many people it concerns
 * @param amount the amount in dispute, in fen
 */
public record DisputeReport(
        DisputeClass disputeClass,
        DisputeSubject subject,
        DisputeSource source,
        String facts,
        LocalDate occurredOn,
        Instant registeredAt,
        Optional<LocalDate> wrongKnownOn,
        Optional<NoiseKind> noise,
        boolean risk,
        int people,
        long amount) {
    static DisputeReport of(DisputeForm form, DisputeClass disputeClass, String facts, Instant now) {
        return new DisputeReport(
                disputeClass,
                form.subject(),
                form.source(),
                facts,
                form.occurredOn(),
                now,
                form.wrongKnownOn(),
                form.noise(),
                form.risk(),
                form.people(),
                form.amount());
    }

    /** The form of what is registered, between some parties. */
    DisputeForm form(List<PartyForm> parties) {
        return new DisputeForm(
                parties,
                subject,
                source,
                facts,
                occurredOn,
                Optional.empty(),
                wrongKnownOn,
                noise,
                risk,
                people,
                amount);
    }

    /** {@return whether it is a labour dispute, mediated in the time of the statute} */
    public boolean isLabour() {
        return isLabour(subject, wrongKnownOn);
    }

    static boolean isLabour(DisputeForm form) {
        return isLabour(form.subject(), form.wrongKnownOn());
    }

    private static boolean isLabour(DisputeSubject subject, Optional<LocalDate> wrongKnownOn) {
        return subject == DisputeSubject.LABOUR || wrongKnownOn.isPresent();
    }

    /** {@return whether it is a noise from which the community has to dissuade} */
    public boolean isSocialNoise() {
        return noise.filter(kind -> kind == NoiseKind.SOCIAL).isPresent();
    }

    DisputeReport withFacts(String text) {
        return new DisputeReport(
                disputeClass,
                subject,
                source,
                text,
                occurredOn,
                registeredAt,
                wrongKnownOn,
                noise,
                risk,
                people,
                amount);
    }

    /** Leaves out what happened. */
    @Override
    public String toString() {
        return disputeClass + " " + subject + " of " + occurredOn;
    }
}

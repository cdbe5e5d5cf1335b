package org.linli.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.PartyForm;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * A dispute as it is registered (纠纷登记).
 *
 * <pre>{@code
 * DisputeForm.of(DisputeSubject.CHARGING, "充电桩安装位置争议", day)
 *         .between(PartyForm.person(PartySide.APPLICANT, resident), PartyForm.organisation(PartySide.RESPONDENT, shop))
 * }</pre>
 *
 * @param parties its parties, on both sides
 * @param subject what it is about
 * @param source how it came to the community
 * @param facts what happened, 1 to {@value #MAX_FACTS} characters
 * @param occurredOn when it happened; the day by whose law a noise is judged
 * @param stated the class that its register states, where it is taken over from one
 * @param wrongKnownOn of a labour dispute, the day on which the party knew of the wrong
 * @param noise of a noise, its kind
 * @param risk whether it may turn into an offence against public order, or a crime
 * @param people how many people it concerns
 * @param amount the amount in dispute, in fen
 */
public record DisputeForm(
        List<PartyForm> parties,
        DisputeSubject subject,
        DisputeSource source,
        String facts,
        LocalDate occurredOn,
        Optional<DisputeClass> stated,
        Optional<LocalDate> wrongKnownOn,
        Optional<NoiseKind> noise,
        boolean risk,
        int people,
        long amount)
        implements Form {
    /** The longest text on what happened. */
    public static final int MAX_FACTS = 1000;

    /** Copies the list. */
    public DisputeForm {
        parties = List.copyOf(parties);
    }

    /**
     * A dispute that was brought by a party.
     *
     * @param subject what it is about
     * @param facts what happened
     * @param occurredOn when
     * @return the form, still without parties
     */
    public static DisputeForm of(DisputeSubject subject, String facts, LocalDate occurredOn) {
        return new DisputeForm(
                List.of(),
                subject,
                DisputeSource.APPLICATION,
                facts,
                occurredOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                0);
    }

    /**
     * The same between these parties.
     *
     * @param all the parties
     * @return the form
     */
    public DisputeForm between(PartyForm... all) {
        return new DisputeForm(
                List.of(all),
                subject,
                source,
                facts,
                occurredOn,
                stated,
                wrongKnownOn,
                noise,
                risk,
                Math.max(people, all.length),
                amount);
    }

    /**
     * The same from another source.
     *
     * @param other which
     * @return the form
     */
    public DisputeForm from(DisputeSource other) {
        return new DisputeForm(
                parties, subject, other, facts, occurredOn, stated, wrongKnownOn, noise, risk, people, amount);
    }

    /**
     * The same, as its register states the class.
     *
     * @param other the class
     * @return the form
     */
    public DisputeForm statedAs(DisputeClass other) {
        return new DisputeForm(
                parties,
                subject,
                source,
                facts,
                occurredOn,
                Optional.of(other),
                wrongKnownOn,
                noise,
                risk,
                people,
                amount);
    }

    /**
     * The same as a labour dispute.
     *
     * @param day when the party knew of the wrong
     * @return the form
     */
    public DisputeForm labourKnownOn(LocalDate day) {
        return new DisputeForm(
                parties, subject, source, facts, occurredOn, stated, Optional.of(day), noise, risk, people, amount);
    }

    /**
     * The same about a noise.
     *
     * @param kind its kind
     * @return the form
     */
    public DisputeForm about(NoiseKind kind) {
        return new DisputeForm(
                parties,
                subject,
                source,
                facts,
                occurredOn,
                stated,
                wrongKnownOn,
                Optional.of(kind),
                risk,
                people,
                amount);
    }

    /**
     * The same, which may turn into an offence or a crime.
     *
     * @return the form
     */
    public DisputeForm atRisk() {
        return new DisputeForm(
                parties, subject, source, facts, occurredOn, stated, wrongKnownOn, noise, true, people, amount);
    }

    /**
     * The same with its size.
     *
     * @param concerned how many people it concerns
     * @param fen the amount in dispute, in fen
     * @return the form
     */
    public DisputeForm concerning(int concerned, long fen) {
        return new DisputeForm(
                parties, subject, source, facts, occurredOn, stated, wrongKnownOn, noise, risk, concerned, fen);
    }

    DisputeForm withFacts(String text) {
        return new DisputeForm(
                parties, subject, source, text, occurredOn, stated, wrongKnownOn, noise, risk, people, amount);
    }

    /** Leaves out what happened, and to whom. */
    @Override
    public String toString() {
        return subject + " of " + occurredOn;
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("facts", facts, MAX_FACTS).findings();
    }
}

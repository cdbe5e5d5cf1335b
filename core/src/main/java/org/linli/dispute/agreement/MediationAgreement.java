package org.linli.dispute.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agreement that parties have reached (调解协议).
 *
 * @param mode in which form
 * @param content what; sealed under the key of a party who is a person
 * @param reachedOn when
 * @param performBy the day by which it is to be performed, if one was agreed
 * @param signing who has signed
 * @param effectiveOn when it took effect: on the day itself if oral, else when the last has signed and sealed
 * @param confirmation the application for its confirmation, if there was one
 * @param performedOn when it was performed
 * @param settlement that the police do not punish, if that is so
 */
public record MediationAgreement(
        AgreementMode mode,
        String content,
        LocalDate reachedOn,
        Optional<LocalDate> performBy,
        Signing signing,
        Optional<LocalDate> effectiveOn,
        Optional<ConfirmationForm> confirmation,
        Optional<LocalDate> performedOn,
        Optional<PoliceSettlement> settlement) {
    /** The days from its effect on in which the parties may apply for its confirmation (人民调解法 §33). */
    public static final int CONFIRMATION_DAYS = 30;

    /**
     * An agreement that was reached.
     *
     * @param form what the parties agree on
     * @param content its content, as read
     * @param today the day
     * @return the agreement; an oral one is in effect
     */
    public static MediationAgreement reached(MediationAgreementForm form, String content, LocalDate today) {
        return new MediationAgreement(
                form.mode(),
                content,
                today,
                form.performBy(),
                Signing.NONE,
                form.mode() == AgreementMode.ORAL ? Optional.of(today) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same, signed.
     *
     * @param more who has signed now
     * @param parties how many parties there are
     * @param today the day
     * @return the agreement, in effect once all have signed and the committee has set its seal
     */
    public MediationAgreement signed(Signing more, int parties, LocalDate today) {
        Signing all = signing.and(more);
        Optional<LocalDate> effective =
                effectiveOn.or(() -> all.isComplete(parties) ? Optional.of(today) : Optional.empty());
        return new MediationAgreement(
                mode, content, reachedOn, performBy, all, effective, confirmation, performedOn, settlement);
    }

    /**
     * The same, for whose confirmation the parties have applied.
     *
     * @param form the application
     * @return the agreement
     */
    public MediationAgreement confirmed(ConfirmationForm form) {
        return new MediationAgreement(
                mode, content, reachedOn, performBy, signing, effectiveOn, Optional.of(form), performedOn, settlement);
    }

    /**
     * The same, performed.
     *
     * @param day when
     * @return the agreement
     */
    public MediationAgreement performed(LocalDate day) {
        return new MediationAgreement(
                mode, content, reachedOn, performBy, signing, effectiveOn, confirmation, Optional.of(day), settlement);
    }

    /**
     * The same, after which the police do not punish.
     *
     * @param form the days
     * @return the agreement
     */
    public MediationAgreement settled(PoliceSettlement form) {
        return new MediationAgreement(
                mode,
                content,
                reachedOn,
                performBy,
                signing,
                effectiveOn,
                confirmation,
                performedOn,
                Optional.of(form));
    }

    /**
     * The same with another content, as it is sealed or opened.
     *
     * @param text the content
     * @return the agreement
     */
    public MediationAgreement withContent(String text) {
        return new MediationAgreement(
                mode, text, reachedOn, performBy, signing, effectiveOn, confirmation, performedOn, settlement);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return mode + " agreement of " + reachedOn;
    }
}

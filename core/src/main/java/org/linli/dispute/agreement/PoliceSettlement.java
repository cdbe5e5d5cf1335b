package org.linli.dispute.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That the police do not punish, because the parties have settled (公安机关不予处罚). What is on record with the police stands
 * nowhere here.
 *
 * @param performedOn when the agreement was performed
 * @param appliedOn when the parties applied in writing
 * @param acceptedOn when the police accepted that
 * @param copySentOn when a copy of the agreement was sent to the police
 */
public record PoliceSettlement(
        Optional<LocalDate> performedOn,
        Optional<LocalDate> appliedOn,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> copySentOn) {
    /**
     * With all its days.
     *
     * @param performedOn when the agreement was performed
     * @param appliedOn when the parties applied in writing
     * @param acceptedOn when the police accepted that
     * @param copySentOn when a copy was sent to the police
     * @return the settlement
     */
    public static PoliceSettlement of(
            LocalDate performedOn, LocalDate appliedOn, LocalDate acceptedOn, LocalDate copySentOn) {
        return new PoliceSettlement(
                Optional.of(performedOn), Optional.of(appliedOn), Optional.of(acceptedOn), Optional.of(copySentOn));
    }

    /** {@return whether no day is missing, and each lies on or after the one before} */
    boolean isInOrder() {
        return performedOn.isPresent()
                && appliedOn.filter(day -> !day.isBefore(performedOn.get())).isPresent()
                && acceptedOn
                        .filter(day -> !day.isBefore(appliedOn.orElseThrow()))
                        .isPresent()
                && copySentOn.isPresent();
    }
}

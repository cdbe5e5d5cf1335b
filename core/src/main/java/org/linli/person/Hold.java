package org.linli.person;

import java.time.LocalDate;

/**
 * Why a person must not be erased (依法保留): a law forbids the erasure, and then the data are only stored (§47).
 *
 * @param basis {@link LawfulBasis#STATUTORY_DUTY} or {@link LawfulBasis#OTHER_LAW}
 * @param reason which law, or which file, in words that are not personal, 1 to {@value Retention#MAX_REASON} characters
 * @param since the day on which it was said
 */
public record Hold(LawfulBasis basis, String reason, LocalDate since) {
    /** Shows basis and day only: the reason is free text. */
    @Override
    public String toString() {
        return "Hold[" + basis + ", " + since + "]";
    }
}

package org.linli.job;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an enterprise has said something, and who recorded it (企业确认记录).
 *
 * @param voice through whom it spoke
 * @param by opaque id of the actor: the contact, or the worker who has the paper
 * @param on on which day it was recorded
 * @param paper which paper, when the office has it; about the matter, not about people
 */
public record EnterpriseSaid(EnterpriseVoice voice, String by, LocalDate on, Optional<String> paper) {
    EnterpriseSaid withPaper(Optional<String> other) {
        return new EnterpriseSaid(voice, by, on, other);
    }

    /** Leaves out the paper, which may name a person. */
    @Override
    public String toString() {
        return voice + " on " + on;
    }
}

package org.linli.liaison.visit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The enterprise confirms a visit (企业签认).
 *
 * @param day when
 * @param paper where the signed paper is kept; empty when the enterprise's contact has signed here
 */
public record VisitSignOff(LocalDate day, Optional<String> paper) {
    /** The longest text that says where a paper is kept. */
    public static final int MAX_PAPER = 100;
}

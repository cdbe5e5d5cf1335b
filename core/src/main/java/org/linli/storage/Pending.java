package org.linli.storage;

import java.time.Instant;
import org.linli.code.DivisionCode;

/**
 * An aggregate with changes that were not delivered yet.
 *
 * @param kind name of its kind
 * @param community where it lives
 * @param id its id there
 * @param since when the earliest of these changes was made
 */
public record Pending(String kind, DivisionCode community, String id, Instant since) {}

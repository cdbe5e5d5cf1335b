package org.linli.recognition;

import org.linli.kernel.Id;

/**
 * A place of a round that was given (已授名额).
 *
 * @param category in which category
 * @param nomination to whom
 */
public record AwardPlace(AwardCategory category, Id<AwardNomination> nomination) {}

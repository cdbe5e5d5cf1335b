package org.linli.liaison.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of an issue that was taken (办理记录).
 *
 * @param step which
 * @param at when
 * @param by opaque id of the actor, or of the person for whom the actor took it
 * @param day of a step that another body took, its day
 * @param note what was written with it
 * @param rating how the enterprise found the answer, where it rated one
 */
public record IssueTaken(
        EnterpriseIssueStep step,
        Instant at,
        String by,
        Optional<LocalDate> day,
        Optional<String> note,
        Optional<IssueRating> rating) {}

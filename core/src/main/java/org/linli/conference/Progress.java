package org.linli.conference;

import java.time.LocalDate;
import org.linli.kernel.Id;

/**
 * What the owner of a resolution reported to a later conference (落实反馈).
 *
 * @param conference the conference
 * @param day its day
 * @param text what was reported, 1 to {@value Resolution#MAX_TEXT} characters
 */
public record Progress(Id<Conference> conference, LocalDate day, String text) {}

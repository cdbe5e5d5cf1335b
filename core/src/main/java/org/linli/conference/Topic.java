package org.linli.conference;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * A topic of a joint conference (议题).
 *
 * @param title what it is about
 * @param by the unit that submitted it; empty when the community did
 * @param submittedOn when
 */
public record Topic(String title, Optional<Id<Organisation>> by, LocalDate submittedOn) {}

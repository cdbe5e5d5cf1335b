package org.linli.dispute.assignment;

import org.linli.dispute.mediator.Mediator;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/**
 * A mediator who may not have a dispute, and why (不可派调解员及理由).
 *
 * @param mediator who
 * @param reason why not
 */
public record MediatorExclusion(Id<Mediator> mediator, Finding reason) {}

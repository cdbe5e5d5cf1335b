package org.linli.dispute.assignment;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.dispute.mediator.Mediator;
import org.linli.kernel.Id;

/**
 * A mediator beside the disputes that are open (调解员在办情况).
 *
 * @param mediator the mediator
 * @param employer for whom the mediator works, if for any
 * @param openCases how many open disputes the mediator has
 */
public record MediatorLoad(Mediator mediator, Optional<Id<Organisation>> employer, int openCases) {}

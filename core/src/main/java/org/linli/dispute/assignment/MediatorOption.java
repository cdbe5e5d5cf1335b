package org.linli.dispute.assignment;

import org.linli.dispute.mediator.Mediator;
import org.linli.kernel.Id;

/**
 * A mediator who may have a dispute (可派调解员).
 *
 * @param mediator who
 * @param expert whether the mediator is expert in what the dispute is about
 * @param openCases how many open disputes the mediator has
 * @param cost what it would cost, in points: expertise and load
 */
public record MediatorOption(Id<Mediator> mediator, boolean expert, int openCases, long cost) {}

package org.linli.job.ledger;

import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * A line of the ledger (台账行).
 *
 * @param enterprise the enterprise
 * @param name its name
 * @param figures what was done for it
 */
public record JobLine(Id<Organisation> enterprise, String name, JobFigures figures) {}

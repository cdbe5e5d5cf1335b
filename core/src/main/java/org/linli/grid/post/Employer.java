package org.linli.grid.post;

import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * For whom somebody works (工作单位).
 *
 * @param organisation the organisation
 * @param enterprise whether it is an enterprise
 */
public record Employer(Id<Organisation> organisation, boolean enterprise) {}

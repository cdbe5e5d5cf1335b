package org.linli.needs.matching;

import org.linli.kernel.Id;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;

/**
 * A need and the resource with which it should be served (匹配结果).
 *
 * @param need the need
 * @param claim how it should be claimed or dispatched
 */
public record NeedMatch(Id<Need> need, ClaimForm claim) {}

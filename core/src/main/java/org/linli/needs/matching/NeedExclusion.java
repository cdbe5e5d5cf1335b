package org.linli.needs.matching;

import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.needs.Resource;

/**
 * A resource that cannot serve a need, and why (不可匹配资源及理由).
 *
 * @param resource which
 * @param reason why not
 */
public record NeedExclusion(Id<Resource> resource, Finding reason) {}

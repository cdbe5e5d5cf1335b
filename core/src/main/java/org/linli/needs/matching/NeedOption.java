package org.linli.needs.matching;

import org.linli.kernel.Id;
import org.linli.needs.Resource;

/**
 * A resource that could serve a need (可匹配资源).
 *
 * @param resource which
 * @param price what it would cost more, at least, in points, that the need is served with it and not as planned; 0 for the planned one
 */
public record NeedOption(Id<Resource> resource, long price) {}

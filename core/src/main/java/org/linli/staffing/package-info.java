/**
 * Filling posts under quotas (岗位配备): one person, one post; who may hold which post; and shares that must be kept, such as
 * more than half of all building heads from enterprises. Quotas on groups of people that do not overlap, over all the posts that
 * these may hold, are as fast as a placement; other quotas are answered exactly by a search that suits a few dozen posts.
 *
 * <p>As many posts are filled as the quotas allow; among such plans the sum of all costs is least.
 */
@NullMarked
package org.linli.staffing;

import org.jspecify.annotations.NullMarked;

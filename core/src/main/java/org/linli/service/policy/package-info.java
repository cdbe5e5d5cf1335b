/**
 * Policies for enterprises (惠企政策): what was published, which enterprises it concerns, and which of them it has reached.
 */
@NullMarked
package org.linli.service.policy;

import org.jspecify.annotations.NullMarked;

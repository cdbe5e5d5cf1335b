/**
 * What parties of a dispute agree on (调解协议): written or oral, when it takes effect, its confirmation by a court, and the way back
 * from the police. {@code dispute} takes the steps.
 */
@NullMarked
package org.linli.dispute.agreement;

import org.jspecify.annotations.NullMarked;

/**
 * The clocks of disputes (纠纷办理时限): the community's own terms, which stop while a case waits, and the windows of statutes,
 * which never do. Reminder, supervision and the next tier follow one another; nothing ticks by itself.
 */
@NullMarked
package org.linli.dispute.clock;

import org.jspecify.annotations.NullMarked;

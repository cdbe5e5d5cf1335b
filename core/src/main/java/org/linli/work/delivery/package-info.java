/** How changes reach those who follow the journal (变更投递): consumers, each with a line of its own. */
@NullMarked
package org.linli.work.delivery;

import org.jspecify.annotations.NullMarked;

/** What is done about a noise in a dispute (噪声处置): which kind it is, and who did what when, with what result. */
@NullMarked
package org.linli.dispute.noise;

import org.jspecify.annotations.NullMarked;

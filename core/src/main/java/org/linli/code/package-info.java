/**
 * The identifiers and texts of the field, checked at the border (代码与标识): division codes, citizen ids, credit codes,
 * grid codes, mobile numbers, book numbers, dates, and free text.
 *
 * <p>Each type has {@code parse}, which normalises, answers with a {@link org.linli.kernel.Decision} and never
 * throws, and {@code of} for literals in code, which throws {@link org.linli.kernel.RefusedException}. Nothing is
 * cut, guessed, or corrected: an expected check character is not told. Sensitive values mask themselves in {@code
 * toString}.
 *
 * <p>Positions in findings count from 1, in code points, after normalising.
 */
@NullMarked
package org.linli.code;

import org.jspecify.annotations.NullMarked;

/**
 * What all use cases stand on; not exported. An {@link org.linli.work.Office} runs a command in one transaction: roles,
 * unit of work, journal, retries of stale versions, answers to repeated requests, previews.
 */
@NullMarked
package org.linli.work;

import org.jspecify.annotations.NullMarked;

/**
 * Who mediates a dispute (调解员派案): one insertion into an exact placement for each case, by expertise and even load, without those who have
 * an interest in it.
 */
@NullMarked
package org.linli.dispute.assignment;

import org.jspecify.annotations.NullMarked;

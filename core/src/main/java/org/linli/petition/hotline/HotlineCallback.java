package org.linli.petition.hotline;

/**
 * What a caller said who was reached when called back (有效回访).
 *
 * @param solved whether the caller says that it is settled
 * @param satisfied whether the caller is satisfied
 */
public record HotlineCallback(boolean solved, boolean satisfied) {}

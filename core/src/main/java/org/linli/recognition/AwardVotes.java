package org.linli.recognition;

/**
 * The votes of residents in a category (投票).
 *
 * @param votes how many were for the candidate
 * @param cast how many were cast in the category
 */
public record AwardVotes(int votes, int cast) {}

package org.linli.needs.ledger;

/**
 * What a member has served (成员承接情况). No member is ranked.
 *
 * @param member its name
 * @param claimed needs that it serves or has served
 * @param released claims that it gave back
 * @param withdrawn claims that ended because who asked withdrew
 * @param delivered how many of its needs were delivered
 * @param confirmed how many of these who asked has confirmed
 * @param rated how many of these were rated
 * @param satisfied how many of these as satisfied
 */
public record MemberDelivery(
        String member,
        long claimed,
        long released,
        long withdrawn,
        long delivered,
        long confirmed,
        long rated,
        long satisfied) {}

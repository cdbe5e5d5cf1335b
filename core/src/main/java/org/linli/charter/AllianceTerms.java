package org.linli.charter;

/**
 * What an alliance of party organisations keeps to (党建联盟).
 *
 * @param meetingsPerYear joint meetings in a year, at least (联席会议)
 * @param topicLeadDays days before a meeting by which topics are collected (议题征集)
 * @param minMembersPresent share of members that must be present (到会比例)
 * @param concurrentMembersMax part-time committee members, at most (兼职委员)
 * @param inactiveQuartersWarn quarters without activity after which a member is dormant (连续未参加活动季度数)
 * @param agreementYears years that a co-building agreement runs (共建协议期限)
 * @param minIn cross-appointments into the community, at least (进入)
 * @param minOut cross-appointments out of the community, at least (派出)
 */
public record AllianceTerms(
        int meetingsPerYear,
        int topicLeadDays,
        Share minMembersPresent,
        int concurrentMembersMax,
        int inactiveQuartersWarn,
        int agreementYears,
        int minIn,
        int minOut) {
    /** {@return the defaults of the national charter} */
    static AllianceTerms national() {
        return new AllianceTerms(4, 7, Share.percent(50), 9, 2, 1, 1, 1);
    }
}

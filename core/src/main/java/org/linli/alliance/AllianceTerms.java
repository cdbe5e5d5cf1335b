package org.linli.alliance;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.QUARTERS;
import static org.linli.charter.ParameterUnit.YEARS;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What an alliance of party organisations keeps to (党建联盟).
 *
 * @param concurrentMembersMax part-time committee members, at most (兼职委员)
 * @param inactiveQuartersWarn quarters without activity after which a member is dormant (连续未参加活动季度数)
 * @param agreementYears years that a co-building agreement runs (共建协议期限)
 * @param agreementNoticeDays days before the end of an agreement on which its renewal is called for (协议到期提醒天数)
 * @param minIn cross-appointments into the community, at least (进入)
 * @param minOut cross-appointments out of the community, at least (派出)
 */
public record AllianceTerms(
        int concurrentMembersMax,
        int inactiveQuartersWarn,
        int agreementYears,
        int agreementNoticeDays,
        int minIn,
        int minOut) {
    /** Their parameters in a charter. */
    public static final Terms<AllianceTerms> TERMS = Terms.of("alliance", AllianceTerms.class)
            .parameter("concurrentMembersMax", COUNT, Edition.first(9, Basis.local("社区“大党委”制（新疆）", "")))
            .parameter("inactiveQuartersWarn", QUARTERS, Edition.first(2, Basis.design("default of the library")))
            .parameter("agreementYears", YEARS, Edition.first(1, Basis.design("default of the library")))
            .parameter("agreementNoticeDays", DAYS, Edition.first(30, Basis.design("default of the library")))
            .parameter("minIn", COUNT, Edition.first(1, Basis.story("双向进入、交叉任职")))
            .parameter("minOut", COUNT, Edition.first(1, Basis.story("双向进入、交叉任职")))
            .build();
}

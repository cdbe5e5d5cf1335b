package org.linli.charter;

import java.util.List;

/**
 * Clocks and bodies of people's mediation (人民调解).
 *
 * @param respondWorkingDays working days in which a dispute is taken up (受理答复)
 * @param maxDays days of mediation (调解期限)
 * @param labourMaxDays days of mediation of a labour dispute, after which the parties may go to arbitration
 *     (劳动争议调解期限)
 * @param extensionDays days of an extension, to which both parties consent (延长期限)
 * @param confirmationWindowDays days from effect in which the parties may ask for judicial confirmation; fixed by
 *     statute (司法确认申请期)
 * @param followUpDays days after the agreement on which its performance is looked at, ascending (回访)
 * @param levelDays days at each level before a dispute moves up (逐级化解时限)
 * @param committeeMembers members of the mediation committee (调委会人数)
 * @param committeeMinWomen women on the committee, at least (妇女成员)
 * @param committeeTermYears years of the committee's term; fixed by statute (调委会任期)
 * @param goldMediators gold-medal mediators of the community (金牌调解员)
 * @param jointUnits units that may be called to a joint mediation (联动单位)
 */
public record MediationTerms(
        int respondWorkingDays,
        int maxDays,
        int labourMaxDays,
        int extensionDays,
        int confirmationWindowDays,
        List<Integer> followUpDays,
        LevelDays levelDays,
        Span committeeMembers,
        int committeeMinWomen,
        int committeeTermYears,
        int goldMediators,
        List<String> jointUnits) {
    /** Copies the lists. */
    public MediationTerms {
        followUpDays = List.copyOf(followUpDays);
        jointUnits = List.copyOf(jointUnits);
    }

    /** {@return the defaults of the national charter} */
    static MediationTerms national() {
        return new MediationTerms(
                1,
                30,
                15,
                30,
                30,
                List.of(7, 30),
                new LevelDays(1, 2, 2, 2),
                new Span(3, 9),
                1,
                3,
                5,
                List.of("物业", "执法局", "司法所", "公安", "检察院"));
    }
}

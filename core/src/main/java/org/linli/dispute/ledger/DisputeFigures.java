package org.linli.dispute.ledger;

import java.util.Optional;
import org.linli.charter.Rate;

/**
 * What happened to disputes in a month (台账数据). A case counts in the month in which something happened to it, once for each time
 * that it did; that it was accepted counts once in its life.
 *
 * @param accepted disputes that were accepted (受理)
 * @param settled times that parties agreed (达成协议)
 * @param written how many of these in writing (书面)
 * @param oral how many of these by word of mouth (口头)
 * @param failed times that mediation ended in vain (终止)
 * @param performed agreements that were performed (履行)
 * @param remedied how many of these had been broken before (督促后履行)
 * @param performedLate how many of these were performed late (逾期履行)
 * @param breached agreements that were broken, whether they were performed later or not (未履行)
 * @param confirmed applications for judicial confirmation (申请司法确认)
 * @param referred disputes that were referred to another body (引导移送)
 * @param rebounds disputes that came back (反弹)
 * @param repeats disputes that repeat another (重复)
 * @param late how many of those that were settled or failed the community was late with (超期)
 * @param days days from acceptance or reopening to agreement or failure, in all (用时)
 * @param people people whom accepted disputes concern (涉及人数)
 * @param amount amount of accepted disputes, in fen (涉及金额)
 */
public record DisputeFigures(
        long accepted,
        long settled,
        long written,
        long oral,
        long failed,
        long performed,
        long remedied,
        long performedLate,
        long breached,
        long confirmed,
        long referred,
        long rebounds,
        long repeats,
        long late,
        long days,
        long people,
        long amount) {
    /** Nothing yet. */
    static final DisputeFigures NONE = new DisputeFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** {@return the share of agreements among the mediations that ended (成功率)} */
    public Rate success() {
        return new Rate(settled, settled + failed);
    }

    /**
     * {@return the share of performed agreements among those that were performed, or broken and not performed later (履行率)} In the
     * months between an agreement's breach and its performance it counts as broken.
     */
    public Rate performance() {
        return new Rate(performed, performed + Math.max(0, breached - remedied));
    }

    /** {@return the share that ended in the community among all that ended in it or left it (不出社区率)} */
    public Rate stayed() {
        return new Rate(settled + failed, settled + failed + referred);
    }

    /** {@return days from acceptance or reopening to the end of mediation, cut off; empty when none ended (平均用时)} */
    public Optional<Long> averageDays() {
        long ended = settled + failed;
        return ended == 0 ? Optional.empty() : Optional.of(days / ended);
    }

    DisputeFigures plus(DisputeFigures other) {
        return new DisputeFigures(
                accepted + other.accepted,
                settled + other.settled,
                written + other.written,
                oral + other.oral,
                failed + other.failed,
                performed + other.performed,
                remedied + other.remedied,
                performedLate + other.performedLate,
                breached + other.breached,
                confirmed + other.confirmed,
                referred + other.referred,
                rebounds + other.rebounds,
                repeats + other.repeats,
                late + other.late,
                days + other.days,
                people + other.people,
                amount + other.amount);
    }
}

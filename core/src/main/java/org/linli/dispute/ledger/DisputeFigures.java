package org.linli.dispute.ledger;

import java.util.Optional;
import org.linli.charter.Rate;

/**
 * What happened to disputes in a period (台账数据). A case counts in the period in which something happened to it, once for each time
 * that it did; that it was accepted, or repeats another, counts once in its life. Each figure of a year is the sum of those of its
 * months, but for {@code undone}, {@code mended} and {@code moved}, which join two things that happened in the period itself to one
 * case, so that the rates never set one case off against another.
 *
 * @param accepted disputes that were accepted (受理)
 * @param settled times that parties agreed (达成协议)
 * @param written how many of these in writing (书面)
 * @param oral how many of these by word of mouth (口头)
 * @param withdrawn times that an agreement was taken back before it was in effect (撤回协议)
 * @param undone how many of these were reached in the period too
 * @param failed times that mediation ended in vain (终止)
 * @param performed agreements that were performed (履行)
 * @param remedied how many of these had been broken before (督促后履行)
 * @param performedLate how many of these were performed late (逾期履行)
 * @param breached agreements that were broken, whether they were performed later or not (未履行)
 * @param mended how many agreements were broken first, and performed after all, both in the period
 * @param confirmed applications for judicial confirmation (申请司法确认)
 * @param referred disputes that were referred to another body (引导移送)
 * @param moved how many of these had been agreed on in the period too, and broken
 * @param rebounds disputes that came back (反弹)
 * @param repeats disputes that were joined to another that they repeat, also when they were taken out again (重复)
 * @param late times that a dispute came in or back and the community was late with, counted at its first agreement or failure after that
 *     (超期)
 * @param days days from acceptance or reopening to agreement or failure, in all (用时)
 * @param people people whom accepted disputes concern (涉及人数)
 * @param amount amount of accepted disputes, in fen (涉及金额)
 */
public record DisputeFigures(
        long accepted,
        long settled,
        long written,
        long oral,
        long withdrawn,
        long undone,
        long failed,
        long performed,
        long remedied,
        long performedLate,
        long breached,
        long mended,
        long confirmed,
        long referred,
        long moved,
        long rebounds,
        long repeats,
        long late,
        long days,
        long people,
        long amount) {
    /** Nothing yet. */
    static final DisputeFigures NONE =
            new DisputeFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * {@return the share of agreements among the mediations that ended (成功率)} An agreement that was reached and taken back in the
     * period counts as none.
     */
    public Rate success() {
        return new Rate(standing(), standing() + failed);
    }

    /**
     * {@return the share of performed agreements among those that were performed, or broken and not performed in the period (履行率)} In
     * the months between an agreement's breach and its performance it counts as broken.
     */
    public Rate performance() {
        return new Rate(performed, performed + Math.max(0, breached - mended));
    }

    /**
     * {@return the share that ended in the community among all that ended in it or left it (不出社区率)} An agreement that was reached,
     * broken and referred in the period has left it.
     */
    public Rate stayed() {
        long stays = Math.max(0, standing() + failed - moved);
        return new Rate(stays, stays + referred);
    }

    /** Of one class and subject it is never less than none, though the class of a case was corrected in between. */
    private long standing() {
        return Math.max(0, settled - undone);
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
                withdrawn + other.withdrawn,
                undone + other.undone,
                failed + other.failed,
                performed + other.performed,
                remedied + other.remedied,
                performedLate + other.performedLate,
                breached + other.breached,
                mended + other.mended,
                confirmed + other.confirmed,
                referred + other.referred,
                moved + other.moved,
                rebounds + other.rebounds,
                repeats + other.repeats,
                late + other.late,
                days + other.days,
                people + other.people,
                amount + other.amount);
    }
}

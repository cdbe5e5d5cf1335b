package org.linli.charter;

/**
 * Clocks of petitions, which other bodies decide and the community tracks (信访). Bounded by 信访工作条例.
 *
 * @param transferDays days in which a petition is registered and passed on (登记转送)
 * @param noticeDays days in which the petitioner is told in writing (书面告知)
 * @param objectionWorkingDays working days in which a unit objects that the matter is not its own (异议)
 * @param finishDays days in which the matter is finished, from acceptance (办结)
 * @param extensionDays days of an extension, at most (延期)
 * @param reviewApplyDays days in which the petitioner may ask for review; fixed (申请复查)
 * @param reviewDays days in which the review is answered (复查)
 * @param recheckApplyDays days in which the petitioner may ask for recheck; fixed (申请复核)
 * @param recheckDays days in which the recheck is answered, without the hearing (复核)
 * @param representatives representatives of a joint visit, at most (代表人数)
 */
public record PetitionTerms(
        int transferDays,
        int noticeDays,
        int objectionWorkingDays,
        int finishDays,
        int extensionDays,
        int reviewApplyDays,
        int reviewDays,
        int recheckApplyDays,
        int recheckDays,
        int representatives) {
    /** {@return the defaults of the national charter} */
    static PetitionTerms national() {
        return new PetitionTerms(15, 15, 5, 60, 30, 30, 30, 30, 30, 5);
    }
}

package org.linli.code;

/**
 * What the last block of a division code says about a community (村级单位类别): 国统字〔2009〕91号. The two ranges for units
 * that are only like a committee are read from codes in use, not from the text of the rule.
 */
public enum CommitteeKind {
    /** Residents' committee (居民委员会): 001 to 199. */
    RESIDENTS_COMMITTEE,
    /** Villagers' committee (村民委员会): 200 to 399. */
    VILLAGERS_COMMITTEE,
    /** Unit like a residents' committee (类似居委会): 400 to 499. */
    LIKE_RESIDENTS_COMMITTEE,
    /** Unit like a villagers' committee (类似村委会): 500 to 599. */
    LIKE_VILLAGERS_COMMITTEE,
    /** Any other number (其他). */
    OTHER;

    /** {@return whether the law on villagers' committees is the one to ask} */
    public boolean isOfVillage() {
        return this == VILLAGERS_COMMITTEE || this == LIKE_VILLAGERS_COMMITTEE;
    }

    static CommitteeKind of(int block) {
        if (block < 200) {
            return RESIDENTS_COMMITTEE;
        }
        if (block < 400) {
            return VILLAGERS_COMMITTEE;
        }
        if (block < 500) {
            return LIKE_RESIDENTS_COMMITTEE;
        }
        return block < 600 ? LIKE_VILLAGERS_COMMITTEE : OTHER;
    }
}

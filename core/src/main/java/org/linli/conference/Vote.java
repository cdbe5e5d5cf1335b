package org.linli.conference;

/** How a unit votes (表决意见). */
public enum Vote {
    /** For it (同意). */
    FOR,
    /** Against it (反对). */
    AGAINST,
    /** It abstains, and is present all the same (弃权). */
    ABSTAIN
}

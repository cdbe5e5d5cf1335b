package org.linli.liaison.issue;

/** How an enterprise finds an answer (企业评价). */
public enum IssueRating {
    /** It is satisfied (满意). */
    SATISFIED,
    /** It is on the whole (基本满意). */
    FAIR,
    /** It is not (不满意). */
    UNSATISFIED
}

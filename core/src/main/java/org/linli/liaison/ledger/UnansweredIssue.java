package org.linli.liaison.ledger;

import java.time.LocalDate;
import org.linli.kernel.Id;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.IssueKind;

/**
 * An issue whose officer has not answered in time (超时未答复诉求).
 *
 * @param issue the issue
 * @param enterprise the enterprise's name
 * @param kind what kind it is
 * @param raisedOn when it was raised
 * @param due by when it was to be answered
 */
public record UnansweredIssue(
        Id<EnterpriseIssue> issue, String enterprise, IssueKind kind, LocalDate raisedOn, LocalDate due) {}

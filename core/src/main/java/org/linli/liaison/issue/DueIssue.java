package org.linli.liaison.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.linli.calendar.Light;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Id;

/**
 * A clock of an issue that asks for something (诉求到期提醒).
 *
 * @param issue the issue
 * @param kind what kind it is
 * @param duty what the clock waits for
 * @param light how urgent it is
 * @param lastDay the day that ends with its time
 */
public record DueIssue(Id<EnterpriseIssue> issue, IssueKind kind, TrackedDuty duty, Light light, LocalDate lastDay) {
    static Stream<DueIssue> of(EnterpriseIssue issue, Instant asOf) {
        return issue.clocks().open().stream()
                .filter(clock -> clock.asks(asOf))
                .map(clock -> new DueIssue(
                        issue.id(),
                        issue.form().kind(),
                        clock.duty(),
                        clock.deadline().light(asOf),
                        clock.deadline().lastDay()));
    }
}

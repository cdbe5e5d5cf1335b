package org.linli.liaison.issue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/**
 * An issue as the enterprise sees it (诉求告知单): how it stands, who answers first, by when, and for arrears the terms of the law.
 *
 * @param issue its id
 * @param kind what kind it is
 * @param raisedOn when it was raised
 * @param status how it stands
 * @param answer what the enterprise was told, once it was
 * @param due by which day each duty that is waited for is to be done
 * @param debtor who owes, for an arrear of payment
 */
public record IssueCard(
        Id<EnterpriseIssue> issue,
        IssueKind kind,
        LocalDate raisedOn,
        EnterpriseIssueStatus status,
        Optional<String> answer,
        Map<TrackedDuty, LocalDate> due,
        Optional<DebtorKind> debtor) {
    /** Copies the map. */
    public IssueCard {
        due = Map.copyOf(due);
    }

    static IssueCard of(EnterpriseIssue issue) {
        Map<TrackedDuty, LocalDate> due = new EnumMap<>(TrackedDuty.class);
        issue.clocks()
                .open()
                .forEach(clock -> due.put(clock.duty(), clock.deadline().lastDay()));
        return new IssueCard(
                issue.id(),
                issue.form().kind(),
                IssueMoment.dayOf(issue.raisedAt()),
                issue.status(),
                issue.answer(),
                due,
                issue.form().debtor());
    }

    /**
     * Within how many days the debtor has to pay by 保障中小企业款项支付条例 (2025) §9.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return a sentence; empty for an issue that is no arrear
     */
    public Optional<String> payment(Locale locale) {
        return debtor.map(owes -> Texts.of(new Label("payment-term." + owes.name()), locale));
    }
}

package org.linli.liaison.issue;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** What happens to issues of enterprises (企业诉求事件). */
public sealed interface EnterpriseIssueEvent extends Event {
    /** {@return the issue} */
    Id<EnterpriseIssue> issue();

    /**
     * It was raised (受理).
     *
     * @param issue its id
     * @param form as raised
     * @param owner the officer who was told first
     * @param charter version of the charter by which its clocks run
     */
    record IssueRaised(Id<EnterpriseIssue> issue, EnterpriseIssueForm form, Id<Person> owner, int charter)
            implements EnterpriseIssueEvent {}

    /**
     * It went to those who decide (转办).
     *
     * @param issue its id
     * @param route to whom
     */
    record IssueRouted(Id<EnterpriseIssue> issue, IssueRoute route) implements EnterpriseIssueEvent {}

    /**
     * A complaint about arrears was passed on by the body that took it (投诉转交).
     *
     * @param issue its id
     * @param day when
     */
    record ComplaintPassedOn(Id<EnterpriseIssue> issue, LocalDate day) implements EnterpriseIssueEvent {}

    /**
     * The enterprise was answered (答复).
     *
     * @param issue its id
     * @param answer what it was told
     */
    record IssueAnswered(Id<EnterpriseIssue> issue, String answer) implements EnterpriseIssueEvent {}

    /**
     * The enterprise rated the answer (评价办结).
     *
     * @param issue its id
     * @param rating how it finds it
     */
    record IssueClosed(Id<EnterpriseIssue> issue, IssueRating rating) implements EnterpriseIssueEvent {}

    /**
     * It is open again (重办).
     *
     * @param issue its id
     * @param reason why
     */
    record IssueReopened(Id<EnterpriseIssue> issue, String reason) implements EnterpriseIssueEvent {}

    /**
     * The enterprise no longer pursues it (撤回).
     *
     * @param issue its id
     * @param reason why
     */
    record IssueWithdrawn(Id<EnterpriseIssue> issue, String reason) implements EnterpriseIssueEvent {}

    /**
     * What was written wrongly of it was corrected (更正).
     *
     * @param issue its id
     * @param was what was written
     * @param now what is right
     * @param wasOwner the officer of whom it was written that he or she was told first
     * @param nowOwner the officer who was told first
     * @param reason why
     */
    record IssueCorrected(
            Id<EnterpriseIssue> issue,
            EnterpriseIssueForm was,
            EnterpriseIssueForm now,
            Id<Person> wasOwner,
            Id<Person> nowOwner,
            String reason)
            implements EnterpriseIssueEvent {}
}

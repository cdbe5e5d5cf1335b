package org.linli.liaison.issue;

import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.visit.LiaisonVisit;

/**
 * An issue as an enterprise brings it forward (企业诉求登记).
 *
 * @param team the officers of the enterprise
 * @param kind what kind it is
 * @param owner which officer was told first, and answers for it until the end (首接负责)
 * @param visit at which visit it was raised, if at one
 * @param debtor who owes, for an arrear of payment
 * @param matter what it is about, 1 to {@value #MAX_MATTER} characters; about matters, not about people
 */
public record EnterpriseIssueForm(
        Id<EnterpriseTeam> team,
        IssueKind kind,
        OfficerRole owner,
        Optional<Id<LiaisonVisit>> visit,
        Optional<DebtorKind> debtor,
        String matter)
        implements Form {
    /** The longest text of what it is about. */
    public static final int MAX_MATTER = 1000;

    /**
     * An issue that was raised at no visit.
     *
     * @param team the officers of the enterprise
     * @param kind what kind it is, other than an arrear of payment
     * @param owner which officer was told first
     * @param matter what it is about
     * @return the form
     */
    public static EnterpriseIssueForm of(Id<EnterpriseTeam> team, IssueKind kind, OfficerRole owner, String matter) {
        return new EnterpriseIssueForm(team, kind, owner, Optional.empty(), Optional.empty(), matter);
    }

    /**
     * A payment that is overdue.
     *
     * @param team the officers of the enterprise
     * @param owner which officer was told first
     * @param debtor who owes
     * @param matter what it is about
     * @return the form
     */
    public static EnterpriseIssueForm arrears(
            Id<EnterpriseTeam> team, OfficerRole owner, DebtorKind debtor, String matter) {
        return new EnterpriseIssueForm(team, IssueKind.ARREARS, owner, Optional.empty(), Optional.of(debtor), matter);
    }

    /**
     * The same, raised at a visit.
     *
     * @param held which
     * @return the form
     */
    public EnterpriseIssueForm at(Id<LiaisonVisit> held) {
        return new EnterpriseIssueForm(team, kind, owner, Optional.of(held), debtor, matter);
    }

    EnterpriseIssueForm withMatter(String text) {
        return new EnterpriseIssueForm(team, kind, owner, visit, debtor, text);
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("matter", matter, MAX_MATTER).findings();
    }
}

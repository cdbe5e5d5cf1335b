package org.linli.liaison.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.TeamTies;
import org.linli.person.Person;
import org.linli.storage.Kind;
import org.linli.work.Concerning;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The issues of an enterprise that wait for an answer (在办诉求), and who stands in which relation to an issue. */
final class IssueTies implements Reliance<EnterpriseTeam> {
    @Override
    public Kind<EnterpriseTeam> on() {
        return EnterpriseTeam.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, EnterpriseTeam team, LocalDate today) {
        return view.list(view.all(EnterpriseIssue.KIND).where(EnterpriseIssue.OPEN_TEAM, team.id())).stream()
                .map(issue -> OpenTie.of(
                        EnterpriseIssue.KIND.name(),
                        issue.id(),
                        IssueMoment.dayOf(issue.raisedAt()).toString(),
                        EnterpriseIssues.WITHDRAW))
                .toList();
    }

    /** The issues that a body has (转办诉求). */
    static final class AtBody implements Reliance<Organisation> {
        @Override
        public Kind<Organisation> on() {
            return Organisation.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, Organisation body, LocalDate today) {
            return view.list(view.all(EnterpriseIssue.KIND).where(EnterpriseIssue.OPEN_AT, body.id())).stream()
                    .map(issue -> OpenTie.of(
                            EnterpriseIssue.KIND.name(),
                            issue.id(),
                            IssueMoment.dayOf(issue.raisedAt()).toString(),
                            EnterpriseIssues.ROUTE))
                    .toList();
        }
    }

    /** What is about an issue. */
    interface OfIssue extends Concerning {
        Id<EnterpriseIssue> issue();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(EnterpriseIssue.KIND, issue())
                    .map(found -> TeamTies.of(view, found.form().team(), role, day))
                    .orElse(Set.of());
        }
    }
}

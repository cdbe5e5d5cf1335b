package org.linli.liaison.issue;

import java.util.Optional;
import java.util.stream.Stream;
import org.linli.community.Organisation;
import org.linli.dispute.Dispute;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.liaison.EnterpriseTeam;
import org.linli.needs.Need;
import org.linli.storage.Kind;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Where issues go within the community, and what became of it. */
final class IssueRouting {
    private IssueRouting() {}

    /** Disputes and needs of others are not found: an officer of one enterprise does not learn which ids there are. */
    static Needs named(UnitOfWork work, Id<EnterpriseIssue> issue, IssueRoute route) {
        Optional<EnterpriseTeam> team = work.find(EnterpriseIssue.KIND, issue)
                .flatMap(found -> work.find(EnterpriseTeam.KIND, found.form().team()));
        return work.needs()
                .a(EnterpriseIssue.KIND, issue)
                .unless(route.dispute()
                        .filter(dispute ->
                                team.filter(own -> isOf(work, dispute, own)).isEmpty())
                        .flatMap(dispute -> notFound(Dispute.KIND, dispute)))
                .unless(route.need()
                        .filter(need -> team.filter(own -> isOf(work, need, own.enterprise()))
                                .isEmpty())
                        .flatMap(need -> notFound(Need.KIND, need)));
    }

    private static boolean isOf(UnitOfWork work, Id<Dispute> dispute, EnterpriseTeam team) {
        return work.find(Dispute.KIND, dispute)
                .filter(found -> found.organisations().contains(team.enterprise())
                        || team.form()
                                .contact()
                                .filter(found.people()::contains)
                                .isPresent())
                .isPresent();
    }

    private static boolean isOf(UnitOfWork work, Id<Need> need, Id<Organisation> enterprise) {
        return work.find(Need.KIND, need)
                .filter(found -> found.form().requester().organisation().equals(Optional.of(enterprise)))
                .isPresent();
    }

    private static <A> Optional<Finding> notFound(Kind<A> kind, Id<A> id) {
        return Needs.orNotFound(Optional.<A>empty(), kind, id).findings().stream()
                .findFirst();
    }

    /** The issues whose dispute or need is over. */
    static Stream<Attention> over(Reading view) {
        return view
                .list(view.all(EnterpriseIssue.KIND).where(EnterpriseIssue.STATUS, EnterpriseIssueStatus.ROUTED))
                .stream()
                .flatMap(issue -> issue.route().stream()
                        .flatMap(route -> Matter.of(EnterpriseIssue.KIND, issue.id())
                                .settledBy(EnterpriseIssues.ANSWER)
                                .found(EnterpriseIssueRules.ROUTE_OVER.check(new EnterpriseIssueRules.Routed(
                                        route.kind(), IssueMoment.dayOf(issue.raisedAt()), isOver(view, route))))));
    }

    private static boolean isOver(Reading view, IssueRoute route) {
        return route.dispute().stream()
                        .flatMap(dispute -> view.find(Dispute.KIND, dispute).stream())
                        .anyMatch(dispute -> !dispute.status().isOpen())
                || route.need().stream()
                        .flatMap(need -> view.find(Need.KIND, need).stream())
                        .anyMatch(need -> !need.status().isOpen());
    }
}

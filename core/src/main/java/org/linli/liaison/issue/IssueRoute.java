package org.linli.liaison.issue;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.dispute.Dispute;
import org.linli.kernel.Id;
import org.linli.needs.Need;

/**
 * Where an issue goes (转办).
 *
 * @param kind to whom
 * @param dispute the dispute, where it goes to one
 * @param need the need, where it goes to one
 * @param body the body, registered as an organisation, where it goes to one
 */
public record IssueRoute(
        RouteKind kind, Optional<Id<Dispute>> dispute, Optional<Id<Need>> need, Optional<Id<Organisation>> body) {
    /**
     * To a dispute.
     *
     * @param dispute which
     * @return the route
     */
    public static IssueRoute to(Id<Dispute> dispute) {
        return new IssueRoute(RouteKind.DISPUTE, Optional.of(dispute), Optional.empty(), Optional.empty());
    }

    /**
     * To a need.
     *
     * @param need which
     * @return the route
     */
    public static IssueRoute toNeed(Id<Need> need) {
        return new IssueRoute(RouteKind.NEED, Optional.empty(), Optional.of(need), Optional.empty());
    }

    /**
     * To another body.
     *
     * @param body which
     * @return the route
     */
    public static IssueRoute toBody(Id<Organisation> body) {
        return new IssueRoute(RouteKind.BODY, Optional.empty(), Optional.empty(), Optional.of(body));
    }

    boolean isWhole() {
        return dispute.isPresent() == (kind == RouteKind.DISPUTE)
                && need.isPresent() == (kind == RouteKind.NEED)
                && body.isPresent() == (kind == RouteKind.BODY);
    }
}

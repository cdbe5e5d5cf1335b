package org.linli.needs.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.needs.ClaimRules;
import org.linli.needs.Need;
import org.linli.needs.NeedIntake;
import org.linli.needs.NeedTies;
import org.linli.needs.Resource;
import org.linli.needs.ResourceStatus;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;

/** Which need should be served with which resource (供需匹配). Immutable, for use by any thread. */
public final class NeedMatching {
    private static final Question SUGGEST =
            Question.of("needMatching", "suggest").by(Role.OFFICE);
    private static final Question CHOICE = Question.of("needMatching", "choice").by(Role.OFFICE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(SUGGEST, CHOICE);

    /** Longer ago is not lately. */
    private static final int LATELY = 30;

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public NeedMatching(Office office) {
        this.office = office;
    }

    /**
     * With what all needs that wait to be claimed should be served: exact category before distance before urgency before waiting time before
     * fair load. {@code needClaims.dispatch} takes a match over.
     *
     * @return the plan; refused with {@code actor-may-not}
     */
    public Decision<NeedPlan> suggest() {
        LocalDate today = office.today();
        return office.ask(SUGGEST, () -> Decision.accepted(office.read(view -> plan(view, today))));
    }

    /**
     * With what one need should be served, beside all others that wait, why, and why not with the others. That takes the plan for all
     * of them; who asks for several needs asks {@link #suggest} once, and the plan for each choice.
     *
     * @param need the need
     * @return the choice; refused with {@code actor-may-not}, and with {@code not-found} when no such need waits to be claimed
     */
    public Decision<NeedChoice> choice(Id<Need> need) {
        LocalDate today = office.today();
        return office.ask(
                CHOICE,
                () -> office.read(view -> Needs.orNotFound(
                        view.find(Need.KIND, need)
                                .filter(found -> found.waitingSince().isPresent())
                                .map(found -> plan(view, today).choice(need)),
                        Need.KIND,
                        need)));
    }

    private static NeedPlan plan(Reading view, LocalDate today) {
        Map<Id<PartyOrganisation>, LocalDate> served = new HashMap<>();
        view.rows(
                        view.all(Need.KIND).between(Need.CLAIMED_ON, today.minusDays(LATELY), today.plusDays(1)),
                        List.of(Need.MEMBER, Need.CLAIMED_ON))
                .forEach(row -> row.get(Need.MEMBER)
                        .ifPresent(member -> row.get(Need.CLAIMED_ON)
                                .ifPresent(day ->
                                        served.merge(member, day, (one, other) -> one.isAfter(other) ? one : other))));
        List<Resource> valid = view.list(view.all(Resource.KIND).where(Resource.STATUS, ResourceStatus.VALID));
        Map<Id<PartyOrganisation>, ClaimRules.Load> members =
                NeedTies.loads(view, valid.stream().map(Resource::member).collect(Collectors.toSet()), today);
        List<MatchOffer> offers = valid.stream()
                .map(resource -> new MatchOffer(
                        resource,
                        Optional.ofNullable(members.get(resource.member())).orElseThrow(),
                        Optional.ofNullable(served.get(resource.member()))))
                .toList();
        return NeedPlan.of(NeedIntake.unclaimed(view), offers, today);
    }
}

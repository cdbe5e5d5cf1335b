package org.linli.liaison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * Who should answer for which enterprise, planned by the placement engine (三员派位). A plan is a proposal; taking it over is a command.
 * Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class OfficerPlans {
    private static final Commands<OfficersPlaced> PLANS =
            Commands.of("officerPlans", OfficersPlaced.class, Role.OFFICE);
    private static final Command<OfficersPlaced> TAKE_OVER = PLANS.command("takeOver", TakeOver.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(TAKE_OVER);

    private static final Question PLAN = PLANS.question("plan");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(PLAN);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public OfficerPlans(Office office) {
        this.office = office;
    }

    /**
     * Plans who should have each vacant role of each team (三员派位预案): grid officers of the enterprise's grid, three persons at each
     * enterprise, none above the load of the charter, and as even as can be. The plan of each role is exact. Nothing is changed.
     *
     * @param form who may be an officer
     * @return the plan, with the warning {@code officer-plan-short}; refused with {@code actor-may-not}
     */
    public Decision<OfficerPlan> plan(OfficerPlanForm form) {
        return office.ask(
                PLAN,
                () -> office.read(view -> {
                    OfficerPlan plan = new OfficerPlanning(view, office.today()).plan(form);
                    return new Inspection()
                            .ask(OfficerPlanRules.SHORT, plan.vacant().size())
                            .decide(() -> Decision.accepted(plan));
                }));
    }

    /**
     * Appoints officers as a plan says, from today on, all in one commit or none (按预案任命).
     *
     * @param places {@link OfficerPlan#places()}, a part of them, or other places
     * @return the teams; with the warning {@code enterprise-officer-load}; refused with {@code officer-plan-size}, {@code
     *     officer-plan-vacant}, {@code enterprise-officers-distinct}, {@code enterprise-grid-officer}, {@code enterprise-officer-day},
     *     {@code enterprise-team-closed} and {@code person-held}
     */
    public Decision<OfficersPlaced> takeOver(List<OfficerPlace> places) {
        return office.command(TAKE_OVER, new TakeOver(places), work -> {
            Inspection inspection = new Inspection().ask(OfficerPlanRules.SIZE, places.size());
            if (!inspection.isClean()) {
                return inspection.decide(() -> Decision.accepted(new OfficersPlaced(List.of())));
            }
            Needs needs = work.needs();
            places.stream().map(OfficerPlace::team).distinct().forEach(team -> needs.a(EnterpriseTeam.KIND, team));
            TeamFacts.people(
                    work,
                    needs,
                    places.stream().map(OfficerPlace::person).distinct().toList());
            List<Decision<EnterpriseTeam>> appointed = appointed(work, inspection, places);
            appointed.forEach(each -> inspection.read(work.save(EnterpriseTeam.KIND, each)));
            return inspection.decide(() -> Decision.accepted(new OfficersPlaced(
                    places.stream().map(OfficerPlace::team).distinct().toList())));
        });
    }

    /** Each appointment on the team as the one before it has left it; the store is asked before anything is saved. */
    private static List<Decision<EnterpriseTeam>> appointed(
            UnitOfWork work, Inspection inspection, List<OfficerPlace> places) {
        Map<Id<EnterpriseTeam>, EnterpriseTeam> teams = new HashMap<>();
        Map<Id<Person>, Integer> loads = new HashMap<>();
        List<Decision<EnterpriseTeam>> decisions = new ArrayList<>();
        for (OfficerPlace place : places) {
            EnterpriseTeam team = Optional.ofNullable(teams.get(place.team()))
                    .orElseGet(() -> work.require(EnterpriseTeam.KIND, place.team()));
            OfficerForm officer = new OfficerForm(place.role(), place.person(), work.today());
            EnterpriseTeamRules.Appointing facts = TeamFacts.appointing(work, team, officer, Optional.empty())
                    .beside(loads.getOrDefault(place.person(), 0));
            inspection.ask(
                    OfficerPlanRules.VACANT,
                    new OfficerPlanRules.Placing(
                            facts.enterprise(),
                            place.role(),
                            team.officer(place.role()).isEmpty()));
            Decision<EnterpriseTeam> decision = team.appoint(officer, facts);
            decision.outcomeIfAccepted().ifPresent(next -> teams.put(place.team(), next));
            loads.merge(place.person(), 1, Integer::sum);
            decisions.add(decision);
        }
        return decisions;
    }

    private record TakeOver(List<OfficerPlace> places) {}
}

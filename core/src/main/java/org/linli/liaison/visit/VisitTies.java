package org.linli.liaison.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.community.ClosingRules;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.LiaisonMonth;
import org.linli.liaison.TeamTies;
import org.linli.person.Person;
import org.linli.storage.Kind;
import org.linli.work.Concerning;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The visits of a team that are still to take place (待走访), and who stands in which relation to a visit. */
final class VisitTies implements Reliance<EnterpriseTeam> {
    @Override
    public Kind<EnterpriseTeam> on() {
        return EnterpriseTeam.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, EnterpriseTeam team, LocalDate today) {
        return of(view, team)
                .filter(visit -> visit.status().isOpen())
                .map(visit -> OpenTie.of(
                        LiaisonVisit.KIND.name(),
                        visit.id(),
                        visit.form().month().toString(),
                        LiaisonVisits.MISS))
                .toList();
    }

    @Override
    public List<Finding> recordedAfter(Reading view, EnterpriseTeam team, LocalDate day) {
        Stream<Map.Entry<String, LocalDate>> held = of(view, team)
                .flatMap(visit -> visit.record().stream()
                        .map(came -> Map.entry(
                                visit.form().month().toString(), came.day().plusDays(1))));
        return new Inspection()
                .ask(ClosingRules.RECORDED_AFTER, ClosingRules.LastRecord.of(day, LiaisonVisit.KIND.name(), held))
                .findings();
    }

    private static Stream<LiaisonVisit> of(Reading view, EnterpriseTeam team) {
        return view.list(view.all(LiaisonVisit.KIND).where(LiaisonVisit.TEAM, team.id())).stream();
    }

    /** The visits of a month whose liaison day is skipped (当月待走访). */
    static final class OfMonth implements Reliance<LiaisonMonth> {
        @Override
        public Kind<LiaisonMonth> on() {
            return LiaisonMonth.KIND;
        }

        @Override
        public List<Finding> rejudged(Reading view, LiaisonMonth month, LocalDate today) {
            LocalDate first = month.month().atDay(1);
            long visits = view.list(view.all(LiaisonVisit.KIND).where(LiaisonVisit.MONTH, first)).stream()
                    .filter(visit -> visit.status() == LiaisonVisitStatus.PLANNED)
                    .count();
            return month.isSkipped()
                    ? new Inspection()
                            .ask(
                                    LiaisonVisitRules.SKIPPED,
                                    new LiaisonVisitRules.Skipped(first, Math.toIntExact(visits)))
                            .findings()
                    : List.of();
        }
    }

    /** What is about a visit. */
    interface OfVisit extends Concerning {
        Id<LiaisonVisit> visit();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(LiaisonVisit.KIND, visit())
                    .map(found -> TeamTies.of(view, found.form().team(), role, day))
                    .orElse(Set.of());
        }
    }
}

package org.linli.liaison.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.LiaisonCalendar;
import org.linli.liaison.LiaisonDay;
import org.linli.liaison.LiaisonTerms;
import org.linli.liaison.OfficerRole;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** What the rules on visits are asked about, read from the store. */
final class VisitFacts {
    private VisitFacts() {}

    static LiaisonVisitRules.Stated stated(UnitOfWork work, VisitPurpose purpose, List<String> topics) {
        return new LiaisonVisitRules.Stated(purpose, topics, work.terms(LiaisonTerms.TERMS));
    }

    static LiaisonVisitRules.Planned planned(Reading view, EnterpriseTeam team, YearMonth month, LocalDate today) {
        // A calendar that does not know the year yet is no reason to plan no visit.
        Optional<LocalDate> day = LiaisonCalendar.of(view, today)
                .of(month)
                .fold(accepted -> accepted.outcome().day(), refused -> Optional.of(month.atEndOfMonth()));
        return new LiaisonVisitRules.Planned(month.atDay(1), day, team.form().since());
    }

    static LiaisonVisitRules.Held held(
            UnitOfWork work, EnterpriseTeam team, Id<LiaisonVisit> visit, YearMonth month, VisitRecord came) {
        Set<OfficerRole> filled = Stream.of(OfficerRole.values())
                .filter(role -> !team.actingOn(role, came.day()).isEmpty())
                .collect(Collectors.toSet());
        return new LiaisonVisitRules.Held(
                came.day(),
                team.stoodOn(came.day()),
                came.officers(),
                filled,
                month.atDay(1),
                work.list(work.all(LiaisonVisit.KIND).where(LiaisonVisit.TEAM, team.id())).stream()
                        .filter(other -> !other.id().equals(visit))
                        .flatMap(other -> other.record().stream())
                        .map(VisitRecord::day)
                        .collect(Collectors.toSet()),
                work.terms(LiaisonTerms.TERMS, came.day()),
                work.today());
    }

    static void units(Needs needs, Set<Id<Organisation>> units) {
        units.stream().sorted().forEach(unit -> needs.a(Organisation.KIND, unit));
        needs.orRefuse();
    }

    /** When a visit is to take place: on its own day, or on the liaison day of its month; none when that was skipped. */
    static Optional<LocalDate> due(LiaisonVisit visit, LiaisonCalendar calendar) {
        return visit.rescheduledTo()
                .or(() -> calendar.of(visit.form().month()).outcomeIfAccepted().flatMap(LiaisonDay::day));
    }
}

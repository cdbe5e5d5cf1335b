package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.grid.post.OwnGrid;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to an in-service member and to a unit, and what reports hang on. */
public final class MemberTies {
    private MemberTies() {}

    /**
     * Those who are related to a member: the member, the contact of the member's unit, the staff of the grid where the member
     * serves.
     *
     * @param view what the transaction reads
     * @param report the member's report
     * @param role the role
     * @param day the day
     * @return the people; none when there is no such report
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Person>> ofMember(Reading view, Id<MemberReport> report, Role role, LocalDate day) {
        return view.find(MemberReport.KIND, report)
                .map(found -> ofMember(view, found, role, day))
                .orElse(Set.of());
    }

    private static Set<Id<Person>> ofMember(Reading view, MemberReport report, Role role, LocalDate day) {
        return switch (role) {
            case SELF -> Set.of(report.form().person());
            case UNIT_CONTACT ->
                report.unit()
                        .party()
                        .flatMap(party -> view.holder(UnitReport.KIND, UnitReport.ACTIVE_PARTY, party))
                        .map(unit -> Set.of(unit.form().contact()))
                        .orElse(Set.of());
            default -> OwnGrid.staff(view, report.grid(), role, day);
        };
    }

    /**
     * The contact of a unit; a unit whose report has ended has none.
     *
     * @param view what the transaction reads
     * @param unit the unit's report
     * @return the contact, or none
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Person>> ofUnit(Reading view, Id<UnitReport> unit) {
        return view.find(UnitReport.KIND, unit)
                .filter(found -> found.status().isActive())
                .map(found -> Set.of(found.form().contact()))
                .orElse(Set.of());
    }

    /**
     * The members whose reports are not over and name something (关联报到).
     *
     * @param on what they name
     * @param names whether a report names it
     * @param <A> the same
     */
    record Hanging<A>(Kind<A> on, BiPredicate<MemberReport, A> names) implements Reliance<A> {
        static final List<Reliance<?>> ALL = List.of(
                new Hanging<>(Building.KIND, (report, building) -> is(report.form().profile().home(), building.id())
                        || is(report.form().profile().workplace(), building.id())),
                new Hanging<>(Organisation.KIND, (report, unit) -> is(report.unit().organisation(), unit.id())),
                new Hanging<>(PartyOrganisation.KIND, (report, unit) -> is(report.unit().party(), unit.id())),
                new UnitTied());

        @Override
        public List<OpenTie> ties(Reading view, A aggregate, LocalDate today) {
            List<MemberReport> tied = view.list(view.all(MemberReport.KIND).where(MemberReport.ACTIVE, true)).stream()
                    .filter(report -> names.test(report, aggregate))
                    .toList();
            Map<Id<Person>, String> people = tied.isEmpty() ? Map.of() : MemberNames.masked(view, tied);
            return tied.stream()
                    .map(report -> OpenTie.of(
                            MemberReport.KIND.name(),
                            report.id(),
                            people.getOrDefault(report.form().person(), report.receipt()),
                            MemberReports.AMEND))
                    .toList();
        }

        private static <B> boolean is(Optional<Id<B>> named, Id<B> id) {
            return named.filter(id::equals).isPresent();
        }

        /** The report of a unit itself. */
        private record UnitTied() implements Reliance<PartyOrganisation> {
            @Override
            public Kind<PartyOrganisation> on() {
                return PartyOrganisation.KIND;
            }

            @Override
            public List<OpenTie> ties(Reading view, PartyOrganisation unit, LocalDate today) {
                return view.holder(UnitReport.KIND, UnitReport.ACTIVE_PARTY, unit.id()).stream()
                        .map(report -> OpenTie.of(
                                UnitReport.KIND.name(), report.id(), unit.names().name(), UnitReports.EXIT))
                        .toList();
            }
        }
    }
}

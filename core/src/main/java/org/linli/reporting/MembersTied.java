package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.person.Person;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/**
 * The members whose reports are not over and name something (关联报到).
 *
 * @param on what they name
 * @param names whether a report names it
 * @param <A> the same
 */
record MembersTied<A>(Kind<A> on, BiPredicate<MemberReport, A> names) implements Reliance<A> {
    static final Reliance<Building> BUILDING = new MembersTied<>(
            Building.KIND,
            (report, building) -> is(report.form().profile().home(), building.id())
                    || is(report.form().profile().workplace(), building.id()));

    static final Reliance<Organisation> ORGANISATION = new MembersTied<>(
            Organisation.KIND, (report, unit) -> is(report.unit().organisation(), unit.id()));

    static final Reliance<PartyOrganisation> PARTY_ORGANISATION = new MembersTied<>(
            PartyOrganisation.KIND, (report, unit) -> is(report.unit().party(), unit.id()));

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
}

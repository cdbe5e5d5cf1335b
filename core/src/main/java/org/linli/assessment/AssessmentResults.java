package org.linli.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.PartyOrganisation;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** Assessments beside each other, and what waits. */
final class AssessmentResults {
    private AssessmentResults() {}

    static AssessmentSheet sheet(Reading view, Rubric rubric, LocalDate today) {
        List<Assessment> all = of(view, rubric.id())
                .filter(each -> each.status() != AssessmentStatus.DROPPED)
                .toList();
        Map<String, String> names = names(view, all);
        return new AssessmentSheet(
                rubric.form(),
                today,
                all.stream()
                        .map(each -> new AssessmentSheet.Row(
                                each.id(),
                                names.getOrDefault(
                                        each.assessed().key(), each.assessed().key()),
                                each.status(),
                                AssessmentScore.of(rubric.form(), each.entries())))
                        .sorted(Comparator.comparing(AssessmentSheet.Row::name)
                                .thenComparing(AssessmentSheet.Row::assessment))
                        .toList());
    }

    /** Units by name and people by masked name; grids by id. */
    private static Map<String, String> names(Reading view, List<Assessment> all) {
        Map<String, String> names = new HashMap<>();
        Set<Id<Person>> people =
                all.stream().flatMap(each -> each.assessed().person().stream()).collect(Collectors.toSet());
        PersonFiles.maskedNames(view, people).forEach((id, name) -> names.put(id.value(), name));
        List<Id<PartyOrganisation>> units =
                all.stream().flatMap(each -> each.assessed().unit().stream()).toList();
        view.find(PartyOrganisation.KIND, units)
                .forEach(unit -> names.put(unit.id().value(), unit.names().name()));
        return names;
    }

    static List<AssessmentCard> ofPerson(Reading view, Id<Person> person) {
        return cards(view, view.all(Assessment.KIND).where(Assessment.PERSON, person));
    }

    static List<AssessmentCard> ofUnit(Reading view, Id<PartyOrganisation> unit) {
        return cards(view, view.all(Assessment.KIND).where(Assessment.UNIT, unit));
    }

    private static List<AssessmentCard> cards(Reading view, Query<Assessment> query) {
        return view.list(query).stream()
                .filter(each -> each.status() != AssessmentStatus.DROPPED)
                .flatMap(each -> view.find(Rubric.KIND, each.rubric()).map(rubric -> card(each, rubric)).stream())
                .toList();
    }

    private static AssessmentCard card(Assessment each, Rubric rubric) {
        return new AssessmentCard(
                each.id(),
                rubric.form().title(),
                each.status(),
                AssessmentScore.of(rubric.form(), each.entries()),
                each.appeals());
    }

    static Stream<Attention> waiting(Reading view, LocalDate today) {
        int days = view.terms(AssessmentTerms.TERMS, today).answerDays();
        return view.list(view.all(Assessment.KIND).where(Assessment.STATUS, AssessmentStatus.APPEALED)).stream()
                .flatMap(each -> since(each).stream().flatMap(on -> {
                    LocalDate last = on.plusDays(days);
                    return Matter.of(Assessment.KIND, each.id())
                            .due(last)
                            .settledBy(AssessmentDecisions.ANSWER)
                            .found(AssessmentRules.UNANSWERED.check(new AssessmentRules.Appealing(today, last)));
                }));
    }

    private static Optional<LocalDate> since(Assessment each) {
        return each.appeals().stream()
                .filter(appeal -> appeal.allowed().isEmpty())
                .map(AssessmentAppeal::on)
                .findFirst();
    }

    private static Stream<Assessment> of(Reading view, Id<Rubric> rubric) {
        return view.list(view.all(Assessment.KIND).where(Assessment.RUBRIC, rubric)).stream();
    }

    /** The assessments by a rubric that are not final (未确定考核). */
    static final class AssessmentsByRubric implements Reliance<Rubric> {
        @Override
        public Kind<Rubric> on() {
            return Rubric.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, Rubric rubric, LocalDate today) {
            return of(view, rubric.id())
                    .filter(each -> each.status().isOpen())
                    .map(each -> OpenTie.of(
                            Assessment.KIND.name(), each.id(), rubric.form().title(), AssessmentDecisions.FINISH))
                    .toList();
        }
    }
}

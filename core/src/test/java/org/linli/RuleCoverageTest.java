package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Rule;
import org.linli.planted.coverage.PlantedRules;
import org.linli.report.Rulebook;

class RuleCoverageTest {
    @Test
    void every_rule_is_named_explained_founded_listed_asked_and_tested() {
        assertEquals(List.of(), RuleAudit.defects(Codebase.MAIN, Codebase.tests()));
    }

    @Test
    void there_are_classes_of_rules_to_look_at() {
        Set<String> found = RuleAudit.rulesClasses(Codebase.MAIN).stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertTrue(found.containsAll(Set.of("CalendarRules", "CharterRules")), found::toString);
    }

    @Test
    void every_rule_stands_in_the_rulebook() {
        Set<String> declared = RuleAudit.rulesClasses(Codebase.MAIN).stream()
                .map(JavaClass::getPackageName)
                .map(PackageOrder::room)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> chapters = Linli.rulebook().chapters().stream()
                .filter(chapter -> !chapter.rules().isEmpty())
                .map(Rulebook.Chapter::feature)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, chapters);
    }

    @Test
    void each_planted_defect_is_found() {
        JavaClasses planted = new ClassFileImporter().importPackagesOf(PlantedRules.class);
        Set<String> defects = new TreeSet<>(RuleAudit.defects(planted, planted));
        assertEquals(
                new TreeSet<>(Set.of(
                        "PlantedRules.ALL lists [Planted_Id, charter-bound, planted-asked, planted-idle],"
                                + " but the class has [Planted_Id, charter-bound, planted-asked, planted-idle,"
                                + " planted-unlisted]",
                        "Planted_Id: not in kebab case",
                        "charter-bound: a second rule has this id, in PlantedRules",
                        "planted-asked: the charter has no parameter no.such",
                        "planted-asked: no text in en",
                        "planted-asked: no text in zh",
                        "planted-asked: no statement in en",
                        "planted-asked: no statement in zh",
                        "planted-asked: no test starts with boundary",
                        "planted-idle: no main code asks it",
                        "planted-unlisted: no main code asks it",
                        "planted-gone: tested, but there is no such rule")),
                defects.stream()
                        .filter(defect -> defect.startsWith("PlantedRules")
                                || defect.startsWith("planted-asked")
                                || defect.contains("second")
                                || defect.contains("kebab")
                                || defect.contains("asks it")
                                || defect.contains("no such rule"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_rule_of_the_rulebook_has_another_id() {
        List<String> ids = Linli.rulebook().rules().stream().map(Rule::id).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }
}

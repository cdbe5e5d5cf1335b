package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.linli.planted");

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void the_house_rule_holds_in_main_code(HouseRule house) {
        house.rule().check(Codebase.MAIN);
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void the_house_rule_finds_every_planted_violation(HouseRule house) {
        assertFalse(house.planted().isEmpty());
        for (String member : house.planted()) {
            String type = member.substring(0, member.indexOf('#'));
            String found = String.join(
                    "\n",
                    house.rule().evaluate(planted(type)).getFailureReport().getDetails());
            assertTrue(found.contains(member.substring(member.indexOf('#') + 1)), member + " in " + found);
        }
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void the_house_rule_lets_a_clean_class_pass(HouseRule house) {
        assertEquals(
                List.of(),
                house.rule()
                        .allowEmptyShould(true)
                        .evaluate(planted("report.Clean"))
                        .getFailureReport()
                        .getDetails());
    }

    @Test
    void only_the_builder_may_make_defaults_out_of_clock_and_chance() {
        JavaClasses builder = new ClassFileImporter().importClasses(LinliPlanted.class);
        ArchRule rule = HouseRule.HIDDEN_INPUTS.rule().allowEmptyShould(true);
        assertFalse(rule.evaluate(builder).hasViolation());
        assertTrue(rule.evaluate(planted("hidden.LinliElsewhere")).hasViolation());
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        Set<String> found = Codebase.MAIN.stream()
                .map(type -> PackageOrder.room(type.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(PackageOrder.FROM_THE_GROUND_UP);
        assertEquals(Set.of(), found);
    }

    @Test
    void every_package_that_users_need_is_exported_and_the_inside_is_not() {
        Set<String> exported = Codebase.exportedPackages();
        assertTrue(exported.containsAll(Set.of("org.linli.kernel", "org.linli.storage", "org.linli.report")));
        assertFalse(exported.contains("org.linli.work"));
    }

    private static JavaClasses planted(String type) {
        String name = "org.linli.planted." + type;
        return PLANTED.that(DescribedPredicate.describe(
                name,
                each -> each.getName().equals(name)
                        || each.getName().startsWith(name + "$")
                        || each.getSimpleName().equals("package-info")));
    }
}

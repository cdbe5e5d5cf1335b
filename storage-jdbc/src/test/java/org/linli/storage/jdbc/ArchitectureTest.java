package org.linli.storage.jdbc;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.storage.jdbc.planted.ShowsInside;

class ArchitectureTest {
    private static final List<String> INSIDE_ONLY = List.of(
            "com.fasterxml.jackson.",
            "tools.jackson.",
            "org.flywaydb.",
            "com.google.",
            "org.h2.",
            "org.postgresql.",
            "org.mariadb.",
            "org.springframework.");
    private static final ArchRule NOTHING_OF_THE_INSIDE = classes()
            .that()
            .arePublic()
            .should(showNothingOfTheInside())
            .because("a host is free to bring any version of these libraries, or none");

    @Test
    void no_public_signature_shows_jackson_flyway_or_a_driver() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.linli.storage.jdbc");
        NOTHING_OF_THE_INSIDE.check(main);
    }

    @Test
    void each_planted_signature_is_found() {
        Set<String> found = new TreeSet<>(NOTHING_OF_THE_INSIDE
                .evaluate(new ClassFileImporter().importClasses(ShowsInside.class))
                .getFailureReport()
                .getDetails());
        assertEquals(
                Set.of(
                        "ShowsInside.parser shows com.fasterxml.jackson.core.JsonParser",
                        "ShowsInside.result shows org.flywaydb.core.Flyway",
                        "ShowsInside.takes shows com.fasterxml.jackson.core.JsonParser"),
                found);
    }

    private static ArchCondition<JavaClass> showNothingOfTheInside() {
        return new ArchCondition<>("show no type of Jackson, Flyway, or a driver") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                judge(type, type.getSimpleName(), supertypes(type), events);
                type.getMembers().stream()
                        .filter(member -> isOpen(member.getModifiers()))
                        .forEach(member ->
                                judge(type, type.getSimpleName() + "." + member.getName(), types(member), events));
            }
        };
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
    }

    private static Stream<JavaType> supertypes(JavaClass type) {
        return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static void judge(JavaClass type, String where, Stream<? extends JavaType> types, ConditionEvents events) {
        types.flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                .map(shown -> shown.getBaseComponentType().getName())
                .filter(name -> INSIDE_ONLY.stream().anyMatch(name::startsWith))
                .distinct()
                .forEach(name -> events.add(SimpleConditionEvent.violated(type, where + " shows " + name)));
    }
}

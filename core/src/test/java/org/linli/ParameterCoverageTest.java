package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.charter.CharterParameter;
import org.linli.charter.Terms;
import org.linli.planted.coverage.PlantedTerms;

/** A parameter that no code reads is a promise that nobody keeps. */
class ParameterCoverageTest {
    @Test
    void every_parameter_is_read_by_main_code() {
        List<Terms<?>> terms = new Features().terms();
        assertFalse(terms.isEmpty());
        assertEquals(
                List.of(),
                terms.stream()
                        .flatMap(each -> unread(each, Codebase.MAIN).stream())
                        .toList());
    }

    @Test
    void all_terms_that_main_code_declares_are_those_of_a_feature() {
        assertEquals(
                new Features()
                        .terms().stream()
                                .map(each -> each.type().getName())
                                .sorted()
                                .toList(),
                Codebase.MAIN.stream()
                        .filter(type -> type.tryGetField("TERMS")
                                .filter(field -> field.getRawType().isEquivalentTo(Terms.class))
                                .isPresent())
                        .map(JavaClass::getName)
                        .sorted()
                        .toList());
    }

    @Test
    void each_planted_parameter_that_is_not_read_is_found() {
        JavaClasses planted = new ClassFileImporter().importPackagesOf(PlantedTerms.class);
        assertEquals(
                List.of(
                        "planted.idle",
                        "planted.promise.finish",
                        "planted.forgotten.respond",
                        "planted.forgotten.finish"),
                unread(PlantedTerms.TERMS, planted));
    }

    private static List<String> unread(Terms<?> terms, JavaClasses code) {
        List<String> unread = new ArrayList<>();
        for (CharterParameter parameter : terms.parameters()) {
            Class<?> type = terms.type();
            boolean read = true;
            for (String step :
                    parameter.name().substring(terms.name().length() + 1).split("\\.")) {
                Class<?> owner = type;
                read &= isRead(code.get(owner), step);
                type = Arrays.stream(owner.getRecordComponents())
                        .filter(part -> part.getName().equals(step))
                        .map(RecordComponent::getType)
                        .findFirst()
                        .orElseThrow();
            }
            if (!read) {
                unread.add(parameter.name());
            }
        }
        return unread;
    }

    private static boolean isRead(JavaClass owner, String component) {
        return owner.getMethod(component).getAccessesToSelf().stream()
                .map(JavaAccess::getOriginOwner)
                .anyMatch(reader -> !reader.equals(owner));
    }
}

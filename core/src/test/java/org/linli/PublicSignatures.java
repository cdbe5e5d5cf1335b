package org.linli;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What users see of a class: its supertypes, and the types in its public and protected members. */
final class PublicSignatures {
    private static final List<String> INSIDE_ONLY = List.of(
            "com.google.",
            "com.fasterxml.jackson.",
            "tools.jackson.",
            "org.flywaydb.",
            "org.bouncycastle.",
            "org.slf4j.");

    private PublicSignatures() {}

    static boolean isSeen(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass().map(PublicSignatures::isSeen).orElse(true);
    }

    static ArchCondition<JavaClass> showNoLibraryOfTheInside() {
        return new ArchCondition<>("show no type of Guava, Jackson, Flyway, Bouncy Castle or SLF4J, but its Logger") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaType> supertypes = Stream.concat(
                        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream()),
                        bounds(type.getTypeParameters()));
                judge(type, type.getName(), supertypes, events);
                type.getMembers().stream()
                        .filter(member -> isOpen(member.getModifiers()))
                        .forEach(member -> judge(type, member.getFullName(), types(member), events));
            }
        };
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream(),
                        bounds(unit.getTypeParameters()))
                .flatMap(types -> types);
    }

    private static Stream<JavaType> bounds(List<? extends JavaTypeVariable<?>> variables) {
        return variables.stream().flatMap(variable -> variable.getUpperBounds().stream());
    }

    private static void judge(JavaClass type, String where, Stream<JavaType> types, ConditionEvents events) {
        types.flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                .map(shown -> shown.getBaseComponentType().getName())
                .filter(name -> INSIDE_ONLY.stream().anyMatch(name::startsWith) && !name.equals("org.slf4j.Logger"))
                .distinct()
                .forEach(name -> events.add(SimpleConditionEvent.violated(type, where + " shows " + name)));
    }
}

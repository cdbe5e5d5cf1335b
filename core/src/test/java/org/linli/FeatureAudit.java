package org.linli;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linli.charter.Terms;
import org.linli.feature.Feature;
import org.linli.feature.Watch;
import org.linli.storage.Kind;

/** Looks at what each package declares, and says in one line each what no feature brings. */
final class FeatureAudit {
    private static final Set<String> LISTS = Set.of("COMMANDS", "QUESTIONS");

    private FeatureAudit() {}

    static List<String> defects(JavaClasses code, List<Feature> features) {
        List<String> defects = new ArrayList<>();
        for (JavaField field : fields(code)) {
            String room = field.getOwner().getPackageName().substring("org.linli.".length());
            String named = room + ": " + field.getOwner().getSimpleName() + "." + field.getName();
            Object value = value(field.reflect());
            if (value instanceof Feature feature) {
                if (!features.contains(feature)) {
                    defects.add(named + " is not in the list");
                }
            } else if (!brought(room, features).containsAll(parts(value))) {
                defects.add(named + " is not in the feature of its package");
            }
        }
        return defects.stream().sorted().toList();
    }

    private static List<JavaField> fields(JavaClasses code) {
        Predicate<JavaField> isPart = field -> field.getRawType().isEquivalentTo(Feature.class)
                || field.getRawType().isEquivalentTo(Kind.class)
                || field.getRawType().isEquivalentTo(Terms.class)
                || field.getRawType().isEquivalentTo(Watch.class)
                || LISTS.contains(field.getName())
                || field.getName().equals("ALL") && isOfRules(field.getOwner());
        return code.stream()
                .filter(type -> !type.getPackageName().equals("org.linli"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(isPart)
                .toList();
    }

    private static boolean isOfRules(JavaClass type) {
        return type.isTopLevelClass() && type.getSimpleName().endsWith("Rules");
    }

    private static Set<Object> brought(String room, List<Feature> features) {
        Set<Object> parts = new HashSet<>();
        features.stream()
                .filter(feature -> feature.name().equals(room))
                .forEach(feature -> Stream.of(
                                feature.commands(),
                                feature.questions(),
                                feature.kinds(),
                                feature.rules(),
                                feature.watches(),
                                feature.terms())
                        .forEach(parts::addAll));
        return parts;
    }

    private static Collection<?> parts(Object value) {
        return value instanceof Collection<?> several ? several : List.of(value);
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.linli;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.linli.charter.CharterParameters;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Texts;

/** Looks at every class of rules, and says in one line each what is wrong with a rule. */
final class RuleAudit {
    static final List<String> CASES = List.of("satisfied", "violated", "boundary");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    private static final Pattern FIGURE = Pattern.compile("\\{([a-zA-Z0-9]+)(:[^{}]+)?}");

    private final Map<String, Set<String>> cases = new TreeMap<>();
    private final Set<String> annotated = new TreeSet<>();
    private final List<String> defects = new ArrayList<>();

    private RuleAudit() {}

    static List<String> defects(JavaClasses main, JavaClasses tests) {
        RuleAudit audit = new RuleAudit();
        tests.stream().filter(JavaClass::isNestedClass).forEach(audit::collectCases);
        Set<String> ids = new HashSet<>();
        rulesClasses(main).forEach(type -> audit.look(type, ids));
        audit.annotated.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> audit.defects.add(id + ": tested, but there is no such rule"));
        return audit.defects;
    }

    static List<JavaClass> rulesClasses(JavaClasses main) {
        return main.stream()
                .filter(type -> type.isTopLevelClass() && type.getSimpleName().endsWith("Rules"))
                .toList();
    }

    private void look(JavaClass type, Set<String> ids) {
        Map<JavaField, Set<String>> held = new HashMap<>();
        Set<String> declared = new TreeSet<>();
        Set<String> listed = new TreeSet<>();
        for (JavaField field : type.getFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC)) {
                Collection<Rule<?>> rules = rules(value(field.reflect()));
                Set<String> names = rules.stream().map(Rule::id).collect(Collectors.toSet());
                if (field.getName().equals("ALL")) {
                    listed.addAll(names);
                    rules.forEach(rule -> look(type, rule, ids));
                } else {
                    declared.addAll(names);
                    held.put(field, names);
                }
            }
        }
        if (!declared.equals(listed)) {
            defects.add(type.getSimpleName() + ".ALL lists " + listed + ", but the class has " + declared);
        }
        for (String id : declared) {
            if (held.entrySet().stream().noneMatch(entry -> entry.getValue().contains(id) && isRead(entry.getKey()))) {
                defects.add(id + ": no main code asks it");
            }
        }
    }

    private void look(JavaClass type, Rule<?> rule, Set<String> ids) {
        String id = rule.id();
        require(ids.add(id), id, "a second rule has this id, in " + type.getSimpleName());
        require(KEBAB.matcher(id).matches(), id, "not in kebab case");
        require(!rule.basis().isEmpty(), id, "no basis");
        for (String parameter : rule.parameters()) {
            require(
                    CharterParameters.known().find(parameter).isPresent(),
                    id,
                    "the charter has no parameter " + parameter);
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String language = locale.getLanguage();
            require(Texts.find(id, locale).isPresent(), id, "no text in " + language);
            require(Texts.find(id + ".statement", locale).isPresent(), id, "no statement in " + language);
            require(figures(id + ".statement", locale).isEmpty(), id, "figures in the statement in " + language);
        }
        require(
                figures(id, Locale.ENGLISH).equals(figures(id, Locale.SIMPLIFIED_CHINESE)),
                id,
                "other figures in the other language");
        for (String name : CASES) {
            require(cases.getOrDefault(id, Set.of()).contains(name), id, "no test starts with " + name);
        }
    }

    private void require(boolean condition, String id, String otherwise) {
        if (!condition) {
            defects.add(id + ": " + otherwise);
        }
    }

    /** The id in the annotation; a nested class without one proves the rule after which it is named. */
    private void collectCases(JavaClass nested) {
        Set<String> proves =
                nested.isAnnotatedWith(Nested.class) && nested.getSimpleName().contains("_")
                        ? new HashSet<>(Set.of(nested.getSimpleName().replace('_', '-')))
                        : new HashSet<>();
        if (nested.isAnnotatedWith(RuleTest.class) || nested.isAnnotatedWith(RuleTest.All.class)) {
            proves = Stream.of(nested.reflect().getAnnotationsByType(RuleTest.class))
                    .map(RuleTest::value)
                    .collect(Collectors.toSet());
            annotated.addAll(proves);
        }
        for (String id : proves) {
            // Those that it inherits are run too.
            for (Method method : ReflectionSupport.findMethods(
                    nested.reflect(),
                    each -> AnnotationSupport.isAnnotated(each, Testable.class),
                    HierarchyTraversalMode.TOP_DOWN)) {
                CASES.stream()
                        .filter(method.getName()::startsWith)
                        .forEach(name -> cases.computeIfAbsent(id, any -> new TreeSet<>())
                                .add(name));
            }
        }
    }

    /** A constant is read when code reads it that is not the class's own table of constants. */
    private static boolean isRead(JavaField field) {
        return field.getAccessesToSelf().stream()
                .map(JavaAccess::getOrigin)
                .anyMatch(origin -> !origin.getOwner().equals(field.getOwner())
                        || !origin.getName().equals("<clinit>"));
    }

    private static Collection<Rule<?>> rules(Object value) {
        if (value instanceof Rule<?> rule) {
            return List.of(rule);
        }
        if (value instanceof RuleSet<?> set) {
            return List.copyOf(set.rules());
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .filter(Rule.class::isInstance)
                    .<Rule<?>>map(rule -> (Rule<?>) rule)
                    .toList();
        }
        return List.of();
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> figures(String key, Locale locale) {
        return FIGURE.matcher(Texts.find(key, locale).orElse(""))
                .results()
                .map(match -> "{" + match.group(1) + "}")
                .collect(Collectors.toSet());
    }
}

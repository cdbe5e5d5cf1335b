package org.linli;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** How classes look from outside: names, records, constants, annotations. */
final class Shapes {
    static final Pattern EMPTY_SUFFIX =
            Pattern.compile(".*(Service|Manager|Impl|DTO|Dto|Port|UseCase|Adapter|Helper|Util|Utils)");
    private static final Set<String> CONSTANTS =
            Set.of(Rule.class.getName(), RuleSet.class.getName(), List.class.getName());
    private static final List<String> MUTABLE = List.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.BitSet",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.sql.",
            "java.util.concurrent.",
            "java.nio.",
            "java.io.");

    private Shapes() {}

    static DescribedPredicate<JavaField> mutable() {
        return DescribedPredicate.describe("of a type that can change", field -> {
            JavaClass type = field.getRawType();
            boolean concreteCollection = (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                    && type.getPackageName().equals("java.util")
                    && !type.isInterface();
            return type.isArray()
                    || concreteCollection
                    || MUTABLE.stream()
                            .anyMatch(
                                    name -> name.endsWith(".") && type.getName().startsWith(name)
                                            || type.getName().equals(name));
        });
    }

    static ArchCondition<JavaClass> holdOnlyConstantsAndRecords() {
        return new ArchCondition<>("hold only constants, facts, and what a rule needs inside") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    boolean constant = field.getModifiers().containsAll(Set.of(STATIC, FINAL));
                    boolean rule = CONSTANTS.contains(field.getRawType().getName());
                    if (!constant || !rule && !field.getModifiers().contains(PRIVATE)) {
                        events.add(
                                SimpleConditionEvent.violated(type, field.getFullName() + " is no constant of rules"));
                    }
                }
                for (JavaMethod method : type.getMethods()) {
                    if (!method.getModifiers().contains(STATIC)
                            || method.getModifiers().contains(PUBLIC)) {
                        events.add(
                                SimpleConditionEvent.violated(type, method.getFullName() + " is no helper of rules"));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> beRecordsOrEnums() {
        return new ArchCondition<>("be records, enums or sealed kinds of facts") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isRecord() && !type.isEnum() && !type.isInterface()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is no record of facts"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            type.getName() + " lives in " + type.getPackageName() + ", which says nothing of null"));
                }
            }
        };
    }
}

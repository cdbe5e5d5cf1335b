package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.planted.storage.Parade;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.work.Sheet;

/**
 * Each index is asked in main code, or unique: what is only shown, counted or summed is a {@link org.linli.storage.Column}, which
 * costs no B-tree at each write.
 */
class IndexQuestionsTest {
    private static List<String> unasked(List<Kind<?>> kinds, JavaClasses classes) {
        List<String> unasked = new ArrayList<>();
        for (Kind<?> kind : kinds) {
            kind.indexes().stream()
                    .filter(index -> !index.isUnique() && !isAsked(index, classes))
                    .forEach(index -> unasked.add(kind.name() + "." + index.name()));
        }
        return unasked;
    }

    private static boolean isAsked(Index<?, ?> index, JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isEquivalentTo(Index.class) && holds(field, index))
                .flatMap(field -> field.getAccessesToSelf().stream())
                .map(JavaFieldAccess::getOrigin)
                .anyMatch(IndexQuestionsTest::asks);
    }

    private static boolean holds(JavaField javaField, Index<?, ?> index) {
        try {
            Field field = javaField.reflect();
            field.setAccessible(true);
            return field.get(null) == index;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether code hands on an index, as conditions, ranges and those who look for a value do; a declaration is no question. */
    private static boolean asks(JavaCodeUnit code) {
        return code.isMethod() && code.getMethodCallsFromSelf().stream().anyMatch(IndexQuestionsTest::takesIndex)
                || code.getMethodCallsFromSelf().stream().anyMatch(IndexQuestionsTest::offersIndex);
    }

    /** A list offers its orders and filters in a constant. */
    private static boolean offersIndex(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Sheet.class)
                && List.of("ordered", "filtered").contains(call.getTarget().getName());
    }

    private static boolean takesIndex(JavaMethodCall call) {
        return call.getTarget().getName().equals("orderedBy")
                || call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Index.class));
    }

    @Test
    void each_index_is_asked_or_unique() {
        assertEquals(List.of(), unasked(Linli.kinds(), Codebase.MAIN));
        assertTrue(
                Linli.kinds().stream().mapToInt(kind -> kind.indexes().size()).sum() > 20);
    }

    @Test
    void an_index_that_nobody_asks_is_found() {
        assertEquals(
                List.of("parade.colour", "parade.horses"),
                unasked(List.of(Parade.KIND), new ClassFileImporter().importClasses(Parade.class, Index.class)));
    }
}

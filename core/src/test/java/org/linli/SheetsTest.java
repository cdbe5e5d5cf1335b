package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Listing;
import org.linli.kernel.Texts;
import org.linli.storage.Index;
import org.linli.work.Sheet;

/** The lists of the library: every question that answers with a page is one of them, and what they offer can be asked. */
class SheetsTest {
    private static List<Sheet<?>> sheets() {
        List<Sheet<?>> sheets = new ArrayList<>();
        Codebase.MAIN.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Sheet.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .forEach(field -> sheets.add((Sheet<?>) value(field)));
        return sheets;
    }

    private static Object value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void each_list_has_a_name_of_its_own() {
        assertEquals(
                sheets().size(), sheets().stream().map(Sheet::name).distinct().count());
        assertTrue(sheets().size() >= 14, sheets().toString());
    }

    @Test
    void each_column_by_which_a_list_is_ordered_or_filtered_has_a_word_in_both_languages() {
        TreeSet<String> without = new TreeSet<>();
        for (Sheet<?> sheet : sheets()) {
            Stream.concat(sheet.orders().stream(), sheet.filters().stream())
                    .map(column -> "column." + column.name())
                    .filter(key -> Texts.find(key, Locale.ENGLISH).isEmpty()
                            || Texts.find(key, Locale.CHINESE).isEmpty())
                    .forEach(without::add);
        }
        assertEquals(Set.of(), without);
    }

    @Test
    void each_filter_has_a_way_to_its_answer() {
        List<String> without = new ArrayList<>();
        for (Sheet<?> sheet : sheets()) {
            sheet.filters().stream()
                    .filter(index -> !hasWay(sheet, index))
                    .forEach(index -> without.add(sheet.name() + "." + index.name()));
        }
        assertEquals(List.of(), without);
    }

    /** The second index of a tree serves the lists of a part, which is narrowed by the first. */
    private static boolean hasWay(Sheet<?> sheet, Index<?, ?> index) {
        return index.isMany()
                || index.isUnique()
                || sheet.kind().trees().stream().anyMatch(tree -> tree.contains(index));
    }

    @Test
    void each_question_that_answers_with_a_page_is_such_a_list() {
        List<String> others = new ArrayList<>();
        for (Method feature : Desk.class.getDeclaredMethods()) {
            Arrays.stream(feature.getReturnType().getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> method.getGenericReturnType()
                            .getTypeName()
                            .startsWith(Decision.class.getName() + "<" + Listing.class.getName()))
                    .map(method -> Codebase.MAIN.get(method.getDeclaringClass()))
                    .distinct()
                    .filter(type -> type.getFields().stream()
                                    .noneMatch(field -> field.getRawType().isEquivalentTo(Sheet.class))
                            && type.getMethodCallsFromSelf().stream()
                                    .noneMatch(call -> call.getTargetOwner().isEquivalentTo(Sheet.class)
                                            && call.getName().equals("computed")))
                    .forEach(type -> others.add(type.getName()));
        }
        assertEquals(List.of(), others);
    }

    @Test
    void a_list_that_would_leave_out_what_has_no_value_is_none() {
        Sheet<Organisation> sheet = Sheet.of("planted", Organisation.KIND);
        assertThrows(IllegalArgumentException.class, () -> sheet.ordered(Organisation.CREDIT_CODE));
        assertEquals(1, sheet.ordered(Organisation.ORDER).orders().size());
    }
}

package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Deadline;
import org.linli.kernel.Id;
import org.linli.storage.Column;
import org.linli.storage.Kind;

/** An end that a notice of holidays may still move says so wherever it is shown, in the views of the database too. */
class ProvisionalColumnsTest {
    private static final String MARK = "_provisional";

    @Test
    void a_kind_that_keeps_a_deadline_marks_a_provisional_end_beside_it() {
        Set<String> unmarked = new TreeSet<>();
        int keeping = 0;
        for (Kind<?> kind : Linli.kinds()) {
            if (keepsDeadline(kind.type(), new HashSet<>())) {
                keeping++;
                Set<String> columns = Stream.concat(kind.columns().stream(), kind.indexes().stream())
                        .map(Column::name)
                        .collect(Collectors.toSet());
                if (columns.stream().noneMatch(name -> name.endsWith(MARK))) {
                    unmarked.add(kind.name());
                }
            }
        }
        assertEquals(Set.of(), unmarked);
        assertTrue(keeping >= 2, "incidents and disputes have clocks");
    }

    private static boolean keepsDeadline(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            // An id only names what keeps one.
            return generic.getRawType() != Id.class
                    && Stream.of(generic.getActualTypeArguments()).anyMatch(part -> keepsDeadline(part, seen));
        }
        if (type == Deadline.class) {
            return true;
        }
        return type instanceof Class<?> record
                && record.isRecord()
                && List.of(record.getRecordComponents()).stream()
                        .map(RecordComponent::getGenericType)
                        .anyMatch(part -> keepsDeadline(part, seen));
    }
}

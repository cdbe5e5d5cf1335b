package org.linli.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The findings within an answer, however deep: in lists, in optionals and in records of the library. */
@SuppressWarnings("ReferenceEquality") // the same object says that nothing in it was replaced
public final class NestedFindings {
    private static final String LIBRARY = "org.linli.";

    /** What an answer is made of; a type that can hold no finding has no parts, and is not looked into. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return type.isRecord() && type.getName().startsWith(LIBRARY) ? Shape.of(type) : Shape.NONE;
        }
    };

    private NestedFindings() {}

    /**
     * An answer with each of its findings replaced.
     *
     * @param answer what a question answers
     * @param replacing what stands for a finding
     * @return the same answer where nothing was replaced; else one of the same type
     */
    public static Object replaced(Object answer, UnaryOperator<Finding> replacing) {
        if (answer instanceof Finding finding) {
            return replacing.apply(finding);
        }
        if (answer instanceof List<?> list) {
            return listed(list, replacing);
        }
        if (answer instanceof Optional<?> maybe) {
            return maybe.<Object>map(value -> {
                        Object now = replaced(value, replacing);
                        return now == value ? maybe : Optional.of(now);
                    })
                    .orElse(maybe);
        }
        return SHAPES.get(answer.getClass()).rebuilt(answer, replacing);
    }

    private static Object listed(List<?> list, UnaryOperator<Finding> replacing) {
        List<Object> now = new ArrayList<>(list.size());
        boolean same = true;
        for (Object each : list) {
            Object next = replaced(each, replacing);
            same &= next == each;
            now.add(next);
        }
        return same ? list : List.copyOf(now);
    }

    private record Shape(Optional<Constructor<?>> constructor, List<Method> parts) {
        static final Shape NONE = new Shape(Optional.empty(), List.of());

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            if (!mayHold(type, new HashSet<>())) {
                return NONE;
            }
            try {
                Constructor<?> made = type.getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                made.setAccessible(true);
                List<Method> parts =
                        Stream.of(components).map(RecordComponent::getAccessor).toList();
                parts.forEach(part -> part.setAccessible(true));
                return new Shape(Optional.of(made), parts);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        }

        /** Whether a type leads to findings, or to what is known only when it is seen. */
        private static boolean mayHold(Type type, Set<Type> seen) {
            if (type instanceof ParameterizedType generic) {
                return generic.getRawType() != Id.class
                        && (mayHold(generic.getRawType(), seen)
                                || Stream.of(generic.getActualTypeArguments()).anyMatch(part -> mayHold(part, seen)));
            }
            if (!(type instanceof Class<?> plain)) {
                return true;
            }
            if (plain == Finding.class || plain == Object.class) {
                return true;
            }
            if (!plain.getName().startsWith(LIBRARY) || !seen.add(plain)) {
                return false;
            }
            return plain.isSealed()
                    ? Stream.of(plain.getPermittedSubclasses()).anyMatch(part -> mayHold(part, seen))
                    : plain.isRecord()
                            && Stream.of(plain.getRecordComponents())
                                    .anyMatch(part -> mayHold(part.getGenericType(), seen));
        }

        Object rebuilt(Object answer, UnaryOperator<Finding> replacing) {
            if (constructor.isEmpty()) {
                return answer;
            }
            try {
                Object[] now = new Object[parts.size()];
                boolean same = true;
                for (int at = 0; at < now.length; at++) {
                    Object part = parts.get(at).invoke(answer);
                    now[at] = replaced(part, replacing);
                    same &= now[at] == part;
                }
                return same ? answer : constructor.get().newInstance(now);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(answer.getClass().getName(), e);
            }
        }
    }
}

package org.linli.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.Specimen.Colour;
import org.linli.storage.Specimen.Figure;
import org.linli.storage.Specimen.Wrapped;

class ShapeTest {
    private static final Specimen PLAIN = new Specimen(
            "𠮷野家",
            Long.MIN_VALUE,
            Integer.MAX_VALUE,
            7L,
            true,
            LocalDate.of(1940, 6, 3),
            Instant.parse("2026-11-23T08:09:10.123456Z"),
            Duration.ofMinutes(90),
            Colour.GREEN,
            Id.of("id-1"),
            new Wrapped(Id.of("w")),
            new Figure.Circle(3),
            new Figure.Circle(4),
            Optional.empty(),
            Optional.of(new Figure.Nothing()),
            List.of(new Figure.BigRectangle(1, Optional.of(2L)), new Figure.BigRectangle(1, Optional.empty())),
            List.of(List.of(), List.of(1L)),
            Set.of(new Wrapped(Id.of("b")), new Wrapped(Id.of("a"))),
            Map.of(Colour.RED, 1L, Colour.GREEN, 2L),
            Map.of(Id.of("k"), new Figure.Group(List.of(new Figure.Circle(1)))),
            Optional.empty(),
            new Specimen.Empty(),
            new Specimen.Lonely(Optional.empty()));

    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.strings().ofMaxLength(12).filter(ShapeTest::isWhole)),
                Tuple.of(1, Arbitraries.of("", "\u0000", "\ud842\udfb7", "\udbff\udfff", "\"\\\n", "\u2028")));
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff);
    }

    private static Arbitrary<Figure> figures() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.longs().map(Figure.Circle::new),
                () -> Combinators.combine(
                                Arbitraries.longs(), Arbitraries.longs().optional())
                        .as(Figure.BigRectangle::new),
                () -> Arbitraries.just(new Figure.Nothing()),
                () -> figures().list().ofMaxSize(2).map(Figure.Group::new));
    }

    private static Arbitrary<Id<Specimen>> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("._-")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(Id::of);
    }

    @Provide
    Arbitrary<Specimen> specimens() {
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(-62_135_596_800_000_000L, 253_402_300_799_999_999L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
        Arbitrary<Specimen> outer = Builders.withBuilder(() -> new Object[10])
                .use(texts())
                .in((parts, part) -> with(parts, 0, part))
                .use(days)
                .in((parts, part) -> with(parts, 1, part))
                .use(instants)
                .in((parts, part) -> with(parts, 2, part))
                .use(figures().list().ofMaxSize(3))
                .in((parts, part) -> with(parts, 3, part))
                .use(ids().map(Wrapped::new).set().ofMaxSize(4))
                .in((parts, part) -> with(parts, 4, part))
                .use(Arbitraries.maps(Arbitraries.of(Colour.class), Arbitraries.longs()))
                .in((parts, part) -> with(parts, 5, part))
                .use(Arbitraries.maps(ids(), figures()).ofMaxSize(3))
                .in((parts, part) -> with(parts, 6, part))
                .use(texts().optional())
                .in((parts, part) -> with(parts, 7, part))
                .use(figures().optional())
                .in((parts, part) -> with(parts, 8, part))
                .use(Arbitraries.longs())
                .in((parts, part) -> with(parts, 9, part))
                .build(ShapeTest::specimen);
        return Combinators.combine(outer, outer.optional()).as(ShapeTest::containing);
    }

    private static Object[] with(Object[] parts, int index, Object part) {
        Object[] more = parts.clone();
        more[index] = part;
        return more;
    }

    @SuppressWarnings("unchecked")
    private static Specimen specimen(Object[] parts) {
        long number = (long) parts[9];
        return new Specimen(
                (String) parts[0],
                number,
                (int) number,
                ~number,
                number % 2 == 0,
                (LocalDate) parts[1],
                (Instant) parts[2],
                Duration.ofNanos(number),
                Colour.values()[(int) (number & 1)],
                Id.of("i" + (number >>> 1)),
                new Wrapped(Id.of("w")),
                new Figure.Circle(number),
                new Figure.Circle(number),
                (Optional<String>) parts[7],
                (Optional<Figure>) parts[8],
                (List<Figure>) parts[3],
                List.of(List.of(number), List.of()),
                (Set<Wrapped>) parts[4],
                (Map<Colour, Long>) parts[5],
                (Map<Id<Specimen>, Figure>) parts[6],
                Optional.empty(),
                new Specimen.Empty(),
                new Specimen.Lonely(number > 0 ? Optional.of(number) : Optional.empty()));
    }

    private static Specimen containing(Specimen outer, Optional<Specimen> inner) {
        return new Specimen(
                outer.text(),
                outer.number(),
                outer.small(),
                outer.boxed(),
                outer.flag(),
                outer.day(),
                outer.instant(),
                outer.span(),
                outer.colour(),
                outer.id(),
                outer.wrapped(),
                outer.figure(),
                outer.circle(),
                outer.maybeText(),
                outer.maybeFigure(),
                outer.figures(),
                outer.nested(),
                outer.set(),
                outer.byColour(),
                outer.byId(),
                inner,
                outer.empty(),
                outer.lonely());
    }

    @Property(tries = 300)
    void what_is_written_is_read_back(@ForAll("specimens") Specimen specimen) {
        Object tree = Shape.write(Specimen.class, specimen);
        assertEquals(specimen, Shape.read(Specimen.class, tree));
        assertEquals(tree, Shape.write(Specimen.class, Shape.read(Specimen.class, tree)));
        assertTreeOnly(tree);
    }

    private static void assertTreeOnly(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                assertTrue(key instanceof String);
                assertTreeOnly(value);
            });
        } else if (tree instanceof List<?> list) {
            list.forEach(ShapeTest::assertTreeOnly);
        } else {
            assertTrue(tree instanceof String || tree instanceof Long || tree instanceof Boolean);
        }
    }

    @Test
    void the_stored_form_is_this_and_stays_this() {
        assertEquals(
                "{\"text\":\"𠮷野家\",\"number\":-9223372036854775808,\"small\":2147483647,\"boxed\":7,\"flag\":true,"
                        + "\"day\":\"1940-06-03\",\"instant\":\"2026-11-23T08:09:10.123456Z\",\"span\":\"PT1H30M\","
                        + "\"colour\":\"GREEN\",\"id\":\"id-1\",\"wrapped\":\"w\",\"figure\":{\"is\":\"circle\",\"radius\":3},"
                        + "\"circle\":4,\"maybeFigure\":{\"is\":\"nothing\"},\"figures\":[{\"is\":\"big-rectangle\","
                        + "\"width\":1,\"height\":2},{\"is\":\"big-rectangle\",\"width\":1}],\"nested\":[[],[1]],"
                        + "\"set\":[\"a\",\"b\"],\"byColour\":{\"GREEN\":2,\"RED\":1},\"byId\":{\"k\":{\"is\":\"group\","
                        + "\"members\":[{\"is\":\"circle\",\"radius\":1}]}},\"empty\":{},\"lonely\":{}}",
                CanonicalText.of(Shape.write(Specimen.class, PLAIN)));
    }

    @Test
    void equal_sets_and_maps_have_equal_forms_whatever_their_order() {
        Record one = new Unordered(
                new LinkedHashSet<>(List.of("b", "a", "\ufffd", "\ud842\udfb7")), Map.of("x", 1L, "y", 2L));
        Map<String, Long> reversed = new LinkedHashMap<>();
        reversed.put("y", 2L);
        reversed.put("x", 1L);
        Record other = new Unordered(new LinkedHashSet<>(List.of("\ud842\udfb7", "a", "\ufffd", "b")), reversed);
        assertEquals(
                CanonicalText.of(Shape.write(Unordered.class, one)),
                CanonicalText.of(Shape.write(Unordered.class, other)));
    }

    public record Unordered(Set<String> set, Map<String, Long> map) {}

    @Test
    void a_written_tree_cannot_be_changed() {
        Map<?, ?> tree = (Map<?, ?>) Shape.write(Specimen.class, PLAIN);
        assertThrows(UnsupportedOperationException.class, tree::clear);
        assertThrows(UnsupportedOperationException.class, ((Map<?, ?>) tree.get("byColour"))::clear);
        assertThrows(UnsupportedOperationException.class, ((Map<?, ?>) tree.get("figure"))::clear);
        assertThrows(UnsupportedOperationException.class, ((List<?>) tree.get("set"))::clear);
    }

    public record WithDouble(double ratio, long other) {}

    public record WithOptionalInt(OptionalInt number, long other) {}

    public record WithArray(String[] texts, long other) {}

    public record WithObject(Object anything, long other) {}

    public record WithRawList(@SuppressWarnings("rawtypes") List list, long other) {}

    public record WithListOfOptional(List<Optional<String>> list, long other) {}

    public record WithNumberKeys(Map<Long, String> map, long other) {}

    public record WithVariable<T>(T anything, long other) {}

    record Hidden(long one, long two) {}

    /** Alternatives that are not records. */
    public sealed interface Mixed {
        /** Not a record. */
        enum Constant implements Mixed {
            ONE
        }
    }

    /** An alternative whose component has the name of the mark. */
    public sealed interface Masked {
        /** The culprit. */
        record Mask(String is, long other) implements Masked {}
    }

    /** Two alternatives of one name. */
    public sealed interface Twins {
        /** One. */
        sealed interface Left extends Twins {
            /** The first. */
            record Twin(long one) implements Left {}
        }

        /** Other. */
        sealed interface Right extends Twins {
            /** The second. */
            record Twin(long one) implements Right {}
        }
    }

    @Test
    void a_type_without_a_stored_form_is_refused_by_name() {
        assertUnknown(WithDouble.class, new WithDouble(0.5, 1), "double");
        assertUnknown(WithOptionalInt.class, new WithOptionalInt(OptionalInt.of(1), 1), "OptionalInt");
        assertUnknown(WithArray.class, new WithArray(new String[0], 1), "String[]");
        assertUnknown(WithObject.class, new WithObject("x", 1), "Object");
        assertUnknown(WithRawList.class, new WithRawList(List.of(), 1), "List");
        assertUnknown(WithVariable.class, new WithVariable<>("x", 1), "T");
        assertUnknown(WithListOfOptional.class, new WithListOfOptional(List.of(Optional.empty()), 1), "optional");
        assertUnknown(WithNumberKeys.class, new WithNumberKeys(Map.of(1L, "x"), 1), "keys");
        assertUnknown(Hidden.class, new Hidden(1, 2), "public");
        assertUnknown(Mixed.class, Mixed.Constant.ONE, "Constant");
        assertUnknown(Masked.class, new Masked.Mask("x", 1), "Mask");
        assertUnknown(Twins.class, new Twins.Left.Twin(1), "Twin");
    }

    private static void assertUnknown(Class<?> type, Object value, String named) {
        String message = assertThrows(IllegalArgumentException.class, () -> Shape.write(type, value))
                .getMessage();
        assertTrue(String.valueOf(message).contains(named), message);
    }

    private static Map<String, Object> tree() {
        return new LinkedHashMap<>(asMap(Shape.write(Specimen.class, PLAIN)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object tree) {
        return (Map<String, Object>) tree;
    }

    private static void assertMisfit(Map<String, Object> tree, String named) {
        StorageException misfit = assertThrows(StorageException.class, () -> Shape.read(Specimen.class, tree));
        assertTrue(String.valueOf(misfit.getMessage()).contains(named), misfit.getMessage());
        assertFalse(String.valueOf(misfit.getMessage()).contains("secret"), misfit.getMessage());
        assertNull(misfit.getCause(), "a cause might quote what is stored");
    }

    @Test
    void what_does_not_fit_is_refused_by_its_place_and_never_quoted() {
        Map<String, Object> misfits = new LinkedHashMap<>();
        misfits.put("text", 5L);
        misfits.put("number", "secret");
        misfits.put("small", 1L << 40);
        misfits.put("flag", "secret");
        misfits.put("day", "secret");
        misfits.put("instant", "secret");
        misfits.put("span", "secret");
        misfits.put("id", "secret secret");
        misfits.put("figures", "secret");
        misfits.put("nested", List.of("secret"));
        misfits.put("set", Map.of("secret", "secret"));
        misfits.put("maybeText", List.of("secret"));
        misfits.forEach((name, value) -> {
            Map<String, Object> tree = tree();
            tree.put(name, value);
            assertMisfit(tree, "Specimen." + name);
        });
    }

    @Test
    void case_48_unknown_names_and_missing_components_are_refused() {
        Map<String, Object> colour = tree();
        colour.put("colour", "secret");
        assertMisfit(colour, "Colour");
        Map<String, Object> figure = tree();
        figure.put("figure", Map.of("is", "secret"));
        assertMisfit(figure, "Figure");
        figure.put("figure", Map.of("radius", 1L));
        assertMisfit(figure, "Figure");
        Map<String, Object> missing = tree();
        missing.remove("day");
        assertMisfit(missing, "lacks its day");
        Map<String, Object> partial = tree();
        partial.put("figure", Map.of("is", "circle"));
        assertMisfit(partial, "lacks its radius");
        Map<String, Object> nothing = tree();
        nothing.put("nested", new ArrayList<>(Arrays.asList(List.of(), null)));
        assertMisfit(nothing, "Specimen.nested");
    }

    @Test
    void components_that_are_not_known_are_passed_over() {
        Map<String, Object> tree = tree();
        tree.put("later", "addition");
        assertEquals(PLAIN, Shape.read(Specimen.class, tree));
    }
}

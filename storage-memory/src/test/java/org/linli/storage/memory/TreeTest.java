package org.linli.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static <T> List<T> all(Iterator<T> iterator) {
        List<T> all = new ArrayList<>();
        iterator.forEachRemaining(all::add);
        return all;
    }

    @Property(tries = 500)
    void it_holds_what_a_mutable_map_holds(
            @ForAll @Size(max = 200) List<@IntRange(min = -40, max = 40) Integer> steps,
            @ForAll @IntRange(min = -41, max = 41) int from,
            @ForAll @IntRange(min = -41, max = 41) int until) {
        TreeMap<Integer, Integer> expected = new TreeMap<>();
        Tree<Integer, Integer> tree = Tree.empty();
        for (int i = 0; i < steps.size(); i++) {
            int key = steps.get(i);
            if (i % 3 == 2) {
                expected.remove(key);
                tree = tree.remove(key);
            } else {
                expected.put(key, i);
                tree = tree.put(key, i);
            }
        }
        for (int key = -41; key <= 41; key++) {
            assertEquals(Optional.ofNullable(expected.get(key)), tree.get(key));
        }
        assertEquals(List.copyOf(expected.values()), all(tree.within(key -> 0)));
        List<Integer> stretch = from > until
                ? List.of()
                : List.copyOf(expected.subMap(from, until).values());
        assertEquals(stretch, all(tree.within(key -> key >= until ? 1 : key < from ? -1 : 0)));
        assertEquals(stretch.size(), tree.count(key -> key >= until ? 1 : key < from ? -1 : 0));
    }

    @Test
    void a_change_leaves_the_old_tree_as_it_was() {
        Tree<Integer, String> one = Tree.<Integer, String>empty().put(1, "one");
        Tree<Integer, String> two = one.put(1, "uno").put(2, "due");
        assertEquals(List.of("one"), all(one.within(key -> 0)));
        assertEquals(List.of("uno", "due"), all(two.within(key -> 0)));
        assertEquals(List.of("due"), all(two.remove(1).within(key -> 0)));
    }

    @Test
    void it_stays_flat_when_keys_come_in_order() {
        int keys = 1 << 15;
        Tree<Integer, Integer> tree = IntStream.range(0, keys)
                .boxed()
                .reduce(Tree.<Integer, Integer>empty(), (grown, key) -> grown.put(key, key), (one, other) -> other);
        int[] looked = {0};
        assertEquals(1, tree.count(key -> {
            looked[0]++;
            return Integer.compare(key, 12_345);
        }));
        assertTrue(looked[0] <= 2 * 22, () -> looked[0] + " keys were looked at");
    }

    @Test
    void an_iterator_at_its_end_says_so() {
        Iterator<String> none = Tree.<Integer, String>empty().within(key -> 0);
        assertEquals(false, none.hasNext());
        assertThrows(NoSuchElementException.class, none::next);
    }
}

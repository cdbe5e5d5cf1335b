package org.linli.storage.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An immutable ordered map: a change makes a new tree, which shares all but one path with the old one (an AVL tree).
 *
 * @param <K> keys
 * @param <V> values
 */
final class Tree<K extends Comparable<K>, V> {
    private final @Nullable Node<K, V> root;

    private Tree(@Nullable Node<K, V> root) {
        this.root = root;
    }

    static <K extends Comparable<K>, V> Tree<K, V> empty() {
        return new Tree<>(null);
    }

    int size() {
        return size(root);
    }

    Optional<V> get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int order = key.compareTo(node.key);
            if (order == 0) {
                return Optional.of(node.value);
            }
            node = order < 0 ? node.left : node.right;
        }
        return Optional.empty();
    }

    Tree<K, V> put(K key, V value) {
        return new Tree<>(put(root, key, value));
    }

    Tree<K, V> remove(K key) {
        return new Tree<>(remove(root, key));
    }

    /**
     * The values of a stretch of keys, in order.
     *
     * @param where negative for keys before the stretch, zero within, positive after; never falls from key to key
     */
    Iterator<V> within(ToIntFunction<? super K> where) {
        return new Walk<>(root, where);
    }

    /** How many keys a stretch has, without walking through it. */
    int count(ToIntFunction<? super K> where) {
        return countUpTo(where, 0) - countUpTo(where, -1);
    }

    private int countUpTo(ToIntFunction<? super K> where, int most) {
        int count = 0;
        Node<K, V> node = root;
        while (node != null) {
            if (Integer.signum(where.applyAsInt(node.key)) <= most) {
                count += size(node.left) + 1;
                node = node.right;
            } else {
                node = node.left;
            }
        }
        return count;
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null);
        }
        int order = key.compareTo(node.key);
        if (order == 0) {
            return new Node<>(key, value, node.left, node.right);
        }
        return order < 0
                ? balanced(node, put(node.left, key, value), node.right)
                : balanced(node, node.left, put(node.right, key, value));
    }

    private static <K extends Comparable<K>, V> @Nullable Node<K, V> remove(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int order = key.compareTo(node.key);
        if (order < 0) {
            return balanced(node, remove(node.left, key), node.right);
        }
        if (order > 0) {
            return balanced(node, node.left, remove(node.right, key));
        }
        if (node.left == null) {
            return node.right;
        }
        if (node.right == null) {
            return node.left;
        }
        Node<K, V> next = node.right;
        while (next.left != null) {
            next = next.left;
        }
        return balanced(next, node.left, remove(node.right, next.key));
    }

    private static <K extends Comparable<K>, V> Node<K, V> balanced(
            Node<K, V> node, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        int lean = height(left) - height(right);
        if (lean > 1 && left != null) {
            Node<K, V> inner = left.right;
            if (inner != null && height(inner) > height(left.left)) {
                return new Node<>(
                        inner.key,
                        inner.value,
                        new Node<>(left.key, left.value, left.left, inner.left),
                        new Node<>(node.key, node.value, inner.right, right));
            }
            return new Node<>(left.key, left.value, left.left, new Node<>(node.key, node.value, inner, right));
        }
        if (lean < -1 && right != null) {
            Node<K, V> inner = right.left;
            if (inner != null && height(inner) > height(right.right)) {
                return new Node<>(
                        inner.key,
                        inner.value,
                        new Node<>(node.key, node.value, left, inner.left),
                        new Node<>(right.key, right.value, inner.right, right.right));
            }
            return new Node<>(right.key, right.value, new Node<>(node.key, node.value, left, inner), right.right);
        }
        return new Node<>(node.key, node.value, left, right);
    }

    private static int height(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }

    private static int size(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.size;
    }

    private static final class Node<K, V> {
        private final K key;
        private final V value;
        private final @Nullable Node<K, V> left;
        private final @Nullable Node<K, V> right;
        private final int height;
        private final int size;

        Node(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
            this.key = key;
            this.value = value;
            this.left = left;
            this.right = right;
            this.height = 1 + Math.max(Tree.height(left), Tree.height(right));
            this.size = 1 + Tree.size(left) + Tree.size(right);
        }
    }

    /** Goes through a stretch from left to right; holds the nodes whose right side is still to come. */
    private static final class Walk<K, V> implements Iterator<V> {
        private final ToIntFunction<? super K> where;
        private final Deque<Node<K, V>> open = new ArrayDeque<>();

        Walk(@Nullable Node<K, V> root, ToIntFunction<? super K> where) {
            this.where = where;
            descend(root);
        }

        private void descend(@Nullable Node<K, V> from) {
            Node<K, V> node = from;
            while (node != null) {
                int position = where.applyAsInt(node.key);
                if (position == 0) {
                    open.push(node);
                }
                node = position < 0 ? node.right : node.left;
            }
        }

        @Override
        public boolean hasNext() {
            return !open.isEmpty();
        }

        @Override
        public V next() {
            if (open.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node<K, V> node = open.pop();
            descend(node.right);
            return node.value;
        }
    }
}

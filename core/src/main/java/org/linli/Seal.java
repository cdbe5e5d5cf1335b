package org.linli;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.linli.code.DivisionCode;

/**
 * The state of a community's journal at a moment (封存): the latest change of each aggregate, and one hash over them all. Kept
 * outside of the store, it shows later whether somebody has rewritten what was there, even with all hashes computed anew.
 *
 * @param community the community
 * @param at when it was made
 * @param leaves the latest change of each aggregate, by kind and id
 * @param root Merkle root over the leaves, in hexadecimal: enough to print, sign or publish
 */
public record Seal(DivisionCode community, Instant at, List<Leaf> leaves, String root) {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** Copies the list. */
    public Seal {
        leaves = List.copyOf(leaves);
    }

    static Seal of(DivisionCode community, Instant at, List<Leaf> leaves) {
        return new Seal(community, at, leaves, rootOf(leaves));
    }

    /** {@return whether the root is that of the leaves: a seal that was changed since is none} */
    public boolean isWhole() {
        return root.equals(rootOf(leaves));
    }

    private static String rootOf(List<Leaf> leaves) {
        if (leaves.isEmpty()) {
            return Hashing.sha256().hashBytes(new byte[0]).toString();
        }
        return merkle(leaves).toString();
    }

    // Leaves and nodes are hashed apart, so that no node can be taken for a leaf (as in RFC 6962).
    private static HashCode merkle(List<Leaf> leaves) {
        if (leaves.size() == 1) {
            byte[] text = leaves.get(0).toString().getBytes(StandardCharsets.UTF_8);
            return Hashing.sha256().hashBytes(Bytes.concat(LEAF, text));
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        HashCode left = merkle(leaves.subList(0, split));
        HashCode right = merkle(leaves.subList(split, leaves.size()));
        return Hashing.sha256().hashBytes(Bytes.concat(NODE, left.asBytes(), right.asBytes()));
    }

    /**
     * The latest change of one aggregate.
     *
     * @param kind name of its kind
     * @param id its id
     * @param version its version when it was sealed; a guard may have counted it up since that change
     * @param hash hash of that change
     */
    public record Leaf(String kind, String id, long version, String hash) {
        /** {@return the leaf as one line, which is what is hashed} */
        @Override
        public String toString() {
            return kind + "/" + id + "/" + version + "/" + hash;
        }
    }
}

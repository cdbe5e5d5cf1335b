package org.linli.seal;

import com.google.common.base.Splitter;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;

/**
 * The state of a community's journal at a moment (封存): the latest change of each aggregate, and one hash over them all. Kept
 * outside of the store, it shows later whether the journal was rewritten, even with all hashes computed anew.
 *
 * <p>Bodies are proven by digests that are keyed where the host has a vault: with another key nothing fits.
 *
 * @param community the community
 * @param at when it was made
 * @param leaves the latest change of each aggregate, by kind and id
 * @param root Merkle root over the leaves, in hexadecimal: enough to print, sign or publish
 */
public record Seal(DivisionCode community, Instant at, List<Leaf> leaves, String root) {
    private static final String FORM = "linli-seal-1";
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** Copies the list. */
    public Seal {
        leaves = List.copyOf(leaves);
    }

    /**
     * Seals a community's leaves.
     *
     * @param community the community
     * @param at when it was sealed
     * @param leaves the latest change of each aggregate, by kind and id
     * @return the seal, with the root of its leaves
     */
    public static Seal of(DivisionCode community, Instant at, List<Leaf> leaves) {
        return new Seal(community, at, leaves, rootOf(community, at, leaves));
    }

    /** {@return whether the root is that of the leaves: a seal that was changed since is none} */
    public boolean isWhole() {
        return root.equals(rootOf(community, at, leaves));
    }

    /**
     * This seal with a signature, for readers who have to trust it without having seen it made.
     *
     * @param signer holds the key
     * @return the signed seal
     * @throws IllegalArgumentException when this seal was changed, or the signer's name or signature has not the form that it must have
     */
    public SignedSeal signedBy(SealSigner signer) {
        return SignedSeal.of(this, signer);
    }

    /**
     * The seal as text, to be kept where the operators of the store cannot change it.
     *
     * @return one line for what is sealed and when, one for the root, one for each leaf
     */
    public String text() {
        return Stream.concat(
                        Stream.of(subject(community, at), root), leaves.stream().map(Leaf::toString))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Reads the text of a seal.
     *
     * @param text as {@link #text} has written it
     * @return the seal; whether it is {@linkplain #isWhole() whole} is another question
     * @throws IllegalArgumentException when this is no seal, or not to the letter what {@link #text} writes
     */
    public static Seal parse(String text) {
        Seal seal = read(text);
        if (!seal.text().equals(text)) {
            throw new IllegalArgumentException("This is no seal as it was written");
        }
        return seal;
    }

    private static Seal read(String text) {
        List<String> lines = text.lines().toList();
        try {
            List<String> subject = Splitter.on('/').splitToList(lines.get(0));
            if (!subject.get(0).equals(FORM)) {
                throw new IllegalArgumentException(FORM);
            }
            return new Seal(
                    DivisionCode.of(subject.get(1)),
                    Instant.parse(subject.get(2)),
                    lines.stream().skip(2).map(Leaf::parse).toList(),
                    lines.get(1));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("This is no seal", e);
        }
    }

    private static String rootOf(DivisionCode community, Instant at, List<Leaf> leaves) {
        String all = leaves.isEmpty() ? "" : merkle(leaves).toString();
        return Hashing.sha256()
                .hashString(subject(community, at) + "\n" + all, StandardCharsets.UTF_8)
                .toString();
    }

    private static String subject(DivisionCode community, Instant at) {
        return FORM + "/" + community.value() + "/" + at;
    }

    // Leaves and nodes are hashed with different prefixes, so that no node can be taken for a leaf (as in RFC 6962).
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
     * @param version its version when it was sealed, which is that of the change
     * @param hash hash of that change
     */
    public record Leaf(String kind, String id, long version, String hash) {
        private static final int PARTS = 4;

        /** {@return the leaf as one line, which is what is hashed} */
        @Override
        public String toString() {
            return kind + "/" + id + "/" + version + "/" + hash;
        }

        private static Leaf parse(String line) {
            List<String> parts = Splitter.on('/').splitToList(line);
            if (parts.size() != PARTS) {
                throw new IllegalArgumentException("This is no line of a seal");
            }
            return new Leaf(parts.get(0), parts.get(1), Long.parseLong(parts.get(2)), parts.get(3));
        }
    }
}

package org.linli.vault;

/**
 * A data key as it is kept (已包裹的数据密钥): under a master key, so that the store alone is not enough to use it.
 *
 * @param number number of the master key, from 1
 * @param text what the vault has made of the key; at most {@value #MAX_TEXT} characters
 */
public record WrappedKey(int number, String text) {
    /** The longest wrapped key. */
    public static final int MAX_TEXT = 1000;

    /**
     * Requires a number and a text.
     *
     * @throws IllegalArgumentException when the number is below 1, or the text empty or too long
     */
    public WrappedKey {
        if (number < 1) {
            throw new IllegalArgumentException("Master keys count from 1, not " + number);
        }
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("A wrapped key has 1 to " + MAX_TEXT + " characters");
        }
    }

    @Override
    public String toString() {
        return "WrappedKey[" + number + "]";
    }
}

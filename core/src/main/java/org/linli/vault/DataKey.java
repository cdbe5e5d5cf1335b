package org.linli.vault;

/**
 * A person's data key, unwrapped (数据密钥): seals and opens fields. It is meant for one command and then forgotten. Safe for use
 * by many threads; {@code toString} shows nothing of the key.
 */
public final class DataKey {
    /** The number of every data key so far: a person keeps the same key. The number leaves room for keys that change. */
    private static final int NUMBER = 1;

    private final String owner;
    private final CipherSuite suite;
    private final Ciphers.Keyed cipher;
    private final Randomness random;

    DataKey(String owner, CipherSuite suite, byte[] key, Randomness random) {
        this.owner = owner;
        this.suite = suite;
        this.cipher = suite.ciphers().with(key);
        this.random = random;
    }

    /**
     * Seals a text.
     *
     * @param place where the sealed text will stand
     * @param text the text, of any length and characters
     * @return a Base64url text: 88 characters for up to 31 bytes of UTF-8, and about 43 more for each 32 bytes
     * @throws IllegalArgumentException when the text holds half of a surrogate pair, which would not come back
     */
    public synchronized String seal(FieldPlace place, String text) {
        byte[] head = SealedText.head(suite, NUMBER);
        byte[] nonce = random.next(Ciphers.NONCE_BYTES);
        byte[] sealed = cipher.seal(nonce, place.boundTo(owner, head), Padding.fill(text));
        return SealedText.write(head, nonce, sealed);
    }

    /**
     * Opens a text.
     *
     * @param place where it stands
     * @param text the sealed text
     * @return what was sealed
     * @throws BrokenSealException when anything of it was changed, when it was sealed for another place or under another key
     */
    public synchronized String open(FieldPlace place, String text) {
        String where = place.toString();
        SealedText sealed = SealedText.read(text, where);
        if (sealed.suite() != suite || sealed.keyNumber() != NUMBER) {
            throw new BrokenSealException(where, "was sealed under another key");
        }
        return cipher.open(sealed.nonce(), place.boundTo(owner, sealed.head()), sealed.sealed())
                .map(Padding::strip)
                .orElseThrow(() -> new BrokenSealException(where, "does not open"));
    }

    @Override
    public String toString() {
        return "DataKey(…)";
    }
}

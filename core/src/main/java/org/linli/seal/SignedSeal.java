package org.linli.seal;

import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/**
 * A seal with the signature of a key that vouches for it (签名封存件). An operator of the store can make a seal of a rewritten
 * journal, but not the signature of a key that is kept elsewhere. The signature covers the name of the key and the whole seal.
 *
 * @param seal the seal
 * @param keyName by which name the key is known: 1 to 64 Latin letters, digits, dots, hyphens or underscores
 * @param signature the signature in lower-case hexadecimal, 1 to {@value #MAX_BYTES} bytes
 */
public record SignedSeal(Seal seal, String keyName, String signature) {
    /** The most bytes of a signature. */
    public static final int MAX_BYTES = 8192;

    private static final String FORM = "linli-signed-seal-1";
    private static final int PARTS = 3;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

    /**
     * Checks the form of name and signature.
     *
     * @throws IllegalArgumentException when one of them has another form
     */
    public SignedSeal {
        requireName(keyName);
        if (signature.isEmpty() || signature.length() > 2 * MAX_BYTES || !HEX.canDecode(signature)) {
            throw new IllegalArgumentException("A signature has 1 to " + MAX_BYTES + " bytes, in hexadecimal");
        }
    }

    static SignedSeal of(Seal seal, SealSigner signer) {
        if (!seal.isWhole()) {
            throw new IllegalArgumentException("The root of this seal is not that of what it seals");
        }
        String keyName = signer.keyName();
        requireName(keyName);
        return new SignedSeal(seal, keyName, HEX.encode(signer.sign(message(keyName, seal))));
    }

    static void requireName(String keyName) {
        if (!NAME.matcher(keyName).matches()) {
            throw new IllegalArgumentException(
                    "A key is called by 1 to 64 Latin letters, digits, dots, hyphens or underscores");
        }
    }

    /**
     * Checks that the seal is whole and signed by a trusted key. Only then ask {@code Journal.brokenSince} what became of the
     * journal since.
     *
     * @param verifier who is trusted
     * @return the seal; refused {@code seal-not-whole} when its root is not that of what it seals, {@code seal-not-signed} when no
     *     trusted key of that name has signed it: it is forged, the signature is that of another seal, or one of them was changed
     */
    public Decision<Seal> verify(SealVerifier verifier) {
        Inspection inspection = new Inspection();
        if (!seal.isWhole()) {
            inspection.found(Finding.violation("seal-not-whole")
                    .with("community", seal.community().value()));
        }
        if (!verifier.isSigned(keyName, message(keyName, seal), HEX.decode(signature))) {
            inspection.found(Finding.violation("seal-not-signed")
                    .with("community", seal.community().value())
                    .with("key", keyName));
        }
        return inspection.decide(() -> Decision.accepted(seal));
    }

    /**
     * The signed seal as text, to be kept or published.
     *
     * @return one line for key and signature, then the {@linkplain Seal#text() seal's text}
     */
    public String text() {
        return FORM + "/" + keyName + "/" + signature + "\n" + seal.text();
    }

    /**
     * Reads the text of a signed seal.
     *
     * @param text as {@link #text} has written it
     * @return the signed seal; whether it is one that is trusted, {@link #verify} says
     * @throws IllegalArgumentException when this is no signed seal, or not to the letter what {@link #text} writes
     */
    public static SignedSeal parse(String text) {
        int end = text.indexOf('\n');
        List<String> parts = Splitter.on('/').splitToList(text.substring(0, Math.max(end, 0)));
        if (parts.size() != PARTS || !parts.get(0).equals(FORM)) {
            throw new IllegalArgumentException("This is no signed seal");
        }
        return new SignedSeal(Seal.parse(text.substring(end + 1)), parts.get(1), parts.get(2));
    }

    // The prefix differs from anything else that the key may sign, and a signature under one name is invalid under
    // another.
    private static byte[] message(String keyName, Seal seal) {
        return (FORM + "/" + keyName + "\n" + seal.text()).getBytes(StandardCharsets.UTF_8);
    }
}

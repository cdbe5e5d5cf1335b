package org.linli.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Characters out of bytes, one after the other, where a platform's reader would either replace what is malformed or lose
 * what it had read before: bytes that are no character are reported as such, in their place.
 */
final class StrictText {
    /** There are no more characters. */
    static final int END = -1;
    /** Here stand bytes that are no character; {@link #brokenAt()} says where. */
    static final int BROKEN = -2;

    private static final int BUFFER = 16_384;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private long before;
    private long brokenAt;
    private boolean broken;
    private boolean exhausted;
    private boolean finished;

    StrictText(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The next UTF-16 unit, {@link #END}, or {@link #BROKEN}. */
    int read() throws IOException {
        while (!chars.hasRemaining()) {
            if (broken) {
                broken = false;
                return BROKEN;
            }
            if (finished) {
                return END;
            }
            decode();
        }
        return chars.get();
    }

    /** How many bytes stand before the bytes that were last reported as no character. */
    long brokenAt() {
        return brokenAt;
    }

    private void decode() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, exhausted);
        if (result.isError()) {
            broken = true;
            brokenAt = before + bytes.position();
            bytes.position(bytes.position() + result.length());
        } else if (result.isUnderflow() && exhausted) {
            finished = true;
        } else if (result.isUnderflow()) {
            refill();
        }
        chars.flip();
    }

    private void refill() throws IOException {
        before += bytes.position();
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            exhausted = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }
}

package org.linli.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/** Finds out, and never guesses, in which encoding a file is written. */
final class EncodingChoice {
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int LONGEST_MARK = 4;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] GB18030_MARK = {(byte) 0x84, 0x31, (byte) 0x95, 0x33};
    private static final List<byte[]> UTF_16_MARKS =
            List.of(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private final RosterSource source;
    private final Encoding told;
    private final Predicate<Charset> headerFits;

    /**
     * @param headerFits whether the file's header names the roster's columns when the file is read in a charset; only
     *     asked of a repeatable source
     */
    EncodingChoice(RosterSource source, Encoding told, Predicate<Charset> headerFits) {
        this.source = source;
        this.told = told;
        this.headerFits = headerFits;
    }

    /** The bytes that could be a mark, which are taken from the stream. */
    static byte[] beginning(InputStream in) throws IOException {
        return in.readNBytes(LONGEST_MARK);
    }

    static int markLength(byte[] beginning) {
        return begins(beginning, UTF_8_MARK)
                ? UTF_8_MARK.length
                : begins(beginning, GB18030_MARK) ? GB18030_MARK.length : 0;
    }

    Decision<Charset> choose(byte[] beginning) throws IOException {
        if (UTF_16_MARKS.stream().anyMatch(mark -> begins(beginning, mark))) {
            return Decision.refused(Finding.violation("roster-encoding-utf16"));
        }
        Optional<Charset> marked = begins(beginning, UTF_8_MARK)
                ? Optional.of(StandardCharsets.UTF_8)
                : Optional.of(GB18030).filter(any -> begins(beginning, GB18030_MARK));
        return switch (told) {
            case UTF_8 -> agreed(StandardCharsets.UTF_8, marked);
            case GB18030 -> agreed(GB18030, marked);
            case BY_MARK ->
                marked.map(charset -> Decision.accepted(charset))
                        .orElseGet(() -> Decision.refused(Finding.violation("roster-encoding-untold")));
            case UTF_8_OR_GB18030 -> marked.isPresent() ? Decision.accepted(marked.get()) : proven();
        };
    }

    private static Decision<Charset> agreed(Charset asTold, Optional<Charset> marked) {
        return marked.filter(mark -> !mark.equals(asTold)).isEmpty()
                ? Decision.accepted(asTold)
                : Decision.refused(Finding.violation("roster-encoding-mark-differs")
                        .with("told", asTold.name())
                        .with("mark", marked.get().name()));
    }

    private Decision<Charset> proven() throws IOException {
        boolean utf8 = fits(StandardCharsets.UTF_8);
        boolean gb18030 = fits(GB18030);
        if (utf8 && gb18030 && !isAscii()) {
            utf8 = headerFits.test(StandardCharsets.UTF_8);
            gb18030 = headerFits.test(GB18030);
            if (utf8 == gb18030) {
                return Decision.refused(Finding.violation("roster-encoding-ambiguous"));
            }
        }
        if (!utf8 && !gb18030) {
            return Decision.refused(Finding.violation("roster-encoding-neither"));
        }
        return Decision.accepted(utf8 ? StandardCharsets.UTF_8 : GB18030);
    }

    private boolean fits(Charset charset) throws IOException {
        try (InputStream in = source.open()) {
            StrictText text = new StrictText(in, charset);
            int c = text.read();
            while (c >= 0) {
                c = text.read();
            }
            return c == StrictText.END;
        }
    }

    private boolean isAscii() throws IOException {
        return fits(StandardCharsets.US_ASCII);
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

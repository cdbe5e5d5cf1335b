package org.linli.code;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/** Reads one field of free text. */
record TextReader(String field, int maxCodePoints, boolean lines) {
    private static final int MAX_FINDINGS = 8;

    TextReader {
        if (maxCodePoints < 1) {
            throw new IllegalArgumentException("A text may have at least one code point");
        }
    }

    Decision<Optional<String>> read(String raw) {
        String trimmed = CodeText.trim(raw);
        // No text of more UTF-16 units than this can fit, so a flood is refused before anything else looks at it.
        if (trimmed.length() > 2L * maxCodePoints || CodeText.codePoints(trimmed) > maxCodePoints) {
            return Decision.refused(tooLong());
        }
        List<Finding> findings = findings(trimmed);
        return findings.isEmpty() ? compose(trimmed) : new Decision.Refused<>(findings);
    }

    private Decision<Optional<String>> compose(String trimmed) {
        String broken = lines ? trimmed.replace("\r\n", "\n").replace('\r', '\n') : trimmed;
        String composed = Normalizer.normalize(broken, Normalizer.Form.NFC);
        if (CodeText.codePoints(composed) > maxCodePoints) {
            return Decision.refused(tooLong());
        }
        if (composed.getBytes(StandardCharsets.UTF_8).length > PlainText.MAX_UTF8_BYTES) {
            return Decision.refused(finding("text-too-many-bytes").with("maximum", PlainText.MAX_UTF8_BYTES));
        }
        return Decision.accepted(composed.isEmpty() ? Optional.empty() : Optional.of(composed));
    }

    private List<Finding> findings(String trimmed) {
        List<Finding> findings = new ArrayList<>();
        int[] characters = trimmed.codePoints().toArray();
        for (int i = 0; i < characters.length && findings.size() < MAX_FINDINGS; i++) {
            int c = characters[i];
            int position = i + 1;
            codeFor(c)
                    .ifPresent(code -> findings.add(finding(code)
                            .with("position", position)
                            .with("character", String.format(Locale.ROOT, "U+%04X", c))));
        }
        return findings;
    }

    private Optional<String> codeFor(int c) {
        if (Characters.isBroken(c)) {
            return Optional.of("text-malformed");
        }
        if (Character.getType(c) == Character.PRIVATE_USE) {
            return Optional.of("text-private-use");
        }
        boolean lineCharacter = lines && (c == '\n' || c == '\r' || c == '\t');
        boolean forbidden = Characters.isInvisible(c) && !lineCharacter || !lines && Characters.isPictograph(c);
        return forbidden ? Optional.of("text-forbidden-character") : Optional.empty();
    }

    private Finding tooLong() {
        return finding("text-too-long").with("maximum", maxCodePoints);
    }

    private Finding finding(String code) {
        return Finding.violation(code).with("field", field);
    }
}

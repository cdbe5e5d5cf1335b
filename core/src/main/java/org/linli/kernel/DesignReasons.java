package org.linli.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The reasons of the library's own decisions in Chinese (设计理由). The code states each in English, and {@code designs_zh.txt} has a
 * line for it: the English, an equals sign between spaces, the Chinese.
 */
final class DesignReasons {
    private static final String IS = " = ";
    private static final Map<String, String> CHINESE = read();

    private DesignReasons() {}

    /** The Chinese of a reason; nothing for one that a host has stated. */
    static Optional<String> inChinese(String reason) {
        return Optional.ofNullable(CHINESE.get(reason));
    }

    /** All of them, by the English. */
    static Map<String, String> all() {
        return CHINESE;
    }

    private static Map<String, String> read() {
        try (InputStream in = DesignReasons.class.getResourceAsStream("designs_zh.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(IS, 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

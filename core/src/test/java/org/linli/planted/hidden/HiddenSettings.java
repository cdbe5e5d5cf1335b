package org.linli.planted.hidden;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Reads how the machine is set up. */
final class HiddenSettings {
    private HiddenSettings() {}

    static List<Object> all() {
        return List.of(
                Locale.getDefault(),
                Charset.defaultCharset(),
                "a".getBytes(),
                new String(new byte[0]),
                new InputStreamReader(new ByteArrayInputStream(new byte[0])),
                new ByteArrayOutputStream().toString(),
                String.format("%d", 1),
                "A".toLowerCase(),
                DateTimeFormatter.ofPattern("yyyy"),
                System.getenv("HOME"),
                System.getProperty("user.dir"));
    }
}

package org.linli.examples.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.linli.code.DivisionCode;

/**
 * A community or village of the district.
 *
 * @param code its division code
 * @param name its name
 */
public record Town(DivisionCode code, String name) {
    private static final String FILE = "/org/linli/examples/longwen-350603-communities.csv";

    /** {@return the 83 communities and villages of 龙文区} */
    public static List<Town> all() {
        try (InputStream in = Town.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(Town::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Town of(String line) {
        List<String> cells = List.of(line.replace("\"", "").split(",", -1));
        return new Town(DivisionCode.of(cells.get(0)), cells.get(1));
    }
}

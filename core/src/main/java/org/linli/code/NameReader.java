package org.linli.code;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/** Takes out of a name what lists and documents put in: blanks that fill up a column, and radicals in the place of characters. */
record NameReader(String field) {
    Decision<String> read(String text) {
        int[] characters = closedUp(text).codePoints().toArray();
        StringBuilder name = new StringBuilder(text.length());
        List<Integer> mapped = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            OptionalInt character = Radicals.isRadical(c) ? Radicals.character(c) : OptionalInt.of(c);
            if (character.isEmpty()) {
                unknown.add(i + 1);
            } else if (character.getAsInt() != c) {
                mapped.add(i + 1);
            }
            name.appendCodePoint(character.orElse(c));
        }
        Inspection inspection = new Inspection();
        if (!mapped.isEmpty()) {
            inspection.found(told(Finding.hint("name-radical-mapped"), mapped));
        }
        if (!unknown.isEmpty()) {
            inspection.found(told(Finding.warning("name-radical"), unknown));
        }
        return Decision.accepted(name.toString()).alsoFound(inspection.findings());
    }

    private Finding told(Finding finding, List<Integer> positions) {
        String places = positions.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return finding.with("field", field).with("positions", places);
    }

    /** Without the blanks between two Han characters; a blank beside other letters divides words. */
    private static String closedUp(String text) {
        int[] characters = text.codePoints().toArray();
        StringBuilder closed = new StringBuilder(text.length());
        for (int i = 0; i < characters.length; i++) {
            int next = i;
            while (next < characters.length && CodeText.isBlank(characters[next])) {
                next++;
            }
            boolean fills = next > i
                    && i > 0
                    && next < characters.length
                    && isHan(characters[i - 1])
                    && isHan(characters[next]);
            if (fills) {
                i = next;
            }
            closed.appendCodePoint(characters[i]);
        }
        return closed.toString();
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}

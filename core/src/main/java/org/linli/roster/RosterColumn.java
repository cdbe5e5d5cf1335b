package org.linli.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.linli.code.CodeText;

/**
 * A column of a roster (名册栏目).
 *
 * @param name its name, as findings call it
 * @param otherNames other names under which a header may have it, in any language
 * @param required whether a file without it is refused
 * @param showing how outcomes show its cells
 */
public record RosterColumn(String name, List<String> otherNames, boolean required, Showing showing) {
    /** What headers put around a name: an asterisk for a column that must be filled in, a colon. */
    private static final Pattern MARKS = Pattern.compile("^\\*|[*:]$");

    /** How outcomes show the cells of a column. */
    public enum Showing {
        /** As a safe excerpt. For columns that hold nothing personal. */
        EXCERPT,
        /** As a masked name, when it has the form of one; else not at all. */
        MASKED_NAME,
        /** Not at all. */
        NOTHING
    }

    /** Copies the list. */
    public RosterColumn {
        otherNames = List.copyOf(otherNames);
    }

    /**
     * A personal column that every file has.
     *
     * @param name its name
     * @param otherNames its other names
     * @return the column
     */
    public static RosterColumn personal(String name, String... otherNames) {
        return new RosterColumn(name, List.of(otherNames), true, Showing.NOTHING);
    }

    /**
     * A column that every file has, and that holds nothing personal.
     *
     * @param name its name
     * @param otherNames its other names
     * @return the column
     */
    public static RosterColumn open(String name, String... otherNames) {
        return new RosterColumn(name, List.of(otherNames), true, Showing.EXCERPT);
    }

    /** {@return the same column, which a file may do without} */
    public RosterColumn optional() {
        return new RosterColumn(name, otherNames, false, showing);
    }

    /**
     * The same column, shown otherwise.
     *
     * @param other how
     * @return the column
     */
    public RosterColumn showing(Showing other) {
        return new RosterColumn(name, otherNames, required, other);
    }

    boolean isCalled(String header) {
        List<String> names = new ArrayList<>(otherNames);
        names.add(name);
        String called = MARKS.matcher(normal(header)).replaceAll("");
        return names.stream().map(RosterColumn::normal).anyMatch(called::equals);
    }

    /** White space, width, capitals and format characters do not matter in a word: people write 姓　名 to fill a cell. */
    static String normal(String word) {
        return CodeText.compact(word).toLowerCase(Locale.ROOT);
    }
}

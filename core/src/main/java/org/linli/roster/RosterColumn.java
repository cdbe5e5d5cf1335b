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
    /** What headers put around a name: an asterisk for a column that must be filled in, a colon, how it is filled in. */
    private static final Pattern MARKS = Pattern.compile("^[*●★]+|[*:●★]+$"
            + "|[(\\[【](?:必填项?|必须填写|非必填|选填项?|可选|可不填|可空|required|optional|\\d{1,2}位"
            + "|yyyy[^)\\]】]{0,20}|年月日|格式[^)\\]】]{0,30}|[例如][^)\\]】]{0,30}|[单多]选)[)\\]】]");

    /** Columns of which a roster takes nothing, though nearly every list has them: a running number, and room for remarks. */
    private static final List<RosterColumn> PASSED_OVER = List.of(
            personal("序号", "行号", "顺序号", "编次", "no", "no.", "number", "row").optional(),
            personal("备注", "说明", "附注", "备考", "remark", "remarks", "note", "notes")
                    .optional());

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
        String called = unmarked(normal(header));
        return names.stream().map(RosterColumn::normal).anyMatch(called::equals);
    }

    /** Whether a header names a column of which no roster takes anything. */
    static boolean isPassedOver(String header) {
        return PASSED_OVER.stream().anyMatch(column -> column.isCalled(header));
    }

    private static String unmarked(String header) {
        String once = MARKS.matcher(header).replaceAll("");
        return once.equals(header) ? once : unmarked(once);
    }

    /** White space, width, capitals and format characters do not matter in a word: people write 姓　名 to fill a cell. */
    static String normal(String word) {
        return CodeText.compact(word).toLowerCase(Locale.ROOT);
    }
}

package org.linli.roster;

import java.util.List;
import java.util.regex.Pattern;

/** The rows that people write below a list: sums, remarks, and who has filled it in. They say nothing of one entry. */
final class FootRow {
    private static final Pattern SUM = Pattern.compile("(?:合计|总计|共计|小计|总数|合计数|total|subtotal|sum):?");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:填表人|制表人|填报人|经办人|审核人|负责人|填表日期|制表日期|填报日期|填表单位|填报单位|制表单位|注|备注|说明|附注|note):.*|注\\d?[.、].*");
    private static final Pattern FIGURE = Pattern.compile("[共计]?[\\d.,/%]*(?:人|名|户|栋|个|家|条|项|人次|%)?");

    private FootRow() {}

    static boolean is(CsvRow row) {
        List<String> cells = row.cells().stream()
                .filter(cell -> !CsvRow.isBlank(cell))
                .map(RosterColumn::normal)
                .toList();
        if (row.fault().isPresent() || cells.isEmpty()) {
            return false;
        }
        List<String> others = cells.subList(1, cells.size());
        boolean sum = SUM.matcher(cells.get(0)).matches()
                && others.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
        return sum || cells.stream().allMatch(cell -> SIGNATURE.matcher(cell).matches());
    }
}

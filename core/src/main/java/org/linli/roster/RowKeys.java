package org.linli.roster;

import java.util.List;
import java.util.stream.Collectors;
import org.linli.kernel.IndexKey;

/**
 * The request keys of rows: keyed hashes over the import and all that stands in a row, so that no citizen id is found
 * by trying.
 */
record RowKeys(IndexKey key, String roster, String importKey) {
    String of(ReadRow<?> row) {
        return mark("roster-row", content(row));
    }

    String of(List<? extends ReadRow<?>> rows) {
        return mark("roster-rows", rows.stream().map(RowKeys::content).collect(Collectors.joining("\u001E")));
    }

    /** The key of what follows upon a refused request, which is another request. */
    String update(ReadRow<?> row) {
        return mark("roster-update", content(row));
    }

    /** The key of what is left after those rows were taken out that need no commit. */
    String rest(List<? extends ReadRow<?>> rows) {
        return mark("roster-rest", rows.stream().map(RowKeys::content).collect(Collectors.joining("\u001E")));
    }

    private String mark(String purpose, String content) {
        return key.mark(purpose, roster + "\u001E" + importKey + "\u001E" + content);
    }

    private static String content(ReadRow<?> row) {
        return String.join("\u001F", row.csv().cells());
    }
}

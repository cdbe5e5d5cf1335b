package org.linli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.kernel.Decision;
import org.linli.person.PersonForm;

/** Any bytes are rows within the limits, or rows that go at most one character and one cell beyond, and tell so; what was read is written and read again. */
class CsvFuzzTest {
    private static final CsvLimits LIMITS = new CsvLimits(40, 80, 6, 12);

    private static List<CsvRow> read(byte[] bytes) throws IOException {
        CsvReader reader =
                new CsvReader(new StrictText(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8), LIMITS);
        List<CsvRow> rows = new ArrayList<>();
        for (var row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
            assertTrue(rows.size() <= LIMITS.rows() + 1, "rows without end");
        }
        return rows;
    }

    @FuzzTest(maxDuration = "5s")
    void rows(byte[] written) throws IOException {
        List<CsvRow> rows = read(written);
        for (CsvRow row : rows) {
            assertTrue(row.cells().size() <= LIMITS.columns() + 1, "too many cells");
            assertTrue(row.cells().stream().allMatch(cell -> cell.length() <= LIMITS.cell() + 2), "too long a cell");
        }
        if (rows.stream().allMatch(row -> row.fault().isEmpty())) {
            List<List<String>> cells = rows.stream().map(CsvRow::cells).toList();
            assertEquals(
                    cells,
                    read(quoted(cells).getBytes(StandardCharsets.UTF_8)).stream()
                            .map(CsvRow::cells)
                            .toList());
        }
    }

    @FuzzTest(maxDuration = "5s")
    void header(byte[] written) throws IOException {
        Decision<RosterFile<PersonForm>> begun =
                RosterFile.begin(new ByteArrayInputStream(written), StandardCharsets.UTF_8, PeopleRoster.FORMAT, true);
        assertEquals(begun.isAccepted(), begun.outcomeIfAccepted().isPresent());
        if (begun.isAccepted()) {
            RosterFile<PersonForm> file = begun.orElseThrow();
            int last = file.nextRow() - 1;
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                assertTrue(row.get().csv().row() > last, "rows come in order, below the header");
                last = row.get().csv().row();
            }
        }
    }

    private static String quoted(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> cells.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(","))
                        + "\r\n")
                .collect(Collectors.joining());
    }
}

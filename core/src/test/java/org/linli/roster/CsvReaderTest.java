package org.linli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static final CsvLimits SMALL = new CsvLimits(8, 20, 4, 5);

    private static List<CsvRow> read(byte[] bytes, Charset charset, CsvLimits limits) throws IOException {
        CsvReader reader = new CsvReader(new StrictText(new ByteArrayInputStream(bytes), charset), limits);
        List<CsvRow> rows = new ArrayList<>();
        for (var row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private static List<List<String>> cells(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, CsvLimits.STANDARD).stream()
                .map(CsvRow::cells)
                .toList();
    }

    private static List<String> faults(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, SMALL).stream()
                .map(row -> row.fault()
                        .map(fault -> fault.code() + (row.last() ? "!" : ""))
                        .orElse("ok"))
                .toList();
    }

    @Test
    void rows_end_with_either_line_break_and_the_last_without() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("c", ""), List.of("", "d")), cells("a,b\r\nc,\n,d"));
        assertEquals(List.of(List.of("a")), cells("a\n"));
        assertEquals(List.of(List.of("a", "")), cells("a,"));
        assertEquals(List.of(List.of(""), List.of("")), cells("\n\n"));
        assertEquals(List.of(), cells(""));
    }

    @Test
    void cells_in_quotes_hold_commas_quotes_and_line_breaks() throws IOException {
        assertEquals(
                List.of(List.of("a,b", "say \"hi\"", "x\r\ny", ""), List.of("", "z")),
                cells("\"a,b\",\"say \"\"hi\"\"\",\"x\r\ny\",\"\"\r\n\"\",\"z\""));
    }

    @Test
    void a_text_of_digits_as_a_spreadsheet_writes_it_is_the_text_alone() throws IOException {
        assertEquals(List.of(List.of("350603", "b"), List.of("c", "01")), cells("=\"350603\",b\r\nc,=\"01\""));
        assertEquals(List.of(List.of("=1+1", "=", "")), cells("=1+1,=,=\"\""));
        assertEquals(List.of(List.of("a\"b,c")), cells("=\"a\"\"b,c\""));
        assertEquals(List.of("roster-text-after-quote", "ok"), faults("=\"a\"&b\nc"));
        assertEquals(List.of("roster-quote-unclosed!"), faults("=\"a"));
        assertEquals(List.of("roster-quote-in-cell"), faults("==\"a\""));
    }

    @Test
    void rows_and_lines_are_counted_apart() throws IOException {
        List<CsvRow> rows =
                read("a\n\"b\nb\"\n\nc\"\nd".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, SMALL);
        assertEquals(List.of(1, 2, 3, 4, 5), rows.stream().map(CsvRow::row).toList());
        assertEquals(
                List.of(1L, 2L, 4L, 5L, 6L), rows.stream().map(CsvRow::line).toList());
        assertTrue(rows.get(2).isBlank());
    }

    @Test
    void a_fault_ends_with_its_line_where_the_next_row_can_be_found() throws IOException {
        assertEquals(List.of("roster-quote-in-cell", "ok"), faults("a\"b,\"c\nd"));
        assertEquals(List.of("roster-text-after-quote", "ok"), faults("\"a\"b\nc"));
        assertEquals(List.of("roster-text-after-quote"), faults("\"a\" "));
    }

    @Test
    void a_fault_ends_the_file_where_nobody_can_say_where_the_next_row_begins() throws IOException {
        assertEquals(List.of("ok", "roster-quote-unclosed!"), faults("a\n\"b\nc"));
        assertEquals(List.of("roster-line-break!"), faults("a\rb\nc"));
        assertEquals(List.of("roster-line-break!"), faults("\"a\"\rb\n"));
        assertEquals(List.of("roster-line-break!"), faults("a\r"));
    }

    @Test
    void nothing_is_held_beyond_the_limits() throws IOException {
        assertEquals(List.of("ok"), faults("12345678,12345678,1234"));
        assertEquals(List.of("roster-cell-too-long!"), faults("123456789\na"));
        assertEquals(List.of("roster-cell-too-long!"), faults("\"123456789\"\na"));
        assertEquals(List.of("roster-row-too-long!"), faults("12345678,12345678,12345\na"));
        assertEquals(List.of("roster-row-too-long!"), faults("a\"" + "b".repeat(20) + "\na"));
        assertEquals(List.of("ok", "ok"), faults("1,2,3,4\n,,,"));
        assertEquals(List.of("roster-too-many-columns!"), faults("1,2,3,4,5\na"));
        assertEquals(List.of("ok", "ok", "ok", "ok", "ok"), faults("1\n2\n3\n4\n5"));
        assertEquals(List.of("ok", "ok", "ok", "ok", "ok", "roster-too-many-rows!"), faults("1\n2\n3\n4\n5\n6\n7"));
    }

    @Test
    void bytes_that_are_no_character_are_told_with_their_place_and_the_rest_is_read() throws IOException {
        byte[] bytes = {'a', '\n', 'b', (byte) 0xC3, '\n', 'c', '\n', (byte) 0xE6, (byte) 0x9F};
        List<CsvRow> rows = read(bytes, StandardCharsets.UTF_8, SMALL);
        assertEquals(4, rows.size());
        assertEquals(3L, rows.get(1).fault().orElseThrow().figures().get("offset"));
        assertEquals(List.of("c"), rows.get(2).cells());
        assertTrue(rows.get(2).fault().isEmpty());
        assertEquals(7L, rows.get(3).fault().orElseThrow().figures().get("offset"));
    }

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll("tables") List<List<String>> table, @ForAll Format format)
            throws IOException {
        String text = table.stream().map(format::row).collect(Collectors.joining(format.lineBreak, "", format.end));
        for (Charset charset : List.of(StandardCharsets.UTF_8, EncodingChoice.GB18030)) {
            List<CsvRow> rows = read(text.getBytes(charset), charset, CsvLimits.STANDARD);
            assertEquals(table, rows.stream().map(CsvRow::cells).toList());
            assertTrue(rows.stream().allMatch(row -> row.fault().isEmpty()));
        }
    }

    @Property(tries = 300)
    void any_bytes_are_read_to_an_end_within_the_limits(
            @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int most) throws IOException {
        CsvLimits limits = new CsvLimits(most, 2 * most, most, most);
        for (Charset charset : List.of(StandardCharsets.UTF_8, EncodingChoice.GB18030)) {
            List<CsvRow> rows = read(bytes, charset, limits);
            assertTrue(rows.size() <= most + 1);
            for (CsvRow row : rows) {
                assertTrue(row.cells().size() <= most + 1);
                assertTrue(row.cells().stream().allMatch(cell -> cell.length() <= most + 1));
            }
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars(',', '"', '\n', ' ', 'a', '=', '名', '单', '㛃')
                .ofMaxLength(6)
                .flatMap(text -> Arbitraries.of(text, text + "\ud842\udfb7", text + "\r\n"));
        return cell.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
    }

    /** Ways in which programs write rows. */
    enum Format {
        QUOTED_CRLF("\r\n", "\r\n", true),
        QUOTED_LF("\n", "", true),
        SPARING_CRLF("\r\n", "\r\n", false),
        SPARING_LF("\n", "\n", false);

        private final String lineBreak;
        private final String end;
        private final boolean quotesAll;

        Format(String lineBreak, String end, boolean quotesAll) {
            this.lineBreak = lineBreak;
            this.end = end;
            this.quotesAll = quotesAll;
        }

        String row(List<String> cells) {
            return cells.stream().map(this::cell).collect(Collectors.joining(","));
        }

        private String cell(String cell) {
            boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            return plain && !quotesAll ? cell : '"' + cell.replace("\"", "\"\"") + '"';
        }
    }
}

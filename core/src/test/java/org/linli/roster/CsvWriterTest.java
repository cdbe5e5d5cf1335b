package org.linli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    @Test
    void rows_have_commas_between_cells_and_end_with_crlf() {
        String csv = new CsvWriter()
                .header(List.of("姓名", "次数", "说明"))
                .text("林*一")
                .number(-4)
                .text("")
                .endRow()
                .csv();
        assertEquals("姓名,次数,说明\r\n林*一,-4,\r\n", csv);
    }

    @Test
    void cells_with_commas_quotes_line_breaks_or_blanks_at_an_end_are_quoted() {
        assertEquals("\"a,b\"\r\n", cell("a,b"));
        assertEquals("\"say \"\"hi\"\"\"\r\n", cell("say \"hi\""));
        assertEquals("\"x\ny\"\r\n", cell("x\ny"));
        assertEquals("\" x\"\r\n", cell(" x"));
        assertEquals("\"x\t\"\r\n", cell("x\t"));
        assertEquals("a b; c\r\n", cell("a b; c"));
    }

    @Test
    void what_begins_like_a_formula_is_neutralised() {
        assertEquals("'=1+1\r\n", cell("=1+1"));
        assertEquals("'+86\r\n", cell("+86"));
        assertEquals("'-1\r\n", cell("-1"));
        assertEquals("'@SUM(A1)\r\n", cell("@SUM(A1)"));
        assertEquals("'\tx\r\n", cell("\tx"));
        assertEquals("\"'\rx\"\r\n", cell("\rx"));
        assertEquals("\"'\nx\"\r\n", cell("\nx"));
        assertEquals("'＝1\r\n", cell("＝1"));
        assertEquals(
                "\"'=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\"\r\n",
                cell("=HYPERLINK(\"http://example.org\",\"x\")"));
        assertEquals("'  =1\r\n", cell("  =1"));
        assertEquals("'\u00a0\u3000=1\r\n", cell("\u00a0\u3000=1"));
        assertEquals("a=1\r\n", cell("a=1"));
        assertEquals("林-一\r\n", cell("林-一"));
    }

    @Test
    void no_cell_is_shown_by_the_writer_itself() {
        assertFalse(new CsvWriter().text("林一").toString().contains("林"));
    }

    @Property(tries = 500)
    void what_is_written_is_read_again_and_never_begins_like_a_formula(@ForAll("rows") List<List<String>> rows)
            throws IOException {
        CsvWriter csv = new CsvWriter();
        rows.forEach(row -> {
            row.forEach(csv::text);
            csv.endRow();
        });
        List<CsvRow> read = read(csv.csv());
        assertEquals(rows.size(), read.size());
        for (int i = 0; i < rows.size(); i++) {
            assertTrue(read.get(i).fault().isEmpty());
            List<String> cells = read.get(i).cells();
            assertEquals(rows.get(i).size(), cells.size());
            for (int j = 0; j < cells.size(); j++) {
                String written = rows.get(i).get(j);
                assertTrue(cells.get(j).equals(written) || cells.get(j).equals("'" + written));
                assertFalse(cells.get(j).stripLeading().matches("(?s)[=+\\-@].*"), cells.get(j));
            }
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Arbitraries.strings()
                .withChars("=+-@\t\r\n,\"' a林＝")
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String cell(String text) {
        return new CsvWriter().text(text).endRow().csv();
    }

    private static List<CsvRow> read(String csv) throws IOException {
        CsvReader reader = new CsvReader(
                new StrictText(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8),
                CsvLimits.STANDARD);
        List<CsvRow> rows = new ArrayList<>();
        for (var row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}

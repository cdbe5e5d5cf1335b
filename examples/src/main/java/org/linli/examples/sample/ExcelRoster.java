package org.linli.examples.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.linli.roster.RosterSource;

/**
 * The first sheet of an .xlsx file as a roster in UTF-8, for the importer to judge. Nothing is guessed: a text stays as it
 * is, a cell that is formatted as a date becomes that date, a number becomes its digits; and a number of which a spreadsheet
 * has kept fewer digits than it shows, such as a citizen id, is written as 3.50603E+17, which the importer refuses by name.
 */
public final class ExcelRoster implements RosterSource {
    private static final int MOST_ENTRIES = 200;
    private static final long MOST_BYTES = 64L << 20;
    private static final int EXACT_DIGITS = 15;
    private static final int SHOWN_DIGITS = 6;
    private static final Set<CellType> TEXTS =
            Set.of(CellType.STRING, CellType.BOOLEAN, CellType.ERROR, CellType.FORMULA);

    private final byte[] csv;

    private ExcelRoster(byte[] csv) {
        this.csv = csv;
    }

    /**
     * Reads a file.
     *
     * @param file the .xlsx file
     * @return its first sheet
     * @throws IOException when it cannot be read, is no .xlsx file, or would unfold to more than 64 MB or 200 parts
     */
    public static ExcelRoster of(Path file) throws IOException {
        requireBounded(file);
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            int columns = all.stream().mapToInt(Row::getCellCount).max().orElse(0);
            StringBuilder csv = new StringBuilder();
            int next = 1;
            for (Row row : all) {
                // Blank rows are not in the file; they are put back, so that rows are counted as a spreadsheet counts
                // them.
                for (; next < row.getRowNum(); next++) {
                    csv.append("\r\n");
                }
                csv.append(line(row, columns)).append("\r\n");
                next++;
            }
            return new ExcelRoster(csv.toString().getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A small file may unfold to a large one; so it is unfolded once without keeping anything. */
    private static void requireBounded(Path file) throws IOException {
        long bytes = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException("The file has more parts than a roster can have");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    bytes += lengthOf(part, MOST_BYTES - bytes);
                }
            }
        }
    }

    private static long lengthOf(InputStream part, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            length += read;
            if (length > most) {
                throw new IOException("The file unfolds to more than a roster can be");
            }
        }
        return length;
    }

    private static String line(Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(row.getOptionalCell(column).map(ExcelRoster::text).orElse(""));
        }
        return cells.stream().map(ExcelRoster::quoted).collect(Collectors.joining(","));
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : digits(cell.asNumber());
        }
        return TEXTS.contains(cell.getType()) ? cell.getText() : "";
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }

    private static String digits(BigDecimal number) {
        if (number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.TEN.pow(EXACT_DIGITS)) >= 0) {
            BigDecimal shown = number.round(new MathContext(SHOWN_DIGITS));
            return String.format(Locale.ROOT, "%.5E", shown);
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(csv);
    }
}

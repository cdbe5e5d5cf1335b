package org.linli.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/** A roster that is being read. Not for use by several threads. */
final class RosterFile<F> {
    private final RosterFormat<F> format;
    private final Charset charset;
    private final CsvReader reader;
    private final RosterHeader header;
    private final SeenRows seen = new SeenRows();
    private final List<Integer> feet = new ArrayList<>();
    private int blankRows;
    private int nextRow;
    private Optional<Finding> end = Optional.empty();

    private RosterFile(RosterFormat<F> format, Charset charset, CsvReader reader, RosterHeader header, int blankRows) {
        this.format = format;
        this.charset = charset;
        this.reader = reader;
        this.header = header;
        this.blankRows = blankRows;
        this.nextRow = header.row() + 1;
    }

    /**
     * Opens a file, finds its encoding and its header, and closes it after it was used.
     *
     * @throws IllegalArgumentException when an encoding is to be proven on a source that can be opened once
     */
    static <F, R> Decision<R> open(RosterSource source, RosterImport order, RosterFormat<F> format, Use<F, R> use) {
        if (order.encoding() == Encoding.UTF_8_OR_GB18030 && !source.isRepeatable()) {
            throw new IllegalArgumentException("To prove an encoding, the source must open more than once");
        }
        try (InputStream in = source.open()) {
            byte[] beginning = EncodingChoice.beginning(in);
            Decision<Charset> charset =
                    new EncodingChoice(source, order.encoding(), each -> fits(source, each, format)).choose(beginning);
            if (!charset.isAccepted()) {
                return new Decision.Refused<>(charset.findings());
            }
            int mark = EncodingChoice.markLength(beginning);
            InputStream whole =
                    new SequenceInputStream(new ByteArrayInputStream(beginning, mark, beginning.length - mark), in);
            Decision<RosterFile<F>> begun = begin(whole, charset.orElseThrow(), format, order.extraColumns());
            return begun.isAccepted()
                    ? use.of(begun.orElseThrow(), begun.findings())
                    : new Decision.Refused<>(begun.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean fits(RosterSource source, Charset charset, RosterFormat<?> format) {
        try (InputStream in = source.open()) {
            return beginsLike(in, charset, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done with a file while it is open. */
    @FunctionalInterface
    interface Use<F, R> {
        Decision<R> of(RosterFile<F> file, List<Finding> found) throws IOException;
    }

    /** Reads as far as the header. */
    static <F> Decision<RosterFile<F>> begin(InputStream in, Charset charset, RosterFormat<F> format, boolean extra)
            throws IOException {
        CsvReader reader = new CsvReader(new StrictText(in, charset), CsvLimits.STANDARD);
        HeaderSearch search = new HeaderSearch(reader, format.columns(), extra);
        return search.find().map(header -> new RosterFile<>(format, charset, reader, header, search.blankRows()));
    }

    /** Whether the file begins like a roster, however many mistakes are in its header, when it is read in a charset. */
    static boolean beginsLike(InputStream in, Charset charset, RosterFormat<?> format) throws IOException {
        return begin(in, charset, format, true).findings().stream()
                .noneMatch(finding -> finding.code().equals("roster-header-missing"));
    }

    /** The next row that is not blank. */
    Optional<ReadRow<F>> next() throws IOException {
        Optional<CsvRow> row = reader.next();
        while (row.filter(this::carriesNothing).isPresent()) {
            row = reader.next();
        }
        row.ifPresent(found -> nextRow = found.row() + 1);
        return row.map(this::read);
    }

    private boolean carriesNothing(CsvRow row) {
        if (row.isBlank()) {
            blankRows++;
            return true;
        }
        if (FootRow.is(row)) {
            feet.add(row.row());
            return true;
        }
        return false;
    }

    Charset charset() {
        return charset;
    }

    int blankRows() {
        return blankRows;
    }

    int nextRow() {
        return nextRow;
    }

    /** Which rows of sums and signatures were passed over, and why reading ended before the end of the file. */
    List<Finding> end() {
        Inspection inspection = new Inspection();
        if (!feet.isEmpty()) {
            String rows = feet.stream().map(String::valueOf).collect(Collectors.joining(", "));
            inspection.found(Finding.hint("roster-rows-passed-over").with("rows", rows));
        }
        return inspection.found(end).findings();
    }

    private ReadRow<F> read(CsvRow row) {
        if (row.last()) {
            end = Optional.of(Finding.warning("roster-ended-early").with("row", row.row()));
        }
        Optional<Finding> broken = row.fault().or(() -> misfit(row));
        if (broken.isPresent()) {
            return new ReadRow<>(row, new RosterRow(Map.of()), Optional.empty(), List.of(broken.get()));
        }
        RosterRow cells = header.row(row);
        Decision<F> form = format.form().apply(cells);
        Optional<Finding> repeated = form.outcomeIfAccepted()
                .flatMap(read -> repeated(row, format.identity().apply(read)));
        return repeated.map(found -> new ReadRow<F>(row, cells, Optional.empty(), List.of(found)))
                .orElseGet(() -> new ReadRow<>(row, cells, form.outcomeIfAccepted(), findings(row, form)));
    }

    private List<Finding> findings(CsvRow row, Decision<F> form) {
        List<Finding> findings = new ArrayList<>(form.findings());
        form.outcomeIfAccepted()
                .flatMap(format.contested())
                .map(contested -> seen.firstRow("!" + contested, row.row()))
                .filter(first -> first != row.row())
                .ifPresent(first -> findings.add(Finding.warning("roster-row-contends")
                        .with("row", row.row())
                        .with("firstRow", first)));
        return findings;
    }

    private Optional<Finding> misfit(CsvRow row) {
        if (header.isRepeatedBy(row)) {
            return Optional.of(Finding.violation("roster-header-again"));
        }
        return header.fits(row)
                ? Optional.empty()
                : Optional.of(Finding.violation("roster-row-ragged")
                        .with("cells", row.cells().size())
                        .with("columns", header.width()));
    }

    private Optional<Finding> repeated(CsvRow row, Optional<String> identity) {
        // A row that does not say who or what it is about is known by all of its cells.
        String mark = identity.map(named -> "=" + named).orElseGet(() -> ":" + String.join("\u001F", row.cells()));
        int first = seen.firstRow(mark, row.row());
        return first == row.row()
                ? Optional.empty()
                : Optional.of(Finding.violation("roster-row-repeated")
                        .with("row", row.row())
                        .with("firstRow", first));
    }
}

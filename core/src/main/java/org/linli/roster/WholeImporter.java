package org.linli.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Severity;
import org.linli.work.Office;

/**
 * Imports a list whose rows make one thing together, such as the grids of a division (整表导入): every row is read and judged, and one
 * command is given for all. Immutable, and for use by any thread.
 *
 * @param <F> the form that a row becomes
 * @param <T> what the command yields
 */
public final class WholeImporter<F, T> {
    private final Office office;
    private final RosterFormat<F> format;
    private final Command<T> command;
    private final Set<String> knownBy;
    private final BiFunction<Office, F, List<Finding>> missing;
    private final BiFunction<Office, List<F>, Decision<T>> give;

    /**
     * For the library's own use.
     *
     * @param office where the command is given
     * @param format what the list looks like
     * @param command the command
     * @param knownBy the codes with which it refuses what is there already
     * @param missing what a row names and is not there, so that it is told with its row
     * @param give gives the command for the forms of all rows
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public WholeImporter(
            Office office,
            RosterFormat<F> format,
            Command<T> command,
            Set<String> knownBy,
            BiFunction<Office, F, List<Finding>> missing,
            BiFunction<Office, List<F>, Decision<T>> give) {
        this.office = office;
        this.format = format;
        this.command = command;
        this.knownBy = Set.copyOf(knownBy);
        this.missing = missing;
        this.give = give;
    }

    /** {@return what the list looks like} */
    public RosterFormat<F> format() {
        return format;
    }

    /**
     * Imports a list. It is taken as a whole or not at all, in every mode but the dry run, which decides only.
     *
     * @param source its bytes
     * @param order how it is imported
     * @param progress is told what became of each row
     * @return what the command says, with what was found in the file and its rows; refused, with no effect, as {@link Importer#run}
     *     when the file cannot be read, and with {@code roster-nothing-imported} when a row cannot, or names what is not there
     * @throws UncheckedIOException when the bytes cannot be read
     * @throws IllegalArgumentException when an encoding is to be proven on a source that can be opened once
     * @throws IllegalStateException when the host has given no vault, or within a block of commands
     */
    public Decision<T> run(RosterSource source, RosterImport order, RosterProgress progress) {
        Optional<Decision<T>> denied = office.denied(command);
        return denied.orElseGet(
                () -> RosterFile.open(source, order, format, (file, found) -> read(file, found, order, progress)));
    }

    private Decision<T> read(RosterFile<F> file, List<Finding> found, RosterImport order, RosterProgress progress)
            throws IOException {
        List<ReadRow<F>> rows = new ArrayList<>();
        for (Optional<ReadRow<F>> row = file.next(); row.isPresent(); row = file.next()) {
            rows.add(found(row.get()));
            if (rows.size() > RosterImport.MAX_ROWS_AT_ONCE) {
                return Decision.refused(Finding.violation("roster-too-large-at-once")
                        .with("rows", RosterImport.MAX_ROWS_AT_ONCE)
                        .with("characters", RosterImport.MAX_CHARACTERS_AT_ONCE));
            }
        }
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(file.end());
        long unread = rows.stream().filter(row -> row.form().isEmpty()).count();
        if (unread > 0 || rows.isEmpty()) {
            rows.forEach(row -> tell(progress, row, row.form().isEmpty() ? RowStatus.REFUSED : RowStatus.WITHHELD));
            findings.add(Finding.violation("roster-nothing-imported")
                    .with("rows", rows.size())
                    .with("refused", unread));
            return new Decision.Refused<>(findings);
        }
        Decision<T> decision = given(order, rows).alsoFound(findings);
        rows.forEach(row -> tell(progress, row, status(decision, row)));
        return decision;
    }

    /** The row, without its form if that names what is not there. */
    private ReadRow<F> found(ReadRow<F> row) {
        List<Finding> findings = new ArrayList<>(row.findings());
        row.form().ifPresent(form -> findings.addAll(missing.apply(office, form)));
        return findings.size() == row.findings().size()
                ? row
                : new ReadRow<>(row.csv(), row.cells(), Optional.empty(), findings);
    }

    private Decision<T> given(RosterImport order, List<ReadRow<F>> rows) {
        String key = new RowKeys(office.indexKey(), format.name(), order.key()).of(rows);
        return give.apply(
                order.mode() == ImportMode.DRY_RUN ? office.preview() : office.once(key),
                rows.stream().flatMap(row -> row.form().stream()).toList());
    }

    private RowStatus status(Decision<T> decision, ReadRow<F> row) {
        if (decision.isAccepted()) {
            return row.findings().isEmpty() ? RowStatus.ACCEPTED : RowStatus.WARNED;
        }
        boolean known = decision.findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .allMatch(finding -> knownBy.contains(finding.code()));
        return known ? RowStatus.KNOWN : RowStatus.WITHHELD;
    }

    private void tell(RosterProgress progress, ReadRow<F> row, RowStatus status) {
        progress.row(RowImporter.told(format, row, status, row.findings()));
    }
}

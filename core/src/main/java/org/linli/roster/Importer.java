package org.linli.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.RefusedException;
import org.linli.work.Office;

/**
 * Imports a roster (名册导入): reads it strictly, gives each row to the feature's own command, and reports the outcome of each.
 * The memory it takes does not depend on the length of the file, but for some 20 to 80 bytes a row by which repeated rows are
 * found. Immutable, and for use by any thread.
 *
 * <pre>{@code
 * RosterImport order = RosterImport.of("2022-09", ImportMode.BEST_EFFORT, Encoding.utf8OrGb18030());
 * Decision<RosterReport> done = desk.peopleRoster().run(() -> Files.newInputStream(file), order,
 *         outcome -> System.out.println(outcome.row() + " " + outcome.status() + " " + outcome.codes()));
 * }</pre>
 *
 * @param <F> the form that a row becomes
 */
public final class Importer<F> {
    private final Office office;
    private final RosterFormat<F> format;
    private final Intake<F> intake;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     * @param format what the roster looks like
     * @param intake how a form takes effect
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Importer(Office office, RosterFormat<F> format, Intake<F> intake) {
        this.office = office;
        this.format = format;
        this.intake = intake;
    }

    /** {@return what the roster looks like} */
    public RosterFormat<F> format() {
        return format;
    }

    /**
     * Imports a roster.
     *
     * @param source its bytes
     * @param order how it is imported
     * @param progress is told what became of each row
     * @return the report; with the hints {@code roster-rows-above-header}, {@code roster-columns-passed-over} and {@code
     *     roster-rows-passed-over}, which name what was not read as data, and the warnings {@code roster-without-rows}, {@code
     *     roster-rows-refused}, {@code roster-ended-early}, and, where they were allowed, {@code roster-column-unknown} and {@code
     *     roster-column-blank}. Refused, with no effect, when the file cannot be read: {@code roster-encoding-*}, {@code
     *     roster-empty}, {@code roster-header-missing}, {@code roster-separator}, {@code roster-column-*}, or what is wrong with
     *     the form of the header; and all or nothing with {@code roster-nothing-imported}, with the findings of the commit when
     *     every row was fit alone, and {@code roster-too-large-at-once}
     * @throws RefusedException all or nothing within a host's transaction, when rows of which each was fit alone clash with one
     *     another or with another transaction after some were written: with the same findings, after the progress was told of
     *     each row; the host then rolls back
     * @throws UncheckedIOException when the bytes cannot be read; rows that were reported are done
     * @throws IllegalArgumentException when the order wants updates of a roster that has none, or an encoding to be proven
     *     on a source that can be opened once
     * @throws IllegalStateException when the host has given no vault, or within a block of commands
     */
    public Decision<RosterReport> run(RosterSource source, RosterImport order, RosterProgress progress) {
        Optional<Decision<RosterReport>> denied = office.denied(intake.command());
        if (denied.isPresent()) {
            return denied.get();
        }
        RowImporter<F> judge = RowImporter.judging(office, format, intake, order);
        RowImporter<F> importer =
                order.mode() == ImportMode.DRY_RUN ? judge : new RowImporter<>(office, format, intake, order);
        return RosterFile.open(source, order, format, (file, found) -> {
            OutcomeCounts tally = new OutcomeCounts(progress);
            List<Finding> findings = new ArrayList<>(found);
            if (order.mode() == ImportMode.ALL_OR_NOTHING) {
                findings.addAll(new AllOrNothing<>(order, judge, importer, tally).run(file));
            } else {
                inBatches(file, order, importer, tally, progress);
                refusals(tally).ifPresent(findings::add);
            }
            if (tally.rows() == 0) {
                findings.add(Finding.warning("roster-without-rows").with("fromRow", order.fromRow()));
            }
            findings.addAll(file.end());
            return Decision.by(findings, () -> Decision.accepted(tally.report(order, file)));
        });
    }

    private void inBatches(
            RosterFile<F> file,
            RosterImport order,
            RowImporter<F> importer,
            OutcomeCounts tally,
            RosterProgress progress)
            throws IOException {
        List<ReadRow<F>> batch = new ArrayList<>();
        int characters = 0;
        Optional<ReadRow<F>> row = file.next();
        while (row.isPresent()) {
            if (row.get().csv().row() >= order.fromRow()) {
                batch.add(row.get());
                characters += row.get().csv().characters();
            }
            if (batch.size() == order.batch() || characters > RosterImport.MAX_ROW) {
                tell(importer.decide(batch), file, tally, progress);
                batch.clear();
                characters = 0;
            }
            row = file.next();
        }
        tell(importer.decide(batch), file, tally, progress);
    }

    private static void tell(
            List<RowOutcome> outcomes, RosterFile<?> file, OutcomeCounts tally, RosterProgress progress) {
        if (!outcomes.isEmpty()) {
            outcomes.forEach(tally::tell);
            progress.checkpoint(file.nextRow());
        }
    }

    private static Optional<Finding> refusals(OutcomeCounts tally) {
        int refused = tally.count(RowStatus.REFUSED);
        return refused == 0
                ? Optional.empty()
                : Optional.of(Finding.warning("roster-rows-refused")
                        .with("rows", tally.rows())
                        .with("refused", refused));
    }
}

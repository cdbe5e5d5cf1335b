package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.community.ClosingRules;
import org.linli.kernel.Closable;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A batch of books that the district library has sent for a while (轮换批次). It goes back when none of its copies is out.
 *
 * @param community the community
 * @param id its id there
 * @param form what is registered
 * @param closing when it went back, if so
 */
public record RotationBatch(DivisionCode community, Id<RotationBatch> id, BatchForm form, Optional<Closing> closing)
        implements Closable {
    /** Its number. */
    public static final Column<RotationBatch, String> NUMBER =
            Column.one("number", ValueType.TEXT, batch -> batch.form().number());

    /** Its number as it is compared; no two batches that are here have the same. */
    static final Index<RotationBatch, String> NUMBER_KEY = Index.<RotationBatch, String>optional(
                    "number_key",
                    ValueType.TEXT,
                    batch -> Optional.of(PlainText.searchForm(batch.form().number()))
                            .filter(number -> batch.isThere()))
            .unique("batch-number-taken")
            .unreported();

    /** When it came. */
    public static final Index<RotationBatch, LocalDate> RECEIVED_ON =
            Index.one("received_on", ValueType.DAY, batch -> batch.form().receivedOn());

    /** Whether it has gone back. */
    public static final Index<RotationBatch, Boolean> CLOSED =
            Index.one("closed", ValueType.FLAG, batch -> !batch.isThere());

    /** When it went back. */
    public static final Column<RotationBatch, LocalDate> CLOSED_ON =
            Column.optional("closed_on", ValueType.DAY, batch -> batch.closing().map(Closing::day));

    /** Its kind. */
    public static final Kind<RotationBatch> KIND = Kind.named(
                    "rotation_batch", 1, RotationBatch.class, batch -> Ref.of(batch.community, batch.id))
            .together(CLOSED, RECEIVED_ON)
            .index(NUMBER_KEY)
            .column(NUMBER)
            .column(CLOSED_ON)
            .events(BatchEvent.class)
            .build();

    /** What views call a batch whose id stands in them. */
    static final NameOf<RotationBatch> NAME_OF = NameOf.of(KIND, NUMBER);

    static Decision<RotationBatch> receive(
            DivisionCode community, Id<RotationBatch> id, BatchForm form, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<BatchForm> read = form.read(inspection, today);
        return inspection.decide(() -> Decision.accepted(
                new RotationBatch(community, id, read.orElseThrow(), Optional.empty()),
                new BatchEvent.BatchReceived(id, read.orElseThrow())));
    }

    Decision<RotationBatch> correct(BatchForm right, String reason, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<BatchForm> read = right.read(inspection, today);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.orElseThrow().equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        new RotationBatch(community, id, read.orElseThrow(), closing),
                        new BatchEvent.BatchCorrected(id, form, read.orElseThrow(), why.orElseThrow())));
    }

    Decision<RotationBatch> close(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = new Inspection().found(closedOn(today));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                new RotationBatch(community, id, form, read),
                new BatchEvent.BatchClosed(id, day, read.orElseThrow().reason())));
    }

    Decision<RotationBatch> reopen(String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(ClosingRules.TO_REOPEN, standing(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new RotationBatch(community, id, form, Optional.empty()),
                new BatchEvent.BatchReopened(id, closing.orElseThrow().day(), why.orElseThrow())));
    }

    /** {@return whether it is here, as far as that was entered} */
    public boolean isThere() {
        return closing.isEmpty();
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return BatchRules.CLOSED.check(standing(day));
    }

    private ClosingRules.Standing standing(LocalDate day) {
        return new ClosingRules.Standing(form.number(), closing.map(Closing::day), day);
    }
}

package org.linli.reading.loan;

import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.reading.ReadingSpace;
import org.linli.reading.Title;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A copy of a title (图书). Whoever has it stands in its loan alone.
 *
 * @param community the community
 * @param id its id there
 * @param form what is registered
 * @param status how it stands
 */
public record Copy(DivisionCode community, Id<Copy> id, CopyForm form, CopyStatus status) {
    private static final List<CopyStatus> ENDED = List.of(CopyStatus.SENT_BACK, CopyStatus.WITHDRAWN);

    /** What may happen to it. */
    public static final LifeCycle<CopyStatus, CopyStep> LIFE_CYCLE = LifeCycle.<CopyStatus, CopyStep>empty()
            .allow(
                    List.of(CopyStatus.AVAILABLE, CopyStatus.PUT_ASIDE, CopyStatus.IN_TRANSIT),
                    CopyStep.LEND,
                    CopyStatus.ON_LOAN)
            .allow(CopyStatus.ON_LOAN, CopyStep.RETURN, CopyStatus.AVAILABLE)
            .allow(CopyStatus.ON_LOAN, CopyStep.RETURN_DAMAGED, CopyStatus.REPAIR)
            .allow(CopyStatus.ON_LOAN, CopyStep.RETURN_TO_OWNER, CopyStatus.IN_TRANSIT)
            .allow(CopyStatus.AVAILABLE, CopyStep.PUT_ASIDE, CopyStatus.PUT_ASIDE)
            .allow(CopyStatus.PUT_ASIDE, CopyStep.LET_GO, CopyStatus.AVAILABLE)
            .allow(CopyStatus.REPAIR, CopyStep.MEND, CopyStatus.AVAILABLE)
            .allow(CopyStatus.AVAILABLE, CopyStep.LOSE, CopyStatus.LOST)
            .allow(CopyStatus.ON_LOAN, CopyStep.DECLARE_LOST, CopyStatus.LOST)
            .allow(CopyStatus.LOST, CopyStep.RECOVER, CopyStatus.AVAILABLE)
            .allow(
                    List.of(CopyStatus.AVAILABLE, CopyStatus.IN_TRANSIT, CopyStatus.REPAIR, CopyStatus.LOST),
                    CopyStep.LEND_AGAIN,
                    CopyStatus.ON_LOAN)
            .allow(
                    List.of(CopyStatus.AVAILABLE, CopyStatus.IN_TRANSIT, CopyStatus.REPAIR),
                    CopyStep.SEND_BACK,
                    CopyStatus.SENT_BACK)
            .allow(
                    List.of(CopyStatus.AVAILABLE, CopyStatus.REPAIR, CopyStatus.LOST),
                    CopyStep.WITHDRAW,
                    CopyStatus.WITHDRAWN)
            .allow(ENDED, CopyStep.RESTORE, CopyStatus.AVAILABLE)
            .allow(CopyStatus.AVAILABLE, CopyStep.CORRECT, CopyStatus.AVAILABLE)
            .allow(CopyStatus.ON_LOAN, CopyStep.CORRECT, CopyStatus.ON_LOAN)
            .allow(CopyStatus.PUT_ASIDE, CopyStep.CORRECT, CopyStatus.PUT_ASIDE)
            .allow(CopyStatus.IN_TRANSIT, CopyStep.CORRECT, CopyStatus.IN_TRANSIT)
            .allow(CopyStatus.REPAIR, CopyStep.CORRECT, CopyStatus.REPAIR)
            .allow(CopyStatus.LOST, CopyStep.CORRECT, CopyStatus.LOST)
            .allow(CopyStatus.SENT_BACK, CopyStep.CORRECT, CopyStatus.SENT_BACK)
            .allow(CopyStatus.WITHDRAWN, CopyStep.CORRECT, CopyStatus.WITHDRAWN);

    /** How it stands. */
    public static final Index<Copy, CopyStatus> STATUS =
            Index.one("status", ValueType.of(CopyStatus.class), Copy::status);

    /** Its barcode, by which lists are ordered. */
    public static final Index<Copy, String> BARCODE =
            Index.one("barcode", ValueType.TEXT, copy -> copy.form().barcode());

    /** Its barcode as it is compared; no two copies of the stock have the same. */
    static final Index<Copy, String> BARCODE_KEY = Index.<Copy, String>optional(
                    "barcode_key",
                    ValueType.TEXT,
                    copy -> Optional.of(key(copy.form().barcode())).filter(code -> copy.isThere()))
            .unique("copy-barcode-taken")
            .unreported();

    /** Of which title it is. */
    public static final Index<Copy, Id<Title>> TITLE =
            Index.one("title", ValueType.id(), copy -> copy.form().title());

    /** Where it stands. */
    public static final Index<Copy, Id<ReadingSpace>> SPACE =
            Index.one("space", ValueType.id(), copy -> copy.form().space());

    /** Whose it is. */
    public static final Column<Copy, CopyOwner> OWNER = Column.one(
            "owner", ValueType.of(CopyOwner.class), copy -> copy.form().owner());

    /** With which batch it came. */
    public static final Index<Copy, Id<RotationBatch>> BATCH =
            Index.optional("batch", ValueType.id(), copy -> copy.form().batch());

    /** Whether only who studies may borrow it. */
    public static final Column<Copy, Boolean> RESTRICTED =
            Column.one("restricted", ValueType.FLAG, copy -> copy.form().restricted());

    /** Its kind. */
    public static final Kind<Copy> KIND = Kind.named("copy", 1, Copy.class, copy -> Ref.of(copy.community, copy.id))
            .together(STATUS, BARCODE)
            .index(BARCODE_KEY)
            .index(TITLE)
            .naming(TITLE, Title.NAME_OF)
            .index(SPACE)
            .naming(SPACE, ReadingSpace.NAME_OF)
            .index(BATCH)
            .naming(BATCH, RotationBatch.NAME_OF)
            .column(OWNER)
            .column(RESTRICTED)
            .events(CopyEvent.class)
            .build();

    /** What views call a copy whose id stands in them. */
    static final NameOf<Copy> NAME_OF = NameOf.of(KIND, BARCODE);

    static String key(String barcode) {
        return PlainText.searchForm(barcode);
    }

    static Decision<Copy> register(DivisionCode community, Id<Copy> id, CopyForm form, CopyStatus status) {
        Inspection inspection = new Inspection();
        Optional<CopyForm> read = form.read(inspection);
        return inspection.decide(() -> Decision.accepted(
                new Copy(community, id, read.orElseThrow(), status),
                new CopyEvent.CopyRegistered(id, read.orElseThrow())));
    }

    Decision<Copy> correct(CopyForm right, String reason) {
        Inspection inspection = Inspection.of(CopyRules.STEP, status, CopyStep.CORRECT);
        Optional<CopyForm> read = right.read(inspection);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.orElseThrow().equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        new Copy(community, id, read.orElseThrow(), status),
                        new CopyEvent.CopyCorrected(id, form, read.orElseThrow(), why.orElseThrow())));
    }

    Decision<Copy> go(CopyStep step) {
        return go(step, new Inspection());
    }

    private Decision<Copy> go(CopyStep step, Inspection inspection) {
        return inspection
                .ask(CopyRules.STEP, new LifeCycle.Move<>(status, step))
                .decide(() -> {
                    CopyStatus next = LIFE_CYCLE.next(status, step).orElseThrow();
                    return Decision.accepted(
                            new Copy(community, id, form, next), new CopyEvent.CopyAdvanced(id, step, next));
                });
    }

    Decision<Copy> go(CopyStep step, String reason) {
        Inspection inspection = Inspection.of(CopyRules.STEP, status, step);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Copy(community, id, form, LIFE_CYCLE.next(status, step).orElseThrow()),
                new CopyEvent.CopyExplained(id, step, why.orElseThrow())));
    }

    Decision<Copy> sendBack() {
        return go(CopyStep.SEND_BACK, new Inspection().ask(CopyRules.OWNER, form.owner()));
    }

    /** {@return whether it is part of what the community has or keeps for the district library} */
    public boolean isThere() {
        return !ENDED.contains(status);
    }

    /** The step of a copy that comes back: one of the district library that is of no batch goes on to its owner. */
    CopyStep back(ReturnCondition condition) {
        if (form.owner() == CopyOwner.DISTRICT_LIBRARY && form.batch().isEmpty()) {
            return CopyStep.RETURN_TO_OWNER;
        }
        return condition == ReturnCondition.DAMAGED ? CopyStep.RETURN_DAMAGED : CopyStep.RETURN;
    }
}

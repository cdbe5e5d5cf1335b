package org.linli.reading.loan;

import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.reading.ReadingSpace;
import org.linli.reading.Title;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The copies of the community and of the district library (馆藏). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but registering is refused with {@code
 * copy-step}, which names what is possible now, when the copy's status does not allow it.
 */
public final class Copies {
    private static final Commands<Copy> COPIES = Commands.of("copies", Copy.class, Role.OFFICE);
    private static final Command<Copy> REGISTER = COPIES.fact("register", Register.class);
    private static final Command<Copy> TAKE_IN = COPIES.fact("takeIn", Register.class);
    private static final Command<Copy> CORRECT = COPIES.fact("correct", Correct.class);
    private static final Command<Copy> MEND = COPIES.fact("mend", Which.class);
    private static final Command<Copy> LOSE = COPIES.fact("lose", Which.class);
    private static final Command<Copy> RECOVER = COPIES.fact("recover", Which.class);
    static final Command<Copy> SEND_BACK = COPIES.fact("sendBack", Which.class);
    static final Command<Copy> WITHDRAW = COPIES.fact("withdraw", Explain.class);
    private static final Command<Copy> RESTORE = COPIES.fact("restore", Explain.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(REGISTER, TAKE_IN, CORRECT, MEND, LOSE, RECOVER, SEND_BACK, WITHDRAW, RESTORE);

    static final Sheet<Copy> SHEET =
            Sheet.of("copies", Copy.KIND).ordered(Copy.BARCODE).filtered(Copy.STATUS, Copy.SPACE);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Copies(Office office) {
        this.office = office;
    }

    /**
     * Adds a copy to the stock (图书入藏). It is put aside at once when someone waits for the title.
     *
     * @param form as written
     * @return the copy; refused with {@code copy-barcode-taken}, {@code copy-batch}, {@code title-closed}, {@code space-closed}, {@code
     *     batch-closed} and what is wrong in the barcode
     */
    public Decision<Copy> register(CopyForm form) {
        return office.command(REGISTER, new Register(form), work -> registered(work, form, CopyStatus.AVAILABLE));
    }

    /**
     * Takes in a copy of the district library that was lent elsewhere and is handed in here (通还). It is on its way to its owner, and
     * no part of the stock.
     *
     * @param form as written, of the district library
     * @return the copy; refused as {@link #register}
     */
    public Decision<Copy> takeIn(CopyForm form) {
        return office.command(
                TAKE_IN, new Register(form), work -> registered(work, form.ofDistrict(), CopyStatus.IN_TRANSIT));
    }

    /**
     * Corrects what was written wrongly of a copy (更正图书登记错误). The journal keeps what was written before.
     *
     * @param copy its id
     * @param form what is right; begin with {@link Copy#form()}
     * @param reason why
     * @return the copy; refused with {@code copy-barcode-taken}, {@code copy-batch}, {@code title-closed}, {@code space-closed} and
     *     {@code batch-closed} for what is named anew, and what is wrong in the texts
     */
    public Decision<Copy> correct(Id<Copy> copy, CopyForm form, String reason) {
        return office.command(CORRECT, new Correct(copy, form, reason), work -> {
            Copy before = work.require(Copy.KIND, copy);
            work.needs()
                    .maybeOpen(
                            Title.KIND,
                            Needs.anew(
                                    Optional.of(form.title()),
                                    Optional.of(before.form().title())))
                    .maybeOpen(
                            ReadingSpace.KIND,
                            Needs.anew(
                                    Optional.of(form.space()),
                                    Optional.of(before.form().space())))
                    .maybeOpen(
                            RotationBatch.KIND,
                            Needs.anew(form.batch(), before.form().batch()))
                    .orRefuse();
            return work.save(Copy.KIND, before.correct(form, reason));
        });
    }

    /**
     * Records that a damaged copy is repaired (修复). It is put aside at once when someone waits for the title.
     *
     * @param copy its id
     * @return the copy
     */
    public Decision<Copy> mend(Id<Copy> copy) {
        return office.command(MEND, new Which(copy), work -> back(work, copy, CopyStep.MEND));
    }

    /**
     * Records that a copy is missing from the shelf (遗失). One that is lent is lost by its loan.
     *
     * @param copy its id
     * @return the copy
     */
    public Decision<Copy> lose(Id<Copy> copy) {
        return office.command(
                LOSE, new Which(copy), work -> work.change(Copy.KIND, copy, before -> before.go(CopyStep.LOSE)));
    }

    /**
     * Records that a lost copy is found again (找回). It is put aside at once when someone waits for the title.
     *
     * @param copy its id
     * @return the copy
     */
    public Decision<Copy> recover(Id<Copy> copy) {
        return office.command(RECOVER, new Which(copy), work -> back(work, copy, CopyStep.RECOVER));
    }

    /**
     * Records that a copy of the district library has gone back to it (送还).
     *
     * @param copy its id
     * @return the copy; refused with {@code copy-owner}
     */
    public Decision<Copy> sendBack(Id<Copy> copy) {
        return office.command(SEND_BACK, new Which(copy), work -> work.change(Copy.KIND, copy, Copy::sendBack));
    }

    /**
     * Takes a copy out of the stock (剔旧).
     *
     * @param copy its id
     * @param reason why
     * @return the copy; refused for its reason
     */
    public Decision<Copy> withdraw(Id<Copy> copy, String reason) {
        return office.command(
                WITHDRAW,
                new Explain(copy, reason),
                work -> work.change(Copy.KIND, copy, before -> before.go(CopyStep.WITHDRAW, reason)));
    }

    /**
     * Takes back that a copy was taken out of the stock or sent back (恢复).
     *
     * @param copy its id
     * @param reason why
     * @return the copy; refused with {@code copy-barcode-taken}, {@code title-closed}, {@code space-closed}, {@code batch-closed} and for
     *     its reason
     */
    public Decision<Copy> restore(Id<Copy> copy, String reason) {
        return office.command(RESTORE, new Explain(copy, reason), work -> {
            Copy before = work.require(Copy.KIND, copy);
            named(work, before.form()).orRefuse();
            Optional<Reservation> next = HoldQueue.next(work, before);
            return HoldQueue.shelved(work, before.go(CopyStep.RESTORE, reason), next);
        });
    }

    /**
     * One copy.
     *
     * @param copy its id
     * @return the copy; refused with {@code not-found}
     */
    public Decision<Copy> find(Id<Copy> copy) {
        return office.read(view -> Needs.orNotFound(view.find(Copy.KIND, copy), Copy.KIND, copy));
    }

    /**
     * The copy with a barcode, as it is read at the desk (扫码).
     *
     * @param barcode the barcode
     * @return the copy, if it is part of the stock
     */
    public Optional<Copy> withBarcode(String barcode) {
        return PlainText.require("barcode", barcode, CopyForm.MAX_BARCODE)
                .outcomeIfAccepted()
                .flatMap(read -> office.read(view -> view.holder(Copy.KIND, Copy.BARCODE_KEY, Copy.key(read))));
    }

    /**
     * The copies of a title that are there, by barcode (馆藏情况).
     *
     * @param title the title
     * @return its copies, each with its status
     */
    public List<Copy> ofTitle(Id<Title> title) {
        return office.read(view -> HoldQueue.copies(view, title));
    }

    /**
     * Copies, filtered by {@link Copy#STATUS} and {@link Copy#SPACE}, ordered by {@link Copy#BARCODE} (馆藏清单).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Copy>> list(Selection<Copy> wanted, Paging paging) {
        return SHEET.page(office, wanted, paging);
    }

    private static Needs named(UnitOfWork work, CopyForm form) {
        return work.needs()
                .open(Title.KIND, form.title())
                .open(ReadingSpace.KIND, form.space())
                .maybeOpen(RotationBatch.KIND, form.batch());
    }

    private static Decision<Copy> registered(UnitOfWork work, CopyForm form, CopyStatus status) {
        named(work, form).orRefuse();
        Decision<Copy> registered = Copy.register(work.community(), work.newId(), form, status);
        Optional<Reservation> next = registered
                .outcomeIfAccepted()
                .filter(copy -> status == CopyStatus.AVAILABLE)
                .flatMap(copy -> HoldQueue.next(work, copy));
        return HoldQueue.shelved(work, registered, next);
    }

    private static Decision<Copy> back(UnitOfWork work, Id<Copy> copy, CopyStep step) {
        Copy before = work.require(Copy.KIND, copy);
        HoldQueue.guard(work, before.form().title());
        return HoldQueue.shelved(work, before.go(step), HoldQueue.next(work, before));
    }

    private record Register(CopyForm form) {}

    private record Correct(Id<Copy> copy, CopyForm form, String reason) implements Reasoned {}

    private record Which(Id<Copy> copy) {}

    private record Explain(Id<Copy> copy, String reason) implements Reasoned {}
}

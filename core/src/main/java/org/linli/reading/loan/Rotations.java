package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The batches of books that the district library sends and changes (区馆图书轮换). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class Rotations {
    private static final Commands<RotationBatch> ROTATIONS = Commands.of("rotations", RotationBatch.class, Role.OFFICE);
    private static final Command<RotationBatch> RECEIVE = ROTATIONS.fact("receive", Receive.class);
    private static final Command<RotationBatch> CORRECT = ROTATIONS.fact("correct", Correct.class);
    static final Command<RotationBatch> CLOSE = ROTATIONS.fact("close", Close.class);
    private static final Command<RotationBatch> REOPEN = ROTATIONS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(RECEIVE, CORRECT, CLOSE, REOPEN);

    private static final Question FIND = ROTATIONS.question("find");
    private static final Question LIST = ROTATIONS.question("list");
    private static final Question TIES = ROTATIONS.question("ties");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, TIES);

    static final Sheet<RotationBatch> SHEET = Sheet.of("rotations", RotationBatch.KIND)
            .ordered(RotationBatch.RECEIVED_ON)
            .filtered(RotationBatch.CLOSED);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Rotations(Office office) {
        this.office = office;
    }

    /**
     * Records that a batch has come (接收轮换图书). Its copies are registered with it.
     *
     * @param form as written
     * @return the batch; refused with {@code batch-number-taken}, {@code batch-day} and what is wrong in the number
     */
    public Decision<RotationBatch> receive(BatchForm form) {
        return office.command(
                RECEIVE,
                new Receive(form),
                work -> work.save(
                        RotationBatch.KIND, RotationBatch.receive(work.community(), work.newId(), form, work.today())));
    }

    /**
     * Corrects what was written wrongly of a batch (更正轮换登记错误). The journal keeps what was written before.
     *
     * @param batch its id
     * @param form what is right; begin with {@link RotationBatch#form()}
     * @param reason why
     * @return the batch; refused as {@link #receive}, and for its reason
     */
    public Decision<RotationBatch> correct(Id<RotationBatch> batch, BatchForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(batch, form, reason),
                work -> work.change(RotationBatch.KIND, batch, before -> before.correct(form, reason, work.today())));
    }

    /**
     * Records that a batch has gone back, with all of its copies that are here (送还轮换图书). Lost ones stay lost.
     *
     * @param batch its id
     * @param day when
     * @param reason why
     * @return the batch; refused with {@code batch-closed} and as {@link org.linli.community.Closing#read}, with {@code closing-tied}
     *     for each copy that is out or put aside
     */
    public Decision<RotationBatch> close(Id<RotationBatch> batch, LocalDate day, String reason) {
        return office.command(CLOSE, new Close(batch, day, reason), work -> {
            RotationBatch before = work.require(RotationBatch.KIND, batch);
            List<Copy> copies = work.list(work.all(Copy.KIND).where(Copy.BATCH, batch));
            Decision<RotationBatch> closed = work.closed(
                    RotationBatch.KIND,
                    before,
                    day,
                    work.today(),
                    ties -> before.close(day, reason, ties, work.today()));
            if (closed.isAccepted()) {
                copies.stream()
                        .filter(copy -> Copy.LIFE_CYCLE
                                .next(copy.status(), CopyStep.SEND_BACK)
                                .isPresent())
                        .forEach(copy -> work.save(Copy.KIND, copy.go(CopyStep.SEND_BACK)));
            }
            return work.save(RotationBatch.KIND, closed);
        });
    }

    /**
     * Takes back that a batch has gone back (恢复误送还的批次). Its copies are restored one by one.
     *
     * @param batch its id
     * @param reason why
     * @return the batch; refused with {@code closing-to-reopen}, {@code batch-number-taken} and for its reason
     */
    public Decision<RotationBatch> reopen(Id<RotationBatch> batch, String reason) {
        return office.command(
                REOPEN,
                new Reopen(batch, reason),
                work -> work.change(RotationBatch.KIND, batch, before -> before.reopen(reason, work.today())));
    }

    /**
     * One batch.
     *
     * @param batch its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<RotationBatch> find(Id<RotationBatch> batch) {
        return office.find(FIND, RotationBatch.KIND, batch, Concerning.NO_ONE);
    }

    /**
     * Batches, filtered by {@link RotationBatch#CLOSED}, ordered by {@link RotationBatch#RECEIVED_ON} (轮换台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<RotationBatch>> list(Selection<RotationBatch> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * What stands in the way of sending a batch back: its copies that are out or put aside.
     *
     * @param batch its id
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<RotationBatch> batch) {
        return office.ties(TIES, RotationBatch.KIND, batch);
    }

    private record Receive(BatchForm form) {}

    private record Correct(Id<RotationBatch> batch, BatchForm form, String reason) implements Reasoned {}

    private record Close(Id<RotationBatch> batch, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<RotationBatch> batch, String reason) implements Reasoned {}
}

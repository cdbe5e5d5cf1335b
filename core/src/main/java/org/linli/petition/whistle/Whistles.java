package org.linli.petition.whistle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * Calls of the community on departments (吹哨报到). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class Whistles {
    private static final Commands<Whistle> WHISTLES = Commands.of("whistles", Whistle.class, Role.OFFICE);
    private static final Command<Whistle> BLOW = WHISTLES.fact("blow", Blow.class);
    private static final Command<Whistle> COME = WHISTLES.fact("come", Come.class);
    static final Command<Whistle> END = WHISTLES.fact("end", End.class);
    private static final Command<Whistle> CANCEL = WHISTLES.command("cancel", Cancel.class);
    private static final Command<Whistle> REOPEN = WHISTLES.fact("reopen", Reopen.class);
    private static final Command<Whistle> CORRECT = WHISTLES.fact("correct", Correct.class);
    private static final Command<Whistle> CORRECT_END = WHISTLES.fact("correctEnd", CorrectEnd.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(BLOW, COME, END, CANCEL, REOPEN, CORRECT, CORRECT_END);

    private static final Question FIND = WHISTLES.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = WHISTLES.question("list").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST);

    static final Sheet<Whistle> SHEET =
            Sheet.of("whistles", Whistle.KIND).ordered(Whistle.BLOWN_ON).filtered(Whistle.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Whistles(Office office) {
        this.office = office;
    }

    /**
     * Records that departments are called, at once or afterwards (吹哨).
     *
     * @param form why, which units, and when
     * @return the call; refused with {@code whistle-units}, {@code whistle-times}, {@code organisation-closed} for a unit that is awaited
     *     or was not there any more when it was called, and what is wrong in the text
     */
    public Decision<Whistle> blow(WhistleForm form) {
        return office.command(BLOW, new Blow(form), work -> {
            units(work.needs(), form, Optional.empty()).orRefuse();
            return work.save(Whistle.KIND, Whistle.blow(work.community(), work.newId(), form, work.now()));
        });
    }

    /**
     * Records that a unit came (报到). A time that was recorded wrongly is corrected with the call.
     *
     * @param whistle the call
     * @param unit which unit
     * @param at when
     * @return the call; refused with {@code whistle-step}, {@code whistle-called}, {@code whistle-came} when it came at another time, and
     *     {@code whistle-times}
     */
    public Decision<Whistle> come(Id<Whistle> whistle, Id<Organisation> unit, Instant at) {
        return office.command(
                COME,
                new Come(whistle, unit, at),
                work -> work.change(Whistle.KIND, whistle, before -> before.come(unit, at, work.now())));
    }

    /**
     * Records what came of a call (办结).
     *
     * @param whistle the call
     * @param form how the matter stands, and what was done
     * @return the call, with the warning {@code whistle-absent}; refused with {@code whistle-step} and what is wrong in the result
     */
    public Decision<Whistle> end(Id<Whistle> whistle, WhistleEndForm form) {
        return office.command(
                END,
                new End(whistle, form),
                work -> work.change(Whistle.KIND, whistle, before -> before.end(form, work.now())));
    }

    /**
     * Takes a call back (撤销吹哨).
     *
     * @param whistle the call
     * @param reason why
     * @return the call; refused with {@code whistle-step} and what is wrong in the reason
     */
    public Decision<Whistle> cancel(Id<Whistle> whistle, String reason) {
        return office.command(
                CANCEL,
                new Cancel(whistle, reason),
                work -> work.change(Whistle.KIND, whistle, before -> before.cancel(reason)));
    }

    /**
     * Undoes an end, or that a call was taken back, which was a mistake (撤回办结、撤回撤销). Units that have not come are awaited again.
     *
     * @param whistle the call
     * @param reason why
     * @return the call; refused with {@code whistle-step}, {@code organisation-closed} for a unit that would be awaited, and what is wrong
     *     in the reason
     */
    public Decision<Whistle> reopen(Id<Whistle> whistle, String reason) {
        return office.command(REOPEN, new Reopen(whistle, reason), work -> {
            Needs needs = work.needs().a(Whistle.KIND, whistle);
            work.find(Whistle.KIND, whistle)
                    .ifPresent(found ->
                            sorted(found.form().absent()).forEach(unit -> needs.open(Organisation.KIND, unit)));
            needs.orRefuse();
            return work.change(Whistle.KIND, whistle, before -> before.reopen(reason));
        });
    }

    /**
     * Corrects what was recorded wrongly of a call, who came when too (更正吹哨登记). What came of it is corrected by {@link #correctEnd}.
     *
     * @param whistle the call
     * @param form what is right; begin with {@link Whistle#form()}
     * @param reason why
     * @return the call, with the warning {@code whistle-absent} for a call that has ended; refused with {@code whistle-step}, {@code
     *     whistle-units}, {@code whistle-times}, {@code organisation-closed} for a unit that is awaited anew, or was not there any more
     *     when it was called, and what is wrong in the texts
     */
    public Decision<Whistle> correct(Id<Whistle> whistle, WhistleForm form, String reason) {
        return office.command(CORRECT, new Correct(whistle, form, reason), work -> {
            units(work.needs().a(Whistle.KIND, whistle), form, work.find(Whistle.KIND, whistle))
                    .orRefuse();
            return work.change(Whistle.KIND, whistle, before -> before.correct(form, reason, work.now()));
        });
    }

    /**
     * Corrects what was recorded wrongly to have come of a call (更正办结).
     *
     * @param whistle the call
     * @param form how the matter stands, and what was done
     * @param reason why
     * @return the call; refused with {@code whistle-step}, {@code whistle-ended} while it has not ended, and what is wrong in the texts
     */
    public Decision<Whistle> correctEnd(Id<Whistle> whistle, WhistleEndForm form, String reason) {
        return office.command(
                CORRECT_END,
                new CorrectEnd(whistle, form, reason),
                work -> work.change(Whistle.KIND, whistle, before -> before.correctEnd(form, reason)));
    }

    /**
     * One call.
     *
     * @param whistle its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Whistle> find(Id<Whistle> whistle) {
        return office.find(FIND, Whistle.KIND, whistle, Concerning.NO_ONE);
    }

    /**
     * Calls, filtered by {@link Whistle#STATUS}, ordered by {@link Whistle#BLOWN_ON} (吹哨台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Whistle>> list(Selection<Whistle> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /** A unit that is awaited from now on is here, and stays; one that was called before, or has come, was here then. */
    private static Needs units(Needs needs, WhistleForm form, Optional<Whistle> before) {
        boolean isOpen = before.stream().allMatch(call -> call.status() == WhistleStatus.BLOWN);
        Set<Id<Organisation>> called =
                before.map(call -> Set.copyOf(call.form().units())).orElse(Set.of());
        Set<Id<Organisation>> awaited =
                before.map(call -> Set.copyOf(call.form().absent())).orElse(Set.of());
        Set<Id<Organisation>> absent = Set.copyOf(form.absent());
        sorted(form.units()).forEach(unit -> {
            if (isOpen && absent.contains(unit) && !awaited.contains(unit)) {
                needs.open(Organisation.KIND, unit);
            } else if (called.contains(unit)) {
                needs.a(Organisation.KIND, unit);
            } else {
                needs.maybeThere(Organisation.KIND, Optional.of(unit), form.blownOn());
            }
        });
        return needs;
    }

    private static Stream<Id<Organisation>> sorted(List<Id<Organisation>> units) {
        return units.stream().distinct().sorted(Comparator.comparing(Id::value));
    }

    private record Blow(WhistleForm form) {}

    private record Come(Id<Whistle> whistle, Id<Organisation> unit, Instant at) {}

    private record End(Id<Whistle> whistle, WhistleEndForm form) {}

    private record Cancel(Id<Whistle> whistle, String reason) implements Reasoned {}

    private record Reopen(Id<Whistle> whistle, String reason) implements Reasoned {}

    private record CorrectEnd(Id<Whistle> whistle, WhistleEndForm form, String reason) implements Reasoned {}

    private record Correct(Id<Whistle> whistle, WhistleForm form, String reason) implements Reasoned {}
}

package org.linli.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.reading.ReaderEvent.Registered;

/** What may happen to the registration of a reader: each change finds everything that refuses it. */
final class ReaderCourse {
    private ReaderCourse() {}

    static Decision<Reader> register(
            DivisionCode community, Id<Reader> id, ReaderForm form, ReaderRules.Guarded guarded) {
        Inspection inspection = new Inspection().ask(ReaderRules.GUARDIAN, guarded);
        Optional<ReaderForm> read = read(inspection, form, guarded.today());
        return inspection.decide(() -> Decision.accepted(
                new Reader(community, id, read.orElseThrow(), ReaderStatus.ACTIVE, List.of()),
                new ReaderEvent.ReaderRegistered(id, Registered.of(read.orElseThrow()))));
    }

    static Decision<Reader> amend(Reader before, ReaderForm form, ReaderRules.Guarded guarded, Actor actor) {
        Inspection inspection = Inspection.of(ReaderRules.STEP, before.status(), ReaderStep.AMEND)
                .ask(ReaderRules.SAME_PERSON, form.person().equals(before.form().person()))
                .ask(ReaderRules.GUARDIAN, guarded);
        Optional<ReaderForm> read = read(inspection, form, guarded.today());
        return inspection.decide(() -> read.orElseThrow().equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.then(
                                read.orElseThrow(),
                                new ReaderTaken(
                                        ReaderStep.AMEND,
                                        guarded.today(),
                                        actor.who(),
                                        Optional.empty(),
                                        Optional.of(before.form()))),
                        new ReaderEvent.ReaderAmended(before.id(), Registered.of(read.orElseThrow()))));
    }

    static Decision<Reader> correct(
            Reader before,
            ReaderForm form,
            Optional<ReaderRules.Guarded> guarded,
            String reason,
            Actor actor,
            LocalDate today) {
        Inspection inspection = Inspection.of(ReaderRules.STEP, before.status(), ReaderStep.CORRECT)
                .ask(ReaderRules.SAME_PERSON, form.person().equals(before.form().person()));
        guarded.ifPresent(facts -> inspection.ask(ReaderRules.GUARDIAN, facts));
        Optional<ReaderForm> read = read(inspection, form, today);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.orElseThrow().equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.then(
                                read.orElseThrow(),
                                new ReaderTaken(
                                        ReaderStep.CORRECT, today, actor.who(), why, Optional.of(before.form()))),
                        new ReaderEvent.ReaderCorrected(
                                before.id(), Registered.of(before.form()), Registered.of(read.orElseThrow()))));
    }

    static Decision<Reader> end(
            Reader before, LocalDate day, String reason, List<OpenTie> ties, Actor actor, LocalDate today) {
        Inspection inspection = Inspection.of(ReaderRules.STEP, before.status(), ReaderStep.END);
        Optional<Closing> end = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                before.then(
                        before.form(),
                        new ReaderTaken(ReaderStep.END, day, actor.who(), end.map(Closing::reason), Optional.empty())),
                new ReaderEvent.ReaderAdvanced(before.id(), ReaderStep.END, day)));
    }

    static Decision<Reader> reopen(Reader before, String reason, Actor actor, LocalDate today) {
        Inspection inspection = Inspection.of(ReaderRules.STEP, before.status(), ReaderStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.then(
                        before.form(), new ReaderTaken(ReaderStep.REOPEN, today, actor.who(), why, Optional.empty())),
                new ReaderEvent.ReaderAdvanced(before.id(), ReaderStep.REOPEN, today)));
    }

    private static Optional<ReaderForm> read(Inspection inspection, ReaderForm form, LocalDate today) {
        inspection.ask(ReaderRules.DAY, new ReaderRules.Dated(form.on(), today));
        return form.read(inspection);
    }
}

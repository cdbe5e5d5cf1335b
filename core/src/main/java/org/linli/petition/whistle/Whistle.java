package org.linli.petition.whistle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.petition.MatterField;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A call of the community on departments, who come to settle a matter together (街乡吹哨、部门报到): who was called, who came when, and
 * what came of it. It is tracked and ranks no one.
 *
 * @param community the community
 * @param id its id there
 * @param form as recorded, with who came when
 * @param end what came of it, once that is recorded
 * @param status how it stands
 */
public record Whistle(
        DivisionCode community, Id<Whistle> id, WhistleForm form, Optional<WhistleEnd> end, WhistleStatus status) {
    /** The longest text of what was done. */
    public static final int MAX_RESULT = 1000;

    /** What may happen to it. */
    public static final LifeCycle<WhistleStatus, WhistleStep> LIFE_CYCLE = LifeCycle.<WhistleStatus, WhistleStep>empty()
            .allow(WhistleStatus.BLOWN, WhistleStep.COME, WhistleStatus.BLOWN)
            .allow(WhistleStatus.BLOWN, WhistleStep.END, WhistleStatus.ENDED)
            .allow(WhistleStatus.BLOWN, WhistleStep.CANCEL, WhistleStatus.CANCELLED)
            .allow(WhistleStatus.BLOWN, WhistleStep.CORRECT, WhistleStatus.BLOWN)
            .allow(WhistleStatus.ENDED, WhistleStep.COME, WhistleStatus.ENDED)
            .allow(WhistleStatus.ENDED, WhistleStep.REOPEN, WhistleStatus.BLOWN)
            .allow(WhistleStatus.ENDED, WhistleStep.CORRECT, WhistleStatus.ENDED)
            .allow(WhistleStatus.CANCELLED, WhistleStep.REOPEN, WhistleStatus.BLOWN)
            .allow(WhistleStatus.CANCELLED, WhistleStep.CORRECT, WhistleStatus.CANCELLED);

    /** How it stands. */
    public static final Index<Whistle, WhistleStatus> STATUS =
            Index.one("status", ValueType.of(WhistleStatus.class), Whistle::status);

    /** The day on which departments were called. */
    public static final Index<Whistle, LocalDate> BLOWN_ON =
            Index.one("blown_on", ValueType.DAY, whistle -> whistle.form().blownOn());

    /** The units that are awaited. */
    public static final Index<Whistle, Id<Organisation>> OPEN_AT =
            Index.many("open_at", ValueType.id(), Whistle::awaited);

    /** Why departments are called. */
    public static final Column<Whistle, WhistleKind> WHISTLE_KIND = Column.one(
            "whistle_kind",
            ValueType.of(WhistleKind.class),
            whistle -> whistle.form().kind());

    /** What it is about. */
    public static final Column<Whistle, MatterField> FIELD = Column.one(
            "field", ValueType.of(MatterField.class), whistle -> whistle.form().field());

    /** How many units are called. */
    public static final Column<Whistle, Long> CALLED = Column.one(
            "called", ValueType.NUMBER, whistle -> (long) whistle.form().calls().size());

    /** How many of these came. */
    public static final Column<Whistle, Long> CAME = Column.one(
            "came",
            ValueType.NUMBER,
            whistle -> (long) whistle.form().calls().size()
                    - whistle.form().absent().size());

    /** What came of it. */
    public static final Column<Whistle, WhistleOutcome> OUTCOME = Column.optional(
            "outcome",
            ValueType.of(WhistleOutcome.class),
            whistle -> whistle.end().map(WhistleEnd::outcome));

    /** Its kind. */
    public static final Kind<Whistle> KIND = Kind.named(
                    "whistle", 1, Whistle.class, whistle -> Ref.of(whistle.community, whistle.id))
            .together(STATUS, BLOWN_ON)
            .index(OPEN_AT)
            .column(WHISTLE_KIND)
            .column(FIELD)
            .column(CALLED)
            .column(CAME)
            .column(OUTCOME)
            .events(WhistleEvent.class)
            .build();

    private Set<Id<Organisation>> awaited() {
        return status == WhistleStatus.BLOWN ? Set.copyOf(form.absent()) : Set.of();
    }

    static Decision<Whistle> blow(DivisionCode community, Id<Whistle> id, WhistleForm form, Instant now) {
        Inspection inspection = new Inspection();
        Optional<WhistleForm> read = read(inspection, form, now);
        return inspection.decide(() -> Decision.accepted(
                new Whistle(community, id, read.orElseThrow(), Optional.empty(), WhistleStatus.BLOWN),
                new WhistleEvent.WhistleBlown(id, read.orElseThrow())));
    }

    Decision<Whistle> come(Id<Organisation> unit, Instant at, Instant now) {
        WhistleForm next = form.came(unit, at);
        return Inspection.of(WhistleRules.STEP, status, WhistleStep.COME)
                .ask(WhistleRules.CALLED, form.of(unit).isPresent())
                .ask(
                        WhistleRules.CAME_ONCE,
                        new WhistleRules.Coming(form.of(unit).flatMap(WhistleCall::cameAt), at))
                .ask(WhistleRules.TIMES, new WhistleRules.Recording(next, now))
                .decide(() -> next.equals(form)
                        ? Decision.accepted(this)
                        : Decision.accepted(
                                new Whistle(community, id, next, end, status),
                                new WhistleEvent.UnitCame(id, unit, at)));
    }

    Decision<Whistle> end(WhistleEndForm ending, Instant now) {
        Inspection inspection = Inspection.of(WhistleRules.STEP, status, WhistleStep.END)
                .ask(WhistleRules.ABSENT, form.absent().size());
        Optional<String> read = inspection.read(PlainText.requireLines("result", ending.result(), MAX_RESULT));
        return inspection.decide(() -> {
            WhistleEnd ended = new WhistleEnd(ending.outcome(), read.orElseThrow(), now);
            return Decision.accepted(
                    new Whistle(community, id, form, Optional.of(ended), WhistleStatus.ENDED),
                    new WhistleEvent.WhistleEnded(id, ended));
        });
    }

    Decision<Whistle> cancel(String reason) {
        Inspection inspection = Inspection.of(WhistleRules.STEP, status, WhistleStep.CANCEL);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Whistle(community, id, form, end, WhistleStatus.CANCELLED),
                new WhistleEvent.WhistleCancelled(id, why.orElseThrow())));
    }

    Decision<Whistle> correct(WhistleForm right, String reason, Instant now) {
        Inspection inspection = Inspection.of(WhistleRules.STEP, status, WhistleStep.CORRECT);
        Optional<WhistleForm> read = read(inspection, right, now);
        if (status == WhistleStatus.ENDED) {
            inspection.ask(WhistleRules.ABSENT, right.absent().size());
        }
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.orElseThrow().equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        new Whistle(community, id, read.orElseThrow(), end, status),
                        new WhistleEvent.WhistleCorrected(id, form, read.orElseThrow(), why.orElseThrow())));
    }

    Decision<Whistle> correctEnd(WhistleEndForm ending, String reason) {
        Inspection inspection =
                Inspection.of(WhistleRules.STEP, status, WhistleStep.CORRECT).ask(WhistleRules.ENDED, end.isPresent());
        Optional<String> read = inspection.read(PlainText.requireLines("result", ending.result(), MAX_RESULT));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            WhistleEnd was = end.orElseThrow();
            WhistleEnd right = new WhistleEnd(ending.outcome(), read.orElseThrow(), was.at());
            return right.equals(was)
                    ? Decision.accepted(this)
                    : Decision.accepted(
                            new Whistle(community, id, form, Optional.of(right), status),
                            new WhistleEvent.WhistleEndCorrected(id, was, right, why.orElseThrow()));
        });
    }

    Decision<Whistle> reopen(String reason) {
        Inspection inspection = Inspection.of(WhistleRules.STEP, status, WhistleStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Whistle(community, id, form, Optional.empty(), WhistleStatus.BLOWN),
                new WhistleEvent.WhistleReopened(id, end, why.orElseThrow())));
    }

    private static Optional<WhistleForm> read(Inspection inspection, WhistleForm form, Instant now) {
        inspection.ask(WhistleRules.RECORDING, new WhistleRules.Recording(form, now));
        return inspection
                .read(PlainText.requireLines("matter", form.matter(), WhistleForm.MAX_MATTER))
                .map(form::withMatter);
    }
}

package org.linli.liaison.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.liaison.EnterpriseTeam;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A visit to an enterprise (联企走访). It belongs to a month, of which an enterprise has one, even when it takes place in another. Until
 * it has another day, it is due on the liaison day of the month.
 *
 * @param community the community
 * @param id its id there
 * @param enterprise the enterprise
 * @param form as planned
 * @param status how it stands
 * @param rescheduledTo on which other day it is to take place, if it was given one
 * @param record as it took place, once it has
 * @param signOff the enterprise's sign-off, once it has signed
 */
public record LiaisonVisit(
        DivisionCode community,
        Id<LiaisonVisit> id,
        Id<Organisation> enterprise,
        LiaisonVisitForm form,
        LiaisonVisitStatus status,
        Optional<LocalDate> rescheduledTo,
        Optional<VisitRecord> record,
        Optional<VisitSignOff> signOff) {
    private static final List<LiaisonVisitStatus> UNDONE =
            List.of(LiaisonVisitStatus.PLANNED, LiaisonVisitStatus.RESCHEDULED, LiaisonVisitStatus.MISSED);

    /** What may happen to it. */
    public static final LifeCycle<LiaisonVisitStatus, LiaisonVisitStep> LIFE_CYCLE =
            LifeCycle.<LiaisonVisitStatus, LiaisonVisitStep>empty()
                    .allow(UNDONE, LiaisonVisitStep.HOLD, LiaisonVisitStatus.DONE)
                    .allow(LiaisonVisitStatus.PLANNED, LiaisonVisitStep.MISS, LiaisonVisitStatus.MISSED)
                    .allow(LiaisonVisitStatus.RESCHEDULED, LiaisonVisitStep.MISS, LiaisonVisitStatus.MISSED)
                    .allow(UNDONE, LiaisonVisitStep.RESCHEDULE, LiaisonVisitStatus.RESCHEDULED)
                    .allow(LiaisonVisitStatus.DONE, LiaisonVisitStep.SIGN, LiaisonVisitStatus.DONE)
                    .allow(LiaisonVisitStatus.DONE, LiaisonVisitStep.UNDO, LiaisonVisitStatus.PLANNED)
                    .allow(LiaisonVisitStatus.MISSED, LiaisonVisitStep.UNDO, LiaisonVisitStatus.PLANNED)
                    .allow(UNDONE, LiaisonVisitStep.DROP, LiaisonVisitStatus.DROPPED)
                    .allow(LiaisonVisitStatus.PLANNED, LiaisonVisitStep.CORRECT, LiaisonVisitStatus.PLANNED)
                    .allow(LiaisonVisitStatus.RESCHEDULED, LiaisonVisitStep.CORRECT, LiaisonVisitStatus.RESCHEDULED)
                    .allow(LiaisonVisitStatus.DONE, LiaisonVisitStep.CORRECT, LiaisonVisitStatus.DONE)
                    .allow(LiaisonVisitStatus.MISSED, LiaisonVisitStep.CORRECT, LiaisonVisitStatus.MISSED);

    /** An enterprise has one visit of a month. */
    public static final Index<LiaisonVisit, String> TEAM_MONTH = Index.<LiaisonVisit, String>optional(
                    "team_month",
                    ValueType.TEXT,
                    visit -> Optional.of(
                                    visit.form().team() + "/" + visit.form().month())
                            .filter(month -> visit.status() != LiaisonVisitStatus.DROPPED))
            .unique("liaison-visit-once")
            .unreported();

    /** The officers of the enterprise. */
    public static final Index<LiaisonVisit, Id<EnterpriseTeam>> TEAM = Index.<LiaisonVisit, Id<EnterpriseTeam>>one(
                    "team", ValueType.id(), visit -> visit.form().team())
            .unreported();

    /** The enterprise. */
    public static final Column<LiaisonVisit, Id<Organisation>> ENTERPRISE =
            Column.one("enterprise", ValueType.id(), LiaisonVisit::enterprise);

    /** To which month it belongs, by its first day. */
    public static final Index<LiaisonVisit, LocalDate> MONTH =
            Index.one("month_on", ValueType.DAY, visit -> visit.form().month().atDay(1));

    /** How it stands. */
    public static final Index<LiaisonVisit, LiaisonVisitStatus> STATUS =
            Index.one("status", ValueType.of(LiaisonVisitStatus.class), LiaisonVisit::status);

    /** In which manner. */
    public static final Column<LiaisonVisit, VisitManner> MANNER = Column.one(
            "manner", ValueType.of(VisitManner.class), visit -> visit.form().manner());

    /** On which other day it is to take place. */
    public static final Column<LiaisonVisit, LocalDate> RESCHEDULED_TO =
            Column.optional("rescheduled_on", ValueType.DAY, LiaisonVisit::rescheduledTo);

    /** When it took place. */
    public static final Column<LiaisonVisit, LocalDate> HELD_ON =
            Column.optional("held_on", ValueType.DAY, visit -> visit.record().map(VisitRecord::day));

    /** How many of the three officers came. */
    public static final Column<LiaisonVisit, Long> OFFICERS = Column.optional(
            "officers",
            ValueType.NUMBER,
            visit -> visit.record().map(held -> (long) held.officers().size()));

    /** When the enterprise signed. */
    public static final Column<LiaisonVisit, LocalDate> SIGNED_ON =
            Column.optional("signed_on", ValueType.DAY, visit -> visit.signOff().map(VisitSignOff::day));

    /** Its kind. */
    public static final Kind<LiaisonVisit> KIND = Kind.named(
                    "liaison_visit", 1, LiaisonVisit.class, visit -> Ref.of(visit.community, visit.id))
            .index(TEAM_MONTH)
            .index(TEAM)
            .column(ENTERPRISE)
            .together(STATUS, MONTH)
            .index(MONTH)
            .column(MANNER)
            .column(RESCHEDULED_TO)
            .column(HELD_ON)
            .column(OFFICERS)
            .column(SIGNED_ON)
            .naming(ENTERPRISE, CommunityNames.ORGANISATION)
            .events(LiaisonVisitEvent.class)
            .build();

    static Decision<LiaisonVisit> plan(
            DivisionCode community,
            Id<LiaisonVisit> id,
            Id<Organisation> enterprise,
            LiaisonVisitForm form,
            LiaisonVisitRules.Stated stated,
            LiaisonVisitRules.Planned planned) {
        return LiaisonVisitForm.readTopics(new Inspection(), form.topics())
                .ask(LiaisonVisitRules.STATED, stated)
                .ask(LiaisonVisitRules.PLANNED, planned)
                .decide(() -> {
                    LiaisonVisitForm read = form.withTopics(LiaisonVisitForm.read(form.topics()));
                    return Decision.accepted(
                            new LiaisonVisit(
                                    community,
                                    id,
                                    enterprise,
                                    read,
                                    LiaisonVisitStatus.PLANNED,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            new LiaisonVisitEvent.VisitPlanned(id, read));
                });
    }

    Decision<LiaisonVisit> hold(VisitRecord came, LiaisonVisitRules.Stated stated, LiaisonVisitRules.Held facts) {
        Inspection inspection = Inspection.of(LiaisonVisitRules.STEP, status, LiaisonVisitStep.HOLD)
                .ask(LiaisonVisitRules.STATED, stated)
                .ask(LiaisonVisitRules.HELD, facts);
        return LiaisonVisitForm.readTopics(inspection, came.topics()).decide(() -> {
            VisitRecord read = came.withTopics(LiaisonVisitForm.read(came.topics()));
            return Decision.accepted(
                    with(LiaisonVisitStatus.DONE, rescheduledTo, Optional.of(read), Optional.empty()),
                    new LiaisonVisitEvent.VisitHeld(id, read));
        });
    }

    Decision<LiaisonVisit> miss(String reason) {
        Inspection inspection = Inspection.of(LiaisonVisitRules.STEP, status, LiaisonVisitStep.MISS);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(LiaisonVisitStatus.MISSED, rescheduledTo, record, signOff),
                new LiaisonVisitEvent.VisitMissed(id, why.orElseThrow())));
    }

    Decision<LiaisonVisit> reschedule(LocalDate day, String reason, LocalDate today) {
        Inspection inspection = Inspection.of(LiaisonVisitRules.STEP, status, LiaisonVisitStep.RESCHEDULE)
                .ask(LiaisonVisitRules.NEW_DAY, new LiaisonVisitRules.Moved(day, today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(LiaisonVisitStatus.RESCHEDULED, Optional.of(day), record, signOff),
                new LiaisonVisitEvent.VisitRescheduled(id, day, why.orElseThrow())));
    }

    Decision<LiaisonVisit> undo(String reason) {
        Inspection inspection = Inspection.of(LiaisonVisitRules.STEP, status, LiaisonVisitStep.UNDO);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(LiaisonVisitStatus.PLANNED, rescheduledTo, Optional.empty(), Optional.empty()),
                new LiaisonVisitEvent.VisitUndone(id, status, record, signOff, why.orElseThrow())));
    }

    Decision<LiaisonVisit> drop(String reason) {
        Inspection inspection = Inspection.of(LiaisonVisitRules.STEP, status, LiaisonVisitStep.DROP);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(LiaisonVisitStatus.DROPPED, rescheduledTo, record, signOff),
                new LiaisonVisitEvent.VisitDropped(id, why.orElseThrow())));
    }

    Decision<LiaisonVisit> sign(LocalDate day, Optional<String> paper, LocalDate today) {
        Inspection inspection = Inspection.of(LiaisonVisitRules.STEP, status, LiaisonVisitStep.SIGN)
                .ask(
                        LiaisonVisitRules.SIGN_DAY,
                        new LiaisonVisitRules.Signed(record.map(VisitRecord::day), signOff.isPresent(), day, today));
        Optional<String> kept =
                paper.flatMap(text -> inspection.read(PlainText.require("paper", text, VisitSignOff.MAX_PAPER)));
        return inspection.decide(() -> {
            VisitSignOff signed = new VisitSignOff(day, kept);
            return Decision.accepted(
                    with(status, rescheduledTo, record, Optional.of(signed)),
                    new LiaisonVisitEvent.VisitSigned(id, signed));
        });
    }

    Decision<LiaisonVisit> correct(
            Id<Organisation> rightEnterprise,
            LiaisonVisitForm right,
            Optional<VisitRecord> rightRecord,
            String reason,
            LiaisonVisitRules.Stated stated,
            LiaisonVisitRules.Planned planned,
            Optional<LiaisonVisitRules.Held> held) {
        Inspection inspection = Inspection.of(LiaisonVisitRules.STEP, status, LiaisonVisitStep.CORRECT)
                .ask(LiaisonVisitRules.STATED, stated)
                .ask(
                        LiaisonVisitRules.RECORDED,
                        new LiaisonVisitRules.Recording(record.isPresent(), rightRecord.isPresent()));
        held.ifPresent(facts -> inspection.ask(LiaisonVisitRules.HELD, facts));
        // What was decided meanwhile on the liaison day of its month stands in the way of no correction.
        if (!right.month().equals(form.month()) || !right.team().equals(form.team())) {
            inspection.ask(LiaisonVisitRules.PLANNED, planned);
        }
        Optional<String> why = inspection.read(Reasoned.read(reason));
        LiaisonVisitForm.readTopics(inspection, right.topics());
        rightRecord.ifPresent(came -> LiaisonVisitForm.readTopics(inspection, came.topics()));
        return inspection.decide(() -> {
            LiaisonVisitForm now = right.withTopics(LiaisonVisitForm.read(right.topics()));
            Optional<VisitRecord> nowRecord =
                    rightRecord.map(came -> came.withTopics(LiaisonVisitForm.read(came.topics())));
            boolean same = nowRecord.equals(record) && now.equals(form);
            return same
                    ? Decision.accepted(this)
                    : Decision.accepted(
                            new LiaisonVisit(
                                    community,
                                    id,
                                    rightEnterprise,
                                    now,
                                    status,
                                    rescheduledTo,
                                    nowRecord,
                                    Optional.empty()),
                            new LiaisonVisitEvent.VisitCorrected(
                                    id, form, now, record, nowRecord, signOff, why.orElseThrow()));
        });
    }

    /**
     * Whether it took place with enough of the three officers.
     *
     * @param least how many are enough
     * @return whether it did
     */
    public boolean isComplete(int least) {
        return record.filter(came -> came.officers().size() >= least).isPresent();
    }

    /** {@return what it was, or is to be, about} */
    public List<String> topics() {
        return record.map(VisitRecord::topics).orElse(form.topics());
    }

    private LiaisonVisit with(
            LiaisonVisitStatus next,
            Optional<LocalDate> moved,
            Optional<VisitRecord> held,
            Optional<VisitSignOff> signed) {
        return new LiaisonVisit(community, id, enterprise, form, next, moved, held, signed);
    }
}

package org.linli.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * Why a person's data are kept (个人信息保存依据): lawful bases, consents, and whether a law forbids to erase them. One for each
 * person, with ids and dates and words that are not personal. It outlives the erasure, as the proof that it was lawful to
 * have kept what is gone.
 *
 * @param community the person's community
 * @param id the person's id
 * @param bases bases other than consent, in the order in which they were written down
 * @param consents consents, in the order in which they were given
 * @param hold why the person must not be erased, if so
 * @param endedOn the day on which the person was erased
 */
public record Retention(
        DivisionCode community,
        Id<Retention> id,
        List<RetentionBasis> bases,
        List<Consent> consents,
        Optional<Hold> hold,
        Optional<LocalDate> endedOn) {
    /** The longest purpose. */
    public static final int MAX_PURPOSE = 100;

    /** The longest reason of a hold. */
    public static final int MAX_REASON = 200;

    /** The most bases and consents together. */
    public static final int MAX_RECORDS = 500;

    /** Under this age a guardian consents (不满十四周岁). */
    public static final int CHILD_YEARS = 14;

    /** From this age on a person can be a guardian (成年). */
    public static final int ADULT_YEARS = 18;

    /** Whether the person must not be erased. */
    public static final Column<Retention, Boolean> HELD =
            Column.one("held", ValueType.FLAG, retention -> retention.hold().isPresent());

    /** The first day on which no basis and no consent is left, where that is known and the person was not erased. */
    public static final Column<Retention, LocalDate> UNTIL =
            Column.optional("kept_until", ValueType.DAY, Retention::until);

    /** Its kind. */
    public static final Kind<Retention> KIND = Kind.named(
                    "person_retention", 1, Retention.class, retention -> Ref.of(retention.community, retention.id))
            .column(HELD)
            .column(UNTIL)
            .events(RetentionEvent.class)
            .build();

    /** Copies the lists. */
    public Retention {
        bases = List.copyOf(bases);
        consents = List.copyOf(consents);
    }

    static Id<Retention> idOf(Id<Person> person) {
        return Id.of(person.value());
    }

    /** Of a person of whom nothing is written down yet. */
    static Retention none(DivisionCode community, Id<Person> person) {
        return new Retention(community, idOf(person), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** {@return whose record it is} */
    public Id<Person> person() {
        return Id.of(id.value());
    }

    Decision<Retention> state(RetentionBasis stated, LocalDate today) {
        Inspection inspection = new Inspection()
                .ask(RetentionRules.BASIS_NOT_CONSENT, stated.basis())
                .ask(RetentionRules.ROOM, records())
                .ask(
                        RetentionRules.NOT_IN_FUTURE,
                        new RetentionRules.Begun(stated.time().from(), today));
        Optional<String> purpose = purpose(inspection, stated.purpose());
        return inspection.decide(() -> Decision.accepted(
                with(
                        and(bases, new RetentionBasis(stated.basis(), purpose.orElseThrow(), stated.time())),
                        consents,
                        hold),
                new RetentionEvent.BasisStated(
                        person(), stated.basis(), stated.time().from())));
    }

    Decision<Retention> give(ConsentForm form, RetentionRules.Consenting who, LocalDate today) {
        Inspection inspection = new Inspection()
                .ask(RetentionRules.GUARDIAN, who)
                .ask(RetentionRules.ROOM, records())
                .ask(
                        RetentionRules.NOT_IN_FUTURE,
                        new RetentionRules.Begun(form.time().from(), today));
        Optional<String> purpose = purpose(inspection, form.purpose());
        purpose.ifPresent(read ->
                inspection.ask(RetentionRules.CONSENT_ONCE, inForce(read, today).count()));
        return inspection.decide(() -> Decision.accepted(
                with(
                        bases,
                        and(
                                consents,
                                new Consent(purpose.orElseThrow(), form.time(), form.guardian(), Optional.empty())),
                        hold),
                new RetentionEvent.ConsentGiven(person(), form.time().from())));
    }

    Decision<Retention> withdraw(String purpose, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<String> read = purpose(inspection, purpose);
        read.ifPresent(known -> inspection.ask(
                RetentionRules.CONSENT_GIVEN, inForce(known, today).count()));
        return inspection.decide(() -> Decision.accepted(
                with(
                        bases,
                        consents.stream()
                                .map(consent -> consent.isInForce(today) && read.equals(Optional.of(consent.purpose()))
                                        ? consent.withdraw(today)
                                        : consent)
                                .toList(),
                        hold),
                new RetentionEvent.ConsentWithdrawn(person(), today)));
    }

    Decision<Retention> hold(LawfulBasis basis, String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(RetentionRules.HELD, hold).ask(RetentionRules.HOLD_BASIS, basis);
        Optional<String> read = inspection.read(PlainText.require("reason", reason, MAX_REASON));
        return inspection.decide(() -> Decision.accepted(
                with(bases, consents, Optional.of(new Hold(basis, read.orElseThrow(), today))),
                new RetentionEvent.PersonHeld(person(), basis, today)));
    }

    Decision<Retention> release(LocalDate today) {
        return new Inspection()
                .ask(RetentionRules.NOT_HELD, hold)
                .decide(() -> Decision.accepted(
                        with(bases, consents, Optional.empty()), new RetentionEvent.HoldReleased(person(), today)));
    }

    Decision<Retention> end(LocalDate today) {
        Event ended = new RetentionEvent.RetentionEnded(person(), today);
        return Decision.accepted(new Retention(community, id, bases, consents, hold, Optional.of(today)), ended);
    }

    /**
     * The first day on which the person may no longer be kept, where that is known.
     *
     * @return the day; empty when there is no end, when nothing was ever written down, and once the person was erased
     */
    public Optional<LocalDate> until() {
        List<Optional<LocalDate>> ends = Stream.concat(
                        bases.stream().map(stated -> stated.time().until()),
                        consents.stream().map(Consent::over))
                .toList();
        return endedOn.isPresent() || ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** {@return whether any basis or consent was ever written down} */
    public boolean hasBasis() {
        return !bases.isEmpty() || !consents.isEmpty();
    }

    private int records() {
        return bases.size() + consents.size();
    }

    /** Whether a guardian's consent holds. */
    boolean hasGuardian(LocalDate day) {
        return consents.stream()
                .anyMatch(
                        consent -> consent.isInForce(day) && consent.guardian().isPresent());
    }

    private Stream<Consent> inForce(String purpose, LocalDate day) {
        return consents.stream()
                .filter(consent -> consent.isInForce(day) && consent.purpose().equals(purpose));
    }

    private static Optional<String> purpose(Inspection inspection, String purpose) {
        return inspection.read(PlainText.require("purpose", purpose, MAX_PURPOSE));
    }

    private static <T> List<T> and(List<T> before, T more) {
        List<T> all = new ArrayList<>(before);
        all.add(more);
        return all;
    }

    private Retention with(List<RetentionBasis> why, List<Consent> agreed, Optional<Hold> held) {
        return new Retention(community, id, why, agreed, held, endedOn);
    }
}

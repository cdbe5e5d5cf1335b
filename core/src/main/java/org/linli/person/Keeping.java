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
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * Why a person's data are kept (个人信息保存依据): grounds of law, consents, and whether a law forbids to erase them. One for each
 * person, with ids and dates and words that are not personal. It outlives the erasure, as the proof that it was lawful to
 * have kept what is gone.
 *
 * @param community the person's community
 * @param id the person's id
 * @param grounds grounds other than consent, in the order in which they were written down
 * @param consents consents, in the order in which they were given
 * @param hold why the person must not be erased, if so
 * @param endedOn the day on which the person was erased
 */
public record Keeping(
        DivisionCode community,
        Id<Keeping> id,
        List<Ground> grounds,
        List<Consent> consents,
        Optional<Hold> hold,
        Optional<LocalDate> endedOn) {
    /** The longest purpose. */
    public static final int MAX_PURPOSE = 100;

    /** The longest reason of a hold. */
    public static final int MAX_REASON = 200;

    /** Under this age a guardian consents (不满十四周岁). */
    public static final int CHILD_YEARS = 14;

    /** From this age on somebody can be a guardian (成年). */
    public static final int ADULT_YEARS = 18;

    /** Whether the person must not be erased. */
    public static final Index<Keeping, Boolean> HELD =
            Index.one("held", ValueType.FLAG, keeping -> keeping.hold().isPresent());

    /** The first day on which no ground and no consent is left, where that is known and the person was not erased. */
    public static final Index<Keeping, LocalDate> UNTIL = Index.optional("kept_until", ValueType.DAY, Keeping::until);

    /** Its kind. */
    public static final Kind<Keeping> KIND = Kind.named(
                    "person_keeping", 1, Keeping.class, keeping -> Ref.of(keeping.community, keeping.id))
            .index(HELD)
            .index(UNTIL)
            .events(KeepingEvent.class)
            .build();

    /** Copies the lists. */
    public Keeping {
        grounds = List.copyOf(grounds);
        consents = List.copyOf(consents);
    }

    static Id<Keeping> idOf(Id<Person> person) {
        return Id.of(person.value());
    }

    /** Of somebody of whom nothing is written down yet. */
    static Keeping none(DivisionCode community, Id<Person> person) {
        return new Keeping(community, idOf(person), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** {@return whose record it is} */
    public Id<Person> person() {
        return Id.of(id.value());
    }

    Decision<Keeping> state(Ground ground, LocalDate today) {
        Inspection inspection = new Inspection()
                .ask(KeepingRules.GROUND_BASIS, ground.basis())
                .ask(
                        KeepingRules.NOT_IN_FUTURE,
                        new KeepingRules.Begun(ground.time().from(), today));
        Optional<String> purpose = purpose(inspection, ground.purpose());
        return inspection.decide(() -> Decision.accepted(
                with(and(grounds, new Ground(ground.basis(), purpose.orElseThrow(), ground.time())), consents, hold),
                new KeepingEvent.GroundStated(
                        person(), ground.basis(), ground.time().from())));
    }

    Decision<Keeping> give(ConsentForm form, KeepingRules.Consenting who, LocalDate today) {
        Inspection inspection = new Inspection()
                .ask(KeepingRules.GUARDIAN, who)
                .ask(
                        KeepingRules.NOT_IN_FUTURE,
                        new KeepingRules.Begun(form.time().from(), today));
        Optional<String> purpose = purpose(inspection, form.purpose());
        purpose.ifPresent(read ->
                inspection.ask(KeepingRules.CONSENT_ONCE, inForce(read, today).count()));
        return inspection.decide(() -> Decision.accepted(
                with(
                        grounds,
                        and(
                                consents,
                                new Consent(purpose.orElseThrow(), form.time(), form.guardian(), Optional.empty())),
                        hold),
                new KeepingEvent.ConsentGiven(person(), form.time().from())));
    }

    Decision<Keeping> withdraw(String purpose, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<String> read = purpose(inspection, purpose);
        read.ifPresent(known ->
                inspection.ask(KeepingRules.CONSENT_GIVEN, inForce(known, today).count()));
        return inspection.decide(() -> Decision.accepted(
                with(
                        grounds,
                        consents.stream()
                                .map(consent -> consent.isInForce(today) && read.equals(Optional.of(consent.purpose()))
                                        ? consent.withdraw(today)
                                        : consent)
                                .toList(),
                        hold),
                new KeepingEvent.ConsentWithdrawn(person(), today)));
    }

    Decision<Keeping> hold(LawfulBasis basis, String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(KeepingRules.HELD, hold).ask(KeepingRules.HOLD_BASIS, basis);
        Optional<String> read = inspection.read(PlainText.require("reason", reason, MAX_REASON));
        return inspection.decide(() -> Decision.accepted(
                with(grounds, consents, Optional.of(new Hold(basis, read.orElseThrow(), today))),
                new KeepingEvent.PersonHeld(person(), basis, today)));
    }

    Decision<Keeping> release(LocalDate today) {
        return new Inspection()
                .ask(KeepingRules.NOT_HELD, hold)
                .decide(() -> Decision.accepted(
                        with(grounds, consents, Optional.empty()), new KeepingEvent.HoldReleased(person(), today)));
    }

    Decision<Keeping> end(LocalDate today) {
        Event ended = new KeepingEvent.KeepingEnded(person(), today);
        return Decision.accepted(new Keeping(community, id, grounds, consents, hold, Optional.of(today)), ended);
    }

    /**
     * The first day on which nothing allows to keep the person, where that is known.
     *
     * @return the day; empty when there is no end, when nothing was ever written down, and once the person was erased
     */
    public Optional<LocalDate> until() {
        List<Optional<LocalDate>> ends = Stream.concat(
                        grounds.stream().map(ground -> ground.time().until()),
                        consents.stream().map(Consent::over))
                .toList();
        return endedOn.isPresent() || ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** {@return whether any ground or consent was ever written down} */
    public boolean hasBasis() {
        return !grounds.isEmpty() || !consents.isEmpty();
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

    private Keeping with(List<Ground> why, List<Consent> agreed, Optional<Hold> held) {
        return new Keeping(community, id, why, agreed, held, endedOn);
    }
}

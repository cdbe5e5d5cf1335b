package org.linli.reading;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to the registrations of readers (读者登记事件). Who they are, and reasons, stand in the registration alone. */
public sealed interface ReaderEvent extends Event {
    /** {@return the registration} */
    Id<Reader> reader();

    /**
     * A person was registered (登记).
     *
     * @param reader its id
     * @param now what was registered
     */
    record ReaderRegistered(Id<Reader> reader, Registered now) implements ReaderEvent {}

    /**
     * The card, the kind or the guardian has changed (变更).
     *
     * @param reader its id
     * @param now what is registered now
     */
    record ReaderAmended(Id<Reader> reader, Registered now) implements ReaderEvent {}

    /**
     * Something was done that is told by its name (办理).
     *
     * @param reader its id
     * @param step what
     * @param on on which day
     */
    record ReaderAdvanced(Id<Reader> reader, ReaderStep step, LocalDate on) implements ReaderEvent {}

    /**
     * What was registered wrongly was corrected (更正).
     *
     * @param reader its id
     * @param was what was registered
     * @param now what is right
     */
    record ReaderCorrected(Id<Reader> reader, Registered was, Registered now) implements ReaderEvent {}

    /**
     * What was registered, without the people.
     *
     * @param card the number of the card
     * @param kind of which kind the reader is
     * @param on on which day
     * @param guarded whether a guardian has agreed
     */
    record Registered(String card, ReaderKind kind, LocalDate on, boolean guarded) {
        static Registered of(ReaderForm form) {
            return new Registered(
                    form.card(), form.kind(), form.on(), form.guardian().isPresent());
        }
    }
}

package org.linli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Finding;
import org.linli.storage.Kind;
import org.linli.storage.Shape;
import org.linli.storage.StorageException;
import org.linli.storage.Tree;

/**
 * A decision as it is kept for a repeated request.
 *
 * @param fingerprint of the request
 * @param outcome stored form of the outcome; empty when refused
 * @param events what happened
 * @param findings what was found
 */
public record StoredDecision(
        String fingerprint, Optional<Tree> outcome, List<StoredEvent> events, List<StoredFinding> findings) {
    /** Copies the lists. */
    public StoredDecision {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    static StoredDecision of(String fingerprint, Decision.Refused<?> refused) {
        return new StoredDecision(
                fingerprint,
                Optional.empty(),
                List.of(),
                refused.findings().stream().map(StoredFinding::of).toList());
    }

    static <T> StoredDecision of(String fingerprint, Command<T> command, Decision<T> decision, List<Kind<?>> kinds) {
        return new StoredDecision(
                fingerprint,
                decision.outcomeIfAccepted().map(outcome -> new Tree(Shape.write(command.outcome(), outcome))),
                decision.events().stream()
                        .map(event -> StoredEvent.of(event, kinds))
                        .toList(),
                decision.findings().stream().map(StoredFinding::of).toList());
    }

    <T> Decision<T> decision(Command<T> command, List<Kind<?>> kinds) {
        List<Finding> found = findings.stream().map(StoredFinding::finding).toList();
        if (outcome.isEmpty()) {
            return new Decision.Refused<>(found);
        }
        List<Event> happened = new ArrayList<>();
        events.forEach(event -> happened.add(event.event(kinds)));
        T read = command.outcome()
                .cast(Shape.read(command.outcome(), outcome.get().root()));
        return new Decision.Accepted<>(read, happened, found);
    }

    /**
     * An event and the kind whose event it is.
     *
     * @param kind name of the kind
     * @param format number of the kind's format in which it was written
     * @param event stored form of the event
     */
    public record StoredEvent(String kind, int format, Tree event) {
        static StoredEvent of(Event event, List<Kind<?>> kinds) {
            for (Kind<?> kind : kinds) {
                Optional<Class<? extends Event>> type = kind.events().filter(events -> events.isInstance(event));
                if (type.isPresent()) {
                    return new StoredEvent(kind.name(), kind.format(), new Tree(Shape.write(type.get(), event)));
                }
            }
            throw new IllegalArgumentException(
                    "No kind has the event " + event.getClass().getName());
        }

        Event event(List<Kind<?>> kinds) {
            return kinds.stream()
                    .filter(known -> known.name().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> new StorageException("A stored answer names a kind that is not known here"))
                    .readEvent(format, event.root());
        }
    }
}

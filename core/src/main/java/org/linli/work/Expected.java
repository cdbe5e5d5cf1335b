package org.linli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.calendar.CivilTime;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.kernel.Spelling;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Versioned;

/**
 * What the host has seen of an aggregate, on which alone a command is to decide (乐观并发标记).
 *
 * @param kind its kind
 * @param ref where it lives
 * @param mark the mark that it had
 * @param <A> the aggregate
 */
record Expected<A>(Kind<A> kind, Ref<A> ref, String mark) {
    private static final int PAGE = 1000;

    Expected {
        requireMarked(kind);
    }

    private static void requireMarked(Kind<?> kind) {
        if (kind.isBookkeeping()) {
            throw new IllegalArgumentException("Records of bookkeeping, such as " + kind + ", have no marks");
        }
    }

    /** The mark may come out of an HTTP header, in which it is quoted. */
    static <A> Expected<A> of(Kind<A> kind, Ref<A> ref, String mark) {
        String text = mark.strip();
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return new Expected<>(kind, ref, isQuoted ? text.substring(1, text.length() - 1) : text);
    }

    /** Marks are heads of journals: they move with each edit, and with nothing else, a guard included. */
    static <A> Optional<String> markOf(Reading view, Kind<A> kind, Ref<A> ref) {
        requireMarked(kind);
        return view.identities
                .find(kind, ref)
                .filter(found -> !kind.isGone(found.aggregate()))
                .map(Versioned::head);
    }

    /**
     * Refuses when it is not as it was seen. The office is told what came in between; all others, who may not be among those who may
     * read it, only that they have not seen it as it is, whether it is there or not.
     */
    Optional<Finding> missed(Reading view, Actor actor) {
        Optional<Versioned<A>> now = view.identities.find(kind, ref).filter(found -> !kind.isGone(found.aggregate()));
        boolean isSeen = now.filter(found -> found.head().equals(mark)).isPresent();
        if (!isSeen && !Role.OFFICE.contains(actor.role())) {
            return Optional.of(changed(List.of()));
        }
        if (now.isEmpty()) {
            return Optional.of(Needs.notFound(kind, ref.id()));
        }
        return now.get().head().equals(mark)
                ? Optional.empty()
                : Optional.of(
                        Clashes.named(changed(since(view)), kind, now.get().aggregate()));
    }

    /** A command that first looks whether all is as it was seen; nothing may change that before it has decided. */
    static <T> Function<UnitOfWork, Decision<T>> first(
            Optional<Expected<?>> expected, Function<UnitOfWork, Decision<T>> body) {
        return expected.<Function<UnitOfWork, Decision<T>>>map(seen -> work -> seen.missed(work, work.actor())
                        .<Decision<T>>map(Decision::refused)
                        .orElseGet(() -> {
                            seen.guard(work);
                            return body.apply(work);
                        }))
                .orElse(body);
    }

    /** Looks before a block, and holds what was seen until it is over. */
    static Optional<Finding> missed(Optional<Expected<?>> expected, CommandBatch begun, Office office) {
        if (expected.isEmpty() || begun.isRepeated()) {
            return Optional.empty();
        }
        Optional<Finding> missed = expected.get()
                .missed(new Reading(begun.identities(), office.community(), office.settings()), office.actor());
        if (missed.isEmpty() && !office.isPreview()) {
            begun.identities().guard(new Place(expected.get().kind, expected.get().ref));
        }
        return missed;
    }

    private void guard(UnitOfWork work) {
        work.guard(kind, ref.id());
    }

    private Finding changed(List<Change> since) {
        Finding about = Finding.violation(since.isEmpty() ? "seen-unknown" : "seen-changed")
                .with("kind", new Label("kind." + kind.name()))
                .with("id", ref.id().value());
        if (since.isEmpty()) {
            return about;
        }
        Change last = since.get(since.size() - 1);
        return about.with("changes", (long) since.size())
                .with("command", last.entry().command())
                .with("who", named(last.entry().actor()))
                .with("at", Spelling.minute(last.at().atZone(CivilTime.CHINA).toLocalDateTime()));
    }

    /** Staff of the office as the host calls them; all others by their role, for their ids are those of people. */
    private static Object named(Actor actor) {
        return Role.OFFICE.contains(actor.role()) ? actor.who() : Label.of(actor.role());
    }

    /** The changes after the one that was seen; none when no change has this mark. */
    private List<Change> since(Reading view) {
        List<Change> since = new ArrayList<>();
        boolean seen = false;
        long after = 0;
        List<Change> page;
        do {
            page = view.identities.session().history(kind.name(), ref, after, PAGE);
            for (Change change : page) {
                if (seen) {
                    since.add(change);
                }
                seen |= change.hash().equals(mark);
                after = change.version().number();
            }
        } while (page.size() == PAGE);
        return since;
    }
}

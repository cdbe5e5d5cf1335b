package org.linli.storage.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Ref;

/** An aggregate with a bit of everything: each value type, missing and many values, every kind of unique index. */
public record Probe(
        DivisionCode community,
        Id<Probe> id,
        String title,
        Optional<String> nick,
        long weight,
        Optional<Long> score,
        boolean open,
        LocalDate born,
        Optional<LocalDate> leftOn,
        Instant seen,
        Set<String> tags,
        Optional<Long> seat,
        Optional<String> serial,
        Set<String> aliases,
        Set<String> seals,
        Detail detail) {
    public Probe {
        tags = Set.copyOf(tags);
        aliases = Set.copyOf(aliases);
        seals = Set.copyOf(seals);
    }

    /** A probe of which nothing special is said. */
    public static Probe plain(DivisionCode community, String id) {
        return new Probe(
                community,
                Id.of(id),
                "probe",
                Optional.empty(),
                0,
                Optional.empty(),
                false,
                LocalDate.of(2022, 9, 11),
                Optional.empty(),
                Instant.parse("2022-09-11T01:02:03Z"),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                new Plain());
    }

    public Ref<Probe> ref() {
        return Ref.of(community, id);
    }

    public Probe withTitle(String text) {
        return new Probe(
                community, id, text, nick, weight, score, open, born, leftOn, seen, tags, seat, serial, aliases, seals,
                detail);
    }

    public Probe withNick(Optional<String> text) {
        return new Probe(
                community, id, title, text, weight, score, open, born, leftOn, seen, tags, seat, serial, aliases, seals,
                detail);
    }

    public Probe withWeight(long number) {
        return new Probe(
                community, id, title, nick, number, score, open, born, leftOn, seen, tags, seat, serial, aliases, seals,
                detail);
    }

    public Probe withScore(Optional<Long> number) {
        return new Probe(
                community, id, title, nick, weight, number, open, born, leftOn, seen, tags, seat, serial, aliases,
                seals, detail);
    }

    public Probe withOpen(boolean flag) {
        return new Probe(
                community, id, title, nick, weight, score, flag, born, leftOn, seen, tags, seat, serial, aliases, seals,
                detail);
    }

    public Probe withBorn(LocalDate day) {
        return new Probe(
                community, id, title, nick, weight, score, open, day, leftOn, seen, tags, seat, serial, aliases, seals,
                detail);
    }

    public Probe withLeftOn(Optional<LocalDate> day) {
        return new Probe(
                community, id, title, nick, weight, score, open, born, day, seen, tags, seat, serial, aliases, seals,
                detail);
    }

    public Probe withSeen(Instant instant) {
        return new Probe(
                community, id, title, nick, weight, score, open, born, leftOn, instant, tags, seat, serial, aliases,
                seals, detail);
    }

    public Probe withTags(String... texts) {
        return new Probe(
                community,
                id,
                title,
                nick,
                weight,
                score,
                open,
                born,
                leftOn,
                seen,
                Set.of(texts),
                seat,
                serial,
                aliases,
                seals,
                detail);
    }

    public Probe withSeat(Optional<Long> number) {
        return new Probe(
                community, id, title, nick, weight, score, open, born, leftOn, seen, tags, number, serial, aliases,
                seals, detail);
    }

    public Probe withSerial(Optional<String> text) {
        return new Probe(
                community, id, title, nick, weight, score, open, born, leftOn, seen, tags, seat, text, aliases, seals,
                detail);
    }

    public Probe withAliases(String... texts) {
        return new Probe(
                community,
                id,
                title,
                nick,
                weight,
                score,
                open,
                born,
                leftOn,
                seen,
                tags,
                seat,
                serial,
                Set.of(texts),
                seals,
                detail);
    }

    public Probe withSeals(String... texts) {
        return new Probe(
                community,
                id,
                title,
                nick,
                weight,
                score,
                open,
                born,
                leftOn,
                seen,
                tags,
                seat,
                serial,
                aliases,
                Set.of(texts),
                detail);
    }

    public Probe withDetail(Detail other) {
        return new Probe(
                community, id, title, nick, weight, score, open, born, leftOn, seen, tags, seat, serial, aliases, seals,
                other);
    }

    /** What is stored, but not indexed. */
    public sealed interface Detail permits Plain, Rich {}

    /** Nothing. */
    public record Plain() implements Detail {}

    /** Everything that has a stored form. */
    public record Rich(
            List<String> lines,
            Map<String, Long> counts,
            Optional<Instant> until,
            Duration span,
            Colour colour,
            int small,
            List<Detail> inner)
            implements Detail {
        public Rich {
            lines = List.copyOf(lines);
            counts = Map.copyOf(counts);
            inner = List.copyOf(inner);
        }

        /** Nothing but lines of text. */
        public static Rich of(String... lines) {
            return new Rich(List.of(lines), Map.of(), Optional.empty(), Duration.ZERO, Colour.RED, 0, List.of());
        }
    }

    /** A name that is stored. */
    public enum Colour {
        RED,
        GREEN
    }
}

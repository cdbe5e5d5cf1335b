package org.linli.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Id;

/** A record with everything that has a stored form. */
public record Specimen(
        String text,
        long number,
        int small,
        Long boxed,
        boolean flag,
        LocalDate day,
        Instant instant,
        Duration span,
        Colour colour,
        Id<Specimen> id,
        Wrapped wrapped,
        Figure figure,
        Figure.Circle circle,
        Optional<String> maybeText,
        Optional<Figure> maybeFigure,
        List<Figure> figures,
        List<List<Long>> nested,
        Set<Wrapped> set,
        Map<Colour, Long> byColour,
        Map<Id<Specimen>, Figure> byId,
        Optional<Specimen> inner,
        Empty empty,
        Lonely lonely) {
    /** A name that is stored. */
    public enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "not the name";
            }
        }
    }

    /** A record of one component, which is stored as that component. */
    public record Wrapped(Id<Specimen> id) {}

    /** A record of no component. */
    public record Empty() {}

    /** A record whose only component may be missing. */
    public record Lonely(Optional<Long> number) {}

    /** Alternatives. */
    public sealed interface Figure {
        /** One component, yet stored with its name, because it is an alternative. */
        record Circle(long radius) implements Figure {}

        /** Two components. */
        record BigRectangle(long width, Optional<Long> height) implements Figure {}

        /** Alternatives within the alternatives. */
        sealed interface Odd extends Figure {}

        /** No component. */
        record Nothing() implements Odd {}

        /** Contains others of its kind. */
        record Group(List<Figure> members) implements Odd {}
    }
}

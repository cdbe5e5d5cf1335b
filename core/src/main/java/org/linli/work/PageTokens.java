package org.linli.work;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Inspection;
import org.linli.kernel.Paging;
import org.linli.storage.BasicType;
import org.linli.storage.Query;

/**
 * The tokens of pages: where a page ended, and a mark that only we can make. A token that was changed, or that belongs to
 * another list, is no token.
 *
 * @param key makes the marks
 * @param list the list that they belong to
 */
record PageTokens(IndexKey key, String list) {
    private static final char SEPARATOR = '.';
    private static final String AFTER = "a";
    private static final String BEFORE = "b";
    private static final int PARTS = 6;
    private static final int PARTS_OF_AN_END = 2;
    private static final int MAX_LENGTH = 2000;

    /** Where a page lies; refused with what is wrong in the paging. */
    Decision<Place> place(Paging paging) {
        Optional<Place> place = paging.token().map(this::read).orElse(Optional.of(Place.BEGIN));
        Inspection inspection = new Inspection().found(Paging.wrongSize(paging.size()));
        if (place.isEmpty()) {
            inspection.found(Finding.violation("page-token"));
        }
        return inspection.decide(() -> Decision.accepted(place.orElseThrow()));
    }

    String write(Place place) {
        String text = (place.backwards ? BEFORE : AFTER)
                + place.cursor.map(cursor -> SEPARATOR + written(cursor)).orElse("");
        return text + SEPARATOR + mark(text);
    }

    private static String written(Query.Cursor cursor) {
        return Joiner.on(SEPARATOR)
                .join(
                        cursor.value().map(PageTokens::typeOf).orElse("none"),
                        encoded(cursor.value().map(Object::toString).orElse("")),
                        cursor.community().value(),
                        encoded(cursor.id()));
    }

    Optional<Place> read(String token) {
        int end = token.lastIndexOf(SEPARATOR);
        if (token.length() > MAX_LENGTH || end < 0 || !isMark(token.substring(end + 1), token.substring(0, end))) {
            return Optional.empty();
        }
        List<String> parts = Splitter.on(SEPARATOR).splitToList(token);
        boolean backwards = parts.get(0).equals(BEFORE);
        if (!backwards && !parts.get(0).equals(AFTER)) {
            return Optional.empty();
        }
        return switch (parts.size()) {
            case PARTS_OF_AN_END -> Optional.of(new Place(Optional.empty(), backwards));
            case PARTS -> Optional.of(new Place(Optional.of(cursor(parts)), backwards));
            default -> Optional.empty();
        };
    }

    private static Query.Cursor cursor(List<String> parts) {
        return new Query.Cursor(
                valueOf(parts.get(1), decoded(parts.get(2))), new DivisionCode(parts.get(3)), decoded(parts.get(4)));
    }

    private String mark(String place) {
        return key.mark("page", list + "\n" + place);
    }

    private boolean isMark(String mark, String place) {
        return MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.UTF_8), mark(place).getBytes(StandardCharsets.UTF_8));
    }

    private static String typeOf(Object value) {
        if (value instanceof String) {
            return BasicType.TEXT.toString();
        }
        if (value instanceof Long) {
            return BasicType.NUMBER.toString();
        }
        if (value instanceof Boolean) {
            return BasicType.FLAG.toString();
        }
        return value instanceof LocalDate ? BasicType.DAY.toString() : BasicType.INSTANT.toString();
    }

    private static Optional<Object> valueOf(String type, String text) {
        return switch (type) {
            case "none" -> Optional.empty();
            case "text" -> Optional.of(text);
            case "number" -> Optional.of(Long.valueOf(text));
            case "flag" -> Optional.of(Boolean.valueOf(text));
            case "day" -> Optional.of(LocalDate.parse(text));
            default -> Optional.of(Instant.parse(text));
        };
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    /**
     * Where a page lies.
     *
     * @param cursor beside which aggregate; empty for the beginning, or, backwards, the end
     * @param backwards whether the page comes before it
     */
    record Place(Optional<Query.Cursor> cursor, boolean backwards) {
        static final Place BEGIN = new Place(Optional.empty(), false);
    }
}

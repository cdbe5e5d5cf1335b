package org.linli.storage.jdbc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.storage.Kind;
import org.linli.storage.UnreadableException;

/**
 * The tree of a stored text. What is read is bounded in depth, length and numbers, has each name once, and
 * knows no fractions, no null and no classes. Refusals say which bound, never what was stored.
 */
final class Json {
    private static final int MAX_DIGITS = 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Kind.MAX_DEPTH)
                    .maxDocumentLength(Kind.MAX_TEXT)
                    .maxStringLength(Kind.MAX_TEXT)
                    .maxNameLength(Kind.MAX_TEXT)
                    .maxNumberLength(MAX_DIGITS)
                    .build())
            .build();

    private Json() {}

    /**
     * The tree of a text.
     *
     * @param what what is read, for messages
     * @param text a JSON object
     * @return its tree
     * @throws UnreadableException when it is not one, or passes a bound
     */
    static Map<String, Object> read(String what, String text) {
        if (text.length() > Kind.MAX_TEXT) {
            throw unreadable(what, "it is longer than " + Kind.MAX_TEXT + " characters");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw unreadable(what, "it is not an object");
            }
            Map<String, Object> tree = readObject(what, parser);
            if (parser.nextToken() != null) {
                throw unreadable(what, "something follows its end");
            }
            return tree;
        } catch (IOException e) {
            // What the parser says would repeat a part of the text.
            throw unreadable(what, "it is not well-formed, repeats a name, or passes a bound of depth or length");
        }
    }

    private static Map<String, Object> readObject(String what, JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = whole(what, parser.currentName());
            parser.nextToken();
            members.put(name, readValue(what, parser));
        }
        return members;
    }

    private static List<Object> readArray(String what, JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(readValue(what, parser));
        }
        return elements;
    }

    private static Object readValue(String what, JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(what, parser);
            case START_ARRAY -> readArray(what, parser);
            case VALUE_STRING -> whole(what, parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            default -> throw unreadable(what, "it holds something else than texts, whole numbers and flags");
        };
    }

    /** Half of a surrogate pair can be written as an escape, though the library never stores it. */
    private static String whole(String what, String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                throw unreadable(what, "it holds half of a surrogate pair");
            }
            at += Character.charCount(character);
        }
        return text;
    }

    private static UnreadableException unreadable(String what, String why) {
        return new UnreadableException("A stored " + what + " cannot be read: " + why);
    }
}

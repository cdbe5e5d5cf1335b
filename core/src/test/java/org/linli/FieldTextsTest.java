package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Command;
import org.linli.kernel.Id;
import org.linli.kernel.Texts;

/** What a finding calls a field is a word of both languages, and not the name that the code has for it. */
class FieldTextsTest {
    private static final Pattern READ = Pattern.compile(
            "(?:\\.\\s*(?:read|readIfGiven|require|requireName|requireLines|parse|parseLines)"
                    + "|\\bin|with\\(\\s*\"field\",|_FIELD\\s*=|\\btext\\(\\s*inspection,)\\s*\\(?\\s*\"([a-z][a-zA-Z]*)\"\\s*[,);]");

    @Test
    void every_field_that_a_reader_names_has_a_word_in_both_languages() throws IOException {
        Set<String> fields = new TreeSet<>();
        for (Path source : Codebase.mainSources("core")) {
            fields.addAll(named(Files.readString(source)));
        }
        assertTrue(fields.size() > 40, fields::toString);
        assertEquals(Set.of(), wordless(fields));
    }

    @Test
    void every_parameter_of_a_command_that_may_hold_a_day_has_a_word_in_both_languages() {
        Set<String> fields = new TreeSet<>();
        for (Command<?> command : Linli.commands()) {
            command.parameters().stream()
                    .filter(parameter -> holdsDay(parameter.generic()))
                    .forEach(parameter -> fields.add(parameter.name()));
        }
        assertTrue(fields.contains("day"), fields::toString);
        assertEquals(Set.of(), wordless(fields));
    }

    @Test
    void a_field_is_found_however_it_is_read() {
        assertEquals(
                Set.of("a", "b", "c", "d", "e"),
                named(
                        "inspection.read(\"a\", x); inspection\n.readIfGiven(\n\"b\", y, z); PlainText.requireName(\"c\", s, 3);"
                                + " finding.with(\"field\", \"d\") NAME_FIELD = \"e\";"));
        assertEquals(Set.of("noSuchField"), wordless(Set.of("noSuchField", "reason")));
    }

    private static boolean holdsDay(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() != Id.class
                    && Stream.of(generic.getActualTypeArguments()).anyMatch(FieldTextsTest::holdsDay);
        }
        return type == LocalDate.class
                || type == YearMonth.class
                || type == Instant.class
                || type instanceof Class<?> record
                        && record.isRecord()
                        && Stream.of(record.getRecordComponents()).anyMatch(part -> holdsDay(part.getGenericType()));
    }

    private static Set<String> named(String source) {
        Set<String> named = new TreeSet<>();
        READ.matcher(source).results().forEach(match -> named.add(match.group(1)));
        return named;
    }

    private static Set<String> wordless(Set<String> fields) {
        Set<String> wordless = new TreeSet<>(fields);
        wordless.removeIf(field -> List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE).stream()
                .allMatch(locale -> Texts.find("field." + field, locale).isPresent()));
        return wordless;
    }
}

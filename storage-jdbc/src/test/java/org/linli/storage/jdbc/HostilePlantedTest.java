package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.budget.Budget;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.contract.ProbeKinds;

/** The hostile calls find mistakes that are made on purpose. */
class HostilePlantedTest {
    private static final PersonForm PERSON =
            PersonForm.of("林某某", "11010519491231002X", PoliticalStatus.NONE).address("样本路1号");

    /** Use cases with a mistake each. */
    public static final class Planted {
        public Decision<String> sound(String name) {
            return PlainText.require("name", name, 50);
        }

        public Decision<LocalDate> nextDay(LocalDate day) {
            return Decision.accepted(day.plusDays(1));
        }

        public Decision<String> shows(PersonForm person) {
            return Decision.refused(Finding.violation("not-found")
                    .with("kind", Excerpt.of(person.contact().address().orElseThrow()))
                    .with("id", "sample"));
        }

        public Decision<String> throwsWhatIsPersonal(PersonForm person) {
            throw new IllegalStateException(person.name());
        }

        public Decision<String> cuts(String name) {
            return PlainText.require("name", name, 50)
                    .map(text -> text.substring(
                            0, text.offsetByCodePoints(0, Math.min(10, text.codePointCount(0, text.length())))));
        }

        public Decision<String> replaces(String name) {
            return PlainText.require("name", name, 50).map(text -> text.replace('\'', '?'));
        }

        public Decision<String> takesAll(String name) {
            return Decision.accepted(name);
        }

        public Decision<String> floods(String name) {
            return name.length() > 50
                    ? Decision.refused(Finding.violation("text-too-long")
                            .with("field", name)
                            .with("maximum", 50))
                    : PlainText.require("name", name, 50);
        }

        public Decision<String> forges(String name) {
            return Decision.refused(Finding.violation("not-found")
                    .with("kind", "name")
                    .with(
                            "id",
                            name.codePoints()
                                    .limit(20)
                                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                    .toString()));
        }

        public Decision<String> saysNothing(String name) {
            return Decision.refused(Finding.violation("no-such-code"));
        }

        public Decision<String> recurs(String name) {
            return Decision.accepted(name.substring(depth(name, 0)));
        }

        private static int depth(String name, int at) {
            return at == name.length() ? 0 : depth(name, at + 1);
        }

        public Decision<String> hasAnotherLimit(String name) {
            return name.codePointCount(0, name.length()) > 40
                    ? Decision.refused(Finding.violation("text-too-long")
                            .with("field", "name")
                            .with("maximum", 50))
                    : PlainText.require("name", name, 50);
        }

        public Decision<Integer> counts(int number) {
            return Decision.accepted(Math.addExact(number, 1));
        }

        public LocalDate yearAfter(int year, String name) {
            return LocalDate.of(year == 9999 ? Integer.MAX_VALUE : 2022, 1, 1);
        }

        public Decision<Integer> takesFirst(List<String> names) {
            return Decision.accepted(names.get(0).length());
        }

        public Decision<Optional<String>> lists(Optional<String> name) {
            return Decision.accepted(name.map(text -> text.toUpperCase(Locale.ROOT)));
        }
    }

    private static final List<Expected> EXPECTED = List.of(
            new Expected("sound", "样本", ""),
            new Expected("nextDay", LocalDate.of(2022, 9, 11), "throws java.time.DateTimeException"),
            new Expected("shows", PERSON, "not-found shows what is personal"),
            new Expected("throwsWhatIsPersonal", PERSON, "a message shows what is personal"),
            new Expected("cuts", "样本", "keeps something else than was given"),
            new Expected("replaces", "样本", "keeps something else than was given"),
            new Expected("takesAll", "样本", "takes a text that is too long"),
            new Expected("floods", "样本", "text-too-long is flooded"),
            new Expected("forges", "样本", "not-found shows what cannot be seen, or breaks the line"),
            new Expected("saysNothing", "样本", "no-such-code, which has no text"),
            new Expected("recurs", "样本", "throws java.lang.StackOverflowError"),
            new Expected("hasAnotherLimit", "样本", "has another limit than it says"),
            new Expected("counts", 1, "throws java.lang.ArithmeticException"),
            new Expected("takesFirst", List.of("样本"), "throws java.lang.IndexOutOfBoundsException"),
            new Expected("lists", Optional.of("样本"), "keeps something else than was given"));

    private record Expected(String method, Object valid, String complaint) {}

    @Test
    void a_question_meets_each_hostile_year_in_each_run() throws NoSuchMethodException {
        UndoneStorage storage = new UndoneStorage(Databases.storage(Databases.h2InMemory(), ProbeKinds.ALL));
        try (HostileCalls calls = new HostileCalls(new HostileSamples(), storage)) {
            calls.asking(
                    "planted",
                    new Planted(),
                    Planted.class.getMethod("yearAfter", int.class, String.class),
                    List.of(2022, "样本"),
                    Budget.begin(HostilePlantedTest.class, Duration.ZERO));
            assertTrue(calls.calls() > HostileValues.of(int.class).size());
            assertEquals(
                    List.of("planted[0] given 9999: throws java.time.DateTimeException"),
                    calls.complaints().stream()
                            .map(complaint -> complaint.replaceAll(" at .*", ""))
                            .toList());
        }
    }

    @Test
    void each_planted_mistake_is_found_and_what_is_sound_is_not() {
        UndoneStorage storage = new UndoneStorage(Databases.storage(Databases.h2InMemory(), ProbeKinds.ALL));
        Budget all = Budget.unbounded();
        for (Expected expected : EXPECTED) {
            try (HostileCalls calls = new HostileCalls(new HostileSamples(), storage)) {
                Stream.of(Planted.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals(expected.method))
                        .forEach(method -> calls.on("planted", new Planted(), method, List.of(expected.valid), all));
                List<String> found = calls.complaints();
                assertTrue(calls.calls() > 5, expected.method);
                if (expected.complaint.isEmpty()) {
                    assertEquals(List.of(), found);
                } else {
                    assertTrue(
                            found.stream().anyMatch(line -> line.contains(expected.complaint)),
                            () -> expected.method + ": " + found);
                }
            }
        }
        System.out.println("planted mistakes found by hostile calls: " + (EXPECTED.size() - 1));
    }
}

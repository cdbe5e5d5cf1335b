package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/** Any text given as a code or a day is read, or refused in a few short findings; what was read is read again. */
class CodeFuzzTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 9, 11);
    private static final CitizenIdPolicy OLD = CitizenIdPolicy.maximumAge(150);

    @FuzzTest(maxDuration = "5s")
    void credit_code(byte[] written) {
        Decision<CreditCode> read = CreditCode.parse(text(written));
        assertShort(read);
        read.outcomeIfAccepted()
                .ifPresent(code ->
                        assertEquals(code, CreditCode.parse(code.value()).orElseThrow()));
    }

    @FuzzTest(maxDuration = "5s")
    void citizen_id(byte[] written) {
        Decision<CitizenId> read = CitizenId.parse(text(written), TODAY, OLD);
        assertShort(read);
        assertHidden(text(written), read);
        read.outcomeIfAccepted().ifPresent(id -> {
            assertEquals(id, CitizenId.parse(id.value(), TODAY, OLD).orElseThrow());
            assertFalse(id.birthDate().filter(born -> born.isAfter(TODAY)).isPresent());
            assertFalse(
                    id.toString().contains(id.value().substring(3, id.value().length() - 4)));
        });
    }

    @FuzzTest(maxDuration = "5s")
    void mobile_number(byte[] written) {
        Decision<MobileNumber> read = MobileNumber.parse(text(written));
        assertShort(read);
        assertHidden(text(written), read);
        read.outcomeIfAccepted().ifPresent(number -> {
            assertEquals(number, MobileNumber.parse("+86 " + number.value()).orElseThrow());
            assertEquals(
                    number.value().substring(0, 3) + "****" + number.value().substring(7), number.toString());
        });
    }

    @FuzzTest(maxDuration = "5s")
    void civil_date(byte[] written) {
        Decision<LocalDate> read = CivilDate.parse(text(written));
        assertShort(read);
        assertEquals(read.isAccepted(), CivilDate.parsePersonal(text(written)).isAccepted());
        read.outcomeIfAccepted().ifPresent(day -> {
            assertEquals(day, CivilDate.parse(day.toString()).orElseThrow());
            String slashes = day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
            assertEquals(day, CivilDate.parse(slashes).orElseThrow());
            assertTrue(day.getYear() >= 1000 && day.getYear() <= 9999, day::toString);
        });
    }

    @FuzzTest(maxDuration = "5s")
    void plain_text(byte[] written) {
        Decision<Optional<String>> read = PlainText.parseLines("name", text(written), 50);
        assertShort(read);
        read.outcomeIfAccepted().flatMap(line -> line).ifPresent(line -> {
            assertEquals(
                    Optional.of(line), PlainText.parseLines("name", line, 50).orElseThrow());
            assertTrue(line.codePointCount(0, line.length()) <= 50);
        });
    }

    @FuzzTest(maxDuration = "5s")
    void name(byte[] written) {
        Decision<String> read = PlainText.requireName("name", text(written), 50);
        assertShort(read);
        read.outcomeIfAccepted().ifPresent(name -> {
            assertEquals(name, PlainText.requireName("name", name, 50).orElseThrow());
            assertEquals(PlainText.searchForm(name), PlainText.searchForm(PlainText.searchForm(name)));
        });
    }

    @FuzzTest(maxDuration = "5s")
    void old_citizen_id(byte[] written) {
        Decision<CitizenId> read = CitizenId.widen15(text(written));
        assertShort(read);
        assertHidden(text(written), read);
        read.outcomeIfAccepted().ifPresent(id -> {
            assertEquals(id, CitizenId.of(id.value()));
            assertTrue(List.of("18", "19").contains(id.value().substring(6, 8)));
        });
    }

    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }

    private static void assertShort(Decision<?> decision) {
        List<Finding> findings = decision.findings();
        assertTrue(findings.size() <= 64, () -> findings.size() + " findings");
        for (Finding finding : findings) {
            String told = finding.explain(Locale.ENGLISH) + finding.explain(Locale.SIMPLIFIED_CHINESE);
            assertTrue(told.length() <= 2_000, told);
            assertFalse(told.startsWith(finding.code()) || told.chars().anyMatch(Character::isISOControl), told);
        }
    }

    /** Findings show no five characters in a row of a person's number. */
    private static void assertHidden(String written, Decision<?> decision) {
        String told = decision.findings().stream()
                .map(finding -> finding.figures().values().toString())
                .toList()
                .toString();
        for (int i = 0; i + 5 <= Math.min(written.length(), 40); i++) {
            String part = written.substring(i, i + 5);
            assertFalse(part.chars().allMatch(CodeText::isDigit) && told.contains(part), told);
        }
    }
}

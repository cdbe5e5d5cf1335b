package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;

/** The raw bytes of an H2 database in which people were registered, amended, looked at and erased. */
class PersonalDataAtRestTest {
    private static final int PEOPLE = 20;
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    @TempDir
    private Path folder;

    @Test
    void no_file_of_the_database_holds_anything_personal_in_any_common_form() throws IOException {
        List<String> written = new ArrayList<>();
        String url = "jdbc:h2:file:" + folder.resolve("people") + ";REUSE_SPACE=FALSE;WRITE_DELAY=0";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        try {
            Linli linli = Linli.on(
                            JdbcStorage.of(pool).schemaMode(SchemaMode.MIGRATE).start())
                    .citizenIds(CitizenIdPolicy.maximumAge(150))
                    .vault(KeyVault.ofSecret(new byte[SecretVault.MIN_BYTES]))
                    .build();
            Desk desk = linli.desk(HOME, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
            desk.organisations()
                    .register(OrganisationForm.of("可见的单位", OrganisationKind.OTHER))
                    .orElseThrow();
            for (int number = 0; number < PEOPLE; number++) {
                live(desk, number, written);
            }
        } finally {
            pool.dispose();
        }
        List<String> files = files();
        assertTrue(forms("可见的单位").anyMatch(form -> holds(files, form)), "the scan finds what is stored in the clear");
        List<String> found = written.stream()
                .filter(text -> forms(text).anyMatch(form -> holds(files, form)))
                .toList();
        assertEquals(List.of(), found);
        assertEquals(PEOPLE * 6, written.size());
    }

    private static void live(Desk desk, int number, List<String> written) {
        String name = "赵乾坤" + mark(number, digit -> "甲乙丙丁戊己庚辛壬癸".substring(digit, digit + 1));
        String citizenId = citizenId(number);
        String mobile = String.format(Locale.ROOT, "1370000%04d", number);
        String later = String.format(Locale.ROOT, "1380000%04d", number);
        String address = String.format(Locale.ROOT, "丽景路%d号之%d室", 70_000 + number, 3);
        String moved = String.format(Locale.ROOT, "景丽路%d号之%d室", 80_000 + number, 4);
        PersonForm form = PersonForm.of(name, citizenId, PoliticalStatus.PROBATIONARY_MEMBER)
                .mobile(mobile)
                .address(address);
        Id<Person> id = desk.once("register-" + number)
                .people()
                .register(form)
                .orElseThrow()
                .id();
        desk.people()
                .amend(
                        id,
                        new PersonForm.Contact(Optional.of(later), Optional.of(moved)),
                        PoliticalStatus.PARTY_MEMBER,
                        Optional.empty())
                .orElseThrow();
        assertEquals(
                name,
                desk.people().reveal(id, RevealPurpose.REACH).orElseThrow().name());
        if (number % 2 == 0) {
            desk.people().erase(id).orElseThrow();
        }
        written.addAll(List.of(name, citizenId, mobile, later, address, moved));
    }

    private static String mark(int number, IntFunction<String> digit) {
        return digit.apply(number / 10) + digit.apply(number % 10);
    }

    /** Somebody born in 1880, with the check character that fits. */
    private static String citizenId(int number) {
        String body = String.format(Locale.ROOT, "35060318800101%03d", number);
        return Stream.of("0123456789X".split(""))
                .map(check -> body + check)
                .filter(text -> CitizenId.parse(text, LocalDate.of(2022, 9, 11), CitizenIdPolicy.maximumAge(150))
                        .isAccepted())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<byte[]> forms(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        String hex = HexFormat.of().formatHex(utf8);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(utf8);
        return Stream.concat(
                Stream.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16LE,
                                StandardCharsets.UTF_16BE,
                                Charset.forName("GBK"))
                        .map(text::getBytes),
                Stream.concat(
                        Stream.of(hex, hex.toUpperCase(Locale.ROOT), base64.substring(0, base64.length() - 1))
                                .map(form -> form.getBytes(StandardCharsets.US_ASCII)),
                        Stream.of(asH2Writes(text))));
    }

    /** H2 writes characters in three bytes like UTF-8, but without the highest bit of the second and third. */
    private static byte[] asH2Writes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            if (c < 0x80) {
                bytes.write(c);
            } else {
                bytes.write(0xe0 | c >> 12);
                bytes.write(c >> 6 & 0x3f);
                bytes.write(c & 0x3f);
            }
        }
        return bytes.toByteArray();
    }

    private List<String> files() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                texts.add(latin(Files.readAllBytes(file)));
            }
        }
        return texts;
    }

    private static boolean holds(List<String> files, byte[] wanted) {
        String needle = latin(wanted);
        return files.stream().anyMatch(file -> file.contains(needle));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

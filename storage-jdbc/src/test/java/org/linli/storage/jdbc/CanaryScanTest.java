package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan finds what is planted, in each form and wherever it stands; else finding nothing would prove nothing. */
class CanaryScanTest {
    private static final int CHUNK = 1 << 24;
    private static final List<String> TEXTS = List.of("赵乾坤甲乙丙丁", "350603188001010016", "13700004321", "丽景路之70001");

    @TempDir
    private Path folder;

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    @Test
    void every_text_is_found_in_every_form() throws IOException {
        Set<String> planted = new TreeSet<>();
        int files = 0;
        for (String text : TEXTS) {
            for (var form : CanaryForms.of(text).entrySet()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.write(noise(1000 + files));
                bytes.write(form.getValue());
                bytes.write(noise(37));
                Files.write(folder.resolve("file" + files++), bytes.toByteArray());
                planted.add(text + " in " + form.getKey());
            }
        }
        CanaryScan scan = new CanaryScan(TEXTS);
        CanaryScan.Result result = scan.folder(folder);
        assertEquals(planted, result.found);
        assertEquals(files, result.files.size());
        assertEquals(planted.size(), scan.forms());
        assertTrue(planted.size() >= 2 * 7 + 2 * 11, "digits have seven forms, characters eleven: " + planted);
    }

    @Test
    void a_text_that_lies_across_two_chunks_or_at_an_edge_is_found() throws IOException {
        byte[] text = TEXTS.get(0).getBytes(StandardCharsets.UTF_8);
        for (int at : List.of(0, CHUNK - 10, CHUNK - 1, CHUNK, 2 * CHUNK - 3)) {
            byte[] file = noise(at + text.length);
            System.arraycopy(text, 0, file, at, text.length);
            Files.write(folder.resolve("file"), file);
            assertEquals(Set.of(TEXTS.get(0) + " in UTF-8"), new CanaryScan(TEXTS).folder(folder).found, "at " + at);
        }
    }

    @Test
    void a_text_is_found_in_a_longer_one_that_was_encoded() {
        for (String before : List.of("", "a", "ab", "abc")) {
            String encoded =
                    Base64.getEncoder().encodeToString((before + TEXTS.get(1) + "zz").getBytes(StandardCharsets.UTF_8));
            Set<String> found = new CanaryScan(TEXTS).bytes(encoded.getBytes(StandardCharsets.US_ASCII));
            assertEquals(Set.of(TEXTS.get(1) + " in base64+" + before.length() % 3), found);
        }
    }

    @Test
    void noise_and_neighbours_are_no_find() {
        assertEquals(Set.of(), new CanaryScan(TEXTS).bytes(noise(1_000_000)));
        String near = "赵乾坤甲乙丙戊 350603188001010015 13700004322 丽景路之70002";
        assertEquals(Set.of(), new CanaryScan(TEXTS).bytes(near.getBytes(StandardCharsets.UTF_8)));
    }
}

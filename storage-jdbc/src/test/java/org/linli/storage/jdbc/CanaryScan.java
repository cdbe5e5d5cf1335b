package org.linli.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for many texts at once, in every form, in raw bytes: by a rolling hash over the last bytes of each form. */
final class CanaryScan {
    private static final int WINDOW = 10;
    private static final int BITS = 24;
    private static final int CHUNK = 1 << 24;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final BitSet filter = new BitSet(1 << BITS);
    private final Map<Long, List<Needle>> needles = new HashMap<>();
    private final long leaving;
    private int longest;
    private int forms;

    CanaryScan(Collection<String> texts) {
        long power = 1;
        for (int i = 0; i < WINDOW; i++) {
            power *= BASE;
        }
        leaving = power;
        for (String text : texts) {
            CanaryForms.of(text).forEach((form, bytes) -> add(new Needle(text, form, bytes)));
        }
    }

    private void add(Needle needle) {
        if (needle.bytes.length < WINDOW) {
            throw new IllegalArgumentException("A text must be long enough not to be there by chance: " + needle);
        }
        long hash = 0;
        for (int i = needle.bytes.length - WINDOW; i < needle.bytes.length; i++) {
            hash = hash * BASE + needle.bytes[i] + 1;
        }
        filter.set(slot(hash));
        filter.set(otherSlot(hash));
        needles.computeIfAbsent(hash, fresh -> new ArrayList<>(1)).add(needle);
        longest = Math.max(longest, needle.bytes.length);
        forms++;
    }

    /** How many forms are looked for. */
    int forms() {
        return forms;
    }

    /** What is found in the files of a folder, as {@code text in form}, and how many bytes were read. */
    Result folder(Path folder) throws IOException {
        Result result = new Result();
        byte[] buffer = new byte[longest + CHUNK];
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Result here = new Result();
                file(file, buffer, here);
                result.add(here, folder.relativize(file));
            }
        }
        return result;
    }

    /** What is found in a text that was told. */
    Set<String> bytes(byte[] bytes) {
        Result result = new Result();
        scan(bytes, bytes.length, result);
        return result.found;
    }

    private void file(Path file, byte[] buffer, Result result) throws IOException {
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(buffer, kept, CHUNK);
            while (read > 0) {
                result.bytes += read;
                int length = kept + read;
                scan(buffer, length, result);
                kept = Math.min(length, longest - 1);
                System.arraycopy(buffer, length - kept, buffer, 0, kept);
                read = in.readNBytes(buffer, kept, CHUNK);
            }
        } catch (NoSuchFileException e) {
            // A server removes files of its own while they are read.
            result.gone++;
        }
    }

    private void scan(byte[] bytes, int length, Result result) {
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * BASE + bytes[i] + 1;
            if (i >= WINDOW) {
                hash -= (bytes[i - WINDOW] + 1) * leaving;
            }
            if (i >= WINDOW - 1 && filter.get(slot(hash)) && filter.get(otherSlot(hash))) {
                for (Needle needle : needles.getOrDefault(hash, List.of())) {
                    if (needle.endsAt(bytes, i)) {
                        result.found.add(needle.text + " in " + needle.form);
                    }
                }
            }
        }
    }

    private static int slot(long hash) {
        return (int) (hash * 0xD6E8FEB86659FD93L >>> Long.SIZE - BITS);
    }

    private static int otherSlot(long hash) {
        return (int) ((hash ^ hash >>> 32) * 0x9FB21C651E98DF25L >>> Long.SIZE - BITS);
    }

    /** What a scan has found. */
    static final class Result {
        final Set<String> found = new TreeSet<>();
        /** In which of the folder's files. */
        final Set<String> files = new TreeSet<>();

        long bytes;
        int gone;

        private void add(Result file, Path name) {
            if (!file.found.isEmpty()) {
                files.add(name.toString());
            }
            found.addAll(file.found);
            bytes += file.bytes;
            gone += file.gone;
        }
    }

    private record Needle(String text, String form, byte[] bytes) {
        boolean endsAt(byte[] where, int last) {
            int from = last - bytes.length + 1;
            boolean same = from >= 0;
            for (int i = 0; same && i < bytes.length; i++) {
                same = where[from + i] == bytes[i];
            }
            return same;
        }
    }
}

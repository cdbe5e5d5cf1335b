package org.linli.storage.jdbc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The forms in which a text may stand in raw bytes without being sealed. */
final class CanaryForms {
    private static final int BASE64_SHIFTS = 3;

    private CanaryForms() {}

    /** By name; forms with the same bytes as another are left out. */
    static Map<String, byte[]> of(String text) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        add(forms, "UTF-8", utf8);
        add(forms, "UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE));
        add(forms, "UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE));
        add(forms, "GBK", text.getBytes(Charset.forName("GBK")));
        add(forms, "H2", asH2Writes(text));
        add(forms, "JSON", ascii(escaped(text)));
        String hex = HexFormat.of().formatHex(utf8);
        add(forms, "hex", ascii(hex));
        add(forms, "HEX", ascii(hex.toUpperCase(Locale.ROOT)));
        for (int shift = 0; shift < BASE64_SHIFTS; shift++) {
            add(forms, "base64+" + shift, ascii(within(Base64.getEncoder(), utf8, shift)));
            add(forms, "base64url+" + shift, ascii(within(Base64.getUrlEncoder(), utf8, shift)));
        }
        return forms;
    }

    private static void add(Map<String, byte[]> forms, String name, byte[] form) {
        if (forms.values().stream().noneMatch(other -> Arrays.equals(other, form))) {
            forms.put(name, form);
        }
    }

    /** The characters that depend on the text alone, when it stands somewhere within what was encoded. */
    private static String within(Base64.Encoder encoder, byte[] text, int shift) {
        byte[] shifted = new byte[shift + text.length];
        System.arraycopy(text, 0, shifted, shift, text.length);
        String encoded = encoder.withoutPadding().encodeToString(shifted);
        int end = shifted.length % BASE64_SHIFTS == 0 ? encoded.length() : encoded.length() - 1;
        return encoded.substring(shift == 0 ? 0 : shift + 1, end);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c < 0x80 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return escaped.toString();
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

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

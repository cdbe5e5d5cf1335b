package org.linli.roster;

/** How the bytes of a roster become characters (字符编码). UTF-16, which some spreadsheets call "Unicode text", is refused by name. */
public enum Encoding {
    /** UTF-8, with or without a byte order mark. */
    UTF_8,
    /** GB 18030, which includes GBK and GB 2312, with or without a byte order mark. */
    GB18030,
    /** What the byte order mark says; without one, the file is refused and the caller has to say. */
    BY_MARK,
    /**
     * What the byte order mark says; without one, the encoding of the two that the whole file fits, strictly: when it fits both
     * with different characters, the one in which the header names the roster's columns. The file is refused when it
     * fits neither, or still both. The file is read twice, so its source must be repeatable.
     */
    UTF_8_OR_GB18030;

    /** {@return {@link #UTF_8_OR_GB18030}} */
    public static Encoding utf8OrGb18030() {
        return UTF_8_OR_GB18030;
    }
}

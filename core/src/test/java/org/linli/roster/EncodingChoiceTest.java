package org.linli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;

class EncodingChoiceTest {
    private static final Charset GB18030 = EncodingChoice.GB18030;

    private static String chosen(byte[] bytes, Encoding told, boolean utf8Header, boolean gbHeader) throws IOException {
        Decision<Charset> choice = new EncodingChoice(
                        RosterSource.of(bytes), told, charset -> charset.equals(GB18030) ? gbHeader : utf8Header)
                .choose(EncodingChoice.beginning(new ByteArrayInputStream(bytes)));
        return choice.fold(
                accepted -> accepted.outcome().name(),
                refused -> refused.findings().get(0).code());
    }

    private static String proven(byte[] bytes) throws IOException {
        return chosen(bytes, Encoding.UTF_8_OR_GB18030, false, false);
    }

    @Test
    void what_fits_one_alone_is_that() throws IOException {
        assertEquals("UTF-8", proven("名,名".getBytes(StandardCharsets.UTF_8)));
        assertEquals("GB18030", proven("姓名".getBytes(GB18030)));
        assertEquals("UTF-8", proven("name".getBytes(StandardCharsets.UTF_8)), "ASCII is the same in both");
        assertEquals("UTF-8", proven(new byte[0]));
    }

    @Test
    void what_fits_both_with_different_characters_is_told_by_the_header_or_refused() throws IOException {
        byte[] both = "姓名".getBytes(StandardCharsets.UTF_8);
        assertEquals("UTF-8", chosen(both, Encoding.UTF_8_OR_GB18030, true, false));
        assertEquals("GB18030", chosen(both, Encoding.UTF_8_OR_GB18030, false, true));
        assertEquals("roster-encoding-ambiguous", chosen(both, Encoding.UTF_8_OR_GB18030, true, true));
        assertEquals("roster-encoding-ambiguous", chosen(both, Encoding.UTF_8_OR_GB18030, false, false));
    }

    @Test
    void the_file_is_looked_at_to_its_end() throws IOException {
        String filler = "a".repeat(100_000);
        assertEquals("GB18030", proven((filler + "姓").getBytes(GB18030)));
        assertEquals("roster-encoding-neither", proven((filler + "\u00ff").getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a_byte_order_mark_is_believed_and_must_agree_with_what_is_told() throws IOException {
        byte[] utf8 = "\ufeffa".getBytes(StandardCharsets.UTF_8);
        byte[] gb18030 = "\ufeffa".getBytes(GB18030);
        assertEquals("UTF-8", proven(utf8));
        assertEquals("GB18030", proven(gb18030));
        assertEquals("UTF-8", chosen(utf8, Encoding.BY_MARK, false, false));
        assertEquals("GB18030", chosen(gb18030, Encoding.GB18030, false, false));
        assertEquals("roster-encoding-mark-differs", chosen(gb18030, Encoding.UTF_8, false, false));
        assertEquals("roster-encoding-untold", chosen(new byte[] {'a'}, Encoding.BY_MARK, false, false));
        assertEquals(3, EncodingChoice.markLength(utf8));
        assertEquals(4, EncodingChoice.markLength(gb18030));
        assertEquals(0, EncodingChoice.markLength(new byte[] {(byte) 0xEF, (byte) 0xBB}));
    }
}

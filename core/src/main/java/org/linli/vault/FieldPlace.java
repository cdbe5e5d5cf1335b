package org.linli.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where a sealed text belongs (密文位置). A text that stands anywhere else does not open, so one person's number cannot be
 * moved into another person's record.
 *
 * @param table permanent stored name of the kind, such as {@code person}
 * @param row the row's key, the community's code and the id
 * @param field permanent name of the field
 */
public record FieldPlace(String table, String row, String field) {
    /**
     * Requires that nothing is empty.
     *
     * @throws IllegalArgumentException when something is
     */
    public FieldPlace {
        if (table.isEmpty() || row.isEmpty() || field.isEmpty()) {
            throw new IllegalArgumentException("A sealed field has a table, a row and a name");
        }
    }

    /** The bytes of several texts, each after its length, so that no two lists give the same. */
    static byte[] joined(byte[] head, String... texts) {
        byte[][] parts = new byte[texts.length][];
        int length = head.length;
        for (int i = 0; i < texts.length; i++) {
            parts[i] = texts[i].getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + parts[i].length;
        }
        ByteBuffer joined = ByteBuffer.allocate(length).put(head);
        for (byte[] part : parts) {
            joined.putInt(part.length).put(part);
        }
        return joined.array();
    }

    /** What is authenticated beside the text: the head of the sealed text, this place, and whose key it is. */
    byte[] boundTo(String owner, byte[] head) {
        return joined(head, table, row, field, owner);
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + field;
    }
}

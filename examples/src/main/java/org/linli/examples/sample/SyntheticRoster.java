package org.linli.examples.sample;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linli.roster.RosterSource;

/** A roster of people who do not exist, written while it is read, so that a file of any length takes no memory. */
public final class SyntheticRoster implements RosterSource {
    private static final int MOST = 3_000_000;
    private static final int IN_A_DAY = 999;
    private static final int CHUNK = 1_000;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final int rows;

    /**
     * A roster.
     *
     * @param rows how many people
     * @throws IllegalArgumentException when there are more than three million
     */
    public SyntheticRoster(int rows) {
        if (rows < 0 || rows > MOST) {
            throw new IllegalArgumentException("There are at most " + MOST + " people");
        }
        this.rows = rows;
    }

    @Override
    public InputStream open() {
        return new Written(rows);
    }

    private static String row(int number) {
        String id = citizenId(number);
        String sex = (id.charAt(16) - '0') % 2 == 1 ? "男" : "女";
        return String.format(
                Locale.ROOT, "示例某,%s,130%08d,\"示例路%d号, %d室\",群众,%s", id, number, number / 100, number % 100, sex);
    }

    /**
     * The citizen id of a person born in the 1880s, so that no row can meet a real number.
     *
     * @param number which one, from 0 to three million
     * @return the number
     */
    public static String citizenId(int number) {
        String birth = LocalDate.of(1880, 1, 1).plusDays(number / IN_A_DAY).format(DateTimeFormatter.BASIC_ISO_DATE);
        String digits = String.format(Locale.ROOT, "350603%s%03d", birth, 1 + number % IN_A_DAY);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECKS.charAt(sum % CHECKS.length());
    }

    /** The bytes, a chunk of rows at a time. */
    private static final class Written extends InputStream {
        private final int rows;
        private int next;
        private ByteBuffer chunk = ByteBuffer.wrap("姓名,证件号码,联系电话,住址,政治面貌,性别\r\n".getBytes(StandardCharsets.UTF_8));

        Written(int rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : chunk.get() & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (isAtEnd()) {
                return -1;
            }
            int count = Math.min(most, chunk.remaining());
            chunk.get(into, from, count);
            return count;
        }

        private boolean isAtEnd() {
            if (!chunk.hasRemaining() && next < rows) {
                StringBuilder text = new StringBuilder();
                for (int end = Math.min(rows, next + CHUNK); next < end; next++) {
                    text.append(row(next)).append("\r\n");
                }
                chunk = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            return !chunk.hasRemaining();
        }
    }
}

package org.linli.roster;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of a roster come from (名册来源), such as {@code () -> Files.newInputStream(path)}. The importer closes
 * what it has opened.
 */
@FunctionalInterface
public interface RosterSource {
    /**
     * Opens the bytes from their beginning.
     *
     * @return the bytes
     * @throws IOException when they cannot be opened
     */
    InputStream open() throws IOException;

    /** {@return whether the bytes can be opened more than once, and are the same each time} */
    default boolean isRepeatable() {
        return true;
    }

    /**
     * Bytes.
     *
     * @param bytes the bytes; not copied
     * @return the source
     */
    static RosterSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /**
     * A stream that the caller has opened, and closes. It can be read once, so {@link Encoding#UTF_8_OR_GB18030} does not
     * go with it.
     *
     * @param stream the stream, at its beginning
     * @return the source
     */
    static RosterSource of(InputStream stream) {
        return new RosterSource() {
            @Override
            public InputStream open() {
                return new FilterInputStream(stream) {
                    @Override
                    public int read(byte[] into, int from, int most) throws IOException {
                        return in.read(into, from, most);
                    }

                    @Override
                    public void close() {
                        // It belongs to the caller.
                    }
                };
            }

            @Override
            public boolean isRepeatable() {
                return false;
            }
        };
    }
}

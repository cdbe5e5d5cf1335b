package org.linli.examples.sample;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;

/** A vault out of a file, for trials: keep the file away from the database and its backups, and from other users. */
public final class SecretFile {
    private SecretFile() {}

    /**
     * The vault of a file, which is made with a new secret where there is none.
     *
     * @param file the file
     * @return the vault
     * @throws IOException when it cannot be read or made
     */
    public static KeyVault vault(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] secret = new byte[SecretVault.MIN_BYTES];
            new SecureRandom().nextBytes(secret);
            FileAttribute<?>[] ownersOnly =
                    file.getFileSystem().supportedFileAttributeViews().contains("posix")
                            ? new FileAttribute<?>[] {
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                            }
                            : new FileAttribute<?>[0];
            Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (SeekableByteChannel channel = Files.newByteChannel(file, anew, ownersOnly)) {
                channel.write(ByteBuffer.wrap(secret));
            }
        }
        return KeyVault.ofSecret(Files.readAllBytes(file));
    }
}

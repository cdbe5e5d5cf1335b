package org.linli.planted.outside;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.file.Path;

/** Opens what belongs to the host. */
final class OpensFiles {
    private OpensFiles() {}

    static int all(URL place) throws IOException {
        try (FileInputStream in = new FileInputStream(new File("a"));
                Socket socket = new Socket(place.getHost(), 1)) {
            return Path.of("a").getNameCount() + in.read() + socket.getPort();
        }
    }
}

package org.linli.examples;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser of the system, without a window; empty where there is none. */
final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path program;

    private Browser(Path program) {
        this.program = program;
    }

    static Optional<Browser> ofTheSystem() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /** The page as it is after its scripts have run, and before it what they wrote to the console. */
    String dump(Path page, Path folder, int width, boolean dark) {
        Path log = folder.resolve("browser.log");
        Path dump = folder.resolve("dump.html");
        Path profile = folder.resolve("profile");
        try {
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--hide-scrollbars",
                            "--enable-logging=stderr",
                            "--user-data-dir=" + profile,
                            "--window-size=" + width + ",900",
                            dark ? "--force-dark-mode" : "--no-first-run",
                            "--dump-dom",
                            page.toUri().toString())
                    .redirectError(log.toFile())
                    .redirectOutput(dump.toFile())
                    .start();
            process.waitFor();
            String console = String.join(
                    "\n",
                    Files.readString(log, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.contains("CONSOLE"))
                            .toList());
            return console + Files.readString(dump, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

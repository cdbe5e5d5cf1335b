package org.linli.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.examples.story.Teller;

/** The story's page in a browser, where the system has one: nothing is said on the console, nothing is cut off, all can be read. */
class PageInBrowserTest {
    /** Measures the page in its own window: what is wider than it, and text with less contrast than 4.5 to 1. */
    private static final String PROBE = """
            <script>
            function channel(value) { value /= 255; return value <= .03928 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4); }
            function parts(colour) { return colour.match(/[\\d.]+/g).map(Number); }
            function light(rgb) { return .2126 * channel(rgb[0]) + .7152 * channel(rgb[1]) + .0722 * channel(rgb[2]); }
            function ground(element) {
              for (var e = element; e; e = e.parentElement) {
                var colour = parts(getComputedStyle(e).backgroundColor);
                if (colour.length < 4 || colour[3] > 0) { return colour; }
              }
              return [255, 255, 255];
            }
            var wide = [], faint = [], seen = 0;
            document.querySelectorAll('.page *').forEach(function (e) {
              var own = Array.prototype.some.call(e.childNodes, function (n) { return n.nodeType === 3 && n.data.trim(); });
              var box = e.getBoundingClientRect();
              if (!own || !box.width || e.closest('.sr') || e.closest('svg')) { return; }
              seen++;
              if (box.right > document.documentElement.clientWidth + 1 && !e.closest('.tw')) { wide.push(e.textContent.trim().slice(0, 30)); }
              var one = light(parts(getComputedStyle(e).color)), other = light(ground(e));
              var contrast = (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
              if (contrast < 4.5) { faint.push(contrast.toFixed(2) + ' ' + e.textContent.trim().slice(0, 30)); }
            });
            var out = document.createElement('pre');
            out.id = 'probe';
            out.textContent = [seen > 200, document.documentElement.scrollWidth <= window.innerWidth, wide.join('|'), faint.join('|'),
              getComputedStyle(document.body).backgroundColor].join(';');
            document.body.appendChild(out);
            </script></body>""";

    @TempDir
    static Path folder;

    private static Optional<Browser> browser = Optional.empty();

    @BeforeAll
    static void writes_the_page() throws IOException, SQLException {
        browser = Browser.ofTheSystem();
        assumeTrue(browser.isPresent(), "There is no Chromium on this machine, so the page is not looked at in one");
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        StoryMain.tell(folder.resolve("story"), new Teller(nowhere, false));
        String page = Files.readString(folder.resolve("story/story.html"));
        Files.writeString(folder.resolve("probe.html"), page.replace("</body>", PROBE));
    }

    @Test
    void nothing_is_cut_off_or_faint_on_a_desk_a_tablet_and_a_telephone_by_day_and_by_night() {
        for (int width : List.of(1_280, 834, 390)) {
            for (boolean dark : List.of(false, true)) {
                String[] probe = probe(width, dark);
                String where = width + (dark ? " dark" : " light");
                assertEquals("true", probe[0], where);
                assertEquals("true", probe[1], where + ": the page is wider than its window");
                assertEquals("", probe[2], where);
                assertEquals("", probe[3], where);
                assertEquals(dark ? "rgb(20, 23, 27)" : "rgb(246, 245, 241)", probe[4]);
            }
        }
    }

    @Test
    void the_console_stays_empty() {
        String dump = browser.orElseThrow().dump(folder.resolve("story/story.html"), folder, 1_280, false);

        assertFalse(dump.contains("CONSOLE"), dump.lines().findFirst().orElse(""));
        assertTrue(dump.contains("</html>"));
    }

    private static String[] probe(int width, boolean dark) {
        String dump = browser.orElseThrow().dump(folder.resolve("probe.html"), folder, width, dark);
        int begin = dump.indexOf("<pre id=\"probe\">") + "<pre id=\"probe\">".length();
        return dump.substring(begin, dump.indexOf("</pre>", begin)).split(";", -1);
    }
}

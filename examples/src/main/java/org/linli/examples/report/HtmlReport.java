package org.linli.examples.report;

import static org.linli.examples.report.Html.both;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report as one page of HTML that needs nothing from outside: for a screen of any width, light and dark, for print on A4, by keyboard
 * and for readers of screens. It is Chinese, with a switch to English that works without a script.
 */
public final class HtmlReport {
    private static final String NUMERALS = "一二三四五六七八九";

    private HtmlReport() {}

    /**
     * The page.
     *
     * @param report the report
     * @return HTML
     */
    public static String page(Report report) {
        List<Section> sections = report.sections();
        HtmlParts parts = new HtmlParts();
        String body = IntStream.range(0, sections.size())
                .mapToObj(place -> section(sections.get(place), place + 1, begins(sections, place), parts))
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style></head>
                <body><a class="skip" href="#main">%s</a>
                <div role="radiogroup" aria-label="报告语言 Report language" aria-owns="l-zh l-en"></div>
                <input type="radio" name="lang" id="l-zh" value="zh" class="sr" checked aria-label="报告语言：中文">
                <input type="radio" name="lang" id="l-en" value="en" class="sr" lang="en" aria-label="Report language: English">
                %s
                <div class="page"><header class="mast"><div><p class="over">%s</p><h1>%s</h1><p class="sub">%s</p></div>
                <div class="lang"><label for="l-zh" lang="zh-CN">中文</label><label for="l-en" lang="en">English</label></div>
                <dl class="meta">%s</dl>
                <p class="demo">%s</p></header>
                <div class="cols"><nav class="toc" id="toc" aria-labelledby="toc-h"><h2 id="toc-h">%s</h2><ol>%s</ol></nav>
                <main id="main">
                %s
                </main></div>
                <footer><p>%s</p></footer></div>
                <script>%s</script></body></html>
                """.formatted(
                Html.escaped(report.title().zh()),
                resource("report.css"),
                both(Words.of("跳到正文", "Skip to the report")),
                resource("report-patterns.svg"),
                both(report.field()),
                both(report.title()),
                both(report.subtitle()),
                report.about().stream()
                        .map(entry ->
                                "<div><dt>%s</dt><dd>%s</dd></div>".formatted(both(entry.name()), both(entry.value())))
                        .collect(Collectors.joining()),
                both(report.notice()),
                both(Words.of("目录", "Contents")),
                contents(sections),
                body,
                both(Words.of(
                        "由 Linli 从登记记录生成。阅读不需要网络、外部字体和脚本。",
                        "Made by Linli from the register. No network, outside font or script is needed to read it.")),
                resource("report.js")
                        .replace("TITLE_EN", inScript(report.title().en())));
    }

    private static String contents(List<Section> sections) {
        StringBuilder list = new StringBuilder();
        Words group = Words.NONE;
        for (int place = 0; place < sections.size(); place++) {
            Section section = sections.get(place);
            if (!section.group().equals(group)) {
                group = section.group();
                list.append("<li class=\"g\">%s</li>".formatted(both(group)));
            }
            list.append("<li><a href=\"#%s\"><span class=\"n\">%s</span><span>%s</span></a></li>\n"
                    .formatted(Html.escaped(section.id()), both(numeral(place + 1)), both(section.title())));
        }
        return list.toString();
    }

    /** Whether a section is the first of its group, which begins on a sheet of its own. */
    private static boolean begins(List<Section> sections, int place) {
        return place > 0
                && !sections.get(place).group().equals(sections.get(place - 1).group());
    }

    private static String section(Section section, int place, boolean begins, HtmlParts parts) {
        Words mark = numeral(place).then(Words.of("、", ". "));
        return """
                <section id="%1$s" aria-labelledby="%1$s-h"%2$s><div class="sh"><h2 id="%1$s-h"><span class="n">%3$s</span>%4$s</h2>
                <span class="per">%5$s</span><p class="ask">%6$s</p></div>
                %7$s
                <p class="up"><a href="#toc">%8$s</a></p></section>
                """.formatted(
                        Html.escaped(section.id()),
                        begins ? " class=\"brk\"" : "",
                        both(mark),
                        both(section.title()),
                        both(section.period()),
                        both(section.question()),
                        parts.html(section.parts()),
                        both(Words.of("回到目录", "Back to contents")));
    }

    /** A text within single quotes of a script, which also ends no script. */
    private static String inScript(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("<", "\\u003c")
                .replace("\n", " ");
    }

    /** The number of a section as each language writes it. */
    static Words numeral(int number) {
        String ten = number < 10 ? "" : (number < 20 ? "" : String.valueOf(NUMERALS.charAt(number / 10 - 1))) + "十";
        String one = number % 10 == 0 ? "" : String.valueOf(NUMERALS.charAt(number % 10 - 1));
        return Words.of(ten + one, Integer.toString(number));
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.linli.duty;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Spelling;
import org.linli.kernel.Texts;

/** Writes a letter as a page, in the form of an official letter (GB/T 9704 信函格式); every text from outside goes through {@link #escaped}. */
final class FeedbackLetterPage {
    private static final String STYLE = """
            @page { size: A4; margin: 0 }
            * { box-sizing: border-box }
            body { margin: 0; color: #000; font: 14pt/22.5pt FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", serif }
            .sheet { width: 210mm; min-height: 297mm; margin: 0 auto; padding: 26mm 26mm 20mm 28mm; break-after: page }
            .org { margin: 0; text-align: center; color: #c00; font: 400 30pt/34pt "FZXiaoBiaoSong-B05S", STZhongsong, "Noto Serif CJK SC", serif }
            .rule { border: 0; border-top: .9mm solid #c00; border-bottom: .3mm solid #c00; height: 1.6mm; margin: 4mm -8mm 6mm }
            .number { margin: 0; text-align: right }
            h1 { font: 400 20pt/29pt "FZXiaoBiaoSong-B05S", STZhongsong, "Noto Serif CJK SC", serif; text-align: center; margin: 10pt 0 8pt; text-wrap: balance }
            p { margin: 0; text-align: justify; overflow-wrap: anywhere }
            .in { text-indent: 2em }
            strong { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; font-weight: 400 }
            table { width: 100%; border-collapse: collapse; font-size: 11.5pt; line-height: 16pt; margin: 4pt 0 6pt; font-variant-numeric: tabular-nums }
            caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
            thead { display: table-header-group }
            tr, .signature { break-inside: avoid }
            th, td { border: .5pt solid #000; padding: .8pt 4pt; text-align: center; font-weight: 400 }
            small { display: block; font-size: 9pt; line-height: 12pt; overflow-wrap: anywhere }
            .signature { margin: 18pt 2em 0 auto; width: 16em; text-align: center }
            .contact { margin-top: 7pt; text-indent: 2em }
            """;

    private final FeedbackLetter letter;
    private final Locale locale;
    private final boolean points;

    FeedbackLetterPage(FeedbackLetter letter, Locale locale) {
        this.letter = letter;
        this.locale = locale;
        this.points = letter.terms().countsPoints();
    }

    String write() {
        return "<!DOCTYPE html>\n<html lang=\"" + language() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + tag("title", title() + " – " + letter.unit())
                + "<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main class=\"sheet\">\n"
                + "<p class=\"org\">" + escaped(letter.head().sender()) + "</p><hr class=\"rule\">\n"
                + letter.head()
                        .number()
                        .map(number -> "<p class=\"number\">" + escaped(number) + "</p>\n")
                        .orElse("")
                + tag("h1", title())
                + tag("p", letter.unit() + text(DutyText.COLON))
                + paragraph("", opening() + soFar())
                + paragraph(text(DutyText.LETTER_SERVICE), asked())
                + table()
                + paragraph(text(DutyText.LETTER_REQUEST), request())
                + paragraph(text(DutyText.LETTER_NOTES), text(DutyText.LETTER_DUTY) + between() + names())
                + paragraph("", text(DutyText.LETTER_ENCLOSED))
                + signature()
                + "</main>\n"
                + slip()
                + "</body>\n</html>\n";
    }

    private String language() {
        return Texts.isChinese(locale) ? "zh-Hans" : "en";
    }

    private String title() {
        return said(Finding.hint("duty-letter-title").with("period", period()));
    }

    private String period() {
        return DutyText.period(letter.period(), locale);
    }

    private String opening() {
        UnitStanding standing = letter.standing();
        return said(Finding.hint("duty-letter-opening")
                .with("period", period())
                .with("stated", standing.reported().whole())
                .with("reported", standing.members())
                .with("rate", standing.reported().toString())
                .with("reportLow", low(UnitMeasure.REPORT))
                .with("completed", standing.completed().part())
                .with("completion", standing.completed().toString())
                .with("completionLow", low(UnitMeasure.COMPLETION))
                .with("least", letter.terms().unitMinReport().toString())
                .with("source", letter.sources().ofRate(locale)));
    }

    private String soFar() {
        return letter.isSoFar()
                ? between() + said(Finding.hint("duty-letter-so-far").with("day", letter.issuedOn()))
                : "";
    }

    private boolean low(UnitMeasure measure) {
        return letter.standing().findings().stream()
                .anyMatch(finding -> Label.of(measure).equals(finding.figures().get("measure")));
    }

    private String asked() {
        return said(Finding.hint("duty-letter-asked")
                .with("source", letter.sources().ofMember(points, locale))
                .with("times", letter.terms().minTimesPerYear())
                .with("hours", letter.terms().minHoursPerYear())
                .with("points", points ? letter.terms().passPoints() : 0));
    }

    private String request() {
        String missing = letter.lines().stream()
                .filter(line -> !line.missing().isNothing())
                .map(line -> said(Finding.hint("duty-letter-missing")
                        .with("name", line.name())
                        .with("missing", DutyText.sum(line.missing(), points, locale))))
                .collect(Collectors.joining(Texts.betweenSentences(locale)));
        return missing
                + (missing.isEmpty() ? "" : between())
                + said(Finding.hint("duty-letter-request")
                        .with("corrections", letter.correctionsBy())
                        .with("receipt", letter.receiptBy()));
    }

    private String names() {
        return text(letter.named() ? DutyText.NOTE_NAMED : DutyText.NOTE_MASKED);
    }

    private String table() {
        List<DutyText> columns = points
                ? List.of(
                        DutyText.NUMBER,
                        DutyText.NAME,
                        DutyText.TIMES,
                        DutyText.HOURS,
                        DutyText.POINTS,
                        DutyText.ASKED,
                        DutyText.EVALUATION)
                : List.of(
                        DutyText.NUMBER,
                        DutyText.NAME,
                        DutyText.TIMES,
                        DutyText.HOURS,
                        DutyText.ASKED,
                        DutyText.EVALUATION);
        return "<table>\n<caption>" + escaped(text(DutyText.LETTER_TABLE)) + "</caption>\n<thead><tr>"
                + columns.stream()
                        .map(column -> "<th scope=\"col\">" + escaped(text(column)) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead>\n<tbody>\n"
                + IntStream.range(0, letter.members())
                        .mapToObj(i -> row(i + 1, letter.lines().get(i)))
                        .collect(Collectors.joining())
                + "</tbody>\n</table>\n";
    }

    private String row(int number, FeedbackLetter.Line line) {
        return "<tr>" + cell(Integer.toString(number))
                + "<td>" + escaped(line.name())
                + (letter.named() ? "" : "<small>" + escaped(line.receipt()) + "</small>") + "</td>"
                + cell(Long.toString(line.done().times()))
                + cell(Spelling.time(line.done().minutes(), locale))
                + (points ? cell(Long.toString(line.done().points())) : "")
                + cell(DutyText.sum(line.asked(), points, locale))
                + "<td>" + evaluation(line) + "</td></tr>\n";
    }

    private String evaluation(FeedbackLetter.Line line) {
        return line.told()
                .map(told -> escaped(Texts.of(Label.of(told.evaluation()), locale))
                        + told.comment()
                                .map(comment -> "<small>" + lines(comment) + "</small>")
                                .orElse("")
                        + line.acknowledgedOn()
                                .map(day -> "<small>"
                                        + escaped(said(Finding.hint("duty-letter-acknowledged")
                                                .with("day", day)))
                                        + "</small>")
                                .orElse(""))
                .orElseGet(() -> escaped(text(DutyText.NOT_TOLD)));
    }

    private String signature() {
        return "<div class=\"signature\">" + escaped(letter.head().sender()) + "<br>\n"
                + escaped(Spelling.day(letter.issuedOn(), locale)) + "</div>\n"
                + letter.head()
                        .contact()
                        .map(contact -> "<p class=\"contact\">"
                                + escaped(
                                        said(Finding.hint("duty-letter-contact").with("contact", contact)))
                                + "</p>\n")
                        .orElse("");
    }

    private String slip() {
        return "<section class=\"sheet\">\n" + tag("h1", text(DutyText.SLIP_TITLE))
                + tag("p", letter.head().sender() + text(DutyText.COLON))
                + paragraph("", said(Finding.hint("duty-letter-slip").with("title", title())))
                + paragraph("", text(DutyText.SLIP_CLOSES))
                + "<div class=\"signature\">" + escaped(letter.unit()) + "<br>\n" + escaped(text(DutyText.SIGNED_BY))
                + escaped(text(DutyText.COLON)) + "____________<br>\n" + escaped(text(DutyText.DATE))
                + escaped(text(DutyText.COLON)) + "____________</div>\n</section>\n";
    }

    private String paragraph(String heading, String body) {
        String strong = heading.isEmpty() ? "" : "<strong>" + escaped(heading) + "</strong>" + between();
        return "<p class=\"in\">" + strong + escaped(body) + "</p>\n";
    }

    private String between() {
        return Texts.betweenSentences(locale);
    }

    private String said(Finding sentence) {
        return sentence.explain(locale);
    }

    private String text(DutyText wording) {
        return wording.in(locale);
    }

    private static String cell(String value) {
        return "<td>" + escaped(value) + "</td>";
    }

    private static String tag(String tag, String text) {
        return "<" + tag + ">" + escaped(text) + "</" + tag + ">\n";
    }

    private static String lines(String text) {
        return text.lines().map(FeedbackLetterPage::escaped).collect(Collectors.joining("<br>"));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}

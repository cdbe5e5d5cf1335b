package org.linli.duty;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/** Writes a letter as a page; every text from outside goes through {@link #escaped}. */
final class FeedbackLetterPage {
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm }
            body { font: 11pt/1.6 "Noto Serif CJK SC", SimSun, serif; color: #000; max-width: 174mm; margin: 2rem auto }
            h1 { font-size: 16pt; text-align: center; margin: 0 0 1.5rem }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 1rem 0 }
            dt { font-weight: bold }
            dd { margin: 0 }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 10pt }
            thead { display: table-header-group }
            tr { break-inside: avoid }
            th, td { border: .5pt solid #000; padding: .2rem .4rem; text-align: left; vertical-align: top }
            td.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
            small { display: block; font-size: 8pt; overflow-wrap: anywhere }
            .notes { font-size: 9pt; padding-left: 1.2rem }
            .signature { text-align: right; margin: 2rem 0; break-inside: avoid }
            .slip { border-top: .5pt dashed #000; padding-top: 1rem; break-inside: avoid }
            @media print { body { margin: 0; max-width: none } }
            """;

    private final FeedbackLetter letter;
    private final Locale locale;

    FeedbackLetterPage(FeedbackLetter letter, Locale locale) {
        this.letter = letter;
        this.locale = locale;
    }

    String write() {
        String title = text(DutyText.LETTER_TITLE);
        return "<!DOCTYPE html>\n<html lang=\"" + language() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + tag("title", title + " – " + letter.unit())
                + "<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + tag("h1", title)
                + "<p>" + escaped(letter.unit()) + escaped(text(DutyText.COLON)) + "</p>\n"
                + tag("p", text(DutyText.LETTER_OPENING))
                + facts()
                + table()
                + notes()
                + signature()
                + slip()
                + "</body>\n</html>\n";
    }

    private String language() {
        return locale.getLanguage().equals("zh") ? "zh-Hans" : "en";
    }

    private String facts() {
        return "<dl>\n"
                + fact(DutyText.PERIOD, DutyText.span(letter.period()))
                + fact(
                        DutyText.TO_REPORT,
                        Integer.toString(letter.standing().report().form().members()))
                + fact(DutyText.MEMBERS_TOLD, Integer.toString(letter.members()))
                + rate(
                        DutyText.RATE,
                        UnitMeasure.REPORT,
                        letter.standing().reported().toString())
                + rate(
                        DutyText.COMPLETION_RATE,
                        UnitMeasure.COMPLETION,
                        letter.standing().completed().toString())
                + "</dl>\n";
    }

    private String fact(DutyText what, String value) {
        return "<dt>" + escaped(text(what)) + "</dt><dd>" + escaped(value) + "</dd>\n";
    }

    private String rate(DutyText what, UnitMeasure measure, String rate) {
        String least = letter.standing().findings().stream()
                .filter(finding -> Label.of(measure).equals(finding.figures().get("measure")))
                .map(finding ->
                        " – " + text(DutyText.BELOW) + " " + finding.figures().get("least"))
                .collect(Collectors.joining());
        return fact(what, rate + least);
    }

    private String table() {
        List<DutyText> columns = List.of(
                DutyText.NUMBER,
                DutyText.MEMBER,
                DutyText.TIMES,
                DutyText.HOURS,
                DutyText.POINTS,
                DutyText.MISSING,
                DutyText.EVALUATION);
        return "<table>\n<thead><tr>"
                + columns.stream()
                        .map(column -> "<th scope=\"col\">" + escaped(text(column)) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead>\n<tbody>\n"
                + IntStream.range(0, letter.members())
                        .mapToObj(i -> row(i + 1, letter.lines().get(i)))
                        .collect(Collectors.joining())
                + "</tbody>\n<tfoot><tr><td></td><th scope=\"row\">" + escaped(text(DutyText.TOTAL)) + "</th>"
                + figure(Long.toString(letter.total().times()))
                + figure(DutyText.hours(letter.total().minutes()))
                + figure(Long.toString(letter.total().points()))
                + "<td></td><td></td></tr></tfoot>\n</table>\n";
    }

    private String row(int number, FeedbackLetter.Line line) {
        return "<tr>" + figure(Integer.toString(number))
                + "<td>" + escaped(line.name()) + "<small>" + escaped(line.receipt()) + "</small></td>"
                + figure(line.done().times() + " / " + line.asked().times())
                + figure(DutyText.hours(line.done().minutes()) + " / "
                        + DutyText.hours(line.asked().minutes()))
                + figure(line.done().points() + " / " + line.asked().points())
                + "<td>" + escaped(DutyText.missing(line.missing(), locale)) + "</td>"
                + "<td>" + evaluation(line) + "</td></tr>\n";
    }

    private String evaluation(FeedbackLetter.Line line) {
        return line.told()
                .map(told -> escaped(label(told.evaluation()))
                        + told.comment()
                                .map(comment -> "<small>" + lines(comment) + "</small>")
                                .orElse("")
                        + line.acknowledgedOn()
                                .map(day ->
                                        "<small>" + escaped(text(DutyText.ACKNOWLEDGED_ON) + " " + day) + "</small>")
                                .orElse(""))
                .orElseGet(() -> escaped(text(DutyText.NOT_TOLD)));
    }

    private String notes() {
        DutyText names = letter.named() ? DutyText.NOTE_NAMED : DutyText.NOTE_MASKED;
        return Stream.of(DutyText.NOTE_FIGURES, names, DutyText.NOTE_DUTY, DutyText.NOTE_UNIT)
                .map(note -> "<li>" + escaped(text(note)) + "</li>\n")
                .collect(Collectors.joining("", "<ul class=\"notes\">\n", "</ul>\n"));
    }

    private String signature() {
        return "<div class=\"signature\">" + escaped(letter.sender()) + "<br>\n" + escaped(label(letter.signatory()))
                + escaped(text(DutyText.COLON)) + "________________<br>\n"
                + escaped(letter.issuedOn().toString())
                + "</div>\n";
    }

    private String slip() {
        return "<div class=\"slip\">" + tag("p", text(DutyText.SLIP)) + "<p>" + escaped(text(DutyText.SIGNED_BY))
                + escaped(text(DutyText.COLON)) + "________________ &#8195; " + escaped(text(DutyText.DATE))
                + escaped(text(DutyText.COLON)) + "________________</p></div>\n";
    }

    private String text(DutyText wording) {
        return wording.in(locale);
    }

    private String label(Enum<?> constant) {
        return Texts.of(Label.of(constant), locale);
    }

    private static String figure(String value) {
        return "<td class=\"figure\">" + escaped(value) + "</td>";
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

package org.linli.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A report as lines of a console, in one language. */
public final class ConsoleReport {
    private static final int FULL = 30;

    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private ConsoleReport(Locale locale) {
        this.locale = locale;
    }

    /**
     * A whole report.
     *
     * @param report the report
     * @param locale in which language
     * @return its lines
     */
    public static List<String> lines(Report report, Locale locale) {
        ConsoleReport console = new ConsoleReport(locale);
        console.say(report.title());
        console.say(report.subtitle());
        report.about().forEach(entry -> console.lines.add(console.in(entry.name()) + ": " + console.in(entry.value())));
        console.say(report.notice());
        IntStream.range(0, report.sections().size())
                .forEach(place -> console.section(report.sections().get(place), place + 1));
        return List.copyOf(console.lines);
    }

    /**
     * A section by itself.
     *
     * @param section the section
     * @param locale in which language
     * @return its lines
     */
    public static List<String> lines(Section section, Locale locale) {
        ConsoleReport console = new ConsoleReport(locale);
        section.parts().forEach(console::part);
        return List.copyOf(console.lines);
    }

    private void section(Section section, int place) {
        String title = in(HtmlReport.numeral(place).then(Words.of("、", ". ")).then(section.title()));
        lines.add("");
        lines.add(title);
        lines.add("-".repeat(Width.of(title)));
        lines.add(in(section.period()) + "　" + in(section.question()));
        section.parts().forEach(this::part);
    }

    private void part(Part part) {
        if (part instanceof Part.Prose prose) {
            say(prose.text());
        } else if (part instanceof Part.Heading heading) {
            say(heading.text());
        } else if (part instanceof Part.KeyPoints key) {
            key.points().forEach(point -> lines.add("• " + in(point.name()) + "　" + in(point.value())));
        } else if (part instanceof Part.Facts facts) {
            facts(facts);
        } else if (part instanceof Part.Bars bars) {
            bars(bars);
        } else if (part instanceof Part.Months months) {
            say(months.caption());
            say(Charts.told(months));
        } else if (part instanceof Part.Table table) {
            table(table);
        } else if (part instanceof Part.Refusal refusal) {
            lines.add(Standing.NOT.sign() + " " + in(refusal.asked()));
            refusal.reasons()
                    .forEach(reason -> lines.add("  " + reason.standing().sign() + " ["
                            + in(reason.norm().words()) + "] " + in(reason.text())));
        } else if (part instanceof Part.Note note) {
            lines.add(note.standing().sign() + " " + in(note.text()));
        } else if (part instanceof Part.Steps steps) {
            say(steps.caption());
            steps.steps().forEach(this::step);
        } else if (part instanceof Part.Picture picture) {
            say(picture.caption());
            picture.told().forEach(this::say);
        } else if (part instanceof Part.Columns columns) {
            columns.parts().forEach(this::part);
        } else if (part instanceof Part.Card card) {
            say(card.title());
            card.parts().forEach(this::part);
        } else {
            throw new IllegalArgumentException("No console shows " + part.getClass());
        }
    }

    private void facts(Part.Facts facts) {
        List<String> header = List.of(
                "",
                in(Words.of("数字", "figure")),
                "",
                in(Words.of("口径", "counted as")),
                in(Words.of("核对", "checked")),
                "");
        lines.addAll(ConsoleTable.lines(
                header,
                facts.facts().stream()
                        .map(fact -> List.of(
                                fact.id(),
                                in(fact.name()),
                                in(fact.number()) + in(fact.unit()),
                                in(fact.definition()),
                                in(fact.check()),
                                fact.standing().sign()))
                        .toList()));
    }

    private void bars(Part.Bars bars) {
        say(bars.caption());
        lines.addAll(ConsoleTable.lines(
                        List.of("", "", "", ""),
                        bars.rows().stream()
                                .map(bar -> List.of(
                                        in(bar.name()),
                                        "█".repeat((int) (bars.whole() == 0 ? 0 : bar.value() * FULL / bars.whole())),
                                        Long.toString(bar.value()),
                                        in(bar.note())))
                                .toList())
                .subList(2, bars.rows().size() + 2));
        say(bars.note());
    }

    private void table(Part.Table table) {
        say(table.caption());
        List<List<String>> rows = new ArrayList<>(table.rows().stream()
                .map(row -> row.stream().map(this::in).toList())
                .toList());
        table.total().ifPresent(total -> rows.add(total.stream().map(this::in).toList()));
        lines.addAll(ConsoleTable.lines(
                table.columns().stream().map(column -> in(column.name())).toList(), rows));
    }

    private void step(Part.Step step) {
        lines.add("  " + in(step.day()) + " " + step.standing().sign() + " " + in(step.text()));
        if (!step.reasons().isNone()) {
            in(step.reasons()).lines().forEach(reason -> lines.add("      " + reason));
        }
    }

    private void say(Words words) {
        if (!words.isNone()) {
            in(words).lines().forEach(lines::add);
        }
    }

    private String in(Words words) {
        return words.in(locale);
    }
}

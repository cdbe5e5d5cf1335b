package org.linli.examples.report;

import static org.linli.examples.report.Html.both;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How each part of a section looks on a page. Titles of cards stand one step below the heading that they follow. */
final class HtmlParts {
    private static final int SHORT = 8;

    private int pictures;
    private int tables;
    private int level;

    /** The parts of one section, one after the other. */
    String html(List<Part> parts) {
        level = 3;
        return all(parts, this::html);
    }

    private String html(Part part) {
        return html(part, 1);
    }

    private String title(Words words) {
        return "<h%d class=\"t\">%s</h%d>".formatted(level, both(words), level);
    }

    private String html(Part part, int columns) {
        if (part instanceof Part.Prose prose) {
            return "<p class=\"prose\">%s</p>".formatted(both(prose.text()));
        }
        if (part instanceof Part.Heading heading) {
            level = 4;
            return "<h3>%s</h3>".formatted(both(heading.text()));
        }
        if (part instanceof Part.KeyPoints key) {
            return "<ul class=\"key\">%s</ul>"
                    .formatted(all(
                            key.points(),
                            point -> "<li><b>%s</b>%s</li>".formatted(both(point.name()), both(point.value()))));
        }
        if (part instanceof Part.Facts facts) {
            return "<div class=\"g3\">%s</div>".formatted(all(facts.facts(), this::fact));
        }
        if (part instanceof Part.Bars bars) {
            return bars(bars);
        }
        if (part instanceof Part.Months months) {
            return figure(
                    months.caption(),
                    months.note(),
                    Charts.months(months, columns > 2) + "<p class=\"sr\">%s</p>".formatted(both(Charts.told(months))));
        }
        if (part instanceof Part.Table table) {
            return table(table);
        }
        if (part instanceof Part.Refusal refusal) {
            return refusal(refusal);
        }
        if (part instanceof Part.Note note) {
            return "<div class=\"note %s\"><p><b>%s</b> %s</p></div>"
                    .formatted(note.standing().style(), note.standing().sign(), both(note.text()));
        }
        if (part instanceof Part.Steps steps) {
            return "<div class=\"card\">%s<ol class=\"steps\">%s</ol></div>"
                    .formatted(title(steps.caption()), all(steps.steps(), HtmlParts::step));
        }
        if (part instanceof Part.Picture picture) {
            return picture(picture);
        }
        if (part instanceof Part.Columns side) {
            return "<div class=\"g%d\">%s</div>"
                    .formatted(side.count(), all(side.parts(), beside -> html(beside, side.count())));
        }
        if (part instanceof Part.Card card) {
            return "<div class=\"card\">%s%s</div>".formatted(title(card.title()), all(card.parts(), this::html));
        }
        throw new IllegalArgumentException("No page shows " + part.getClass());
    }

    private String fact(Fact fact) {
        return """
                <article class="card fact"><p class="top"><span>%s</span><span class="st %s">%s %s</span></p>
                %s<p class="num">%s<small>%s</small></p><p class="plus">%s</p>
                <p class="def sm">%s%s</p><p class="chk sm">%s</p></article>
                """.formatted(
                        Html.escaped(fact.id()),
                        fact.standing().style(),
                        fact.standing().sign(),
                        both(fact.standing().words()),
                        title(fact.name()),
                        both(fact.number()),
                        both(fact.unit()),
                        both(fact.more()),
                        both(Words.of("口径：", "Counted as: ")),
                        both(fact.definition()),
                        both(fact.check()));
    }

    private static String bars(Part.Bars bars) {
        String rows = all(
                bars.rows(),
                bar -> "<li><span>%s</span>%s<span class=\"v\">%d</span>%s</li>"
                        .formatted(
                                both(bar.name()),
                                Charts.bar(bar.value(), bars.whole(), bar.tone()),
                                bar.value(),
                                bar.note().isNone() ? "" : "<span class=\"x\">%s</span>".formatted(both(bar.note()))));
        return figure(bars.caption(), Words.NONE, "<ul class=\"rows\">%s</ul>%s".formatted(rows, small(bars.note())));
    }

    private String table(Part.Table table) {
        tables++;
        String id = "table-" + tables;
        List<Part.Column> columns = table.columns();
        String head =
                all(columns, column -> "<th scope=\"col\"%s>%s</th>".formatted(numbers(column), both(column.name())));
        String total = table.total()
                .map(row -> "<tfoot><tr>%s</tr></tfoot>".formatted(row(columns, row)))
                .orElse("");
        return "<div class=\"tw\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%s\"><table><caption id=\"%s\">%s</caption>%s</table></div>"
                .formatted(
                        id,
                        id,
                        both(table.caption()),
                        "<thead><tr>%s</tr></thead><tbody>%s</tbody>%s"
                                .formatted(
                                        head,
                                        all(table.rows(), row -> "<tr>%s</tr>".formatted(row(columns, row))),
                                        total));
    }

    private static String row(List<Part.Column> columns, List<Words> row) {
        int naming = naming(columns);
        return IntStream.range(0, row.size())
                .mapToObj(place -> place == naming
                        ? "<th scope=\"row\">%s</th>".formatted(both(row.get(place)))
                        : "<td%s>%s</td>".formatted(cell(columns.get(place), row.get(place)), both(row.get(place))))
                .collect(Collectors.joining());
    }

    /** The column that names the rows: the first of texts, for a number before it says less. */
    private static int naming(List<Part.Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(place -> !columns.get(place).numbers())
                .findFirst()
                .orElse(0);
    }

    /** A short text stays in one line. */
    private static String cell(Part.Column column, Words text) {
        boolean isShort = text.zh().length() <= SHORT && text.en().length() <= 2 * SHORT;
        return column.numbers() || !isShort ? numbers(column) : " class=\"k\"";
    }

    private static String numbers(Part.Column column) {
        return column.numbers() ? " class=\"n\"" : "";
    }

    private String refusal(Part.Refusal refusal) {
        return "<article class=\"card ref\">%s<ul>%s</ul></article>"
                .formatted(
                        title(refusal.asked()),
                        all(
                                refusal.reasons(),
                                reason -> "<li><span class=\"st %s\">%s</span> %s %s</li>"
                                        .formatted(
                                                reason.standing().style(),
                                                reason.standing().sign(),
                                                chip(reason.norm()),
                                                both(reason.text()))));
    }

    static String chip(Norm norm) {
        return "<span class=\"chip %s\">%s</span>".formatted(norm.style(), both(norm.words()));
    }

    private static String step(Part.Step step) {
        return "<li><span class=\"day\">%s</span><span class=\"st %s\">%s</span><span>%s%s</span></li>"
                .formatted(
                        both(step.day()),
                        step.standing().style(),
                        step.standing().sign(),
                        both(step.text()),
                        step.reasons().isNone()
                                ? ""
                                : "<span class=\"sm why\">%s</span>".formatted(both(step.reasons())));
    }

    private String picture(Part.Picture picture) {
        pictures++;
        String id = "picture-" + pictures;
        String narrow = picture.narrow()
                .map(svg -> svg.replaceFirst(
                        "<svg", "<svg class=\"ch narrow\" role=\"img\" aria-labelledby=\"" + id + "\""))
                .orElse("");
        String wide = picture.wide()
                .replaceFirst(
                        "<svg",
                        "<svg class=\"ch%s\" role=\"img\" aria-labelledby=\"%s\""
                                .formatted(picture.narrow().isPresent() ? " wide" : "", id));
        return "<figure class=\"card\"><figcaption id=\"%s\">%s%s</figcaption>%s%s%s</figure>"
                .formatted(
                        id,
                        both(picture.caption()),
                        picture.note().isNone() ? "" : "<span class=\"sm\">%s</span>".formatted(both(picture.note())),
                        wide,
                        narrow,
                        "<ul class=\"sr\">%s</ul>"
                                .formatted(all(picture.told(), line -> "<li>%s</li>".formatted(both(line)))));
    }

    private static String figure(Words caption, Words note, String inside) {
        return "<figure class=\"card\"><figcaption>%s%s</figcaption>%s</figure>"
                .formatted(
                        both(caption),
                        note.isNone() ? "" : "<span class=\"sm\">%s</span>".formatted(both(note)),
                        inside);
    }

    private static String small(Words note) {
        return note.isNone() ? "" : "<p class=\"sm\">%s</p>".formatted(both(note));
    }

    private static <T> String all(List<T> items, Function<? super T, String> html) {
        return items.stream().map(html).collect(Collectors.joining("\n"));
    }
}

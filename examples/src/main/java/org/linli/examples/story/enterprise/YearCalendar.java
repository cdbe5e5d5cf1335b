package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.linli.calendar.WorkCalendar;
import org.linli.examples.report.Html;
import org.linli.examples.report.Words;
import org.linli.liaison.LiaisonDay;

/** The liaison days of a year, drawn as twelve small months: days off shaded, the planned day dashed where it was moved (联企日年历). */
final class YearCalendar {
    private static final int DAYS = 7;
    private static final int CELL_WIDTH = 22;
    private static final int CELL_HEIGHT = 20;
    private static final int ROWS = 6;
    private static final int MONTH_WIDTH = DAYS * CELL_WIDTH;
    private static final int TITLE = 24;
    private static final int WEEK = 18;
    private static final int MONTH_HEIGHT = TITLE + WEEK + ROWS * CELL_HEIGHT;
    private static final int GAP = 26;
    private static final String WEEKDAYS = "一二三四五六日";
    private static final String WEEKDAYS_IN_ENGLISH = "MTWTFSS";

    private final WorkCalendar calendar = WorkCalendar.china();
    private final StringBuilder svg = new StringBuilder();
    private final int columns;

    private YearCalendar(int columns) {
        this.columns = columns;
    }

    /** The months in so many columns. */
    static String draw(List<LiaisonDay> days, int columns) {
        YearCalendar calendar = new YearCalendar(columns);
        int rows = (days.size() + columns - 1) / columns;
        int width = columns * (MONTH_WIDTH + GAP) - GAP;
        int height = rows * (MONTH_HEIGHT + GAP) - GAP;
        calendar.svg.append("<svg viewBox=\"0 0 %d %d\">".formatted(width + 2, height + 2));
        days.forEach(calendar::month);
        return calendar.svg.append("</svg>").toString();
    }

    private void month(LiaisonDay day) {
        int number = day.month().getMonthValue();
        int place = number - 1;
        int left = place % columns * (MONTH_WIDTH + GAP) + 1;
        int top = place / columns * (MONTH_HEIGHT + GAP) + 1;
        text(left, top + 15, "font-size=\"15\" font-weight=\"700\"", title(day, number));
        for (int weekday = 0; weekday < DAYS; weekday++) {
            text(
                    left + weekday * CELL_WIDTH + CELL_WIDTH / 2,
                    top + TITLE + 12,
                    "text-anchor=\"middle\" font-size=\"12\" style=\"fill:var(--ink2)\"",
                    Words.of(
                            WEEKDAYS.substring(weekday, weekday + 1),
                            WEEKDAYS_IN_ENGLISH.substring(weekday, weekday + 1)));
        }
        for (LocalDate each = day.month().atDay(1); each.getMonthValue() == number; each = each.plusDays(1)) {
            cell(day, each, left, top + TITLE + WEEK);
        }
    }

    private static Words title(LiaisonDay day, int number) {
        return Words.of(
                number + "月" + (day.isShifted() ? "　改期" : ""),
                day.month().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + (day.isShifted() ? ", moved" : ""));
    }

    private void cell(LiaisonDay day, LocalDate each, int left, int top) {
        int first = day.month().atDay(1).getDayOfWeek().getValue() - 1;
        int place = first + each.getDayOfMonth() - 1;
        int x = left + place % DAYS * CELL_WIDTH;
        int y = top + place / DAYS * CELL_HEIGHT;
        boolean held = day.day().filter(each::equals).isPresent();
        boolean planned = day.planned().filter(each::equals).isPresent();
        boolean free = !calendar.isWorkingDay(each).orElseThrow();
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"20\" height=\"18\" class=\"%s\"/>"
                .formatted(x, y, held ? "ik" : free ? "tr" : "bgf"));
        if (planned && !held) {
            svg.append(
                    ("<rect x=\"%d.5\" y=\"%d.5\" width=\"19\" height=\"17\" fill=\"none\" class=\"i1\" stroke-width=\"1.6\""
                                    + " stroke-dasharray=\"3 2\"/>")
                            .formatted(x, y));
        }
        if (held || planned) {
            text(
                    x + 10,
                    y + 13,
                    "%stext-anchor=\"middle\" font-size=\"12\""
                            .formatted(held ? "class=\"inv\" font-weight=\"700\" " : ""),
                    Words.same(each.getDayOfMonth()));
        } else {
            svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"1.2\" class=\"c0\"/>".formatted(x + 10, y + 9));
        }
    }

    private void text(int x, int y, String attributes, Words words) {
        svg.append(Html.text(words, "x=\"%d\" y=\"%d\" %s".formatted(x, y, attributes)));
    }
}

package org.linli.charter;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linli.calendar.Term;
import org.linli.code.PlainText;
import org.linli.kernel.Label;
import org.linli.kernel.Spelling;
import org.linli.kernel.Texts;

/** The values of parameters as text, both ways. */
final class CharterText {
    private static final int MAX_LENGTH = 2000;
    private static final String MONTH_DAY_PREFIX = "--";
    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false, "是", true, "否", false);
    private static final String DIGITS = "-?(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})";
    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final Pattern SPAN = Pattern.compile(
            "(" + DIGITS + ") *(?:\\.\\.|…|-|[\u2010-\u2015]{1,2}|[~\uFF5E\u301C\u223C]|\uFF0D|至|到) *(" + DIGITS + ")");
    private static final Pattern SHARE = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,2})?) *[%％]");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9}) *[/／] *(\\d{1,9})");
    private static final Pattern TERM = Pattern.compile("(\\d{1,9}) *(min|h|d|wd|m|分钟|小时|天|日|个?工作日|个月)");

    private CharterText() {}

    /** Whether a text is one line as it is read at the border, of which nothing would be changed. */
    static boolean isPlain(String text, int most) {
        return PlainText.require("text", text, most).outcomeIfAccepted().equals(Optional.of(text));
    }

    static String write(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(Object::toString).collect(Collectors.joining(","));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof MonthDay day) {
            return day.toString().substring(MONTH_DAY_PREFIX.length());
        }
        return value instanceof Term term ? write(term) : value.toString();
    }

    /** As people write it in each language, such as {@code 1,000–3,000}; {@link #read} reads it too. */
    static String figure(Object value) {
        if (value instanceof Integer number) {
            return grouped(number);
        }
        return value instanceof Span span ? grouped(span.from()) + "–" + grouped(span.to()) : write(value);
    }

    /** As people write it in one language, such as {@code 5个工作日}. */
    static String shown(Object value, Locale locale) {
        boolean chinese = Texts.isChinese(locale);
        if (value instanceof Term term) {
            return shown(term, chinese, locale);
        }
        if (value instanceof Boolean yes) {
            return yes ? chinese ? "是" : "yes" : chinese ? "否" : "no";
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Object::toString).collect(Collectors.joining(chinese ? "、" : ", "));
        }
        if (value instanceof Enum<?> constant) {
            return Texts.of(Label.of(constant), locale);
        }
        return chinese && value instanceof MonthDay day
                ? day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : figure(value);
    }

    private static String shown(Term term, boolean chinese, Locale locale) {
        if (term instanceof Term.Hours hours) {
            return Spelling.time(hours.minutes(), locale);
        }
        if (term instanceof Term.WorkingDays days) {
            return counted(days.count(), chinese ? "个工作日" : " working day", chinese);
        }
        return term instanceof Term.Months months
                ? counted(months.count(), chinese ? "个月" : " month", chinese)
                : counted(((Term.Days) term).count(), chinese ? "天" : " day", chinese);
    }

    private static String counted(int number, String unit, boolean chinese) {
        return grouped(number) + unit + (chinese || number == 1 ? "" : "s");
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static int parsed(String digits) {
        return Integer.parseInt(digits.replace(",", ""));
    }

    /** Reads a value of the type of another one. */
    static Optional<Object> read(Object example, String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = text.strip();
        if (example instanceof Integer) {
            return number(plain);
        }
        if (example instanceof Boolean) {
            return Optional.ofNullable(YES_OR_NO.get(plain));
        }
        if (example instanceof Share) {
            return share(plain);
        }
        if (example instanceof Fraction) {
            return fraction(plain);
        }
        if (example instanceof Span) {
            return span(plain);
        }
        if (example instanceof Term) {
            return term(plain);
        }
        if (example instanceof MonthDay) {
            return monthDay(plain);
        }
        if (example instanceof Enum<?> constant) {
            return constant(constant.getDeclaringClass(), plain);
        }
        return example instanceof List<?> items
                ? list(plain, items.stream().allMatch(Integer.class::isInstance))
                : Optional.empty();
    }

    private static String write(Term term) {
        if (term instanceof Term.Hours hours) {
            return hours.minutes() % 60 == 0 ? hours.minutes() / 60 + "h" : hours.minutes() + "min";
        }
        if (term instanceof Term.WorkingDays days) {
            return days.count() + "wd";
        }
        return term instanceof Term.Months months ? months.count() + "m" : ((Term.Days) term).count() + "d";
    }

    private static Optional<Object> monthDay(String text) {
        try {
            return Optional.of(MonthDay.parse(MONTH_DAY_PREFIX + text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(parsed(text)) : Optional.empty();
    }

    private static Optional<Object> share(String text) {
        Matcher share = SHARE.matcher(text);
        return share.matches()
                ? Optional.of(new Share(
                        new BigDecimal(share.group(1)).movePointRight(2).intValueExact()))
                : Optional.empty();
    }

    private static Optional<Object> fraction(String text) {
        Matcher fraction = FRACTION.matcher(text);
        return fraction.matches()
                ? Optional.of(new Fraction(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2))))
                : Optional.empty();
    }

    private static Optional<Object> span(String text) {
        Matcher span = SPAN.matcher(text);
        return span.matches() ? Optional.of(new Span(parsed(span.group(1)), parsed(span.group(2)))) : Optional.empty();
    }

    private static Optional<Object> term(String text) {
        Matcher term = TERM.matcher(text.toLowerCase(Locale.ROOT));
        if (!term.matches()) {
            return Optional.empty();
        }
        IntFunction<Term> unit = switch (term.group(2)) {
            case "min", "分钟" -> Term::minutes;
            case "h", "小时" -> Term::hours;
            case "d", "天", "日" -> Term::days;
            case "wd", "工作日", "个工作日" -> Term::workingDays;
            default -> Term::months;
        };
        try {
            return Optional.of(unit.apply(Integer.parseInt(term.group(1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> constant(Class<? extends Enum<?>> type, String text) {
        for (Enum<?> constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> list(String text, boolean numbers) {
        List<Object> items = new ArrayList<>();
        for (String item : text.split("[,，、]", -1)) {
            Optional<Object> read = numbers ? number(item.strip()) : Optional.of(item.strip());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            items.add(read.get());
        }
        return Optional.of(List.copyOf(items));
    }
}

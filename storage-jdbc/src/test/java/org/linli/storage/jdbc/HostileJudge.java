package org.linli.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/** Says what is wrong with the answer to a hostile call; each complaint is a line. */
final class HostileJudge {
    /** A name has the character that a radical stands for. */
    private static final Pattern RADICAL = Pattern.compile("[\u2e80-\u2fdf]");

    private static final Pattern FIGURE = Pattern.compile("\\{([a-zA-Z0-9]+)}");
    private static final String MARK = HostileValues.MARK.toLowerCase(Locale.ROOT);
    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java");
    /** An honour is taken out by title, level and day: who has issued it is looked at, and not asked. */
    private static final Set<String> UNASKED = Set.of("community.retract[0].issuer?");

    private static final String THROWS = "@throws IllegalArgumentException";
    private static final int LONGEST = 10_000;

    private final Map<Class<?>, String> sources = new HashMap<>();

    /** What was thrown, by the record in a place or by the call itself; only questions may say that they throw. */
    List<String> ofThrown(
            HostilePlaces.Place place, HostilePlaces.Hostile hostile, Optional<Method> question, Throwable thrown) {
        List<String> complaints = new ArrayList<>();
        boolean byMaker = thrown instanceof HostilePlaces.NotMade;
        Throwable cause = byMaker ? thrown.getCause() : thrown;
        boolean ofNull = cause.getClass() == NullPointerException.class && hostile.hasNull();
        boolean documented = byMaker
                ? documents(((HostilePlaces.NotMade) thrown).maker)
                : question.filter(this::documents).isPresent();
        boolean ofArgument = cause.getClass() == IllegalArgumentException.class && (hostile.hasNull() || documented);
        if (!ofNull && !ofArgument) {
            complaints.add("throws " + cause.getClass().getName() + " at " + top(cause));
        }
        for (Throwable each = cause; each != null; each = each.getCause()) {
            complaints.addAll(ofShown(place, hostile, "a message", String.valueOf(each.getMessage())));
        }
        return complaints;
    }

    /** What was decided, and what was written for it; the answer to a question need not hold what was asked. */
    List<String> ofDecided(
            HostilePlaces.Place place,
            HostilePlaces.Hostile hostile,
            boolean asks,
            Decision<?> decision,
            Collection<?> written) {
        List<String> complaints = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            complaints.addAll(ofFinding(place, hostile, finding));
        }
        if (!decision.isAccepted()) {
            if (decision.findings().isEmpty()) {
                complaints.add("refuses without a finding");
            }
            return complaints;
        }
        List<String> kept = new ArrayList<>();
        collect(decision.orElseThrow(), kept);
        written.forEach(each -> collect(each, kept));
        if (kept.contains(null)) {
            complaints.add("keeps null");
        }
        kept.removeIf(Objects::isNull);
        if (kept.stream().anyMatch(text -> text.length() > LONGEST)) {
            complaints.add("keeps a text that is too long");
        }
        if (hostile.value() instanceof String text) {
            complaints.addAll(ofKept(place, text, asks, kept));
        }
        return complaints;
    }

    private static List<String> ofKept(HostilePlaces.Place place, String given, boolean asks, List<String> kept) {
        if (given.length() > PlainText.MAX_UTF8_BYTES && !given.strip().equals(HostileValues.MARK)) {
            return List.of("takes a text that is too long");
        }
        if (!given.contains(HostileValues.MARK)) {
            return List.of();
        }
        String composed = Normalizer.normalize(given.strip(), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        String named = RADICAL.matcher(composed)
                .replaceAll(radical -> Normalizer.normalize(radical.group(), Normalizer.Form.NFKC));
        List<String> marked = kept.stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(MARK))
                .toList();
        if (place.personal()) {
            return marked.isEmpty() ? List.of() : List.of("writes what is personal in the clear");
        }
        if (marked.isEmpty() && (asks || UNASKED.contains(place.path()))) {
            return List.of();
        }
        return marked.contains(given) || marked.contains(composed) || marked.contains(named)
                ? List.of()
                : List.of("keeps something else than was given");
    }

    private static List<String> ofFinding(HostilePlaces.Place place, HostilePlaces.Hostile hostile, Finding finding) {
        List<String> complaints = new ArrayList<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Optional<String> template = Texts.find(finding.code(), locale);
            if (template.isEmpty()) {
                complaints.add("finds " + finding.code() + ", which has no text in " + locale);
                continue;
            }
            Matcher figures = FIGURE.matcher(template.get());
            while (figures.find()) {
                if (!finding.figures().containsKey(figures.group(1))) {
                    complaints.add("finds " + finding.code() + " without " + figures.group(1));
                }
            }
            complaints.addAll(ofShown(place, hostile, finding.code(), finding.explain(locale)));
        }
        finding.figures().forEach((name, value) -> {
            if (value instanceof Label labels) {
                // Several things in one label are joined by a plus.
                Stream.of(labels.code().split("\\+"))
                        .filter(label -> Texts.find(label, Locale.ENGLISH).isEmpty())
                        .forEach(label ->
                                complaints.add(finding.code() + " shows the label " + label + " without a text"));
            }
            complaints.addAll(ofShown(place, hostile, finding.code(), String.valueOf(value)));
        });
        return complaints;
    }

    /** What somebody gets to read: nothing personal, nothing that breaks a line or hides, and of the rest only an excerpt. */
    static List<String> ofShown(HostilePlaces.Place place, HostilePlaces.Hostile hostile, String where, String shown) {
        List<String> complaints = new ArrayList<>();
        if (place.personal() && shown.toLowerCase(Locale.ROOT).contains(MARK)) {
            complaints.add(where + " shows what is personal");
        }
        if (!shown.equals(visible(shown))) {
            complaints.add(where + " shows what cannot be seen, or breaks the line");
        }
        if (hostile.value() instanceof String text && text.length() > LONGEST && shown.length() > 1_000) {
            complaints.add(where + " is flooded");
        }
        return complaints;
    }

    /** As an excerpt would show it, at full length. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> visible.append(Excerpt.of(Character.toString(c))));
        return visible.toString();
    }

    /** Whether the comment on a record, or on the method of a question, names what is thrown. */
    private boolean documents(Class<?> maker) {
        return source(maker).contains(THROWS);
    }

    private boolean documents(Method question) {
        String source = source(question.getDeclaringClass());
        Matcher declared = Pattern.compile("\\n    public [^\\n(]* " + question.getName() + "\\(")
                .matcher(source);
        return declared.results()
                .map(found -> source.substring(source.lastIndexOf("/**", found.start()), found.start()))
                .anyMatch(comment -> comment.contains(THROWS));
    }

    private String source(Class<?> type) {
        return sources.computeIfAbsent(type, any -> {
            try {
                // What is no part of the library says nothing.
                String name = type.getNestHost().getName().replace('.', '/');
                Path source = SOURCES.resolve(name + ".java");
                return Files.exists(source) ? Files.readString(source, StandardCharsets.UTF_8) : "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void collect(Object value, List<String> into) {
        if (value == null || value instanceof String) {
            into.add((String) value);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> collect(inner, into));
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> collect(each, into));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                collect(key, into);
                collect(held, into);
            });
        } else if (value instanceof Record) {
            HostilePlaces.parts(value).forEach(part -> collect(part, into));
        }
    }

    private static String top(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("org.linli.")) {
                return frame.toString();
            }
        }
        return trace.length == 0 ? "nowhere" : trace[0].toString();
    }
}

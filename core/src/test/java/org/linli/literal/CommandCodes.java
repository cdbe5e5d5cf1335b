package org.linli.literal;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CodeReasons;
import org.linli.kernel.Command;
import org.linli.kernel.Reason;
import org.linli.kernel.Severity;
import org.linli.work.WorkReasons;

/**
 * Which findings the Javadoc of each command names: its method's, and those of the methods to which its {@code @return} links.
 * What the Javadoc of the class says of every command is kept apart, since it says of some that they are excepted.
 */
public final class CommandCodes {
    /** What every command can be refused with, and what is wrong in a single value; no Javadoc of a command repeats it. */
    public static final Set<String> GENERAL = Stream.of(WorkReasons.ALL, CodeReasons.ALL)
            .flatMap(List::stream)
            .map(Reason::code)
            .collect(Collectors.toUnmodifiableSet());

    private static final Path SOURCES = Path.of("../core/src/main/java");
    private static final String DOC = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final String ANNOTATIONS = "(?:@\\w+(?:\\((?:[^()]|\\([^)]*\\))*\\))?\\s*(?://[^\\n]*\\n\\s*)?)*";
    private static final Pattern CLASS = Pattern.compile(DOC + ANNOTATIONS + "public (?:final )?class", Pattern.DOTALL);
    private static final Pattern METHOD = Pattern.compile(
            DOC + ANNOTATIONS + "(?:public )?(?:static )?(?:<[^>{}]*> )?[\\w<>, ?.\\[\\]]+ (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");
    private static final Pattern LINK =
            Pattern.compile("(warnings? of )?\\{@link(?:plain)?\\s+(?:[\\w.]+\\.)?(\\w*)#(\\w+)");
    private static final Pattern LINE = Pattern.compile("\\n\\s*\\*");

    private final Map<String, Path> files;
    private final Map<String, Javadoc> read = new HashMap<>();
    private final Set<String> known = Set.copyOf(Linli.rulebook().codes());
    private final Set<String> refusing = severities().entrySet().stream()
            .filter(code -> code.getValue() == Severity.VIOLATION)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());

    private CommandCodes(Map<String, Path> files) {
        this.files = files;
    }

    /** The Javadoc of core's sources, next to the module that runs. */
    public static CommandCodes read() {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return new CommandCodes(sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, other) -> one)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The severity of each code of the rulebook. */
    public static Map<String, Severity> severities() {
        return Linli.rulebook().chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        chapter.rules().stream().map(rule -> Map.entry(rule.id(), rule.severity())),
                        chapter.reasons().stream().map(reason -> Map.entry(reason.code(), reason.severity()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The use-case class whose method the command is. */
    public static Class<?> useCase(Command<?> command) {
        try {
            return Desk.class.getMethod(command.feature()).getReturnType();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(command.key(), e);
        }
    }

    /** What the Javadoc of its method names, and of the methods to which that links. */
    public Set<String> ofMethod(Command<?> command) {
        Set<String> codes = new TreeSet<>();
        collect(useCase(command).getSimpleName(), command.name(), false, codes, new HashSet<>());
        codes.removeAll(GENERAL);
        return codes;
    }

    /** What the Javadoc of its class names, of every command or of most. */
    public Set<String> ofClass(Command<?> command) {
        Set<String> codes =
                new TreeSet<>(codes(javadoc(useCase(command).getSimpleName()).ofClass()));
        codes.removeAll(GENERAL);
        return codes;
    }

    /** What the Javadoc of its method says to refuse though it warns, or to warn though it refuses. */
    public Set<String> misplaced(Command<?> command) {
        String text = javadoc(useCase(command).getSimpleName()).ofMethods().getOrDefault(command.name(), "");
        String said = text.substring(Math.max(text.indexOf("@return"), 0));
        Set<String> misplaced = new TreeSet<>();
        Matcher code = CODE.matcher(said);
        while (code.find()) {
            String name = code.group(1).replaceAll("\\s", "");
            boolean refuses = isSaidToRefuse(said.substring(0, code.start()));
            if (known.contains(name) && !GENERAL.contains(name) && refuses != refusing.contains(name)) {
                misplaced.add(name);
            }
        }
        return misplaced;
    }

    private static boolean isSaidToRefuse(String before) {
        return before.lastIndexOf("refused") > Math.max(before.lastIndexOf("warning"), before.lastIndexOf("hint"));
    }

    private void collect(String type, String method, boolean warnings, Set<String> codes, Set<String> seen) {
        if (!files.containsKey(type) || !seen.add(type + "#" + method + warnings)) {
            return;
        }
        String text = javadoc(type).ofMethods().getOrDefault(method, "");
        codes.addAll(Sets.difference(codes(text), warnings ? refusing : Set.of()));
        Matcher link = LINK.matcher(text.substring(Math.max(text.indexOf("@return"), 0)));
        while (link.find()) {
            String owner = link.group(2).isEmpty() ? type : link.group(2);
            collect(owner, link.group(3), warnings || link.group(1) != null, codes, seen);
        }
    }

    private Set<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\s", ""))
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    private Javadoc javadoc(String type) {
        return read.computeIfAbsent(type, name -> {
            try {
                return Javadoc.of(Files.readString(files.get(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The Javadoc of a class, and of its methods by their name; overloads together. */
    private record Javadoc(String ofClass, Map<String, String> ofMethods) {
        static Javadoc of(String source) {
            Matcher type = CLASS.matcher(source);
            Map<String, String> methods = new HashMap<>();
            Matcher method = METHOD.matcher(source);
            while (method.find()) {
                methods.merge(method.group(2), plain(method.group(1)), String::concat);
            }
            return new Javadoc(type.find() ? plain(type.group(1)) : "", methods);
        }

        private static String plain(String comment) {
            return LINE.matcher(comment).replaceAll(" ");
        }
    }
}

package org.linli.report;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Command;
import org.linli.kernel.Label;
import org.linli.kernel.Permissions;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;

/**
 * Every public command as one document (命令一览): its feature, name, parameters, outcome, and the roles that may
 * give it; then every guarded question, and who may ask it.
 *
 * <pre>{@code
 * new CommandBook(Linli.commands(), Linli.questions(), linli.permissions()).html(Locale.SIMPLIFIED_CHINESE);
 * }</pre>
 *
 * @param commands the commands, in the order in which they are shown
 * @param questions the guarded questions, in the order in which they are shown
 * @param permissions who may do what
 */
public record CommandBook(List<Command<?>> commands, List<Question> questions, Permissions permissions) {
    private static final Pattern PACKAGES = Pattern.compile("(?:\\w+[.$])+");

    /** Copies the lists. */
    public CommandBook {
        commands = List.copyOf(commands);
        questions = List.copyOf(questions);
    }

    /**
     * The document as Markdown.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the text, lines ended by a line feed
     */
    public String markdown(Locale locale) {
        return MarkdownWriter.write(blocks(locale));
    }

    /**
     * The document as one HTML page that needs no other file. All text in it is escaped.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the page
     */
    public String html(Locale locale) {
        return HtmlWriter.write(ReportText.COMMANDS_TITLE.in(locale), blocks(locale), locale);
    }

    private List<DocumentBlock> blocks(Locale locale) {
        List<DocumentBlock> blocks = new ArrayList<>();
        blocks.add(new DocumentBlock.Heading(1, ReportText.COMMANDS_TITLE.in(locale), "commands"));
        blocks.add(new DocumentBlock.Paragraph(ReportText.COMMANDS_INTRODUCTION.in(locale)));
        Map<String, List<Command<?>>> byFeature = commands.stream()
                .collect(Collectors.groupingBy(Command::feature, LinkedHashMap::new, Collectors.toList()));
        byFeature.forEach((feature, ofFeature) -> {
            blocks.add(new DocumentBlock.Heading(2, ReportText.feature(feature, locale), "feature-" + feature));
            blocks.add(table(ofFeature, locale));
        });
        if (!questions.isEmpty()) {
            blocks.add(new DocumentBlock.Heading(2, ReportText.QUESTIONS_TITLE.in(locale), "questions"));
            blocks.add(new DocumentBlock.Paragraph(ReportText.QUESTIONS_INTRODUCTION.in(locale)));
            blocks.add(new DocumentBlock.Table(
                    List.of(ReportText.QUESTION.in(locale), ReportText.ROLES.in(locale)),
                    questions.stream()
                            .map(question -> List.of(question.key(), roles(question.key(), locale)))
                            .toList()));
        }
        return blocks;
    }

    private DocumentBlock table(List<Command<?>> commands, Locale locale) {
        return new DocumentBlock.Table(
                List.of(
                        ReportText.COMMAND.in(locale),
                        ReportText.PARAMETERS.in(locale),
                        ReportText.OUTCOME.in(locale),
                        ReportText.ROLES.in(locale)),
                commands.stream().map(command -> row(command, locale)).toList());
    }

    private List<String> row(Command<?> command, Locale locale) {
        String parameters = command.parameters().stream()
                .map(parameter -> parameter.name() + ": " + nameOf(parameter.generic()))
                .collect(Collectors.joining(", "));
        return List.of(command.key(), parameters, command.outcome().getSimpleName(), roles(command.key(), locale));
    }

    /** As it is written in the method, without the packages. */
    private static String nameOf(Type type) {
        return PACKAGES.matcher(type.getTypeName()).replaceAll("");
    }

    private String roles(String key, Locale locale) {
        List<Role> roles = Stream.of(Role.values())
                .filter(role -> permissions.allows(key, role))
                .toList();
        if (roles.isEmpty()) {
            return ReportText.NO_ROLE.in(locale);
        }
        return roles.stream().map(role -> Texts.of(Label.of(role), locale)).collect(Collectors.joining(", "));
    }
}

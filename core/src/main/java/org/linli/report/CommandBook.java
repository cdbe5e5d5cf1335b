package org.linli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.kernel.Command;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/**
 * Every public command as one document (命令一览): its feature, name, parameters, what it yields, and the roles that may
 * give it.
 *
 * @param commands the commands, in the order in which they are shown
 */
public record CommandBook(List<Command<?>> commands) {
    /** Copies the list. */
    public CommandBook {
        commands = List.copyOf(commands);
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

    private List<Block> blocks(Locale locale) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, ReportText.COMMANDS_TITLE.in(locale), "commands"));
        blocks.add(new Block.Paragraph(ReportText.COMMANDS_INTRODUCTION.in(locale)));
        Map<String, List<Command<?>>> byFeature = commands.stream()
                .collect(Collectors.groupingBy(Command::feature, LinkedHashMap::new, Collectors.toList()));
        byFeature.forEach((feature, ofFeature) -> {
            blocks.add(new Block.Heading(2, ReportText.feature(feature, locale), "feature-" + feature));
            blocks.add(table(ofFeature, locale));
        });
        return blocks;
    }

    private static Block table(List<Command<?>> commands, Locale locale) {
        return new Block.Table(
                List.of(
                        ReportText.COMMAND.in(locale),
                        ReportText.PARAMETERS.in(locale),
                        ReportText.OUTCOME.in(locale),
                        ReportText.ROLES.in(locale)),
                commands.stream().map(command -> row(command, locale)).toList());
    }

    private static List<String> row(Command<?> command, Locale locale) {
        String parameters = command.parameters().stream()
                .map(parameter -> parameter.name() + ": " + parameter.type().getSimpleName())
                .collect(Collectors.joining(", "));
        return List.of(command.key(), parameters, command.outcome().getSimpleName(), roles(command, locale));
    }

    private static String roles(Command<?> command, Locale locale) {
        if (command.roles().isEmpty()) {
            return ReportText.NOBODY.in(locale);
        }
        return command.roles().stream()
                .sorted()
                .map(role -> Texts.of(Label.of(role), locale))
                .collect(Collectors.joining(", "));
    }
}

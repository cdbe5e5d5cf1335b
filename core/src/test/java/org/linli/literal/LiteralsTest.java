package org.linli.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.charter.CharterParameter;
import org.linli.charter.CharterParameters;
import org.linli.charter.Edition;
import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Command;
import org.linli.kernel.Role;

/** The library says what the tables of {@link Literals} say. */
class LiteralsTest {
    @Test
    void each_command_and_guarded_question_is_allowed_to_the_roles_that_the_table_names() {
        Literals.assertLiteral(
                PermissionTable.FILE,
                Linli.usualPermissions().rows().entrySet().stream()
                        .map(row -> row.getKey() + ": "
                                + Stream.of(Role.values())
                                        .filter(row.getValue()::contains)
                                        .map(Role::name)
                                        .collect(Collectors.joining(" ")))
                        .toList());
    }

    @Test
    void each_rule_weighs_what_the_table_says() {
        Literals.assertLiteral(
                "severities.txt",
                Linli.features().stream()
                        .map(Feature::rules)
                        .flatMap(List::stream)
                        .map(rule -> rule.severity()
                                + rule.ground().map(why -> " " + why).orElse("")
                                + (rule.judgesChoice() ? " CHOICE " : " ")
                                + rule.id())
                        .toList());
    }

    @Test
    void each_command_records_a_fact_or_decides_as_the_table_says() {
        Literals.assertLiteral(
                "facts.txt",
                Linli.commands().stream()
                        .map(command -> (command.fact() ? "FACT " : "CHOICE ") + command.key())
                        .toList());
    }

    @Test
    void what_records_corrects_or_takes_back_is_a_fact() {
        Pattern verbs = Pattern.compile(
                ".*\\.(record|capture|register|amend|correct|retract|reverse|strike|withdraw|expire|exit|transfer)"
                        + "[A-Z]?.*");
        assertEquals(
                List.of(
                        "dutyPostings.amend",
                        "serviceItems.register",
                        "serviceItems.amend",
                        "awardRounds.amend",
                        "rubrics.amend",
                        "titles.register"),
                Linli.commands().stream()
                        .filter(command -> !command.fact())
                        .map(Command::key)
                        .filter(verbs.asMatchPredicate())
                        .toList(),
                "what a posting asks for until it is published, what a catalogue offers, a notice of awards, and a rubric, is the community's choice; all"
                        + " else has happened");
    }

    @Test
    void the_nation_holds_for_each_parameter_what_the_table_says() {
        Literals.assertLiteral(
                "national-charter.txt",
                CharterParameters.known().all().stream()
                        .flatMap(parameter -> parameter.editions().stream().map(edition -> edition(parameter, edition)))
                        .toList());
    }

    private static String edition(CharterParameter parameter, Edition edition) {
        String from = edition.from().map(day -> " from " + day).orElse("");
        String bound = edition.bound()
                .map(limit -> " within " + limit + " by " + limit.basis().cite())
                .orElse("");
        String basis = edition.basis().stream().map(Basis::cite).collect(Collectors.joining("; "));
        return parameter.name() + from + " = " + edition.text() + " " + parameter.unit() + bound + " (" + basis + ")";
    }

    @Test
    void a_difference_names_each_line_of_either_side() {
        List<String> file = List.of("b", "a", "c");
        assertEquals("", Literals.difference(file, file));
        assertEquals("- a\n+ d", Literals.difference(file, List.of("b", "c", "d")));
        assertEquals(
                "the same lines in another order, or one of them twice",
                Literals.difference(file, List.of("a", "b", "c")));
        assertThrows(AssertionError.class, () -> Literals.assertLiteral("severities.txt", List.of()));
    }
}

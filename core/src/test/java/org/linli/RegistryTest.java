package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.alliance.Alliance;
import org.linli.community.PartyOrganisation;
import org.linli.feature.Feature;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.planted.feature.PlantedFeature;
import org.linli.storage.Kind;
import org.linli.work.Office;

class RegistryTest {
    @Test
    void every_public_command_is_in_the_registry_as_it_is_written() {
        Map<String, Method> commands = commandsOfTheDesk();
        Map<String, Command<?>> registered =
                Linli.commands().stream().collect(Collectors.toMap(Command::key, command -> command));

        assertEquals(commands.keySet(), new TreeSet<>(registered.keySet()));
        commands.forEach((key, method) -> {
            Command<?> entry = registered.get(key);
            List<Type> types =
                    entry.parameters().stream().map(Command.Parameter::generic).toList();
            assertEquals(Arrays.asList(method.getGenericParameterTypes()), types, key);
            assertEquals(
                    Arrays.stream(method.getParameters())
                            .map(Parameter::getName)
                            .toList(),
                    entry.parameters().stream().map(Command.Parameter::name).toList(),
                    key);
            assertEquals(outcome(method), entry.outcome(), key);
            assertFalse(entry.roles().isEmpty(), key);
            assertFalse(entry.roles().contains(Role.ANONYMOUS), key);
        });
    }

    /** What is no undoing of a mistake though it is called so: a dispute has come back, and an enterprise recruits again. */
    private static final Set<String> COME_BACK = Set.of("disputes.reopen", "vacancies.reopen");

    @Test
    void every_reopening_undoes_a_mistake_by_an_id_and_a_reason_and_no_norm_refuses_it() {
        assertEquals(
                COME_BACK,
                Linli.commands().stream()
                        .filter(RegistryTest::isOddReopening)
                        .map(Command::key)
                        .collect(Collectors.toSet()));
        assertTrue(Linli.commands().stream()
                        .filter(command -> command.name().equals("reopen"))
                        .count()
                > 20);
    }

    @Test
    void a_reopening_of_another_shape_would_be_seen() {
        Command<String> odd = Command.of("planted", "reopen", String.class);
        assertTrue(isOddReopening(odd.takes(Swapped.class)), "without a reason");
        assertTrue(isOddReopening(odd.takes(Undone.class)), "a norm may refuse it");
        assertFalse(isOddReopening(odd.takes(Undone.class).ofFact()));
        assertFalse(isOddReopening(Command.of("planted", "swap", String.class).takes(Swapped.class)));
    }

    private static boolean isOddReopening(Command<?> command) {
        List<Command.Parameter> taken = command.parameters();
        return command.name().equals("reopen")
                && !(command.fact()
                        && taken.size() == 2
                        && taken.get(0).type() == Id.class
                        && taken.get(1).name().equals("reason")
                        && taken.get(1).type() == String.class);
    }

    private record Undone(Id<Alliance> alliance, String reason) {}

    @Test
    void no_command_takes_two_parameters_of_one_type_which_could_be_swapped() {
        assertEquals(
                List.of("dutyPostings.replace"), // a member gives the place to another: both are reports, and the names
                // say who
                Linli.commands().stream()
                        .filter(RegistryTest::canBeSwapped)
                        .map(Command::key)
                        .toList());
    }

    @Test
    void two_parameters_of_one_type_would_be_seen() {
        assertTrue(canBeSwapped(Command.of("planted", "swap", String.class).takes(Swapped.class)));
        assertFalse(canBeSwapped(Command.of("planted", "keep", String.class).takes(Told.class)));
    }

    private static boolean canBeSwapped(Command<?> command) {
        List<Type> types =
                command.parameters().stream().map(Command.Parameter::generic).toList();
        return Set.copyOf(types).size() < types.size();
    }

    private record Swapped(String reason, LocalDate day, String approvedBy) {}

    private record Told(Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, String reason) {}

    @Test
    void a_command_that_is_not_registered_would_be_seen() {
        Set<String> commands = commandsOf("planted", Unregistered.class);

        assertEquals(Set.of("planted.doIt"), commands);
        assertTrue(Linli.commands().stream().noneMatch(command -> command.key().equals("planted.doIt")));
    }

    @Test
    void every_question_is_guarded_or_is_known_to_be_open_to_every_role() {
        Set<String> questions = new TreeSet<>(publicMethods().keySet());
        questions.removeAll(commandsOfTheDesk().keySet());
        Set<String> guarded = Linli.questions().stream().map(Question::key).collect(Collectors.toSet());

        assertTrue(questions.containsAll(guarded), guarded.toString());
        questions.removeAll(guarded);
        assertEquals(new TreeSet<>(OpenQuestions.REASONS.keySet()), questions);
    }

    /** Those that act by a relation, where none is named: they may do it in any grid, and the list shows what lies in theirs. */
    private static final Set<String> ANY_GRID =
            Set.of("incidents.capture", "incidents.attention", "attention.list", "attention.groups");

    @Test
    void a_role_that_acts_by_a_relation_has_it_named_by_each_command_and_question_that_it_may() {
        Map<String, Set<Relation>> named = new TreeMap<>();
        Linli.commands().forEach(command -> named.put(command.key(), command.relations()));
        Linli.questions().forEach(question -> named.put(question.key(), question.relations()));
        List<String> unnamed = new ArrayList<>();
        Linli.usualPermissions()
                .rows()
                .forEach((key, roles) -> roles.forEach(role -> Relation.of(role)
                        .filter(relation -> !named.get(key).contains(relation))
                        .ifPresent(relation -> unnamed.add(key))));
        assertEquals(ANY_GRID, Set.copyOf(unnamed));
    }

    @Test
    void no_open_question_tells_of_people_by_name() {
        Set<String> personal = Set.of(
                "PersonCard",
                "Particulars",
                "RosterLine",
                "ServiceCard",
                "FeedbackLetter",
                "DutyCandidates",
                "UnitTable");

        publicMethods()
                .forEach((key, methods) -> methods.forEach(method -> {
                    String type = method.getGenericReturnType().getTypeName();
                    boolean tells = personal.stream().anyMatch(name -> type.contains("." + name));
                    assertFalse(tells && OpenQuestions.REASONS.containsKey(key), key + " answers with " + type);
                }));
    }

    @Test
    void the_usual_table_has_a_row_for_each_command_and_question() {
        assertEquals(
                Linli.commands().size() + Linli.questions().size(),
                Linli.usualPermissions().rows().size());
        Linli.questions().forEach(question -> assertFalse(question.roles().isEmpty(), question.key()));
    }

    @Test
    void keys_of_commands_and_names_of_kinds_are_given_once() {
        assertEquals(
                Linli.commands().size(),
                Linli.commands().stream().map(Command::key).distinct().count());
        assertEquals(
                Linli.kinds().size(),
                Linli.kinds().stream().map(Kind::name).distinct().count());
    }

    @Test
    void what_a_package_declares_is_in_its_feature_and_every_feature_is_in_the_list() {
        assertEquals(List.of(), FeatureAudit.defects(Codebase.MAIN, Linli.features()));
    }

    @Test
    void each_question_of_attention_is_answered_in_the_one_list_too() {
        Set<String> asked = Linli.questions().stream()
                .filter(question -> Set.of("attention", "lacking").contains(question.name()))
                .map(Question::key)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> watched = Linli.features().stream()
                .flatMap(feature -> feature.watches().stream())
                .map(watch -> watch.question().key())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(asked, watched);
        assertTrue(watched.size() > 9, watched.toString());
    }

    @Test
    void every_feature_has_a_name_in_both_languages_and_no_two_have_the_same() {
        assertEquals(
                Linli.features().size(),
                Linli.features().stream().map(Feature::name).distinct().count());
        for (Feature feature : Linli.features()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertTrue(Texts.find(feature.label().code(), locale).isPresent(), feature.name());
            }
        }
    }

    @Test
    void every_command_and_question_has_a_name_in_both_languages_and_no_name_is_left_over() {
        Set<String> keys = Stream.concat(
                        Linli.commands().stream().map(Command::key),
                        Linli.questions().stream().map(Question::key))
                .map(key -> "command." + key)
                .collect(Collectors.toSet());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Set<String> named = Texts.keys(locale).stream()
                    .filter(key -> key.startsWith("command."))
                    .collect(Collectors.toSet());
            assertEquals(
                    keys, named, () -> "lacking " + difference(keys, named) + ", too many " + difference(named, keys));
        }
    }

    private static Set<String> difference(Set<String> all, Set<String> some) {
        return all.stream().filter(key -> !some.contains(key)).collect(Collectors.toSet());
    }

    @Test
    void each_planted_part_that_no_feature_brings_is_found() {
        JavaClasses planted = new ClassFileImporter().importPackagesOf(PlantedFeature.class);
        assertEquals(
                List.of(
                        "planted.feature: PlantedFeature.FEATURE is not in the list",
                        "planted.feature: PlantedRules.ALL is not in the feature of its package",
                        "planted.feature: PlantedUses.COMMANDS is not in the feature of its package",
                        "planted.feature: PlantedUses.KIND is not in the feature of its package",
                        "planted.feature: PlantedUses.QUESTIONS is not in the feature of its package",
                        "planted.feature: PlantedUses.TERMS is not in the feature of its package",
                        "planted.feature: PlantedUses.WATCH is not in the feature of its package"),
                FeatureAudit.defects(planted, Linli.features()));
        assertEquals(
                List.of("planted.feature: PlantedUses.QUESTIONS is not in the feature of its package"),
                FeatureAudit.defects(planted, List.of(PlantedFeature.FEATURE)));
    }

    private static Map<String, Method> commandsOfTheDesk() {
        Map<String, Method> commands = new TreeMap<>();
        features().forEach((feature, useCases) -> {
            Set<String> keys = commandsOf(feature, useCases);
            Arrays.stream(useCases.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> keys.contains(feature + "." + method.getName()))
                    .forEach(method -> commands.put(feature + "." + method.getName(), method));
        });
        return commands;
    }

    /** Everything that can be called on what a desk gives. */
    private static Map<String, List<Method>> publicMethods() {
        Map<String, List<Method>> methods = new TreeMap<>();
        features()
                .forEach((feature, useCases) -> Arrays.stream(useCases.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .forEach(method -> methods.computeIfAbsent(
                                        feature + "." + method.getName(), key -> new ArrayList<>())
                                .add(method)));
        return methods;
    }

    private static Map<String, Class<?>> features() {
        Map<String, Class<?>> features = new TreeMap<>();
        Arrays.stream(Desk.class.getDeclaredMethods())
                .filter(feature -> Modifier.isPublic(feature.getModifiers()))
                .filter(feature -> feature.getParameterCount() == 0 && feature.getReturnType() != Desk.class)
                .forEach(feature -> features.put(feature.getName(), feature.getReturnType()));
        return features;
    }

    /** The public methods that give a command to the office. */
    private static Set<String> commandsOf(String feature, Class<?> useCases) {
        JavaClass imported = Codebase.MAIN.contain(useCases)
                ? Codebase.MAIN.get(useCases)
                : new ClassFileImporter().importClass(useCases);
        return imported.getMethods().stream()
                .filter(method -> Modifier.isPublic(method.reflect().getModifiers()))
                .filter(RegistryTest::givesCommand)
                .map(method -> feature + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean givesCommand(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Office.class)
                        && call.getTarget().getName().equals("command"));
    }

    private static Class<?> outcome(Method method) {
        ParameterizedType decision = (ParameterizedType) method.getGenericReturnType();
        return (Class<?>) decision.getActualTypeArguments()[0];
    }

    /** A use case whose command nobody has registered. */
    static final class Unregistered {
        private final Office office;

        Unregistered(Office office) {
            this.office = office;
        }

        public Decision<String> doIt() {
            return office.command(
                    Command.of("planted", "doIt", String.class), new Nothing(), work -> Decision.accepted("done"));
        }

        private record Nothing() {}
    }
}

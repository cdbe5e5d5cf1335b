package org.linli.storage.jdbc;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linli.Desk;
import org.linli.Journal;
import org.linli.Linli;
import org.linli.budget.Budget;
import org.linli.charter.Share;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.CreditCode;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.feature.AttentionFilter;
import org.linli.grid.Grid;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.liaison.OfficerPlanForm;
import org.linli.person.PersonSearch;
import org.linli.reporting.planning.GridDemand;
import org.linli.reporting.planning.MemberPlanForm;
import org.linli.roster.Importer;
import org.linli.scenario.CommandStory;
import org.linli.scenario.MovableClock;
import org.linli.scenario.StoryTeller;
import org.linli.seal.Seal;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Selection;
import org.linli.storage.Storage;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;

/**
 * Tells the story of all commands. Before each command takes effect it is given with hostile values, and undone; at the end every
 * question is asked with them, those of the journal too. Each has an equal part of the time, and at least one value. Runs among
 * {@link TellingClasses}, and gives what is made of the platform's classes only.
 */
public final class HostileRun implements Callable<Map<String, List<String>>> {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Actor SECRETARY = Actor.of(Id.of("secretary-1"), Role.COMMUNITY_SECRETARY);

    private static final String JOURNAL = "journal";

    private final HostileSamples samples = new HostileSamples();
    private final Set<String> missing =
            new TreeSet<>(Linli.commands().stream().map(Command::key).toList());
    private final Budget budget = Budget.begin(HostileRun.class, Duration.ofSeconds(12));
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> spared = new TreeSet<>();

    @Override
    public Map<String, List<String>> call() throws Exception {
        tell((actor, linli, given) -> {
            Type[] types = method(linli.desk(HOME, actor), given.command()).getGenericParameterTypes();
            for (int i = 0; i < types.length; i++) {
                samples.add(types[i], given.parameters().get(i));
            }
        });
        byte[] log = TracedLog.of(this::attack);
        String logged = new String(log, StandardCharsets.UTF_8);
        return Map.of(
                "complaints",
                complaints,
                "missing",
                List.copyOf(missing),
                "spared",
                List.copyOf(spared),
                "log",
                logged.lines()
                        .filter(line -> line.contains(HostileValues.MARK) || line.startsWith("INFO forged"))
                        .toList());
    }

    private void attack() {
        JdbcStorage storage = started();
        UndoneStorage undone = new UndoneStorage(storage);
        try (HostileCalls calls = new HostileCalls(samples, undone)) {
            MovableClock clock = new MovableClock(StoryTeller.BEGIN);
            Linli trying = linli(undone, clock);
            Desk asking = trying.desk(HOME, SECRETARY);
            Map<String, List<Method>> questions = questions(asking);
            int several = questions.values().stream().mapToInt(List::size).sum();
            int commands = missing.size();
            int[] there = {0};
            Told told = (actor, linli, given) -> {
                int parts = several + missing.size();
                if (missing.remove(given.command().key())) {
                    there[0] += attack(calls, trying.desk(HOME, actor), given, budget.share(parts));
                }
            };
            CommandStory.tell(new Teller(storage, clock, told));
            int before = calls.calls();
            addSamples();
            int parts = several;
            for (Map.Entry<String, List<Method>> feature : questions.entrySet()) {
                Object target =
                        feature.getKey().equals(JOURNAL) ? trying.journal() : useCases(asking, feature.getKey());
                for (Method question : feature.getValue()) {
                    there[0] += ask(calls, target, feature.getKey(), question, budget.share(parts--));
                }
            }
            budget.spent(before, "hostile calls of " + commands + " commands");
            budget.spent(calls.calls() - before, "hostile calls of " + several + " questions");
            budget.spent(
                    calls.calls(),
                    "hostile calls of " + there[0] + ": " + calls.counts() + ", "
                            + calls.complaints().size() + " violations");
            budget.spent(calls.refused(), "of them were refused");
            budget.spent(calls.accepted(), "of them were accepted");
            spared.addAll(calls.spared());
            complaints.addAll(calls.complaints());
        }
    }

    private static int attack(HostileCalls calls, Desk desk, Given given, Budget budget) {
        Command<?> command = given.command();
        return calls.on(
                command.key(), useCases(desk, command.feature()), method(desk, command), given.parameters(), budget);
    }

    private static Method method(Desk desk, Command<?> command) {
        Class<?>[] types =
                command.parameters().stream().map(Command.Parameter::type).toArray(Class<?>[]::new);
        try {
            return useCases(desk, command.feature()).getClass().getMethod(command.name(), types);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** What some questions take and no command has had. */
    @SuppressWarnings("unchecked") // the samples are found by their types
    private void addSamples() {
        samples.put(CitizenId.class, CitizenId.of("11010519491231002X"));
        samples.put(CreditCode.class, CreditCode.of("91350100M000100Y43"));
        Type grid = GridDemand.class.getRecordComponents()[0].getGenericType();
        GridDemand demand = GridDemand.of((Id<Grid>) samples.of(grid).orElseThrow());
        samples.put(OfficerPlanForm.class, new OfficerPlanForm(Set.of(Id.of("sample")), Set.of(Id.of("sample"))));
        samples.put(MemberPlanForm.class, MemberPlanForm.of(demand.skilled("电工")));
        samples.put(Paging.class, Paging.first(10).after("sample"));
        samples.put(Selection.class, Selection.by(Organisation.ORDER).downwards());
        samples.put(
                AttentionFilter.class,
                AttentionFilter.all().ofFeature("person").of("person-basis").by(Role.SYSTEM));
        samples.put(PersonSearch.class, PersonSearch.named("林某某").and(PersonSearch.mobile("13000000000")));
        samples.put(YearMonth.class, YearMonth.of(2022, 9));
        samples.put(Share.class, Share.percent(10));
        samples.put(LocalDate.class, LocalDate.of(2022, 9, 11));
        samples.put(int.class, 1);
        samples.put(String.class, "样本");
        samples.put(List.class, List.of());
        samples.put(long.class, 1L);
        samples.put(Instant.class, StoryTeller.BEGIN);
        samples.put(DivisionCode.class, HOME);
        Ref<Organisation> ref = Ref.of(HOME, Id.of("sample"));
        samples.put(Ref.class, ref);
        samples.put(Kind.class, Organisation.KIND);
        samples.put(Seal.class, Seal.of(HOME, StoryTeller.BEGIN, List.of()));
        samples.put(
                Journal.Parked.class,
                new Journal.Parked(
                        "sample", Organisation.KIND.name(), ref, 1, "java.lang.Exception", StoryTeller.BEGIN));
    }

    /** Every public method of every feature that is no command. */
    private static Map<String, List<Method>> questions(Desk desk) {
        Set<String> commands =
                new TreeSet<>(Linli.commands().stream().map(Command::key).toList());
        Map<String, List<Method>> questions = new TreeMap<>();
        for (String feature : features()) {
            questions.put(
                    feature,
                    Stream.of(useCases(desk, feature).getClass().getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers())
                                    && !Modifier.isStatic(method.getModifiers()))
                            .filter(method -> !commands.contains(feature + "." + method.getName()))
                            .sorted(Comparator.comparing(Method::toString))
                            .toList());
        }
        questions.put(
                JOURNAL,
                Stream.of(Journal.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        // What a host delivers to is its own, and no place is in an array.
                        .filter(method -> Stream.of(method.getParameterTypes())
                                .noneMatch(type -> type == Journal.Handler.class || type.isArray()))
                        .sorted(Comparator.comparing(Method::toString))
                        .toList());
        return questions;
    }

    private int ask(HostileCalls calls, Object target, String feature, Method method, Budget share) {
        List<Object> valid = new ArrayList<>();
        for (Type type : method.getGenericParameterTypes()) {
            Optional<Object> sample = samples.of(type);
            if (sample.isEmpty()) {
                missing.add(feature + "." + method.getName() + " takes " + type);
                return 0;
            }
            valid.add(sample.get());
        }
        return calls.asking(feature + "." + method.getName(), target, method, valid, share);
    }

    /** What a desk gives that is made of an office: features with commands, and those that only tell. */
    private static List<String> features() {
        return Stream.of(Desk.class.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getReturnType().getPackageName().startsWith("org.linli."))
                .filter(method -> method.getReturnType() != Importer.class)
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private static Object useCases(Desk desk, String feature) {
        try {
            return Desk.class.getMethod(feature).invoke(desk);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A command as the story has given it. */
    private record Given(Command<?> command, List<?> parameters) {}

    private interface Told {
        void of(Actor actor, Linli linli, Given given);
    }

    private static JdbcStorage started() {
        return Databases.storage(Databases.pooled(Databases.h2InMemory()), LibraryKinds.ALL);
    }

    private static Linli linli(Storage storage, MovableClock clock) {
        return Linli.on(storage)
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(KeyVault.ofSecret(new byte[SecretVault.MIN_BYTES]))
                .build();
    }

    private static void tell(Told told) {
        CommandStory.tell(new Teller(started(), new MovableClock(StoryTeller.BEGIN), told));
    }

    private static final class Teller implements StoryTeller {
        private final MovableClock clock;
        private final Linli linli;
        private final Linli trying;
        private final Told told;

        Teller(Storage storage, MovableClock clock, Told told) {
            this.clock = clock;
            this.linli = linli(storage, clock);
            this.trying = linli(new UndoneStorage(storage), clock);
            this.told = told;
        }

        @Override
        public <T> T give(Actor actor, Function<Desk, Decision<T>> command) {
            List<Given> given = new ArrayList<>();
            GivenCommands.toldTo((entry, parameters) -> given.add(new Given(entry, parameters)));
            command.apply(trying.desk(HOME, actor)).orElseThrow();
            GivenCommands.toldTo((entry, parameters) -> {});
            given.forEach(each -> told.of(actor, linli, each));
            return command.apply(linli.desk(HOME, actor)).orElseThrow();
        }

        @Override
        public <T> T giveAlone(Actor actor, Function<Desk, Decision<T>> command) {
            return give(actor, command);
        }

        @Override
        public void pass(Duration time) {
            clock.pass(time);
        }
    }
}

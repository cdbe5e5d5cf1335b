package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.Organisation;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;

/** A charter that makes norms binding refuses what the community decides against them, and nothing that has happened. */
abstract class BindingScenarios extends DividedCase {
    private static final LocalDate BOUND_FROM = LocalDate.of(2022, 9, 1);

    @Test
    void each_command_is_taken_as_before_where_the_charter_binds_every_norm_unless_it_decides_against_one() {
        Teller teller = new Teller();
        CommandStory.tell(teller);
        assertEquals(List.of(), teller.complaints);
        Set<String> facts = Linli.commands().stream()
                .filter(Command::fact)
                .map(Command::key)
                .collect(Collectors.toSet());
        facts.removeAll(teller.told);
        assertEquals(Set.of(), facts, "facts that the story does not tell");
        assertTrue(teller.noted.size() >= 5, () -> "next to no fact was against a norm: " + teller.noted);
        assertTrue(teller.refused.size() >= 5, () -> "next to no choice was against a norm: " + teller.refused);
    }

    @Test
    void who_has_left_a_post_has_left_it_and_only_a_release_can_be_refused() {
        Grid south = south(divide(4));
        for (GridPostKind kind : GridPostKind.values()) {
            Id<GridPost> post = appointed(formFor(kind, south)).id();
            Decision<GridPost> left = bound().gridPosts().end(post, GridPostEnd.LEFT);
            assertTrue(left.isAccepted(), () -> kind + ": " + left.explain(Locale.ENGLISH));
        }
        Id<GridPost> member =
                appointed(formFor(GridPostKind.GRID_MEMBER, south)).id();
        Decision<GridPost> released = bound().gridPosts().end(member, GridPostEnd.RELEASED);
        assertEquals(List.of("grid-staff-min"), refused(released));
        assertTrue(
                released.explain(Locale.ENGLISH)
                        .endsWith("The community charter makes this binding, so it is refused."),
                () -> released.explain(Locale.ENGLISH));
    }

    @Test
    void figures_that_were_counted_are_recorded_with_a_warning_that_names_the_charter() {
        Decision<?> figures =
                bound().community().record(Figures.of(today, Count.of(2000), Count.of(5000), Count.of(10)));
        assertTrue(warned(figures).contains("community-household-range"));
        Finding range = figures.findings().get(0);
        assertTrue(
                range.explain(Locale.SIMPLIFIED_CHINESE).endsWith("社区章程将此定为必须遵守，请尽快改正；已发生的事照样记录。"),
                () -> range.explain(Locale.SIMPLIFIED_CHINESE));
        assertEquals(
                "《社区治理章程》(第1版) 定为必须遵守（社区：样本社区居民会议） [C]", range.basis().get(0).cite());
    }

    @Test
    void a_norm_binds_by_the_charter_of_the_day_that_is_judged() {
        desk().charters().adopt(BoundCharter.from(today.plusDays(1))).orElseThrow();
        clock.pass(Duration.ofDays(2));
        Decision<?> before = desk().community().record(figures(today));
        assertEquals(Set.of(), bound(before), "the charter of that day bound nothing");
        Decision<?> since = desk().community().record(figures(today.plusDays(1)));
        assertEquals(Set.of("community-household-range"), bound(since));
    }

    @Test
    void a_correction_is_taken_whatever_it_resembles() {
        bound().organisations().register(shop("样本小吃店")).orElseThrow();
        Organisation other = bound().organisations().register(shop("样本茶庄")).orElseThrow();
        Decision<?> amended =
                bound().organisations().amend(other.id(), shop("样本小吃店").creditCode(CODE));
        assertEquals(List.of("organisation-possible-duplicate"), warned(amended));
        assertEquals(Set.of("organisation-possible-duplicate"), bound(amended));
    }

    @Test
    void what_needs_attention_says_which_norms_the_charter_has_made_binding() {
        divide(2);
        List<Finding> findings = bound().gridPosts().attention().orElseThrow();
        assertTrue(findings.size() >= 3, findings::toString);
        for (Finding finding : findings) {
            assertEquals(Severity.WARNING, finding.severity());
            assertTrue(finding.figures().containsKey("binding"), finding::toString);
        }
    }

    private Figures figures(LocalDate day) {
        return Figures.of(day, Count.of(2000), Count.of(5000), Count.of(50));
    }

    private static Set<String> bound(Decision<?> decision) {
        return decision.findings().stream()
                .filter(finding -> finding.figures().containsKey("binding"))
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    private GridPostForm formFor(GridPostKind kind, Grid grid) {
        return kind == GridPostKind.BUILDING_HEAD
                ? headFor(grid, grid.buildings().iterator().next(), true)
                : employeeFor(kind, grid);
    }

    private Desk bound() {
        return desk(BoundStorage.bound(storage(), home, BOUND_FROM));
    }

    /** Tries each command where every norm is binding, and gives it where none is. */
    private final class Teller implements StoryTeller {
        private final Set<String> choices = BoundCharter.norms().stream()
                .filter(Rule::judgesChoice)
                .map(Rule::id)
                .collect(Collectors.toSet());
        private final BoundStorage free = BoundStorage.asIs(storage());
        private final Linli trying = linli(BoundStorage.bound(storage(), home, BOUND_FROM));
        private final Linli giving = linli(free);
        private final Set<String> facts = Linli.commands().stream()
                .filter(Command::fact)
                .map(Command::key)
                .collect(Collectors.toSet());
        private final Set<String> told = new HashSet<>();
        private final Map<String, Set<String>> noted = new TreeMap<>();
        private final Map<String, Set<String>> refused = new TreeMap<>();
        private final List<String> complaints = new ArrayList<>();

        @Override
        public <T> T give(Actor actor, Function<Desk, Decision<T>> command) {
            Decision<T> tried = command.apply(trying.desk(home, actor).preview());
            T outcome = command.apply(giving.desk(home, actor)).orElseThrow();
            String key = free.last();
            told.add(key);
            Map<String, Set<String>> where = tried.isAccepted() ? noted : refused;
            tried.findings().forEach(finding -> judged(key, finding, where));
            if (!tried.isAccepted() && facts.contains(key)) {
                complaints.add(key + " is refused: " + tried.explain(Locale.ENGLISH));
            }
            return outcome;
        }

        private void judged(String key, Finding finding, Map<String, Set<String>> where) {
            where.computeIfAbsent(key, any -> new TreeSet<>()).add(finding.code());
            boolean refuses = finding.severity() == Severity.VIOLATION;
            if (refuses && !choices.contains(finding.code())) {
                complaints.add(key + " is refused by what judges no choice: " + finding.code());
            }
            if (!finding.figures().containsKey("binding")) {
                complaints.add(key + " does not say that the charter binds it: " + finding.code());
            }
        }

        @Override
        public <T> T giveAlone(Actor actor, Function<Desk, Decision<T>> command) {
            return command.apply(giving.desk(home, actor)).orElseThrow();
        }

        @Override
        public void pass(Duration time) {
            clock.pass(time);
        }
    }
}

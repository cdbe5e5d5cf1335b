package org.linli.feature;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.linli.calendar.CivilTime;
import org.linli.kernel.Decision;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;

/**
 * The one list of what is to be done (待办清单), of all features. A screen shows {@link #groups} and pages of one of them. Immutable, for use
 * by any thread.
 */
public final class Attentions {
    private static final Set<Role> ROLES = Sets.union(Role.OFFICE_AND_GRID, Set.of(Role.MEDIATOR));
    private static final Question LIST =
            Question.of("attention", "list").by(ROLES).within(Relation.OWN_CASE);
    private static final Question GROUPS =
            Question.of("attention", "groups").by(ROLES).within(Relation.OWN_CASE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(LIST, GROUPS);

    private final Office office;
    private final List<Feature> features;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     * @param features whose watches are looked at
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Attentions(Office office, List<Feature> features) {
        this.office = office;
        this.features = List.copyOf(features);
    }

    /**
     * Everything that is to be looked after today and that the actor may see, at one instant: of each feature whose own question
     * {@code attention} or {@code lacking} the actor may ask, for the staff of a grid what lies in that grid, and for a mediator what is
     * to be done in the own disputes. For programs that go through all of it; a screen asks for {@linkplain #list(AttentionFilter, Paging)
     * pages}.
     *
     * @return what is overdue, the longest first; then what has no day or is due today, the heaviest first; then what is due later;
     *     what comes equally by kind, code and id, so that the list is the same each time. Refused with {@code actor-may-not}
     * @throws IllegalStateException when the actor may ask about people, and the host has given no vault
     */
    public Decision<List<Attention>> list() {
        Instant now = office.now();
        return office.ask(
                LIST,
                Watch.asker(office),
                () -> office.read(view -> Decision.accepted(found(view, AttentionFilter.all(), now).values().stream()
                        .map(Found::item)
                        .toList())));
    }

    /**
     * A page of the same list, or of a part of it.
     *
     * @param wanted which part; only the features of that part look
     * @param paging which page
     * @return the page, in the order of {@link #list()}; refused with {@code actor-may-not}, {@code page-size} and {@code page-token}
     * @throws IllegalStateException when the actor may ask about people, and the host has given no vault
     */
    public Decision<Listing<Attention>> list(AttentionFilter wanted, Paging paging) {
        Instant now = office.now();
        return office.ask(
                LIST,
                Watch.asker(office),
                () -> Sheet.computed(
                        office, "attention/" + wanted.told(), view -> items(found(view, wanted, now)), paging));
    }

    /**
     * The same list counted by matter (待办分类统计), so that many equal things do not hide the others.
     *
     * @param wanted which part of it
     * @return one for each matter, in the order in which the first of each stands in the list; refused with {@code actor-may-not}
     * @throws IllegalStateException when the actor may ask about people, and the host has given no vault
     */
    public Decision<List<AttentionGroup>> groups(AttentionFilter wanted) {
        Instant now = office.now();
        return office.ask(
                GROUPS,
                Watch.asker(office),
                () -> office.read(view -> Decision.accepted(grouped(found(view, wanted, now), day(now)))));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, CivilTime.CHINA);
    }

    private NavigableMap<String, Found> found(Reading view, AttentionFilter wanted, Instant now) {
        LocalDate today = day(now);
        NavigableMap<String, Found> found = new TreeMap<>();
        features.stream()
                .filter(feature -> wanted.isOf(feature.name()))
                .forEach(feature -> feature.watches().stream()
                        .flatMap(watch -> watch.shown(office, view, now))
                        .filter(item -> wanted.has(item, today))
                        .forEach(item -> found.put(place(found, item, today), new Found(feature.name(), item))));
        return found;
    }

    /** A place of its own, also where a rule found several things of one. */
    private static String place(NavigableMap<String, Found> taken, Attention item, LocalDate today) {
        String place = item.place(today);
        String free = place;
        for (int again = 1; taken.containsKey(free); again++) {
            free = place + "\0" + again;
        }
        return free;
    }

    private static NavigableMap<String, Attention> items(NavigableMap<String, Found> found) {
        NavigableMap<String, Attention> items = new TreeMap<>();
        found.forEach((place, each) -> items.put(place, each.item()));
        return items;
    }

    private static List<AttentionGroup> grouped(NavigableMap<String, Found> found, LocalDate today) {
        Map<List<Object>, AttentionGroup> groups = new LinkedHashMap<>();
        found.values()
                .forEach(each -> groups.merge(
                        each.matter(),
                        AttentionGroup.of(each.feature(), each.item(), today),
                        (before, more) -> before.with(more)));
        return List.copyOf(groups.values());
    }

    /** What was found, and by which feature. */
    private record Found(String feature, Attention item) {
        List<Object> matter() {
            return List.of(feature, item.kind(), item.finding().code(), item.command());
        }
    }
}

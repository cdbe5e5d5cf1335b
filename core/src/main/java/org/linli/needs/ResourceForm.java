package org.linli.needs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.grid.Grid;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;
import org.linli.needs.capacity.Capacity;

/**
 * A resource as it is offered (资源登记).
 *
 * @param title what it is, 1 to {@value #MAX_TITLE} characters; about matters, not about people
 * @param category for which kind of needs it is meant
 * @param also further categories that it may serve
 * @param capacity how much of it there is
 * @param availability on which days
 * @param grid in which grid, if it is bound to one
 */
public record ResourceForm(
        String title,
        String category,
        Set<String> also,
        Capacity capacity,
        Period availability,
        Optional<Id<Grid>> grid)
        implements Form {
    /** The longest title. */
    public static final int MAX_TITLE = 100;

    /** The most further categories. */
    public static final int MAX_ALSO = 20;

    /** Copies the set. */
    public ResourceForm {
        also = Set.copyOf(also);
    }

    /**
     * A resource for one category, wherever it is needed.
     *
     * @param title what it is
     * @param category for which kind of needs it is meant
     * @param capacity how much of it there is
     * @param availability on which days
     * @return the form
     */
    public static ResourceForm of(String title, String category, Capacity capacity, Period availability) {
        return new ResourceForm(title, category, Set.of(), capacity, availability, Optional.empty());
    }

    /**
     * The same, which may serve further categories.
     *
     * @param others which
     * @return the form
     */
    public ResourceForm alsoFor(Set<String> others) {
        return new ResourceForm(title, category, others, capacity, availability, grid);
    }

    /**
     * The same in a grid.
     *
     * @param where which
     * @return the form
     */
    public ResourceForm in(Id<Grid> where) {
        return new ResourceForm(title, category, also, capacity, availability, Optional.of(where));
    }

    /**
     * The same with another capacity.
     *
     * @param other how much of it there is
     * @return the form
     */
    public ResourceForm holding(Capacity other) {
        return new ResourceForm(title, category, also, other, availability, grid);
    }

    /**
     * Whether it may serve a category.
     *
     * @param needed the category
     * @return whether it is meant for it, or may serve it too
     */
    public boolean serves(String needed) {
        return category.equals(needed) || also.contains(needed);
    }

    /** With its texts as they are kept, once they can be read. */
    Optional<ResourceForm> read(Inspection inspection) {
        Optional<String> name = inspection.read(PlainText.require("title", title, MAX_TITLE));
        Optional<String> kind = inspection.read(PlainText.require("category", category, NeedForm.MAX_CATEGORY));
        // More than may be is not looked at one by one: the rule on their number refuses it.
        Set<String> others = new TreeSet<>();
        if (also.size() <= MAX_ALSO) {
            also.stream()
                    .sorted()
                    .forEach(other -> inspection
                            .read(PlainText.require("also", other, NeedForm.MAX_CATEGORY))
                            .ifPresent(others::add));
        }
        return name.flatMap(
                read -> kind.map(kept -> new ResourceForm(read, kept, others, capacity, availability, grid)));
    }

    /** The category for which it is meant, and the further ones. */
    List<String> categories() {
        return Stream.concat(
                        Stream.of(category),
                        also.stream().filter(other -> !other.equals(category)).sorted())
                .toList();
    }

    /** Whether another form offers what this one does not: another thing, for other needs, or more of it. */
    boolean isMoreIn(ResourceForm other) {
        return !title.equals(other.title.strip())
                || !category.equals(other.category.strip())
                || !also.containsAll(other.also)
                || capacity.kind() != other.capacity.kind()
                || capacity.amount() < other.capacity.amount();
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }
}

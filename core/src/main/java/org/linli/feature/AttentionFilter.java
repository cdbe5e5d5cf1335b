package org.linli.feature;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Role;

/**
 * Which part of what is to be done is wanted (待办筛选).
 *
 * <pre>{@code
 * AttentionFilter.all().ofFeature("grid.incident").by(Role.COMMUNITY_WORKER).overdue()
 * }</pre>
 *
 * @param feature the name of a feature, as an {@link AttentionGroup} names it; of every feature when empty
 * @param matter the code of a finding; every matter when empty
 * @param role who may give the command that settles it; anyone when empty
 * @param onlyOverdue whether only that is wanted whose day has passed
 */
public record AttentionFilter(
        Optional<String> feature, Optional<String> matter, Optional<Role> role, boolean onlyOverdue) {
    private static final int MAX_NAME = 100;

    /**
     * Refuses what is no name.
     *
     * @throws IllegalArgumentException when the feature or the matter is longer than any name
     */
    public AttentionFilter {
        if (Stream.of(feature, matter).flatMap(Optional::stream).anyMatch(name -> name.length() > MAX_NAME)) {
            throw new IllegalArgumentException("A feature or a matter has at most " + MAX_NAME + " characters");
        }
    }

    /**
     * Everything.
     *
     * @return the filter
     */
    public static AttentionFilter all() {
        return new AttentionFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * Only what one feature has found.
     *
     * @param name its name
     * @return the filter
     */
    public AttentionFilter ofFeature(String name) {
        return new AttentionFilter(Optional.of(name), matter, role, onlyOverdue);
    }

    /**
     * Only one matter.
     *
     * @param code the code of the finding
     * @return the filter
     */
    public AttentionFilter of(String code) {
        return new AttentionFilter(feature, Optional.of(code), role, onlyOverdue);
    }

    /**
     * Only what a role may settle.
     *
     * @param who the role
     * @return the filter
     */
    public AttentionFilter by(Role who) {
        return new AttentionFilter(feature, matter, Optional.of(who), onlyOverdue);
    }

    /**
     * Only what is overdue.
     *
     * @return the filter
     */
    public AttentionFilter overdue() {
        return new AttentionFilter(feature, matter, role, true);
    }

    boolean isOf(String name) {
        return feature.stream().allMatch(name::equals);
    }

    boolean has(Attention item, LocalDate today) {
        return matter.stream().allMatch(item.finding().code()::equals)
                && role.stream().allMatch(item.roles()::contains)
                && (!onlyOverdue || item.isOverdue(today));
    }

    /** What tells it from others. */
    String told() {
        return Stream.of(feature, matter, role.map(Role::name), Optional.of(String.valueOf(onlyOverdue)))
                .map(part -> part.map(text -> "=" + text).orElse(""))
                .collect(Collectors.joining("/"));
    }
}

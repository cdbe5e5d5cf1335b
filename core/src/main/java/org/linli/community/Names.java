package org.linli.community;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/**
 * The name of something in the community and the other spellings under which it is known (名称与别名).
 *
 * @param name 1 to {@value #MAX_LENGTH} characters
 * @param aliases other names, none of them the name itself, at most {@value #MAX_ALIASES}
 */
public record Names(String name, Set<String> aliases) {
    /** The longest name, in characters. */
    public static final int MAX_LENGTH = 100;

    /** The most other names. */
    public static final int MAX_ALIASES = 20;

    /**
     * Copies the set, in its order.
     *
     * @throws IllegalArgumentException when the name is blank, or there are too many others
     */
    public Names {
        Set<String> others = new LinkedHashSet<>(aliases);
        others.remove(name);
        aliases = Collections.unmodifiableSet(others);
        if (name.isBlank() || aliases.size() > MAX_ALIASES) {
            throw new IllegalArgumentException("Something has one name and at most " + MAX_ALIASES + " others");
        }
    }

    /**
     * Reads names.
     *
     * @param name as written
     * @param aliases as written; blank ones do not count
     * @return the names; refused with what {@link PlainText} finds in each, and with {@code too-many-aliases}
     */
    public static Decision<Names> parse(String name, Collection<String> aliases) {
        Inspection inspection = new Inspection();
        Optional<String> read = inspection.read(PlainText.requireName("name", name, MAX_LENGTH));
        Set<String> others = new LinkedHashSet<>();
        if (aliases.stream().filter(alias -> !alias.isBlank()).distinct().count() > MAX_ALIASES) {
            inspection.found(List.of(Finding.violation("too-many-aliases").with("most", MAX_ALIASES)));
        } else {
            aliases.forEach(alias ->
                    inspection.readIfGiven(Optional.of(alias), Names::readAlias).ifPresent(others::add));
        }
        return inspection.decide(() -> Decision.accepted(new Names(read.orElseThrow(), others)));
    }

    /**
     * These names and one more.
     *
     * @param alias as written
     * @return the names; refused as {@link #parse}, and with {@code text-missing} when it is blank
     */
    public Decision<Names> and(String alias) {
        Inspection inspection = new Inspection();
        Set<String> more = new LinkedHashSet<>(aliases);
        inspection.read(readAlias(alias)).ifPresent(more::add);
        return inspection.decide(() -> parse(name, more));
    }

    /** Another name as it is kept. */
    static Decision<String> readAlias(String alias) {
        return PlainText.requireName("aliases", alias, MAX_LENGTH);
    }

    /** {@return the forms in which these names are compared with others} */
    List<String> keys() {
        return NameKey.of(name, aliases);
    }
}

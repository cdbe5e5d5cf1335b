package org.linli.feature;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Role;

/**
 * One thing that is to be looked after (待办事项).
 *
 * @param kind what it speaks of: the name of a kind, such as {@code incident}, or {@code grid}; its text is {@code kind.<kind>}
 * @param id the id of that
 * @param finding what was found, with its facts and texts
 * @param due the day by which it was, or is, to be settled; empty when it is so without a day
 * @param command key of the command that settles it, such as {@code incidents.handle}; empty when none does, and the program or its
 *     operator has to
 * @param roles who may give that command, by the table of permissions in use; {@link Role#SYSTEM} when there is none
 */
public record Attention(
        String kind, Id<?> id, Finding finding, Optional<LocalDate> due, Optional<String> command, Set<Role> roles) {
    /** Copies the roles. */
    public Attention {
        roles = Sets.immutableEnumSet(roles);
    }

    /** {@return what users call the command that settles it; empty when none does} */
    public Optional<Label> way() {
        return command.map(key -> new Label("command." + key));
    }

    /**
     * Whether the day by which it was to be settled has passed.
     *
     * @param today the present day
     * @return true when it is due before that day
     */
    public boolean isOverdue(LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }

    /**
     * Where it stands in the list: what is overdue first, the longest in front; then what is so today, the heaviest in front; then what
     * is due later. Of equal days and weight, by kind, code and id.
     *
     * @param today the present day, on which all that has no day stands
     * @return texts in the order of the list
     */
    String place(LocalDate today) {
        return String.join(
                "\0", due.orElse(today).toString(), weight(), kind, finding.code(), id.value(), command.orElse(""));
    }

    private String weight() {
        return switch (finding.severity()) {
            case VIOLATION -> "1";
            case WARNING -> "2";
            case HINT -> "3";
        };
    }
}

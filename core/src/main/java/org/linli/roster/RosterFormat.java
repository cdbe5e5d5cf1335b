package org.linli.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.kernel.Decision;

/**
 * What a roster looks like (名册格式).
 *
 * @param name permanent kebab-case name; request keys are derived from it
 * @param columns its columns
 * @param form how a row becomes a form; refused with everything that is wrong in the row. The command looks at the form
 *     again, so that this does only what the command cannot: turn texts into what a form consists of
 * @param identity what makes two rows the same entry, such as a normalised citizen id; nothing when the row does not say.
 *     It stays in memory, as a hash
 * @param contested what only one of several entries gets in the end, such as the person whom two units name; nothing when
 *     the row contends for nothing. A later row of the same person is warned, for a dry run commits nothing by which the command of a row in
 *     a later batch could tell
 * @param <F> the form
 */
public record RosterFormat<F>(
        String name,
        List<RosterColumn> columns,
        Function<RosterRow, Decision<F>> form,
        Function<F, Optional<String>> identity,
        Function<F, Optional<String>> contested) {
    /** Copies the list. */
    public RosterFormat {
        columns = List.copyOf(columns);
    }

    /**
     * A roster whose entries contend for nothing.
     *
     * @param name permanent kebab-case name
     * @param columns its columns
     * @param form how a row becomes a form
     * @param identity what makes two rows the same entry
     */
    public RosterFormat(
            String name,
            List<RosterColumn> columns,
            Function<RosterRow, Decision<F>> form,
            Function<F, Optional<String>> identity) {
        this(name, columns, form, identity, entry -> Optional.empty());
    }
}

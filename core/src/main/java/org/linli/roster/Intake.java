package org.linli.roster;

import java.util.List;
import java.util.Set;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.work.Office;

/**
 * How a form takes effect (录入): by the feature's own command, so that an import may do no more than a clerk.
 *
 * @param <F> the form
 */
public interface Intake<F> {
    /** {@return the command that takes a form in: a role that may not give it imports nothing} */
    Command<?> command();

    /**
     * Gives the command that takes the form in.
     *
     * @param office where it is given: one that decides only, or for a request, or within a block
     * @param form the form
     * @return what the command says
     */
    @SuppressWarnings("exports") // intakes are part of the library
    Decision<?> add(Office office, F form);

    /**
     * Loads together what the commands for several forms will each read, so that the store is asked once.
     *
     * @param office the block in which they will be given
     * @param forms the forms
     */
    @SuppressWarnings("exports") // intakes are part of the library
    default void expect(Office office, List<F> forms) {}

    /** {@return the codes with which the command refuses what is there already; empty when it never does} */
    Set<String> knownBy();

    /** {@return whether {@link #update} is there} */
    default boolean canUpdate() {
        return false;
    }

    /**
     * Gives the command that brings what is there already up to date.
     *
     * @param office as for {@link #add}
     * @param form the form
     * @return what the command says
     * @throws UnsupportedOperationException when {@link #canUpdate} is false
     */
    @SuppressWarnings("exports") // intakes are part of the library
    default Decision<?> update(Office office, F form) {
        throw new UnsupportedOperationException("This roster updates nothing");
    }
}

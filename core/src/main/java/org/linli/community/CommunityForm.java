package org.linli.community;

import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * A community as it is described (社区概况登记).
 *
 * @param name its name
 * @param aliases other names
 * @param foundedYear in which year it was founded, where known
 */
public record CommunityForm(String name, List<String> aliases, Optional<Integer> foundedYear) implements Form {
    /** Copies the list. */
    public CommunityForm {
        aliases = List.copyOf(aliases);
    }

    /**
     * A community of which only the name is known.
     *
     * @param name its name
     * @return the form
     */
    public static CommunityForm of(String name) {
        return new CommunityForm(name, List.of(), Optional.empty());
    }

    @Override
    public List<Finding> mistakes() {
        return Names.parse(name, aliases).findings();
    }
}

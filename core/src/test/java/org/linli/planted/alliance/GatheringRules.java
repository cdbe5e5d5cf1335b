package org.linli.planted.alliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Finding;
import org.linli.kernel.Rule;
import org.linli.planted.person.Neighbour;

/** A class of rules that holds much else. */
public final class GatheringRules {
    static final Rule<Neighbour> NAMED = Rule.<Neighbour>hint("planted-named")
            .basis(Basis.design("planted"))
            .holds(neighbour -> !neighbour.name().isEmpty())
            .orSays(neighbour -> Map.of());

    static final int LIMIT = 3;

    static int counter;

    /** Asks a rule, for everybody. */
    public static Optional<Finding> ask(Neighbour neighbour) {
        return NAMED.check(neighbour);
    }

    int instance() {
        return counter;
    }

    /** Facts that change. */
    static final class Mutable {
        final List<String> names = new ArrayList<>();
    }
}

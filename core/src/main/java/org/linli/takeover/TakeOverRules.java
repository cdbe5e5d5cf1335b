package org.linli.takeover;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;

/** The rules on taking over (接续规则). What is taken over is held to the rules of its own feature besides. */
public final class TakeOverRules {
    /** A key of another system is stored in clear, so it is no citizen id and no mobile number. */
    public static final Rule<String> KEY_NOT_PERSONAL = Rule.<String>violation("origin-key-personal", Ground.RECORD)
            .basis(Basis.design("citizen ids and mobile numbers are stored sealed, and nowhere in clear"))
            .holds(key -> !Origin.isPersonal(key))
            .orSays(key -> Map.of());

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(KEY_NOT_PERSONAL);

    private TakeOverRules() {}
}

package org.linli.charter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.linli.kernel.Rule;

/** The rules that a charter can make binding, and whose findings it is cited by (规则目录). */
final class RuleCatalogue {
    private final Map<String, Rule<?>> byId;

    private RuleCatalogue(Map<String, Rule<?>> byId) {
        this.byId = byId;
    }

    static RuleCatalogue of(List<Rule<?>> rules) {
        Map<String, Rule<?>> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return new RuleCatalogue(byId);
    }

    /** The rules of all features, found once. */
    static RuleCatalogue known() {
        return Known.RULES;
    }

    Optional<Rule<?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Found when they are first asked for, and not when the class is loaded, for the features' classes use charters. */
    private static final class Known {
        static final RuleCatalogue RULES =
                of(ServiceLoader.load(TermsSource.class, TermsSource.class.getClassLoader()).stream()
                        .<Rule<?>>flatMap(source -> source.get().rules().stream())
                        .toList());
    }
}

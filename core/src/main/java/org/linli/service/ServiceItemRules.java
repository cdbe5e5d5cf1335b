package org.linli.service;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.community.ClosingRules;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on the catalogue of service items (服务事项规则). */
public final class ServiceItemRules {
    private static final int MOST_DAYS = 366;

    /** The community offers what stands in the list of the sub-district or its own, and takes on no more. */
    public static final Rule<Optional<String>> LISTED = Rule.<Optional<String>>choice("service-item-listed")
            .basis(Statutes.COMMITTEES_2025.article("§43"), Basis.design("the list says what a community takes on"))
            .holds(Optional::isPresent)
            .orSays(listed -> Map.of());

    /** A time is a working day at least, and a year at most. */
    public static final Rule<Integer> DAYS = Rule.<Integer>violation("service-days", Ground.ARITHMETIC)
            .basis(Basis.design("other lengths are mistakes of input"))
            .holds(days -> days >= 1 && days <= MOST_DAYS)
            .orSays(days -> Map.of("days", days, "most", MOST_DAYS));

    /** An item asks for so many papers at most. */
    public static final Rule<Integer> MATERIALS = Rule.<Integer>violation("service-materials", Ground.ARITHMETIC)
            .basis(Basis.design("longer lists are mistakes of input"))
            .holds(count -> count <= ServiceItemForm.MAX_MATERIALS)
            .orSays(count -> Map.of("materials", count, "most", ServiceItemForm.MAX_MATERIALS));

    /** Each paper stands once in an item. */
    public static final Rule<List<ServiceMaterial>> MATERIAL_ONCE = Rule.<List<ServiceMaterial>>violation(
                    "service-material-once", Ground.RECORD)
            .basis(Basis.design("a paper that is named twice is asked for twice"))
            .holds(materials -> twice(materials).isEmpty())
            .orSays(materials -> Map.of("name", twice(materials).orElseThrow()));

    /** An item that is not offered any more takes no requests. */
    public static final Rule<ClosingRules.Standing> CLOSED = Rule.<ClosingRules.Standing>violation(
                    "service-item-closed", Ground.RECORD)
            .basis(Basis.design("what has ended takes no new ties, and keeps its history"))
            .holds(facts ->
                    facts.closedOn().filter(end -> !facts.day().isBefore(end)).isEmpty())
            .orSays(facts ->
                    Map.of("name", facts.name(), "day", facts.closedOn().orElse(facts.day())));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(LISTED, DAYS, MATERIALS, MATERIAL_ONCE, CLOSED);

    private ServiceItemRules() {}

    private static Optional<String> twice(List<ServiceMaterial> materials) {
        Set<String> seen = new HashSet<>();
        return materials.stream()
                .map(ServiceMaterial::name)
                .filter(name -> !seen.add(name))
                .findFirst();
    }
}

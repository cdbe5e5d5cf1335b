package org.linli.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Ground;
import org.linli.kernel.Inspection;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;
import org.linli.kernel.Statutes;

/** The rules on charters (章程规则). */
public final class CharterRules {
    /** A parameter that statute bounds may be stricter, never looser; the finding carries the article. */
    public static final Rule<Held> BOUND = Rule.<Held>violation("charter-bound", Ground.STATUTE)
            .basis(
                    Statutes.COMMITTEES_2025.article("§31"),
                    Basis.design("a charter may be stricter than statute, never looser; the finding cites the article"))
            .holds(Held::isWithinBound)
            .orSays(CharterRules::boundFigures);

    /** A value makes sense at all: figures in the range of their unit, ends in order, words given once. */
    public static final Rule<Held> VALUE = Rule.<Held>violation("charter-value", Ground.ARITHMETIC)
            .basis(Basis.design("values that no community can mean are mistakes of input"))
            .holds(Held::makesSense)
            .orSays(Held::faults);

    /** A charter names the body that approved it, and the bodies that approved its layers. */
    public static final Rule<Charter> APPROVED_BY = Rule.<Charter>violation("charter-approved-by", Ground.RECORD)
            .basis(Basis.design("who may change a charter must be seen from it"))
            .holds(CharterRules::namesItsBodies)
            .orSays(charter -> Map.of("max", Charter.MAX_BODY));

    /** Layers go from wide to narrow, and only places and communities lay them: the nation's values change with its law. */
    public static final Rule<Layering> LAYER_ORDER = Rule.<Layering>violation("charter-layer-order", Ground.RECORD)
            .basis(Basis.design("what a community or place sets is never shown as the nation's"))
            .holds(layering ->
                    layering.next() != CharterLayer.NATIONAL && layering.next().compareTo(layering.current()) >= 0)
            .orSays(layering -> Map.of("current", layering.current(), "next", layering.next()));

    /** Only a norm, whose breach does not refuse by itself, is made binding, and only by a place or a community. */
    public static final Rule<Norm> NORM = Rule.<Norm>violation("charter-norm", Ground.RECORD)
            .basis(Basis.design("what refuses by law or logic binds everywhere already"))
            .holds(Norm::isOne)
            .orSays(norm -> Map.of("rule", Excerpt.of(norm.rule()), "layer", norm.layer()));

    /**
     * A version comes into force on the day of its adoption at the earliest, the first one too; not on or before the first day of
     * a version that is in force already, and not before one that is still to come.
     */
    public static final Rule<Adoption> NO_RETROACTIVE = Rule.<Adoption>violation(
                    "charter-versioned-no-retroactive", Ground.RECORD)
            .basis(Basis.design("a case keeps the charter under which it began, so the past does not change"))
            .holds(Adoption::isForward)
            .orSays(adoption -> Map.of("from", adoption.from(), "earliest", adoption.earliest()));

    /** The charter that a community had before is taken over as its first version. */
    public static final Rule<Past> PAST_FIRST = Rule.<Past>violation("charter-past-first", Ground.RECORD)
            .basis(Basis.design("a version that was adopted here is not followed by one of the past"))
            .holds(past -> !past.has && !past.from.isAfter(past.today))
            .orSays(past -> Map.of("from", past.from, "today", past.today));

    /** Every rule of this package. */
    public static final List<Rule<?>> ALL =
            List.of(BOUND, VALUE, APPROVED_BY, LAYER_ORDER, NORM, NO_RETROACTIVE, PAST_FIRST);

    private CharterRules() {}

    static List<Finding> check(Charter charter, CharterParameters known) {
        Inspection inspection = new Inspection();
        List<Held> held = new ArrayList<>();
        for (CharterSetting setting : charter.settings()) {
            Optional<CharterParameter> parameter = known.find(setting.parameter());
            Optional<Object> value = parameter.flatMap(found -> found.read(setting.value()));
            if (value.isPresent()) {
                Edition edition = parameter.orElseThrow().on(charter.effectiveFrom());
                held.add(new Held(parameter.orElseThrow(), edition, value.orElseThrow()));
            } else {
                inspection.found(parameter
                        .map(found -> format(found, setting.value()))
                        .orElseGet(() -> unknown(setting.parameter())));
            }
        }
        for (Held each : held) {
            inspection.found(
                    BOUND.check(each).map(finding -> finding.on(each.edition().basis())));
            inspection.ask(VALUE, each);
        }
        charter.bindings().forEach(binding -> inspection.ask(NORM, Norm.of(binding)));
        if (charter.settings().stream().anyMatch(setting -> setting.layer() == CharterLayer.NATIONAL)) {
            inspection.ask(LAYER_ORDER, new Layering(CharterLayer.NATIONAL, CharterLayer.NATIONAL));
        }
        inspection.ask(APPROVED_BY, charter);
        if (held.size() == charter.settings().size()) {
            inspection.found(known.check(charter));
        }
        return inspection.findings();
    }

    private static Stream<String> bodies(Charter charter) {
        return Stream.of(
                        Stream.of(charter.approvedBy()),
                        charter.filedWith().stream(),
                        charter.settings().stream().map(CharterSetting::setBy),
                        charter.bindings().stream().map(CharterBinding::setBy))
                .flatMap(body -> body);
    }

    private static Finding unknown(String name) {
        return Finding.violation("charter-parameter-unknown").with("parameter", Excerpt.of(name));
    }

    private static Finding format(CharterParameter parameter, String text) {
        return Finding.violation("charter-value-format")
                .with("parameter", parameter.name())
                .with("label", parameter.label())
                .with("value", Excerpt.of(text))
                .with(
                        "example",
                        CharterFigures.excerpt(parameter.editions().get(0).value()));
    }

    private static Map<String, ?> boundFigures(Held held) {
        Bound bound = held.edition().bound().orElseThrow();
        Map<String, Object> figures = held.figures();
        figures.put("bound", bound.toString());
        figures.put("article", bound.basis().named());
        return figures;
    }

    private static boolean namesItsBodies(Charter charter) {
        return bodies(charter).allMatch(body -> CharterText.isPlain(body, Charter.MAX_BODY));
    }

    /**
     * A charter that is taken over.
     *
     * @param from its first day
     * @param today the present day
     * @param has whether the community has a charter already
     */
    public record Past(LocalDate from, LocalDate today, boolean has) {}

    /**
     * A parameter and a value for it.
     *
     * @param parameter the parameter
     * @param edition what the nation holds for it on the charter's first day
     * @param value the value, of the type of the edition's
     */
    public record Held(CharterParameter parameter, Edition edition, Object value) {
        /** {@return whether statute allows it} */
        public boolean isWithinBound() {
            return edition.allows(value);
        }

        /** {@return whether it makes sense at all} */
        public boolean makesSense() {
            return CharterFigures.areInOrder(value) && isInRange();
        }

        private boolean isInRange() {
            ParameterUnit unit = parameter.unit();
            return CharterFigures.of(value).stream()
                    .allMatch(figure -> figure >= unit.least() && figure <= unit.most());
        }

        /** What is wrong, by which the text shows only that. */
        private Map<String, Object> faults() {
            Map<String, Object> figures = figures();
            boolean numbers = CharterFigures.areNumbers(value);
            boolean inOrder = CharterFigures.areInOrder(value);
            figures.put(
                    "least",
                    CharterFigures.shown(parameter.unit(), parameter.unit().least()));
            figures.put(
                    "most",
                    CharterFigures.shown(parameter.unit(), parameter.unit().most()));
            figures.put("between", numbers && !isInRange());
            figures.put("order", value instanceof Span && !inOrder);
            figures.put("ascending", value instanceof List<?> && numbers && !inOrder);
            figures.put("words", !numbers && !inOrder);
            figures.put("count", !numbers && !isInRange());
            figures.put("longest", CharterFigures.MAX_WORD);
            figures.put("example", CharterFigures.excerpt(edition.value()));
            return figures;
        }

        private Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("parameter", parameter.name());
            figures.put("label", parameter.label());
            figures.put("value", CharterFigures.excerpt(value));
            return figures;
        }
    }

    /**
     * A layer that is laid over a charter.
     *
     * @param current the charter's layer
     * @param next the layer over it
     */
    public record Layering(CharterLayer current, CharterLayer next) {}

    /**
     * A rule that is to be made binding.
     *
     * @param rule its id
     * @param severity what its breach weighs by itself; empty when no feature has the rule
     * @param layer the layer that makes it binding
     */
    public record Norm(String rule, Optional<Severity> severity, CharterLayer layer) {
        static Norm of(CharterBinding binding) {
            return new Norm(
                    binding.rule(), RuleCatalogue.known().find(binding.rule()).map(Rule::severity), binding.layer());
        }

        private boolean isOne() {
            return layer != CharterLayer.NATIONAL
                    && severity.filter(weight -> weight != Severity.VIOLATION).isPresent();
        }
    }

    /**
     * A version that is adopted.
     *
     * @param today the day of its adoption
     * @param from its first day in force
     * @param lastFrom the first day in force of the version before it, if there is one
     */
    public record Adoption(LocalDate today, LocalDate from, Optional<LocalDate> lastFrom) {
        /** {@return the first day on which it may come into force} */
        public LocalDate earliest() {
            return lastFrom.map(last -> last.isAfter(today) ? last : last.plusDays(1))
                    .filter(today::isBefore)
                    .orElse(today);
        }

        private boolean isForward() {
            return !from.isBefore(earliest());
        }
    }
}

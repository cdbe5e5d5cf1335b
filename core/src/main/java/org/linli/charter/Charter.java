package org.linli.charter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;

/**
 * One version of a community's charter (社区治理章程): what its layers have set. All other parameters are as the national edition
 * of the day in question has them. It may be a draft that breaks a bound; {@link #findings} says so, and {@link
 * CommunityCharter} takes only one that has no violation.
 *
 * <pre>{@code
 * Charter district = Charter.national(day)
 *         .layered(CharterLayer.LOCAL, day, "龙文区", Map.of("grid.households", "600..900"))
 *         .orElseThrow();
 * Charter ours = district
 *         .layered(CharterLayer.COMMUNITY, day, "社区居民会议", Map.of("alliance.agreementYears", "2"))
 *         .orElseThrow();
 * Charter.national(day).differencesTo(ours);
 * ours.terms(AllianceTerms.TERMS, day).agreementYears();
 * }</pre>
 *
 * @param version its number in the community, from 1; 0 for a draft that has none
 * @param effectiveFrom first day on which it is in force
 * @param approvedBy the body that approved it, 1 to {@value #MAX_BODY} characters; not a person (批准机构)
 * @param filedWith the body with which it is filed, where there is one (备案机构)
 * @param layer the layer that was laid over it last
 * @param settings what its layers have set, by the parameter's name; at most one value for each
 * @param bindings the norms that its layers have made binding, by the rule's id; each once
 */
public record Charter(
        int version,
        LocalDate effectiveFrom,
        String approvedBy,
        Optional<String> filedWith,
        CharterLayer layer,
        List<CharterSetting> settings,
        List<CharterBinding> bindings)
        implements Form {
    /** The longest name of a body, in characters. */
    public static final int MAX_BODY = 100;

    /**
     * Puts the settings and the norms in the order of their names.
     *
     * @throws IllegalArgumentException when the version is negative, a parameter is set twice, or a norm made binding twice
     */
    public Charter {
        if (version < 0) {
            throw new IllegalArgumentException("A charter's version is not negative, but got " + version);
        }
        settings = settings.stream()
                .sorted(Comparator.comparing(CharterSetting::parameter))
                .toList();
        if (settings.stream().map(CharterSetting::parameter).distinct().count() < settings.size()) {
            throw new IllegalArgumentException("A charter sets each parameter once");
        }
        bindings = bindings.stream()
                .sorted(Comparator.comparing(CharterBinding::rule))
                .toList();
        if (bindings.stream().map(CharterBinding::rule).distinct().count() < bindings.size()) {
            throw new IllegalArgumentException("A charter makes each norm binding once");
        }
    }

    /**
     * The charter in which no layer has set anything: statute where there is one, else common practice, each with its basis in
     * an {@link Edition}.
     *
     * @param day first day on which it is to be in force
     * @return the charter; a draft without a number
     */
    public static Charter national(LocalDate day) {
        return new Charter(0, day, "国家法律法规与通行做法", Optional.empty(), CharterLayer.NATIONAL, List.of(), List.of());
    }

    /**
     * What one feature reads.
     *
     * @param terms the feature's terms
     * @param day the day of the fact that is judged: what no layer has set is what the national edition of that day holds
     * @param <T> the record
     * @return the record; a value that the bound of that day does not allow yields to the edition's
     */
    public <T extends Record> T terms(Terms<T> terms, LocalDate day) {
        return terms.of(this, day);
    }

    /**
     * What a layer has set for a parameter.
     *
     * @param parameter its name
     * @return the value and the layer; empty when the national edition holds
     */
    public Optional<CharterSetting> setting(String parameter) {
        return settings.stream()
                .filter(setting -> setting.parameter().equals(parameter))
                .findFirst();
    }

    /**
     * A narrower layer on this charter: the same values but for some.
     *
     * @param next who sets them; not the nation, which only its law changes, and not wider than this charter's layer
     * @param from first day on which it is to be in force
     * @param body the body that approved it; not a person
     * @param changes new values by the parameter's name, as {@link CharterParameter#read} reads them
     * @return the draft, without a number; refused with {@code charter-layer-order} and all reasons of {@link #with(Map)}
     */
    public Decision<Charter> layered(CharterLayer next, LocalDate from, String body, Map<String, String> changes) {
        Set<Finding> all = new LinkedHashSet<>();
        CharterRules.LAYER_ORDER.check(new CharterRules.Layering(layer, next)).ifPresent(all::add);
        Decision<Charter> changed =
                new Charter(0, from, body, Optional.empty(), next, settings, bindings).with(changes);
        all.addAll(changed.findings());
        return Decision.by(List.copyOf(all), () -> Decision.accepted(changed.orElseThrow()));
    }

    /**
     * This charter with other values, set by its layer.
     *
     * @param changes new values by the parameter's name, as {@link CharterParameter#read} reads them
     * @return the charter; refused with all that {@link #findings} finds, such as {@code charter-layer-order} for the national charter
     */
    public Decision<Charter> with(Map<String, String> changes) {
        return with(changes, CharterParameters.known());
    }

    Decision<Charter> with(Map<String, String> changes, CharterParameters known) {
        Map<String, CharterSetting> all = new TreeMap<>();
        settings.forEach(setting -> all.put(setting.parameter(), setting));
        changes.forEach(
                (name, text) -> all.put(name, new CharterSetting(name, normal(name, text, known), layer, approvedBy)));
        Charter changed =
                new Charter(version, effectiveFrom, approvedBy, filedWith, layer, List.copyOf(all.values()), bindings);
        return Decision.by(changed.findings(known), () -> Decision.accepted(changed));
    }

    /**
     * This charter, whose layer makes norms binding. A rule that {@linkplain Rule#judgesChoice judges a choice} then refuses what
     * the community decides; of what has happened, such as a vacancy or a correction, the warning says that the charter makes the
     * norm binding. A norm that is binding already stays so, by the layer that made it so.
     *
     * @param rules ids of the norms, such as {@code building-head-once}
     * @return the charter; refused with all that {@link #findings} finds, such as {@code charter-norm} for what is no norm
     */
    public Decision<Charter> binding(Collection<String> rules) {
        Map<String, CharterBinding> all = new TreeMap<>();
        rules.forEach(rule -> all.put(rule, new CharterBinding(rule, layer, approvedBy)));
        bindings.forEach(binding -> all.put(binding.rule(), binding));
        Charter changed =
                new Charter(version, effectiveFrom, approvedBy, filedWith, layer, settings, List.copyOf(all.values()));
        return Decision.by(changed.findings(), () -> Decision.accepted(changed));
    }

    /**
     * Whether a layer has made a norm binding.
     *
     * @param rule the rule's id
     * @return the layer's act; empty when the rule weighs what it weighs by itself
     */
    public Optional<CharterBinding> binding(String rule) {
        return bindings.stream().filter(binding -> binding.rule().equals(rule)).findFirst();
    }

    /**
     * Which layer gave the figure of a parameter.
     *
     * @param parameter its name, such as {@code duty.minHoursPerYear}
     * @param day the day of the fact that is judged
     * @return the layer that set it, or the nation with its sources
     * @throws java.util.NoSuchElementException when no feature has the parameter
     */
    public FigureSource source(String parameter, LocalDate day) {
        return citation().source(parameter, day);
    }

    /**
     * A finding on the sources of the figures that its rule read in this charter: the layer that set them, and beside it the
     * national source where the figures differ; else the national source of the day.
     *
     * @param finding the finding of a rule
     * @param day the day of the fact that was judged
     * @return the finding, its weight unchanged
     */
    public Finding cited(Finding finding, LocalDate day) {
        return citation().cited(finding, day);
    }

    /**
     * A finding on a decision of the community as this charter weighs it.
     *
     * @param finding the finding of a rule
     * @return where a layer has made the rule binding, one that cites the layer, and refuses if the rule {@linkplain
     *     Rule#judgesChoice judges a choice}; else the same
     */
    public Finding weighed(Finding finding) {
        return citation().weighed(finding);
    }

    /**
     * A finding on what has happened, which no charter refuses, as this charter weighs it.
     *
     * @param finding the finding of a rule
     * @return where a layer has made the rule binding, one that warns and cites the layer; else the same
     */
    public Finding noted(Finding finding) {
        return citation().noted(finding);
    }

    private CharterCitation citation() {
        return new CharterCitation(this, CharterParameters.known(), RuleCatalogue.known());
    }

    /**
     * Everything that speaks against this charter.
     *
     * @return {@code charter-parameter-unknown}, {@code charter-value-format}, {@code charter-bound}, {@code charter-value}, {@code
     *     charter-norm}, {@code charter-layer-order} and {@code charter-approved-by}, each with its figures, all at once; empty
     *     when it may come into force
     */
    public List<Finding> findings() {
        return findings(CharterParameters.known());
    }

    @Override
    public List<Finding> mistakes() {
        return findings();
    }

    List<Finding> findings(CharterParameters known) {
        return CharterRules.check(this, known);
    }

    /**
     * What another charter holds differently, its binding norms included. What one of the two has not set is compared as the national edition of the
     * other's first day has it, so that a change of the law is no difference of charters.
     *
     * @param other the other
     * @return the differences, in the order of {@link CharterParameters#all}; then those of norms
     */
    public List<CharterDifference> differencesTo(Charter other) {
        return differencesTo(other, CharterParameters.known());
    }

    List<CharterDifference> differencesTo(Charter other, CharterParameters known) {
        LocalDate day = other.effectiveFrom;
        Stream<CharterDifference> figures = known.all().stream()
                .map(parameter ->
                        new CharterDifference(parameter.name(), parameter.text(this, day), parameter.text(other, day)));
        Stream<CharterDifference> norms = Stream.concat(bindings.stream(), other.bindings.stream())
                .map(CharterBinding::rule)
                .distinct()
                .sorted()
                .map(rule -> new CharterDifference(rule, weight(rule), other.weight(rule)));
        return Stream.concat(figures, norms)
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private String weight(String rule) {
        return binding(rule)
                .map(binding -> Severity.VIOLATION)
                .or(() -> RuleCatalogue.known().find(rule).map(Rule::severity))
                .map(Severity::name)
                .orElse("");
    }

    /**
     * The same charter, filed.
     *
     * @param body with whom; not a person
     * @return the charter
     */
    public Charter filedWith(String body) {
        return new Charter(version, effectiveFrom, approvedBy, Optional.of(body), layer, settings, bindings);
    }

    Charter numbered(int number) {
        return new Charter(number, effectiveFrom, approvedBy, filedWith, layer, settings, bindings);
    }

    /** The same value is always kept as the same text. */
    private static String normal(String name, String text, CharterParameters known) {
        return known.find(name)
                .flatMap(parameter -> parameter.read(text))
                .map(CharterText::write)
                .orElse(text);
    }
}

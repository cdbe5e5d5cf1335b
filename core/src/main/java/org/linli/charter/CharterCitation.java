package org.linli.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;
import org.linli.kernel.Texts;

/** What a charter makes of the findings of rules: whose figures they used, and which of them refuse (章程引用). */
final class CharterCitation {
    private static final String TITLE = "社区治理章程";

    private final Charter charter;
    private final CharterParameters parameters;
    private final RuleCatalogue rules;

    CharterCitation(Charter charter, CharterParameters parameters, RuleCatalogue rules) {
        this.charter = charter;
        this.parameters = parameters;
        this.rules = rules;
    }

    /** The finding on the sources of the figures that its rule reads, and then on the rule's own. */
    Finding cited(Finding finding, LocalDate day) {
        List<Basis> own = Basis.inForce(finding.basis(), day);
        List<CharterParameter> read = rules.find(finding.code()).map(Rule::parameters).orElse(List.of()).stream()
                .flatMap(name -> parameters.find(name).stream())
                .toList();
        Set<String> ofFigures = read.stream()
                .flatMap(parameter -> parameter.editions().stream())
                .flatMap(edition -> edition.basis().stream())
                .map(Basis::document)
                .collect(Collectors.toSet());
        Set<Basis> all = new LinkedHashSet<>();
        read.forEach(parameter -> all.addAll(sources(parameter, day)));
        own.stream().filter(basis -> !ofFigures.contains(basis.document())).forEach(all::add);
        return finding.on(List.copyOf(all));
    }

    /** The finding on a choice of the community, which refuses where a layer has made its rule binding. */
    Finding weighed(Finding finding) {
        boolean refuses = rules.find(finding.code()).filter(Rule::judgesChoice).isPresent();
        return bound(finding, refuses ? Severity.VIOLATION : Severity.WARNING);
    }

    /** The finding on what has happened, which warns where a layer has made its rule binding. */
    Finding noted(Finding finding) {
        return bound(finding, Severity.WARNING);
    }

    private Finding bound(Finding finding, Severity weight) {
        Optional<CharterBinding> binding = charter.binding(finding.code());
        if (finding.severity() == Severity.VIOLATION || binding.isEmpty()) {
            return finding;
        }
        List<Basis> basis = new ArrayList<>();
        basis.add(basis("定为必须遵守", binding.get().layer(), binding.get().setBy()));
        basis.addAll(finding.basis());
        return finding.bound(weight, Label.of(binding.get().layer())).on(basis);
    }

    /** Which layer gave the figure of a parameter on a day. */
    FigureSource source(String name, LocalDate day) {
        CharterParameter parameter = parameters.find(name).orElseThrow();
        return effective(parameter, parameter.value(charter, day))
                .map(setting -> new FigureSource(setting.layer(), setting.setBy(), List.of()))
                .orElseGet(() -> new FigureSource(
                        CharterLayer.NATIONAL, "", parameter.on(day).basis()));
    }

    /** What a layer has set, unless the bound of the day does not allow it. */
    private Optional<CharterSetting> effective(CharterParameter parameter, Object value) {
        return charter.setting(parameter.name())
                .filter(setting -> parameter.read(setting.value()).equals(Optional.of(value)));
    }

    private List<Basis> sources(CharterParameter parameter, LocalDate day) {
        Edition edition = parameter.on(day);
        Object value = parameter.value(charter, day);
        Optional<CharterSetting> effective = effective(parameter, value);
        if (effective.isEmpty()) {
            return edition.basis();
        }
        CharterSetting setting = effective.get();
        String figure = Texts.of(parameter.label(), Locale.SIMPLIFIED_CHINESE) + " "
                + CharterText.shown(value, Locale.SIMPLIFIED_CHINESE);
        Stream<Basis> beside = value.equals(edition.value())
                ? Stream.empty()
                : edition.basis().stream().map(basis -> beside(basis, edition));
        return Stream.concat(Stream.of(basis(figure, setting.layer(), setting.setBy())), beside)
                .toList();
    }

    /** The national figure stands beside its source, for it is not the one that was used. */
    private static Basis beside(Basis basis, Edition edition) {
        return new Basis(
                basis.document(),
                basis.edition(),
                (basis.article() + " 全国为 " + edition.shown(Locale.SIMPLIFIED_CHINESE)).strip(),
                basis.effectiveFrom(),
                basis.readOn(),
                basis.evidence());
    }

    private Basis basis(String what, CharterLayer layer, String body) {
        String who = Texts.of(Label.of(layer), Locale.SIMPLIFIED_CHINESE) + "：" + body;
        return new Basis(
                TITLE,
                charter.version() == 0 ? "" : "第" + charter.version() + "版",
                what + "（" + who + "）",
                Optional.of(charter.effectiveFrom()),
                Optional.empty(),
                Evidence.CHARTER);
    }
}

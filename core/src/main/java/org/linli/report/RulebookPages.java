package org.linli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.charter.Bound;
import org.linli.charter.CharterParameter;
import org.linli.charter.CharterParameters;
import org.linli.charter.Edition;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Label;
import org.linli.kernel.Reason;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;
import org.linli.kernel.Texts;

/** Lays out a rulebook in one language. */
final class RulebookPages {
    private static final Pattern FIGURE = Pattern.compile("\\{[a-zA-Z0-9]+}");
    private static final Pattern ENGLISH_WORDS = Pattern.compile("[A-Za-z]{2,} [A-Za-z]+");
    private static final String OMITTED = "…";

    private final Locale locale;

    RulebookPages(Locale locale) {
        this.locale = locale;
    }

    List<DocumentBlock> blocks(Rulebook rulebook) {
        List<DocumentBlock> blocks = new ArrayList<>();
        blocks.add(new DocumentBlock.Heading(1, text(ReportText.RULEBOOK_TITLE), "rulebook"));
        blocks.add(new DocumentBlock.Paragraph(text(ReportText.RULEBOOK_INTRODUCTION)));
        blocks.add(evidenceLegend());
        blocks.add(new DocumentBlock.Paragraph(text(ReportText.EVIDENCE_NOTE)));
        blocks.add(severityLegend());
        for (Rulebook.Chapter chapter : rulebook.chapters()) {
            String title = ReportText.feature(chapter.feature(), locale);
            blocks.add(new DocumentBlock.Heading(2, title, "feature-" + chapter.feature()));
            chapter.rules().forEach(rule -> addRule(blocks, rule));
            if (!chapter.reasons().isEmpty()) {
                blocks.add(new DocumentBlock.Paragraph(text(ReportText.OTHER_FINDINGS)));
                blocks.add(others(chapter.reasons()));
            }
        }
        return blocks;
    }

    private DocumentBlock evidenceLegend() {
        return table(
                List.of(ReportText.TAG, ReportText.EVIDENCE, ReportText.MEANING),
                Stream.of(Evidence.values())
                        .map(evidence -> List.of(
                                evidence.tag(), label(evidence), meaning("evidence-meaning." + evidence.name())))
                        .toList());
    }

    private DocumentBlock severityLegend() {
        return table(
                List.of(ReportText.SEVERITY, ReportText.MEANING),
                Stream.of(Severity.values())
                        .map(severity -> List.of(label(severity), meaning("severity-meaning." + severity.name())))
                        .toList());
    }

    private void addRule(List<DocumentBlock> blocks, Rule<?> rule) {
        blocks.add(new DocumentBlock.Heading(3, rule.id(), rule.id()));
        String choice = rule.judgesChoice() ? Texts.betweenSentences(locale) + text(ReportText.BINDABLE) : "";
        blocks.add(new DocumentBlock.Paragraph(label(rule.severity()) + " – " + rule.statement(locale) + choice));
        if (!rule.parameters().isEmpty()) {
            blocks.add(table(
                    List.of(
                            ReportText.PARAMETER,
                            ReportText.MEANING,
                            ReportText.DEFAULT,
                            ReportText.EFFECTIVE_FROM,
                            ReportText.UNIT,
                            ReportText.BOUND,
                            ReportText.SOURCE),
                    rule.parameters().stream().flatMap(this::parameter).toList()));
        }
        blocks.add(table(
                List.of(
                        ReportText.DOCUMENT,
                        ReportText.EDITION,
                        ReportText.ARTICLE,
                        ReportText.EFFECTIVE_FROM,
                        ReportText.EVIDENCE),
                rule.basis().stream().map(this::basis).toList()));
    }

    private DocumentBlock others(List<Reason> reasons) {
        return table(
                List.of(ReportText.CODE, ReportText.SEVERITY, ReportText.MEANING, ReportText.SOURCE_OF_FINDING),
                reasons.stream()
                        .map(reason -> List.of(
                                reason.code(),
                                label(reason.severity()),
                                FIGURE.matcher(Texts.find(reason.code(), locale).orElse(reason.code()))
                                        .replaceAll(OMITTED),
                                sources(reason.basis())))
                        .toList());
    }

    /** A line for each edition, the latest last. */
    private Stream<List<String>> parameter(String name) {
        return CharterParameters.known()
                .find(name)
                .map(parameter -> parameter.editions().stream().map(edition -> edition(parameter, edition)))
                .orElseGet(() -> Stream.of(List.of(name, "", "", "", "", "", "")));
    }

    private List<String> edition(CharterParameter parameter, Edition edition) {
        return List.of(
                parameter.name(),
                Texts.of(parameter.label(), locale),
                edition.shown(locale),
                edition.from().map(LocalDate::toString).orElse(""),
                label(parameter.unit()),
                edition.bound().map(Bound::toString).orElse(""),
                sources(edition.basis()));
    }

    private String sources(List<Basis> basis) {
        return basis.stream().map(this::inLanguage).map(Basis::cite).collect(Collectors.joining("; "));
    }

    /** What a host explains in English alone is left out of a Chinese page; the mark of the evidence stays. */
    private Basis inLanguage(Basis source) {
        Basis basis = source.in(locale);
        boolean foreign = Texts.isChinese(locale)
                && ENGLISH_WORDS.matcher(basis.article()).find();
        return foreign
                ? new Basis(
                        basis.document(), basis.edition(), "", basis.effectiveFrom(), basis.readOn(), basis.evidence())
                : basis;
    }

    private List<String> basis(Basis source) {
        Basis basis = inLanguage(source);
        return List.of(
                basis.document(),
                basis.edition(),
                basis.article(),
                basis.effectiveFrom().map(LocalDate::toString).orElse(""),
                basis.evidence().tag()
                        + " – "
                        + label(basis.evidence())
                        + basis.readOn().map(day -> ", " + day).orElse(""));
    }

    private DocumentBlock.Table table(List<ReportText> header, List<List<String>> rows) {
        return new DocumentBlock.Table(header.stream().map(this::text).toList(), rows);
    }

    private String text(ReportText wording) {
        return wording.in(locale);
    }

    private String label(Enum<?> constant) {
        return Texts.of(Label.of(constant), locale);
    }

    private String meaning(String key) {
        return Texts.of(new Label(key), locale);
    }
}

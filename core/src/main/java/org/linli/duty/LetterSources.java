package org.linli.duty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.FigureSource;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Finding;
import org.linli.kernel.Texts;

/**
 * What gave the figures that a letter names (数值来源): the community's charter, the rules of the place, or what is usual elsewhere. A
 * letter names no charter that did not set them.
 *
 * @param times of the least services
 * @param hours of the least hours
 * @param points of the points that pass
 * @param rate of the least rate of a unit
 */
public record LetterSources(FigureSource times, FigureSource hours, FigureSource points, FigureSource rate) {
    static LetterSources of(Charter charter, LocalDate day) {
        return new LetterSources(
                charter.source("duty.minTimesPerYear", day),
                charter.source("duty.minHoursPerYear", day),
                charter.source("duty.passPoints", day),
                charter.source("duty.unitMinReport", day));
    }

    /** The sources of what is asked of a member; where they differ, each says of what. */
    String ofMember(boolean withPoints, Locale locale) {
        Map<DutyText, FigureSource> all = new LinkedHashMap<>();
        all.put(DutyText.TIMES, times);
        all.put(DutyText.HOURS, hours);
        if (withPoints) {
            all.put(DutyText.POINTS, points);
        }
        Map<String, List<DutyText>> figures = all.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each.getValue().layer() + each.getValue().body(),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return figures.values().stream()
                .map(alike ->
                        said(alike.stream().map(all::get).toList(), figures.size() > 1 ? alike : List.of(), locale))
                .collect(Collectors.joining(comma(locale)));
    }

    String ofRate(Locale locale) {
        return said(List.of(rate), List.of(), locale);
    }

    private static String said(List<FigureSource> alike, List<DutyText> figures, Locale locale) {
        FigureSource first = alike.get(0);
        Finding text = switch (first.layer()) {
            case COMMUNITY -> Finding.hint("duty-source-community");
            case LOCAL -> Finding.hint("duty-source-local");
            case NATIONAL -> Finding.hint("duty-source-national");
        };
        return text.with("body", first.body())
                .with("documents", first.layer() == CharterLayer.NATIONAL ? documents(alike, locale) : "")
                .with(
                        "figures",
                        figures.stream().map(each -> each.in(locale)).collect(Collectors.joining(comma(locale))))
                .explain(locale);
    }

    /** What the library has chosen itself has no document. */
    private static String documents(List<FigureSource> alike, Locale locale) {
        return alike.stream()
                .flatMap(source -> source.basis().stream())
                .filter(basis -> basis.evidence() != Evidence.DESIGN)
                .map(Basis::document)
                .distinct()
                .collect(Collectors.joining(comma(locale)));
    }

    private static String comma(Locale locale) {
        return Texts.isChinese(locale) ? "、" : ", ";
    }
}

package org.linli.examples.story;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.Desk;
import org.linli.charter.Rate;
import org.linli.dispute.ledger.DisputeFigures;
import org.linli.dispute.ledger.DisputeMonth;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.party.DisputeClass;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/** What the disputes of the year were about, how far they came, and one of them in full (矛盾纠纷). */
final class DisputeSection {
    private static final List<Tone> TONES = List.of(Tone.FIRST, Tone.SECOND, Tone.THIRD);
    private static final int MONTHS = 12;

    private final Desk desk;
    private final Teller teller;
    private final DisputeMonth year;

    private DisputeSection(Desk desk, Teller teller) {
        this.desk = desk;
        this.teller = teller;
        this.year = desk.disputeLedgers().month(Chapter4.YEAR).orElseThrow();
    }

    static Section of(Desk desk, Teller teller) {
        return new DisputeSection(desk, teller).section();
    }

    private Section section() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(Words.of("谁与谁之间，按月", "Between whom, by month")));
        parts.add(new Part.Columns(3, classes()));
        parts.add(new Part.Columns(2, List.of(course(), subjects())));
        parts.add(rates());
        parts.addAll(teller.courses("disputes"));
        return new Section(
                "disputes",
                Words.of("治理", "Governance"),
                Words.of("矛盾纠纷化解", "Disputes"),
                Words.of("2024年", "2024"),
                Words.of("回答街道和居民：有哪些事，办到哪一步，快不快。", "For the sub-district and residents: what, how far, how fast."),
                parts);
    }

    private List<Part> classes() {
        Map<DisputeClass, List<Long>> byClass = new EnumMap<>(DisputeClass.class);
        for (int month = 1; month <= MONTHS; month++) {
            for (var line : desk.disputeLedgers()
                    .month(YearMonth.of(Chapter4.YEAR.from().getYear(), month))
                    .orElseThrow()
                    .lines()) {
                List<Long> months = byClass.computeIfAbsent(
                        line.disputeClass(), none -> new ArrayList<>(Collections.nCopies(MONTHS, 0L)));
                months.set(month - 1, months.get(month - 1) + line.figures().accepted());
            }
        }
        long most = byClass.values().stream()
                .flatMap(List::stream)
                .max(Long::compare)
                .orElse(0L);
        List<Part> pictures = new ArrayList<>();
        byClass.forEach((kind, months) -> {
            long all = months.stream().mapToLong(Long::longValue).sum();
            if (all > 0) {
                pictures.add(new Part.Months(
                        Words.of(kind),
                        Words.of(all + " 件，按月", all + ", by month"),
                        months,
                        most,
                        TONES.get(pictures.size() % TONES.size())));
            }
        });
        return pictures;
    }

    private Part course() {
        DisputeFigures all = year.total();
        return new Part.Bars(
                Words.of(all.accepted() + " 件走到哪一步（件）", "How far " + all.accepted() + " disputes came (cases)"),
                all.accepted() + all.rebounds(),
                List.of(
                        bar(
                                "受理",
                                "Accepted",
                                all.accepted(),
                                "不含合并的重复 " + all.repeats() + " 件",
                                all.repeats() + " repeats not counted"),
                        bar("反弹重启", "Came back", all.rebounds(), "原案重启，不另计一件", "the same case goes on"),
                        bar(
                                "达成协议",
                                "Agreed",
                                all.settled(),
                                "书面 %d，口头 %d".formatted(all.written(), all.oral()),
                                "%d in writing, %d by word".formatted(all.written(), all.oral())),
                        bar(
                                "调解终止",
                                "In vain",
                                all.failed(),
                                "已告知仲裁、行政、司法途径",
                                "told of arbitration, administration and courts"),
                        bar("移送", "Referred", all.referred(), "交由有权处理的单位", "to a body that may decide"),
                        bar(
                                "履行完毕",
                                "Performed",
                                all.performed(),
                                "登记未履行 " + all.breached() + " 件",
                                all.breached() + " broken")),
                Words.of(
                        "一件反弹后再次调解，因此达成、终止、移送之和可以多于受理。",
                        "A case that came back is mediated again, so the ends may be more than the cases."));
    }

    private static Part.Bar bar(String zh, String en, long value, String noteZh, String noteEn) {
        return new Part.Bar(Words.of(zh, en), value, Tone.TOTAL, Words.of(noteZh, noteEn));
    }

    private Part subjects() {
        Map<DisputeSubject, Long> bySubject = new TreeMap<>();
        year.lines()
                .forEach(line -> bySubject.merge(line.subject(), line.figures().accepted(), Long::sum));
        List<Part.Bar> bars = bySubject.entrySet().stream()
                .sorted(Map.Entry.<DisputeSubject, Long>comparingByValue().reversed())
                .map(entry -> new Part.Bar(Words.of(entry.getKey()), entry.getValue(), Tone.TOTAL, Words.NONE))
                .toList();
        return new Part.Bars(
                Words.of("为了什么事（件）", "What about (cases)"),
                bars.isEmpty() ? 0 : bars.get(0).value(),
                bars,
                Words.of(
                        "噪声先劝阻、调解并留下记录，再交主管部门。",
                        "Noise: first asked to stop and mediated, with a record, before an authority acts."));
    }

    private Part rates() {
        DisputeFigures all = year.total();
        return new Part.Table(
                Words.of("三项比率，分子分母可查", "Three rates, with what they are of"),
                List.of(
                        Part.Column.text("比率", "Rate"),
                        Part.Column.number("数值", "Value"),
                        Part.Column.number("分子÷分母", "Part ÷ whole"),
                        Part.Column.text("口径", "Counted as")),
                Arrays.asList(
                        rate("成功率", "Success", all.success(), told("success")),
                        rate("履行率", "Performance", all.performance(), told("performance")),
                        rate(
                                "不出社区率",
                                "Stayed",
                                all.stayed(),
                                Words.of(
                                        "在社区办结的，占办结与引导移送之和的比例；期内办结后又移送的，计为移送。",
                                        "What ended here, of what ended here or was referred; what ended and was referred later counts as referred."))),
                Optional.empty());
    }

    /** The definition that the ledger prints beside a figure. */
    private static Words told(String figure) {
        Label definition = new Label("dispute-ledger." + figure + ".definition");
        return Words.in(locale -> Texts.of(definition, locale));
    }

    private static List<Words> rate(String zh, String en, Rate rate, Words definition) {
        return List.of(Words.of(zh, en), Words.same(rate), Words.same(rate.part() + "÷" + rate.whole()), definition);
    }
}

package org.linli.examples.story.enterprise;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.linli.Desk;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.job.ledger.JobFigures;

/** Who was hired for enterprises, and which residents found work, each by its definition (就业). */
final class JobSection {
    private final Desk desk;

    private JobSection(Desk desk) {
        this.desk = desk;
    }

    static Section of(Desk desk) {
        return new JobSection(desk).section();
    }

    private Section section() {
        List<Long> recruited = months(2021, JobFigures::hires);
        List<Long> placed = months(2022, JobFigures::residentHires);
        long most = Math.max(
                recruited.stream().mapToLong(Long::longValue).max().orElse(0),
                placed.stream().mapToLong(Long::longValue).max().orElse(0));
        return new Section(
                "jobs",
                Shown.GROUP,
                Words.of("招聘与就业", "Jobs"),
                Words.of("2021、2022年", "2021 and 2022"),
                Words.of(
                        "回答企业和居民：招到多少人，多少居民有了工作，怎么数的。",
                        "For enterprises and residents: how many were hired, how many residents found work, how it is counted."),
                List.of(
                        new Part.Columns(
                                2,
                                List.of(
                                        new Part.Months(
                                                Words.of(
                                                        "2021年为企业招聘，按上岗月（人次）",
                                                        "Hired for enterprises in 2021, by month"),
                                                Words.of("同一人录用两次，计两次。", "A person who was hired twice counts twice."),
                                                recruited,
                                                most,
                                                Tone.FIRST),
                                        new Part.Months(
                                                Words.of("2022年居民就业，按上岗月（人次）", "Residents hired in 2022, by month"),
                                                Words.of(
                                                        "全年人数按人计，少于各月之和。",
                                                        "People of the year are counted once, so they are fewer than the months add up to."),
                                                placed,
                                                most,
                                                Tone.SECOND))),
                        table()));
    }

    private List<Long> months(int year, ToLongFunction<JobFigures> figure) {
        return Shown.byMonth(month -> figure.applyAsLong(desk.jobLedgers()
                .recruitment(YearMonth.of(year, month))
                .orElseThrow()
                .total()));
    }

    private Part table() {
        JobFigures before = year(2021);
        JobFigures after = year(2022);
        List<List<Words>> rows = new ArrayList<>();
        rows.add(count("hires", before.hires(), after.hires()));
        rows.add(List.of(
                Shown.text("job-ledger.people"),
                Words.same(before.people().size()),
                Words.same(after.people().size()),
                Words.of("录用的人，每人计一次。", "Those who were hired, each once.")));
        rows.add(count("residents", before.residents().size(), after.residents().size()));
        rows.add(rate("residentShare", before.residentShare(), after.residentShare()));
        rows.add(rate("retention", before.retention(), after.retention()));
        return new Part.Table(
                Words.of("两年的数字和口径", "The figures of two years, and their definitions"),
                List.of(
                        Part.Column.text("指标", "Figure"),
                        Part.Column.number("2021年", "2021"),
                        Part.Column.number("2022年", "2022"),
                        Part.Column.text("口径", "Counted as")),
                rows,
                Optional.empty());
    }

    private JobFigures year(int year) {
        return desk.jobLedgers().recruitment(Chapter5.year(year)).orElseThrow().total();
    }

    private static List<Words> count(String figure, long before, long after) {
        return List.of(
                Shown.text("job-ledger." + figure),
                Words.same(before),
                Words.same(after),
                Shown.text("job-ledger." + figure + ".definition"));
    }

    private static List<Words> rate(String figure, Object before, Object after) {
        return List.of(
                Shown.text("job-ledger." + figure),
                Words.same(before),
                Words.same(after),
                Shown.text("job-ledger." + figure + ".definition"));
    }
}

package org.linli.examples.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeStatus;
import org.linli.dispute.DisputeStep;
import org.linli.dispute.DisputeTaken;
import org.linli.dispute.ledger.DisputeFigures;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.kernel.Paging;
import org.linli.storage.Selection;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** The figures of the fourth chapter, counted once more from the single cases. */
class Chapter4Test {
    private static final int MEDIATION_DAYS = 30;
    private static final int DISSUASION_DAYS = 3;
    private static final int EXTENSION_DAYS = 20;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Desk desk = told();

    @Test
    void each_month_of_the_ledger_reconciles_with_the_single_cases() {
        Map<YearMonth, Map<String, Long>> months = new HashMap<>();
        cases().forEach(dispute -> count(dispute, months));
        for (YearMonth month = YearMonth.of(2024, 1); month.getYear() == 2024; month = month.plusMonths(1)) {
            assertEquals(
                    months.getOrDefault(month, Map.of()),
                    shown(desk.disputeLedgers().month(month).orElseThrow().total()),
                    month::toString);
        }
    }

    @Test
    void the_year_has_the_figures_that_its_plan_says() {
        DisputeFigures year =
                desk.disputeLedgers().month(Chapter4.YEAR).orElseThrow().total();
        assertEquals(126, year.accepted());
        assertEquals(
                List.of(121L, 7L, 118L, 8L), List.of(year.settled(), year.failed(), year.performed(), year.breached()));
        assertEquals(List.of(7L, 6L, 4L, 6L), List.of(year.referred(), year.rebounds(), year.repeats(), year.late()));
        assertEquals("94.53%", year.success().toString());
        assertEquals("97.52%", year.performance().toString());
    }

    @Test
    void every_case_is_on_file_and_is_of_a_kind_that_the_story_names() {
        List<Dispute> cases = cases();
        assertEquals(130, cases.size());
        assertTrue(cases.stream().allMatch(dispute -> dispute.status() == DisputeStatus.ARCHIVED));
        Set<DisputeSubject> subjects = new TreeSet<>();
        cases.forEach(dispute -> subjects.add(dispute.report().subject()));
        assertEquals(
                Set.of(DisputeSubject.CHARGING, DisputeSubject.SANITATION, DisputeSubject.PIPES, DisputeSubject.NOISE),
                subjects);
    }

    @Test
    void the_set_of_cases_is_the_same_each_time() {
        assertEquals(125, CasePlans.all().size());
        assertEquals(CasePlans.all(), CasePlans.all());
    }

    @Test
    void one_case_is_told_in_full_with_its_reasons_and_days() {
        List<String> lines = told.toString(StandardCharsets.UTF_8).lines().toList();
        for (String part : List.of(
                "2024年3月5日 |仍指派调解员丁",
                "2024年4月8日 |预演：延期二十日，未征得同意",
                "2024年4月18日 |未签字即履行",
                "2024年6月14日 |只有登记表即归档",
                "2024年7月8日 |反弹重启：第三台风机夜间又开",
                "2024年8月14日 |归档")) {
            String day = part.substring(0, part.indexOf('|'));
            String step = part.substring(part.indexOf('|') + 1);
            assertTrue(
                    lines.stream().anyMatch(line -> line.startsWith(day) && line.contains(step)),
                    () -> part + "\n" + told);
        }
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith("2024年4月18日 ")
                                && line.contains("居民一方申请司法确认")
                                && line.endsWith("须由各方当事人共同申请。")),
                told::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains("司法所、公安、检察院")), told::toString);
    }

    private Desk told() {
        StoryClock clock = new StoryClock(CasePlans.FIRST_DAY);
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .vault(KeyVault.ofSecret(new byte[32]))
                .citizenIds(Samples.OLD_AGE)
                .build();
        Desk secretary = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
        for (String name : List.of("青蛙王子", "顶津食品", "示例企业甲", "示例企业乙", "示例企业丙")) {
            secretary
                    .organisations()
                    .register(OrganisationForm.of(name, OrganisationKind.ENTERPRISE))
                    .orElseThrow();
        }
        new Chapter4(linli, clock, new Teller(new PrintStream(told, true, StandardCharsets.UTF_8), false)).tell();
        return secretary;
    }

    private List<Dispute> cases() {
        List<Dispute> all = new ArrayList<>();
        Optional<Paging> paging = Optional.of(Paging.first(50));
        while (paging.isPresent()) {
            Paging asked = paging.get();
            var page = desk.disputes().list(Selection.all(), asked).orElseThrow();
            all.addAll(page.items());
            paging = page.next().map(asked::after);
        }
        return all;
    }

    /** Goes through the days of one case, without its clocks. */
    private static void count(Dispute dispute, Map<YearMonth, Map<String, Long>> months) {
        LocalDate began = dispute.registeredOn();
        LocalDate stopped = began;
        long allowed = MEDIATION_DAYS;
        boolean late = false;
        for (DisputeTaken step : dispute.steps()) {
            LocalDate on = step.on();
            Map<String, Long> month = months.computeIfAbsent(YearMonth.from(on), any -> new HashMap<>());
            long days = ChronoUnit.DAYS.between(began, on);
            switch (step.step()) {
                case ACCEPT -> {
                    add(month, "accepted", 1);
                    add(month, "people", dispute.report().people());
                    add(month, "amount", dispute.report().amount());
                    began = on;
                }
                case REOPEN -> {
                    add(month, "rebounds", 1);
                    began = on;
                    allowed = MEDIATION_DAYS;
                }
                case STOP -> stopped = on;
                case GO_ON -> allowed += ChronoUnit.DAYS.between(stopped, on);
                case EXTEND -> allowed += EXTENSION_DAYS;
                case DISSUADE -> late |= days > DISSUASION_DAYS;
                case AGREE, TERMINATE -> {
                    late |= days > allowed;
                    add(month, step.step() == DisputeStep.AGREE ? "settled" : "failed", 1);
                    add(month, "days", days);
                    add(month, "late", late ? 1 : 0);
                }
                case FULFIL -> add(month, "performed", 1);
                case BREACH -> add(month, "breached", 1);
                case REFER -> add(month, "referred", 1);
                case JOIN -> add(month, "repeats", 1);
                case CONFIRM -> add(month, "confirmed", 1);
                default -> {}
            }
        }
    }

    private static void add(Map<String, Long> month, String figure, long more) {
        if (more > 0) {
            month.merge(figure, more, Long::sum);
        }
    }

    private static Map<String, Long> shown(DisputeFigures figures) {
        Map<String, Long> shown = new HashMap<>();
        add(shown, "accepted", figures.accepted());
        add(shown, "people", figures.people());
        add(shown, "amount", figures.amount());
        add(shown, "rebounds", figures.rebounds());
        add(shown, "settled", figures.settled());
        add(shown, "failed", figures.failed());
        add(shown, "days", figures.days());
        add(shown, "late", figures.late());
        add(shown, "performed", figures.performed());
        add(shown, "breached", figures.breached());
        add(shown, "referred", figures.referred());
        add(shown, "repeats", figures.repeats());
        add(shown, "confirmed", figures.confirmed());
        return shown;
    }
}

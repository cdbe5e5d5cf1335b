package org.linli.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.examples.sample.ExcelRoster;
import org.linli.examples.story.Samples;
import org.linli.examples.story.Teller;
import org.linli.examples.story.Terminal;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterReport;
import org.linli.roster.RowOutcome;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A unit's list of members as a spreadsheet file: members are registered and report, and spoilt numbers are refused. */
public final class ExcelRosterMain {
    private static final String UNIT = "样本税务局";
    private static final List<String> HEADER = List.of("姓名", "身份证号", "手机号", "政治面貌", "单位", "单位性质", "特长", "服务意愿", "报到日期");

    private ExcelRosterMain() {}

    /**
     * Imports a list.
     *
     * @param args the .xlsx file; a sample is written into a temporary folder when none is named
     * @throws IOException when the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            tell(Path.of(args[0]));
            return;
        }
        Path sample = Files.createTempFile("members", ".xlsx");
        try {
            write(sample);
            tell(sample);
        } finally {
            Files.delete(sample);
        }
    }

    private static void tell(Path file) throws IOException {
        Teller teller = new Teller(System.out, Terminal.isThere());
        Desk desk = Linli.on(MemoryStorage.create())
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build()
                .desk(DivisionCode.of("350603005004"), Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
        ExcelRoster roster = ExcelRoster.of(file);
        for (String key : List.of("first", "second")) {
            teller.section(key.equals("first") ? "一、导入 Imported" : "二、再次提交 Handed in again");
            List<RowOutcome> outcomes = new ArrayList<>();
            Decision<RosterReport> done = desk.memberRoster()
                    .run(roster, RosterImport.of(key, ImportMode.BEST_EFFORT, Encoding.UTF_8), outcomes::add);
            teller.table(
                    List.of("行", "结果", "姓名", "说明"),
                    outcomes.stream().map(ExcelRosterMain::line).toList());
            teller.say(done.<String>fold(
                    accepted -> accepted.outcome().counts().toString(),
                    refused -> refused.explain(Locale.SIMPLIFIED_CHINESE)));
        }
    }

    private static List<String> line(RowOutcome outcome) {
        return List.of(
                String.valueOf(outcome.row()),
                outcome.status().name(),
                outcome.shown().getOrDefault("姓名", ""),
                outcome.findings().stream()
                        .map((Finding finding) ->
                                finding.explain(Locale.SIMPLIFIED_CHINESE) + "[" + finding.code() + "]")
                        .collect(Collectors.joining(" ")));
    }

    private static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "linli", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("报到花名册");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
            }
            row(sheet, 1, "示例甲", Samples.citizenId(1));
            row(sheet, 2, "示例乙", Samples.citizenId(2));
            sheet.value(2, 2, 13_000_000_002L);
            row(sheet, 3, "示例丙", "");
            // Typed as a number: the spreadsheet has kept fifteen of its eighteen digits.
            sheet.value(3, 1, Double.valueOf(Samples.citizenId(30).substring(0, 15) + "000"));
            row(sheet, 5, "示例丁", Samples.citizenId(4));
            sheet.value(5, 8, "22/9/11");
            row(sheet, 6, "示例甲", Samples.citizenId(1));
            sheet.value(6, 4, "样本财政局");
        }
    }

    private static void row(Worksheet sheet, int row, String name, String citizenId) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, citizenId);
        sheet.value(row, 3, "中共党员");
        sheet.value(row, 4, UNIT);
        sheet.value(row, 5, "机关");
        sheet.value(row, 6, "急救、摄影");
        sheet.value(row, 7, "健康医疗");
        sheet.value(row, 8, LocalDate.of(2022, 9, 11));
        sheet.style(row, 8).format("yyyy-mm-dd").set();
    }
}

package org.linli.examples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.examples.story.Samples;
import org.linli.examples.story.Teller;
import org.linli.examples.story.Terminal;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterReport;
import org.linli.roster.RosterSource;
import org.linli.roster.RowOutcome;
import org.linli.roster.RowStatus;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A roster as units really hand it in: in GBK, with a header full of blanks, and hardly a row without a mistake. */
public final class ImportRosterMain {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Desk desk;
    private final Teller teller;

    private ImportRosterMain(Desk desk, Teller teller) {
        this.desk = desk;
        this.teller = teller;
    }

    /**
     * Imports the roster in each way.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Desk desk = Linli.on(MemoryStorage.create())
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build()
                .desk(DivisionCode.of("350603005004"), Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
        new ImportRosterMain(desk, new Teller(System.out, Terminal.isThere())).tell();
    }

    private void tell() {
        String dirty = dirty();
        RosterSource file = RosterSource.of(dirty.getBytes(GB18030));
        RosterImport order = RosterImport.of("unit-a-2022", ImportMode.DRY_RUN, Encoding.utf8OrGb18030());

        teller.section("一、未指明编码 Without an encoding");
        show(desk.peopleRoster()
                .run(file, RosterImport.of("unit-a-2022", ImportMode.DRY_RUN, Encoding.BY_MARK), o -> {}));

        teller.section("二、整批导入 All or nothing");
        show(desk.peopleRoster()
                .run(file, RosterImport.of("unit-a-2022", ImportMode.ALL_OR_NOTHING, order.encoding()), o -> {}));

        teller.section("三、逐行导入 Row by row");
        List<RowOutcome> outcomes = new ArrayList<>();
        RosterImport rowByRow = RosterImport.of("unit-a-2022", ImportMode.BEST_EFFORT, order.encoding());
        Decision<RosterReport> done = desk.peopleRoster().run(file, rowByRow, outcomes::add);
        teller.table(
                List.of("行", "结果", "姓名", "说明"),
                outcomes.stream().map(ImportRosterMain::line).toList());
        show(done);

        teller.section("四、再次提交 Handed in again");
        show(desk.peopleRoster().run(file, rowByRow, o -> {}));
        teller.say("登记人数 registered: "
                + desk.people().list(Paging.first(100)).orElseThrow().items().size());
    }

    private void show(Decision<RosterReport> done) {
        teller.say(done.<String>fold(
                accepted -> "编码 encoding " + accepted.outcome().encoding() + "　"
                        + accepted.outcome().counts().entrySet().stream()
                                .map(count -> word(count.getKey()) + " " + count.getValue())
                                .collect(Collectors.joining("　")),
                refused -> "✗ " + refused.explain(Locale.SIMPLIFIED_CHINESE)));
    }

    private static List<String> line(RowOutcome outcome) {
        String why = outcome.findings().stream()
                .map((Finding finding) -> finding.explain(Locale.SIMPLIFIED_CHINESE) + "[" + finding.code() + "]")
                .collect(Collectors.joining(" "));
        return List.of(
                String.valueOf(outcome.row()),
                word(outcome.status()),
                outcome.shown().getOrDefault("姓名", ""),
                why);
    }

    private static String word(RowStatus status) {
        return switch (status) {
            case ACCEPTED -> "已录入";
            case WARNED -> "已录入（提醒）";
            case UPDATED -> "已更新";
            case KNOWN -> "已登记过";
            case REFUSED -> "未通过";
            case WITHHELD -> "未录入";
        };
    }

    private static String dirty() {
        String half = Samples.citizenId(3).substring(0, 15);
        return String.join(
                "\r\n",
                "姓　名,身份证号,手机号码,住址,政治面貌,出生日期,性别",
                "示例甲," + Samples.citizenId(1) + ",138 0000 0001,\"示例路1号, 2室\",中共党员,1880-01-02,男",
                "示例乙,'" + Samples.citizenId(2) + ",+8613800000002,=SUM(A1),群众,1880年1月3日,",
                "示例丙," + half + ",,,群众,,",
                "示例丁,3.50603E+17,,,团员,,",
                ",,,,,,",
                "示例戊," + Samples.citizenId(5).substring(0, 17) + "×,,,群众,,",
                "示例己," + Samples.citizenId(6) + ",12345,,居民,,",
                "示例庚," + Samples.citizenId(7) + ",13800000007,,预备党员,1881-05-06,女",
                "示例甲," + Samples.citizenId(1) + ",13800000009,,中共党员,,",
                "示例\"辛," + Samples.citizenId(8) + ",,,群众,,",
                "示例壬," + Samples.citizenId(9) + ",,群众",
                "示例癸," + Samples.citizenId(10) + ",,,群众,80/1/11,",
                "㛃示例," + Samples.citizenId(11) + ",,,群众,,",
                "\"示例子," + Samples.citizenId(12) + ",,,群众,,",
                "示例丑," + Samples.citizenId(13) + ",,,群众,,");
    }
}

package org.linli.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.alliance.Contribution;
import org.linli.alliance.ThemeDay;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Words;
import org.linli.kernel.Paging;

/** Who belongs to the alliance, who came, and who holds posts where (党建联盟). */
final class AllianceSection {
    private static final int YEAR = 2022;

    private AllianceSection() {}

    static Section of(Desk desk) {
        Alliance alliance =
                desk.alliances().list(Paging.first(1)).orElseThrow().items().get(0);
        List<Contribution> members =
                desk.alliances().contributions(alliance.id(), YEAR).orElseThrow();
        List<ThemeDay> days = desk.themeDays()
                .between(alliance.id(), LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR + 1, 1, 1))
                .orElseThrow();
        return new Section(
                "alliance",
                Words.of("组织", "Organisation"),
                Words.of("党建联盟", "The alliance"),
                Words.of(YEAR + "年", Integer.toString(YEAR)),
                Words.of(
                        "回答书记和成员单位：谁在联盟里，谁来过，双向任职是否齐全。",
                        "For the secretary and the members: who belongs, who came, do posts run both ways."),
                List.of(
                        new Part.Prose(
                                Words.of(
                                        alliance.name() + "：" + members.size()
                                                + " 个党支部各自隶属关系不变，与社区党组织一次签约，协议一年。线的粗细表示参加主题党日的次数，箭头表示交叉任职的方向。",
                                        alliance.name() + ": " + members.size()
                                                + " branches keep their own line of command; each signed a one-year agreement with the community’s Party"
                                                + " organisation. Line weight shows theme days attended, arrows the direction of cross-appointments.")),
                        graph(members),
                        roster(members),
                        themeDays(days)));
    }

    private static Part graph(List<Contribution> members) {
        long came = members.stream().filter(member -> member.attended() > 0).count();
        int in = members.stream().mapToInt(Contribution::postsIn).sum();
        int out = members.stream().mapToInt(Contribution::postsOut).sum();
        return new Part.Picture(
                Words.of(
                        "%d 个成员：%d 个到过会，进入任职 %d 人，派出任职 %d 人".formatted(members.size(), came, in, out),
                        "%d members: %d came, %d posts in the community, %d at a member"
                                .formatted(members.size(), came, in, out)),
                Words.of(
                        "黑圆：两次都到；白圆：到一次；虚线：未到；星：主办过主题党日。编号见名册。",
                        "Black: came twice; white: once; dashed: never; star: hosted. The numbers are those of the roster."),
                AllianceGraph.wide(members),
                Optional.of(AllianceGraph.narrow(members)),
                List.of(Words.of(
                        "%d 个成员两次都到，%d 个到过一次，%d 个未到，逐个见名册。"
                                .formatted(cameTimes(members, 2), cameTimes(members, 1), cameTimes(members, 0)),
                        "%d members came twice, %d once, %d never; the roster names each."
                                .formatted(cameTimes(members, 2), cameTimes(members, 1), cameTimes(members, 0)))));
    }

    private static long cameTimes(List<Contribution> members, int times) {
        return members.stream().filter(member -> member.attended() == times).count();
    }

    private static Part roster(List<Contribution> members) {
        return new Part.Table(
                Words.of("成员名册", "Roster"),
                List.of(
                        Part.Column.number("序号", "No."),
                        Part.Column.text("成员", "Member"),
                        Part.Column.number("主办", "Hosted"),
                        Part.Column.number("到会", "Came"),
                        Part.Column.number("到会率", "Rate"),
                        Part.Column.number("人次", "Visits"),
                        Part.Column.number("进入", "Posts in"),
                        Part.Column.number("派出", "Posts out")),
                IntStream.range(0, members.size())
                        .mapToObj(place -> row(place + 1, members.get(place)))
                        .toList(),
                Optional.empty());
    }

    private static List<Words> row(int number, Contribution member) {
        return List.of(
                Words.same(number),
                Words.same(member.name()),
                Words.same(member.hosted()),
                Words.same(member.attended() + "/" + member.themeDays()),
                Words.same(member.attendance()),
                Words.same(member.visits()),
                Words.same(member.postsIn()),
                Words.same(member.postsOut()));
    }

    private static Part themeDays(List<ThemeDay> days) {
        List<Part> cards = new ArrayList<>();
        for (ThemeDay day : days) {
            long units = day.attendance().values().stream()
                    .filter(count -> count > 0)
                    .count();
            cards.add(new Part.Card(
                    Words.of(day.day()).then(Words.of("　", "  ")).then(Words.same(day.theme())),
                    List.of(new Part.Prose(Words.of(
                            "到会 %d 个成员，%d 人次。".formatted(units, day.visits()),
                            "%d members, %d visits.".formatted(units, day.visits()))))));
        }
        return new Part.Columns(2, cards);
    }
}

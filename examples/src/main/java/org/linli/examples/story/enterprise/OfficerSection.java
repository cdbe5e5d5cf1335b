package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.Desk;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Standing;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.OfficerRole;
import org.linli.person.Person;
import org.linli.storage.Selection;

/** Which enterprises there are, and how many each officer has in care (三员包企). */
final class OfficerSection {
    private static final Paging ALL = Paging.first(1_000);

    private OfficerSection() {}

    static Section of(Desk desk, LocalDate day) {
        List<EnterpriseTeam> teams =
                desk.enterpriseTeams().list(Selection.all(), ALL).orElseThrow().items();
        return new Section(
                "officers",
                Shown.GROUP,
                Words.of("三员包企", "Three officers for each enterprise"),
                Words.of("现任", "in office"),
                Words.of(
                        "回答企业：有事找谁，每人包联几家，是否都有人。",
                        "For enterprises: whom to turn to, how many each officer has, is everyone cared for."),
                List.of(
                        new Part.Columns(2, List.of(grids(desk, day, teams), roles(teams))),
                        new Part.Note(
                                Standing.FINE,
                                Words.of(
                                        "三员由三个人担任，网格员须在企业所在网格任职。三员上门只为服务：没有检查、处罚、收费和打分，以此为目的的走访不予办理。",
                                        "The three are three people, and the grid officer serves in the enterprise’s grid. They come to serve: a visit for inspection, penalty, fee or score is refused."))));
    }

    private static Part grids(Desk desk, LocalDate day, List<EnterpriseTeam> teams) {
        Division division = desk.divisions().inForceOn(day).orElseThrow();
        List<Part.Bar> bars = division.grids().stream()
                .map(grid -> new Part.Bar(
                        Words.of("第" + "一二三四".charAt(grid.number() - 1) + "网格", "Grid " + grid.number()),
                        in(grid, teams),
                        Tone.FIRST,
                        Words.NONE))
                .toList();
        return new Part.Bars(
                Words.of(teams.size() + " 家企业，按所在网格（家）", teams.size() + " enterprises, by grid"),
                bars.stream().mapToLong(Part.Bar::value).max().orElse(0),
                bars,
                Words.of("第四网格是企业网格。", "The fourth grid is the grid of enterprises."));
    }

    private static long in(Grid grid, List<EnterpriseTeam> teams) {
        return teams.stream()
                .filter(team -> grid.buildings().contains(team.form().building()))
                .count();
    }

    private static Part roles(List<EnterpriseTeam> teams) {
        return new Part.Table(
                Words.of("三员与包联的企业", "The officers and their enterprises"),
                List.of(
                        Part.Column.text("角色", "Role"),
                        Part.Column.number("人数", "Officers"),
                        Part.Column.number("企业", "Enterprises"),
                        Part.Column.number("每人最少", "Least"),
                        Part.Column.number("每人最多", "Most")),
                Arrays.stream(OfficerRole.values())
                        .map(role -> row(role, teams))
                        .toList(),
                Optional.empty());
    }

    private static List<Words> row(OfficerRole role, List<EnterpriseTeam> teams) {
        Map<Id<Person>, Integer> loads = new HashMap<>();
        teams.forEach(team -> team.officer(role).ifPresent(term -> loads.merge(term.person(), 1, Integer::sum)));
        return List.of(
                Words.of(role),
                Words.same(loads.size()),
                Words.same(loads.values().stream().mapToInt(load -> load).sum()),
                Words.same(loads.values().stream().mapToInt(load -> load).min().orElse(0)),
                Words.same(loads.values().stream().mapToInt(load -> load).max().orElse(0)));
    }
}

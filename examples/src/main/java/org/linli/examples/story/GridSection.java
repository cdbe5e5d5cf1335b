package org.linli.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linli.Desk;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Standing;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPostKind;

/** Which grid is mine, how large it is, and who serves there (网格). */
final class GridSection {
    private GridSection() {}

    static Section of(Desk desk, LocalDate day) {
        Division division = desk.divisions().inForceOn(day).orElseThrow();
        List<Part> parts = new ArrayList<>();
        parts.add(map(division));
        parts.add(table(division));
        desk.preview().divisions().draw(DivisionForm.of(division)).findings().stream()
                .limit(1)
                .forEach(finding -> parts.add(new Part.Note(Standing.WATCH, Words.of(finding))));
        parts.add(posts(desk, day));
        return new Section(
                "grids",
                Words.of("组织", "Organisation"),
                Words.of(division.grids().size() + " 个网格", division.grids().size() + " grids"),
                Words.of("自 ", "since ")
                        .then(Words.of(division.inForce().orElseThrow().from()))
                        .then(Words.of(" 起施行", "")),
                Words.of(
                        "回答居民和街道：我家归哪格，各格多大，人手是否齐全。",
                        "For residents and the sub-district: which grid is mine, how large, is it staffed."),
                parts);
    }

    private static Part map(Division division) {
        return new Part.Picture(
                Words.of(
                        "%d 幢楼，%d 个网格，边界不重不漏"
                                .formatted(
                                        LijingGrids.BUILDINGS, division.grids().size()),
                        "%d buildings, %d grids, none left out and none twice"
                                .formatted(
                                        LijingGrids.BUILDINGS, division.grids().size())),
                Words.of(
                        "黑方块大小表示楼栋户数；虚线框为企业网格。示意图，不作测绘依据。",
                        "The squares grow with the households; the dashed border marks the grid of enterprises. A sketch, no survey."),
                LijingMap.draw(division),
                Optional.empty(),
                division.grids().stream()
                        .map(grid -> Words.of(
                                "%s：%d 幢楼，%d 户"
                                        .formatted(grid.name(), grid.buildings().size(), grid.households()),
                                "Grid %d: %d buildings, %d households"
                                        .formatted(
                                                grid.number(), grid.buildings().size(), grid.households())))
                        .toList());
    }

    private static Part table(Division division) {
        return new Part.Table(
                Words.of("各网格", "The grids"),
                List.of(
                        Part.Column.text("网格", "Grid"),
                        Part.Column.text("类型", "Type"),
                        Part.Column.text("编码", "Code"),
                        Part.Column.number("楼栋", "Buildings"),
                        Part.Column.number("户数", "Households"),
                        Part.Column.number("人口", "Residents"),
                        Part.Column.number("微网格", "Micro-grids")),
                division.grids().stream().map(GridSection::row).toList(),
                Optional.empty());
    }

    private static List<Words> row(Grid grid) {
        return List.of(
                Words.of(grid.name(), "Grid " + grid.number()),
                Words.of(grid.type()),
                Words.same(grid.code().value()),
                Words.same(grid.buildings().size()),
                Words.same(grid.households()),
                Words.same(grid.residents().map(Object::toString).orElse("–")),
                Words.same(grid.microGrids().size()));
    }

    private static Part posts(Desk desk, LocalDate day) {
        List<Part.Bar> bars = Arrays.stream(GridPostKind.values())
                .map(kind -> new Part.Bar(
                        Words.of(kind),
                        desk.gridPosts().holdersOn(kind, day).orElseThrow().size(),
                        kind.isOfTeam() ? Tone.SECOND : Tone.FIRST,
                        Words.NONE))
                .toList();
        return new Part.Bars(
                Words.of("在岗人数：网格岗位与五类成员的微网格团队（人）", "In office: posts of grids, and teams of five roles (people)"),
                bars.stream().mapToLong(Part.Bar::value).max().orElse(0),
                bars,
                Words.of("蓝色为网格岗位，黄色为微网格团队的五类成员。", "Blue: posts of grids; ochre: the five roles of the teams."));
    }
}

package org.linli.examples.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.charter.Rate;
import org.linli.community.Building;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Id;

/** Who heads each building, and whether more than half are managers of enterprises (楼栋长). */
final class HeadSection {
    private final Desk desk;
    private final LocalDate day;
    private final List<GridPost> heads;

    private HeadSection(Desk desk, LocalDate day) {
        this.desk = desk;
        this.day = day;
        this.heads = desk.gridPosts().holdersOn(GridPostKind.BUILDING_HEAD, day).orElseThrow();
    }

    static Section of(Desk desk, LocalDate day) {
        return new HeadSection(desk, day).section();
    }

    private Section section() {
        long managers = heads.stream().filter(GridPost::isEnterpriseManager).count();
        Rate rate = new Rate(managers, heads.size());
        Division division = desk.divisions().inForceOn(day).orElseThrow();
        return new Section(
                "heads",
                Words.of("组织", "Organisation"),
                Words.of(heads.size() + " 名楼栋长", heads.size() + " building heads"),
                Words.of("现任", "in office"),
                Words.of(
                        "回答书记：企业管理人员是否过半，每幢楼是否有人。",
                        "For the secretary: are managers more than half, has each building its head."),
                List.of(
                        new Part.Bars(
                                Words.of("企业管理人员占 " + rate, "Managers of enterprises: " + rate)
                                        .then(isHalf(managers, heads.size())),
                                heads.size(),
                                List.of(
                                        new Part.Bar(Words.of("企业管理人员", "Managers"), managers, Tone.FIRST, Words.NONE),
                                        new Part.Bar(
                                                Words.of("居民", "Residents"),
                                                heads.size() - managers,
                                                Tone.OPEN,
                                                Words.NONE)),
                                Words.of(
                                                "%d÷%d。少一名即为 %d÷%d"
                                                        .formatted(
                                                                managers, heads.size(), managers - 1, heads.size() - 1),
                                                "%d of %d. One fewer would be %d of %d"
                                                        .formatted(
                                                                managers, heads.size(), managers - 1, heads.size() - 1))
                                        .then(isHalf(managers - 1, heads.size() - 1))
                                        .then(Words.of("。", "."))),
                        map(division),
                        new Part.Table(
                                Words.of("各网格的楼栋长", "The heads of each grid"),
                                List.of(
                                        Part.Column.text("网格", "Grid"),
                                        Part.Column.text("企业管理人员任楼栋长的", "Headed by managers"),
                                        Part.Column.text("居民任楼栋长的", "Headed by residents")),
                                division.grids().stream().map(this::row).toList(),
                                Optional.empty())));
    }

    private Part map(Division division) {
        Set<String> managed = heads.stream()
                .filter(GridPost::isEnterpriseManager)
                .map(this::number)
                .collect(Collectors.toSet());
        return new Part.Picture(
                Words.of("各楼的楼栋长来自哪里", "Where the heads of the buildings come from"),
                Words.of("实心方块：企业管理人员；空心方块：居民。", "Filled: managers of enterprises; open: residents."),
                LijingMap.draw(division, managed),
                Optional.empty(),
                List.of(Words.of(
                        "%d 幢由企业管理人员负责，%d 幢由居民负责，逐幢见下表。".formatted(managed.size(), heads.size() - managed.size()),
                        "%d buildings are headed by managers, %d by residents; the table below names each."
                                .formatted(managed.size(), heads.size() - managed.size()))));
    }

    private static Words isHalf(long part, long whole) {
        return 2 * part > whole ? Words.of("，过半", ", more than half") : Words.of("，不过半", ", not more than half");
    }

    private List<Words> row(Grid grid) {
        List<GridPost> here = heads.stream()
                .filter(post -> post.form().seat().grid().equals(grid.id()))
                .toList();
        return List.of(Words.of(grid.name(), "Grid " + grid.number()), buildings(here, true), buildings(here, false));
    }

    private Words buildings(List<GridPost> here, boolean managers) {
        List<String> numbers = here.stream()
                .filter(post -> post.isEnterpriseManager() == managers)
                .map(this::number)
                .sorted(Comparator.comparing(String::length).thenComparing(number -> number))
                .toList();
        return Words.of(String.join("、", numbers), String.join(", ", numbers).replace("栋", ""));
    }

    private String number(GridPost post) {
        Id<Building> building = post.form().seat().building().orElseThrow();
        return desk.buildings().find(building).orElseThrow().number();
    }
}

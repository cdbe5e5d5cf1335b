package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.community.ClosingRules;
import org.linli.grid.GridDays;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Period;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The posts at a building, and of those who live or work in it (楼栋关联岗位). */
final class PostsAtBuilding implements Reliance<Building> {
    @Override
    public Kind<Building> on() {
        return Building.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Building building, LocalDate today) {
        return OpenPosts.open(view).stream()
                .filter(post -> isAt(post, building))
                .map(post -> OpenTie.of(
                        GridPost.KIND.name(),
                        post.id(),
                        PersonFiles.maskedName(view, post.form().person()),
                        GridPosts.END))
                .toList();
    }

    @Override
    public List<Finding> recordedAfter(Reading view, Building building, LocalDate day) {
        Stream<Map.Entry<String, LocalDate>> held = GridDays.covering(view, building.id(), day).stream()
                .flatMap(grid -> view.list(view.all(GridPost.KIND).where(GridPost.GRID, grid)).stream())
                .filter(post -> isAt(post, building))
                .flatMap(post -> post.term().flatMap(Period::until).stream()
                        .map(end -> Map.entry(
                                PersonFiles.maskedName(view, post.form().person()), end.minusDays(1))));
        return new Inspection()
                .ask(ClosingRules.RECORDED_AFTER, ClosingRules.LastRecord.of(day, GridPost.KIND.name(), held))
                .findings();
    }

    private static boolean isAt(GridPost post, Building building) {
        return post.seat().building().stream().anyMatch(building.id()::equals)
                || post.form().tie().stream().anyMatch(tie -> tie.building().equals(building.id()));
    }
}

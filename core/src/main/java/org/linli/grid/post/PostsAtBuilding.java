package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Building;
import org.linli.kernel.OpenTie;
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
                .filter(post -> post.seat().building().stream().anyMatch(building.id()::equals)
                        || post.form().tie().stream()
                                .anyMatch(tie -> tie.building().equals(building.id())))
                .map(post -> OpenTie.of(
                        GridPost.KIND.name(),
                        post.id(),
                        PersonFiles.maskedName(view, post.form().person()),
                        GridPosts.END))
                .toList();
    }
}

package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** Posts whose holders were taken for people of an enterprise, or of none, when they were nominated (任职单位性质). */
final class PostsOfEmployees implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<Finding> rejudged(Reading view, Organisation now, LocalDate today) {
        Employer employer = Employer.of(now);
        boolean wasSo = view.find(Organisation.KIND, now.id()).map(Employer::of).stream()
                .anyMatch(employer::equals);
        return wasSo
                ? List.of()
                : OpenPosts.open(view).stream()
                        .filter(post -> post.employer().stream()
                                .anyMatch(known -> known.organisation().equals(now.id())))
                        .flatMap(post -> GridPostRules.EMPLOYER_CHANGED
                                .check(new GridPostRules.Employment(
                                        post.kind(), post.employer(), Optional.of(employer)))
                                .stream())
                        .toList();
    }
}

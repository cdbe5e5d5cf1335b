package org.linli.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.kernel.Id;

/** A view shows a name beside each id of something that has a name which may be shown. */
class ReportedIdsTest {
    /** People have no name in a view, and records have none at all; the grid of a micro-grid or a cover has its name in a column. */
    private static final Set<String> WITHOUT = Set.of(
            "appointment.person",
            "assessment.person",
            "award_nomination.person",
            "grid_post.person",
            "enterprise_team.grid_officer",
            "enterprise_team.service_officer",
            "enterprise_team.party_adviser",
            "mediator.person",
            "grid_visit.visitor",
            "job_seeker.person",
            "referral.person",
            "referral.seeker",
            "duty_service.report",
            "duty_service.reverses",
            "duty_feedback.report");

    @Test
    void every_reported_id_has_a_name_beside_it_but_for_those_of_people_and_records() {
        Set<String> without = new TreeSet<>();
        Linli.kinds().forEach(kind -> unnamed(kind).forEach(column -> without.add(kind + "." + column)));
        assertEquals(new TreeSet<>(WITHOUT), without);
    }

    @Test
    void every_reported_id_of_a_part_has_a_name_beside_it() {
        Linli.kinds().stream().flatMap(kind -> kind.parts().stream()).forEach(part -> {
            List<String> names = part.columns().stream().map(Column::name).toList();
            part.columns().stream()
                    .filter(ReportedIdsTest::isReportedId)
                    .filter(column -> part.names().stream()
                            .noneMatch(naming -> naming.reference().equals(column)))
                    .forEach(column -> assertEquals(
                            Optional.of(column + "_name"),
                            names.stream().filter((column + "_name")::equals).findFirst(),
                            part.toString()));
        });
    }

    private static <A> List<String> unnamed(Kind<A> kind) {
        return kind.columns().stream()
                .filter(ReportedIdsTest::isReportedId)
                .filter(column -> kind.names().stream()
                        .noneMatch(naming -> naming.reference().equals(column)))
                .map(Column::name)
                .toList();
    }

    private static boolean isReportedId(Column<?, ?> column) {
        return column.isReported() && !column.isMany() && isId(column.type());
    }

    private static boolean isId(ValueType<?> type) {
        if (type.basic() != BasicType.TEXT) {
            return false;
        }
        try {
            return type.read("x") instanceof Id;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

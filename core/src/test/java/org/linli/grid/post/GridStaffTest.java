package org.linli.grid.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.feature.Attention;
import org.linli.grid.Division;
import org.linli.grid.GridNature;
import org.linli.grid.post.GridStaff.Change;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Severity;
import org.linli.scenario.StoryCharter;

class GridStaffTest {
    private static final Charter BINDING = StoryCharter.from(LocalDate.of(2022, 9, 1));

    @Test
    void ten_of_twenty_is_refused_and_eleven_of_twenty_one_is_not() {
        GridPost manager = PostSample.head("manager", PostSample.FIRST, true);
        GridPost resident = PostSample.head("resident", PostSample.FIRST, false);
        GridStaff eleven = PostSample.staff(PostSample.heads(11, 20));
        assertEquals(List.of(), eleven.found(resident, Change.APPOINTED));
        assertEquals(List.of(), eleven.found(manager, Change.APPOINTED));
        GridStaff ten = PostSample.staff(PostSample.heads(10, 19));
        assertEquals(List.of("enterprise-head-ratio"), codes(ten.found(resident, Change.APPOINTED)));
        assertEquals(List.of(), ten.found(manager, Change.APPOINTED));
    }

    @Test
    void the_first_head_manages_at_an_enterprise() {
        GridStaff nobody = PostSample.staff(List.of());
        assertEquals(
                List.of("enterprise-head-ratio"),
                codes(nobody.found(PostSample.head("resident", PostSample.FIRST, false), Change.APPOINTED)));
        assertEquals(List.of(), nobody.found(PostSample.head("manager", PostSample.FIRST, true), Change.APPOINTED));
    }

    @Test
    void a_manager_whose_release_would_lower_the_share_may_only_leave() {
        List<GridPost> heads = PostSample.heads(11, 21);
        GridStaff staff = PostSample.staff(heads);
        assertEquals(List.of("enterprise-head-ratio"), codes(staff.found(heads.get(0), Change.RELEASED)));
        assertEquals(List.of("enterprise-head-ratio-lost"), codes(staff.found(heads.get(0), Change.LEFT)));
        assertEquals(List.of(), staff.found(heads.get(20), Change.RELEASED));
    }

    @Test
    void what_mends_a_lost_share_is_accepted_with_a_warning() {
        List<GridPost> heads = PostSample.heads(5, 15);
        GridStaff lost = PostSample.staff(heads);
        GridPost manager = PostSample.head("manager", PostSample.FIRST, true);
        assertEquals(List.of("enterprise-head-ratio-lost"), codes(lost.found(manager, Change.APPOINTED)));
        assertEquals(List.of("enterprise-head-ratio-lost"), codes(lost.found(heads.get(14), Change.RELEASED)));
        assertTrue(lost.found(manager, Change.APPOINTED).stream()
                .noneMatch(finding -> finding.severity() == Severity.VIOLATION));
    }

    @Test
    void the_last_head_may_be_released() {
        List<GridPost> one = PostSample.heads(1, 1);
        assertEquals(List.of(), PostSample.staff(one).found(one.get(0), Change.RELEASED));
    }

    @Property
    void no_row_of_decisions_lowers_the_share_where_it_is_binding(@ForAll @Size(max = 40) List<Integer> steps) {
        List<GridPost> held = new ArrayList<>();
        int serial = 0;
        for (int step : steps) {
            int choice = Math.floorMod(step, 3);
            boolean appoints = choice < 2 || held.isEmpty();
            GridPost post = appoints
                    ? PostSample.head("head-" + serial, Id.of("far-" + serial++), choice == 0)
                    : held.get(Math.floorMod(step / 3, held.size()));
            List<Finding> found = PostSample.staff(held).found(post, appoints ? Change.APPOINTED : Change.RELEASED);
            if (found.stream().map(BINDING::weighed).noneMatch(finding -> finding.severity() == Severity.VIOLATION)) {
                if (appoints) {
                    held.add(post);
                } else {
                    held.remove(post);
                }
            }
            long managers = held.stream().filter(GridPost::isEnterpriseManager).count();
            assertTrue(held.isEmpty() || 2 * managers > held.size(), managers + " of " + held.size());
        }
    }

    @Test
    void a_building_has_one_head_wherever_the_seat_is() {
        GridPost there = PostSample.head("there", PostSample.WORKSHOP, true);
        GridPostForm form = GridPostForm.of(
                        GridPostKind.BUILDING_HEAD,
                        Id.of("person-9"),
                        Seat.ofBuilding(PostSample.WORKS, PostSample.WORKSHOP))
                .manager();
        GridStaffRules.Heads heads = PostSample.staff(List.of(there))
                .headsWithin(
                        PostSample.held("another", form),
                        Period.between(PostSample.TODAY, PostSample.TODAY.plusDays(1)))
                .orElseThrow();
        assertEquals(new GridStaffRules.Heads("厂房", 2, PostSample.TERMS), heads);
    }

    @Test
    void heads_are_counted_on_each_day_of_a_term() {
        LocalDate april = PostSample.TODAY.plusMonths(6);
        GridPost later = PostSample.post(
                "later",
                PostSample.head("later", PostSample.FIRST, true).form(),
                GridPostStatus.APPOINTED,
                Optional.of(Period.between(april, april.plusYears(1))));
        GridStaff staff = new GridStaff(
                List.of(), List.of(later), Optional.of(PostSample.DIVISION), PostSample.PREMISES, PostSample.TERMS);
        GridPost wanted = PostSample.head("wanted", PostSample.FIRST, true);
        assertEquals(
                1,
                staff.headsWithin(wanted, Period.between(PostSample.TODAY, april))
                        .orElseThrow()
                        .heads());
        assertEquals(
                2,
                staff.headsWithin(wanted, Period.between(PostSample.TODAY, april.plusDays(1)))
                        .orElseThrow()
                        .heads());
        assertEquals(
                1,
                staff.headsWithin(later, Period.between(PostSample.TODAY, april.plusYears(2)))
                        .orElseThrow()
                        .heads(),
                "itself once");
        GridPost now = PostSample.head("now", PostSample.FIRST, true);
        GridStaff both = new GridStaff(
                List.of(now), List.of(later), Optional.of(PostSample.DIVISION), PostSample.PREMISES, PostSample.TERMS);
        Finding over = lacking(both).get(0);
        assertEquals("building-heads-over", over.code());
        assertEquals(april, over.figures().get("day"));
    }

    @Test
    void too_many_heads_are_told_since_the_day_on_which_they_became_too_many() {
        LocalDate today = PostSample.TODAY;
        GridPost first = headFrom("first", today.minusDays(90));
        GridPost before = new HeadDays("before", today.minusDays(80), today.minusDays(50)).post();
        GridPost second = headFrom("second", today.minusDays(20));
        GridPost third = headFrom("third", today.minusDays(5));
        GridStaff staff = new GridStaff(
                List.of(),
                List.of(first, before, second, third),
                Optional.of(PostSample.DIVISION),
                PostSample.PREMISES,
                PostSample.TERMS);
        Attention over = new VacantPosts(PostSample.COMMUNITY, staff)
                .lacking(today)
                .filter(each -> each.finding().code().equals("building-heads-over"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(today.minusDays(20)), over.due());
        assertEquals(today.minusDays(20), over.finding().figures().get("day"));
    }

    private static GridPost headFrom(String id, LocalDate from) {
        return new HeadDays(id, from, PostSample.TODAY.plusYears(1)).post();
    }

    private record HeadDays(String id, LocalDate from, LocalDate until) {
        GridPost post() {
            return PostSample.post(
                    id,
                    PostSample.head(id, PostSample.FIRST, true).form(),
                    GridPostStatus.APPOINTED,
                    Optional.of(Period.between(from, until)));
        }
    }

    @Test
    void the_last_member_of_staff_is_not_released_but_may_leave() {
        GridPost last = PostSample.held("last", PostSample.form(GridPostKind.GRID_MEMBER));
        GridPost next = PostSample.held("next", PostSample.form(GridPostKind.GRID_MEMBER));
        GridPost head = PostSample.held("head", PostSample.form(GridPostKind.GRID_HEAD));
        GridStaff alone = PostSample.staff(List.of(last, head));
        assertEquals(List.of("grid-staff-min"), codes(alone.found(last, Change.RELEASED)));
        assertEquals(List.of("grid-staff-lacking"), codes(alone.found(last, Change.LEFT)));
        assertEquals(List.of(), alone.found(head, Change.RELEASED));
        assertEquals(List.of(), PostSample.staff(List.of(last, next)).found(last, Change.RELEASED));
    }

    @Test
    void a_grid_that_is_no_more_needs_nobody() {
        GridPostForm elsewhere =
                GridPostForm.of(GridPostKind.GRID_MEMBER, Id.of("person-1"), Seat.of(Id.of("elsewhere")));
        GridPost post = PostSample.held("last", elsewhere);
        assertEquals(List.of(), PostSample.staff(List.of(post)).found(post, Change.RELEASED));
        GridStaff undivided =
                new GridStaff(List.of(post), List.of(), Optional.empty(), PostSample.PREMISES, PostSample.TERMS);
        assertEquals(List.of(), undivided.found(post, Change.RELEASED));
    }

    @Test
    void who_leaves_is_missed_where_nobody_else_is() {
        GridPost liaison = PostSample.held("liaison", PostSample.form(GridPostKind.PARTY_LIAISON));
        assertEquals(
                List.of("grid-liaison-lacking"),
                codes(PostSample.staff(List.of(liaison)).found(liaison, Change.RELEASED)));
        GridPost volunteer = PostSample.held("volunteer", PostSample.form(GridPostKind.YOUTH_VOLUNTEER));
        List<Finding> team = PostSample.staff(List.of(volunteer)).found(volunteer, Change.LEFT);
        assertEquals(List.of("microgrid-five-roles"), codes(team));
        assertEquals(
                Label.of(GridPostKind.YOUTH_VOLUNTEER), team.get(0).figures().get("role"));
        GridPost second = PostSample.held("second", PostSample.form(GridPostKind.YOUTH_VOLUNTEER));
        assertEquals(List.of(), PostSample.staff(List.of(volunteer, second)).found(volunteer, Change.LEFT));
        GridPost head = PostSample.held(
                "head", PostSample.form(GridPostKind.BUILDING_HEAD).manager());
        assertEquals(
                List.of("building-head-lacking"),
                codes(PostSample.staff(List.of(head)).found(head, Change.RELEASED)));
    }

    @Test
    void a_head_with_the_seat_in_a_dedicated_grid_is_missed_in_the_basic_one() {
        Division dedicated = PostSample.division(
                Id.of("division-2"),
                PostSample.TODAY,
                PostSample.grid(PostSample.NORTH, 1, "北网格", GridNature.BASIC, Set.of(PostSample.THIRD), List.of()),
                PostSample.grid(
                        PostSample.WORKS, 2, "企业网格", GridNature.DEDICATED, Set.of(PostSample.THIRD), List.of()));
        GridPostForm form = GridPostForm.of(
                        GridPostKind.BUILDING_HEAD,
                        Id.of("person-9"),
                        Seat.ofBuilding(PostSample.WORKS, PostSample.THIRD))
                .manager();
        GridPost head = PostSample.held("head", form);
        List<Finding> found = new GridStaff(
                        List.of(head), List.of(), Optional.of(dedicated), PostSample.PREMISES, PostSample.TERMS)
                .found(head, Change.LEFT);
        assertEquals(List.of("building-head-lacking"), codes(found));
        assertEquals("北网格", found.get(0).figures().get("grid"));
    }

    @Test
    void all_that_is_missing_is_told_grid_by_grid() {
        List<GridPost> held = List.of(
                PostSample.held("member", PostSample.form(GridPostKind.GRID_MEMBER)),
                PostSample.held("liaison", PostSample.form(GridPostKind.PARTY_LIAISON)),
                PostSample.head("manager", PostSample.FIRST, true),
                PostSample.held("worker", PostSample.form(GridPostKind.COMMUNITY_WORKER)),
                PostSample.held("resident", PostSample.form(GridPostKind.RESIDENT_REPRESENTATIVE)));
        List<Finding> found = lacking(PostSample.staff(held));
        assertEquals(
                List.of(
                        "building-head-lacking 南网格",
                        "microgrid-five-roles 南网格",
                        "microgrid-five-roles 南网格",
                        "microgrid-five-roles 南网格",
                        "grid-staff-lacking 北网格",
                        "grid-liaison-lacking 北网格",
                        "building-head-lacking 北网格",
                        "grid-staff-lacking 企业网格",
                        "grid-liaison-lacking 企业网格"),
                found.stream()
                        .map(finding -> finding.code() + " " + finding.figures().get("grid"))
                        .toList());
        Finding unheaded = found.get(6);
        assertEquals(1L, unheaded.figures().get("buildings"), "nobody lives in the workshop");
        assertEquals("3栋", unheaded.figures().get("first"));
        assertEquals(
                List.of(
                        Label.of(GridPostKind.ENTERPRISE_REPRESENTATIVE),
                        Label.of(GridPostKind.PROPERTY_REPRESENTATIVE),
                        Label.of(GridPostKind.YOUTH_VOLUNTEER)),
                found.subList(1, 4).stream()
                        .map(finding -> finding.figures().get("role"))
                        .toList());
    }

    @Test
    void a_lost_share_is_missing_too() {
        assertEquals(
                "enterprise-head-ratio-lost",
                lacking(PostSample.staff(PostSample.heads(1, 2))).get(0).code());
    }

    private static List<Finding> lacking(GridStaff staff) {
        return new VacantPosts(DivisionCode.of("350603005004"), staff)
                .lacking(PostSample.TODAY)
                .map(Attention::finding)
                .toList();
    }

    private static List<String> codes(List<Finding> findings) {
        findings.forEach(finding -> Explained.of(Optional.of(finding)));
        return findings.stream().map(Finding::code).toList();
    }
}

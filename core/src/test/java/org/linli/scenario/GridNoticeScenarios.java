package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.notice.GridNotice;
import org.linli.grid.notice.GridNoticeForm;
import org.linli.grid.notice.GridNoticeSheet;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.person.LawfulBasis;
import org.linli.person.Person;
import org.linli.storage.contract.Race;

/** The public notices of the grids. */
abstract class GridNoticeScenarios extends DividedCase {
    private static final GridNoticeForm FORM = GridNoticeForm.of("0596-1234567", "北门", "公告栏");

    private List<String> attention() {
        return desk().gridNotices().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_notice_shows_scope_and_staff_and_is_out_of_date_when_they_change() {
        Grid south = south(divide(3));
        GridPost member = appointed(employeeFor(GridPostKind.GRID_MEMBER, south));
        assertEquals(List.of("grid-notice-lacking", "grid-notice-lacking"), attention());
        Decision<GridNotice> posted = desk().gridNotices().post(south.id(), FORM);
        assertEquals(List.of(), warned(posted));
        assertEquals(Optional.of(posted.orElseThrow()), desk().gridNotices().current(south.id()));
        assertEquals(List.of("grid-notice-lacking"), attention());

        GridNoticeSheet sheet = desk().gridNotices().sheet(south.id()).orElseThrow();
        assertEquals(List.of("1栋", "2栋"), sheet.buildings());
        assertEquals(
                List.of(new GridNoticeSheet.Line(GridPostKind.GRID_MEMBER, Optional.empty(), "林某某", Optional.empty())),
                sheet.staff());
        assertFalse(sheet.staff().toString().contains("林"));

        Id<Person> person = member.form().person();
        desk().consents().hold(person, LawfulBasis.OTHER_LAW, "档案法").orElseThrow();
        assertEquals(
                List.of(new GridNoticeSheet.Line(GridPostKind.GRID_MEMBER, Optional.empty(), "*", Optional.empty())),
                desk().gridNotices().sheet(south.id()).orElseThrow().staff());
        desk().consents().release(person).orElseThrow();
        assertEquals(sheet, desk().gridNotices().sheet(south.id()).orElseThrow());

        clock.pass(Duration.ofDays(1));
        desk().gridPosts().end(member.id(), GridPostEnd.LEFT).orElseThrow();
        assertEquals(List.of("grid-notice-lacking", "grid-notice-outdated"), attention());
        assertEquals(List.of("grid-notice-staff"), warned(desk().gridNotices().post(south.id(), FORM)));
        assertEquals(List.of("grid-notice-lacking"), attention());
        assertEquals(2, history(GridNotice.KIND, south.id()).size());
    }

    @Test
    void the_notice_of_a_grid_that_is_no_more_has_to_come_down() {
        Division division = divide(3);
        Id<Grid> north = north(division).id();
        desk().gridNotices().post(north, FORM).orElseThrow();
        publish(DivisionForm.of(division).merge(north, south(division).id()), today.plusDays(1));
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of("grid-notice-lacking", "grid-notice-outdated"), attention());
        desk().gridNotices().remove(north).orElseThrow();
        assertEquals(List.of("grid-notice-lacking"), attention());
    }

    @Test
    void a_notice_is_taken_down_once() {
        Grid north = north(divide(2));
        assertEquals(List.of("not-found"), refused(desk().gridNotices().remove(north.id())));
        desk().gridNotices().post(north.id(), FORM).orElseThrow();
        assertEquals(
                Optional.of(today),
                desk().gridNotices().remove(north.id()).orElseThrow().removedOn());
        assertEquals(Optional.empty(), desk().gridNotices().sheet(north.id()));
        assertEquals(
                List.of("grid-notice-removed"), refused(desk().gridNotices().remove(north.id())));
        desk().gridNotices().post(north.id(), FORM).orElseThrow();
        assertEquals(
                Optional.empty(),
                desk().gridNotices().current(north.id()).orElseThrow().removedOn());
    }

    @Test
    void everything_wrong_in_a_notice_is_said_at_once() {
        divide(2);
        assertEquals(
                List.of("grid-notice-grid", "text-missing", "grid-notice-phone", "grid-notice-staff"),
                refused(desk().gridNotices().post(Id.of("gone"), GridNoticeForm.of("电话", " "))));
        assertEquals(
                List.of("grid-notice-grid", "grid-notice-places", "grid-notice-staff"),
                refused(desk().gridNotices().post(Id.of("gone"), GridNoticeForm.of("12345"))));
    }

    @Test
    void of_two_first_notices_put_up_at_once_the_later_one_hangs() {
        Division division = divide(2);
        List<Optional<Throwable>> outcomes = Race.run(4, (race, number) -> {
            Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
            desk.gridNotices()
                    .post(north(division).id(), GridNoticeForm.of("0596-123456" + number, "北门"))
                    .orElseThrow();
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(4, history(GridNotice.KIND, north(division).id()).size());
    }
}

package org.linli.grid.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.grid.SampleDivision.TODAY;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.SampleDivision;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.grid.post.Seat;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/** A posted notice and its event, compared whole. */
class GridNoticeContentTest {
    private static final Division DIVISION = SampleDivision.published();
    private static final Id<Grid> NORTH = SampleDivision.north(DIVISION).id();

    @Test
    void a_notice_and_its_event_hold_grid_division_staff_and_places() {
        GridNoticeContent content = new GridNoticeContent(
                NORTH, Optional.of(DIVISION), List.of(member("post-1"), member("post-2")), SampleDivision.TERMS);
        Decision<GridNotice> posted =
                GridNotice.post(content, GridNoticeForm.of(" 0596-1234567 ", "北门", " 公告栏 "), TODAY);
        assertEquals(List.of(), warned(posted));
        GridNotice expected = notice(Optional.empty());
        assertEquals(expected, posted.orElseThrow());
        assertEquals(
                List.of(new GridNoticeEvent.GridNoticePosted(
                        NORTH, DIVISION.id(), expected.posts(), List.of("北门", "公告栏"))),
                posted.events());
        Decision<GridNotice> removed = posted.orElseThrow().remove(TODAY.plusDays(1));
        assertEquals(notice(Optional.of(TODAY.plusDays(1))), removed.orElseThrow());
        assertEquals(List.of(new GridNoticeEvent.GridNoticeRemoved(NORTH, TODAY.plusDays(1))), removed.events());
    }

    private static GridNotice notice(Optional<LocalDate> removedOn) {
        return new GridNotice(
                SampleDivision.COMMUNITY,
                NORTH,
                DIVISION.id(),
                Set.of(Id.of("post-1"), Id.of("post-2")),
                List.of("北门", "公告栏"),
                "0596-1234567",
                TODAY,
                removedOn);
    }

    private static GridPost member(String id) {
        return new GridPost(
                SampleDivision.COMMUNITY,
                Id.of(id),
                GridPostForm.of(GridPostKind.GRID_MEMBER, Id.of("person-of-" + id), Seat.of(NORTH)),
                Optional.empty(),
                GridPostStatus.APPOINTED,
                false,
                Optional.of(Period.from(TODAY)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}

package org.linli.grid.notice;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * A public notice as prepared (网格公示牌). Scope and staff are not written: they are taken from the division and the posts of
 * the day.
 *
 * @param places where it hangs, such as a gate or a notice board
 * @param supervisionPhone where residents may complain (监督电话)
 */
public record GridNoticeForm(List<String> places, String supervisionPhone) implements Form {
    /** Copies the list. */
    public GridNoticeForm {
        places = List.copyOf(places);
    }

    /**
     * A notice.
     *
     * @param supervisionPhone where residents may complain
     * @param places where it hangs
     * @return the form
     */
    public static GridNoticeForm of(String supervisionPhone, String... places) {
        return new GridNoticeForm(List.of(places), supervisionPhone);
    }

    @Override
    public List<Finding> mistakes() {
        return places.stream()
                .limit(GridNotice.MAX_PLACES)
                .flatMap(place -> PlainText.require("place", place, GridNotice.MAX_PLACE).findings().stream())
                .toList();
    }
}

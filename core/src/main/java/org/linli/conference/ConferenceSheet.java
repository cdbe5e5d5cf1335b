package org.linli.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Id;

/**
 * The minutes of a joint conference with the items that it gave out (联席会议纪要与交办落实表).
 *
 * @param conference the conference
 * @param hasQuorum whether enough units were present
 * @param decided what it decided, in the order of its topics
 * @param carried what earlier conferences gave out and was still open on its day, oldest first
 */
public record ConferenceSheet(Conference conference, boolean hasQuorum, List<Line> decided, List<Line> carried) {
    /** Copies the lists. */
    public ConferenceSheet {
        decided = List.copyOf(decided);
        carried = List.copyOf(carried);
    }

    /**
     * One item (事项).
     *
     * @param resolution the resolution
     * @param text what is to be done
     * @param inFavour how many units voted for it
     * @param against how many voted against it
     * @param abstained how many abstained
     * @param status how it stands
     * @param owner the name of the unit that answers for it
     * @param due by when
     * @param isOverdue whether it is open, and its day is over
     * @param reported what its owner reported to this conference; to the next one that was held, for an item that this one decided
     */
    public record Line(
            Id<Resolution> resolution,
            String text,
            int inFavour,
            int against,
            int abstained,
            ResolutionStatus status,
            Optional<String> owner,
            Optional<LocalDate> due,
            boolean isOverdue,
            Optional<Progress> reported) {}
}

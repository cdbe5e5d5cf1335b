package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Period;

/**
 * A period in which a member need not serve (暂免服务). Reason and note may reveal a matter of health: in the store they are one
 * text, sealed under the member's key.
 *
 * @param reason the reason; empty where it cannot be shown, as when the member was erased
 * @param note what is to be said of it, if anything; where the reason cannot be shown, what stands for it
 * @param time the period; it ends earlier when the member resumes
 */
public record Exemption(Optional<ExemptionReason> reason, Optional<String> note, Period time) {
    /** The longest note. */
    public static final int MAX_NOTE = 200;

    private static final String BETWEEN = "\n";

    /**
     * An exemption without a note.
     *
     * @param reason the reason
     * @param time the period
     * @return the exemption
     */
    public static Exemption of(ExemptionReason reason, Period time) {
        return new Exemption(Optional.of(reason), Optional.empty(), time);
    }

    /** Exemptions, none of them after a day. One that is ended on its first day never took effect. */
    static List<Exemption> until(List<Exemption> exemptions, LocalDate day) {
        return exemptions.stream()
                .filter(exemption -> exemption.time().from().isBefore(day))
                .map(exemption -> exemption.time().contains(day)
                        ? exemption.during(exemption.time().endingOn(day))
                        : exemption)
                .toList();
    }

    Exemption during(Period other) {
        return new Exemption(reason, note, other);
    }

    /** Reason and note as one text; a sealed one as it is. */
    String text() {
        return reason.map(known -> known.name() + BETWEEN).orElse("") + note.orElse("");
    }

    /** The same with reason and note from one text. */
    Exemption withText(String text) {
        int end = text.indexOf(BETWEEN);
        if (end < 0) {
            return new Exemption(Optional.empty(), Optional.of(text), time);
        }
        String said = text.substring(end + BETWEEN.length());
        return new Exemption(
                Optional.of(ExemptionReason.valueOf(text.substring(0, end))),
                said.isEmpty() ? Optional.empty() : Optional.of(said),
                time);
    }

    /** Shows the period only. */
    @Override
    public String toString() {
        return "Exemption[" + time + "]";
    }
}

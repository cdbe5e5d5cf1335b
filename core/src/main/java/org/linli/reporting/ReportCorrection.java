package org.linli.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * A correction of a member's report, with what is personal of it (报到更正). In the store it is one text, sealed under the member's key.
 *
 * @param reason why; where it cannot be shown, what stands for it
 * @param home the home that was written before; empty where it was not corrected
 * @param workplace the workplace that was written before; empty where it was not corrected
 * @param specialities the specialities that were written before; none where they were not corrected
 */
public record ReportCorrection(
        String reason, Optional<Id<Building>> home, Optional<Id<Building>> workplace, List<String> specialities) {
    private static final String BETWEEN = "\n";
    private static final int HOME = 1;
    private static final int WORKPLACE = 2;
    private static final int SPECIALITIES = 3;

    /** Copies the list. */
    public ReportCorrection {
        specialities = List.copyOf(specialities);
    }

    static ReportCorrection of(String reason) {
        return new ReportCorrection(reason, Optional.empty(), Optional.empty(), List.of());
    }

    static ReportCorrection of(String reason, MemberProfile was, MemberProfile now) {
        return new ReportCorrection(
                reason,
                was.home().filter(home -> now.home().stream().noneMatch(home::equals)),
                was.workplace().filter(place -> now.workplace().stream().noneMatch(place::equals)),
                was.specialities().equals(now.specialities()) ? List.of() : was.specialities());
    }

    /** All as one text; a sealed one as it is. */
    String text() {
        return home.isEmpty() && workplace.isEmpty() && specialities.isEmpty()
                ? reason
                : String.join(
                        BETWEEN,
                        Stream.concat(Stream.of(reason, text(home), text(workplace)), specialities.stream())
                                .toList());
    }

    /** From one text. */
    static ReportCorrection read(String text) {
        List<String> lines = List.of(text.split(BETWEEN, -1));
        return lines.size() < SPECIALITIES
                ? of(text)
                : new ReportCorrection(
                        lines.get(0),
                        building(lines.get(HOME)),
                        building(lines.get(WORKPLACE)),
                        lines.subList(SPECIALITIES, lines.size()));
    }

    private static String text(Optional<Id<Building>> building) {
        return building.map(Id::value).orElse("");
    }

    private static Optional<Id<Building>> building(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Id.of(text));
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "ReportCorrection[…]";
    }
}

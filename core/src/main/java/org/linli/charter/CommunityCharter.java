package org.linli.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/**
 * The charters of one community, version by version (社区章程沿革). A case keeps the number of the version under which it
 * began, and finds it here again.
 *
 * @param community the community
 * @param versions all versions, numbered 1, 2, 3 …, none in force before the one before it; never empty
 */
public record CommunityCharter(DivisionCode community, List<Charter> versions) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is no version, a number is out of order, or a version comes into force
     *     before the one before it
     */
    public CommunityCharter {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A community's charter has a version");
        }
        for (int i = 0; i < versions.size(); i++) {
            Charter version = versions.get(i);
            boolean early = i > 0
                    && version.effectiveFrom().isBefore(versions.get(i - 1).effectiveFrom());
            if (version.version() != i + 1 || early) {
                throw new IllegalArgumentException("Version " + version.version() + " is out of order");
            }
        }
    }

    /**
     * Gives a community its first charter. What was before it stays under the national one.
     *
     * @param community the community
     * @param draft the charter; its number is not looked at
     * @param today the day of the adoption
     * @return the community's charter, with version 1; refused with {@code charter-versioned-no-retroactive} and all that {@link
     *     Charter#findings} finds
     */
    public static Decision<CommunityCharter> begin(DivisionCode community, Charter draft, LocalDate today) {
        return Decision.by(findings(draft, today, Optional.empty()), () -> begun(community, draft));
    }

    /**
     * Takes over the charter that a community has had since a day of the past.
     *
     * @param community the community
     * @param draft the charter; its number is not looked at
     * @param before the community's charter, if it has one
     * @param today the present day
     * @return the community's charter, with version 1; refused with {@code charter-past-first} and all that {@link
     *     Charter#findings} finds
     */
    public static Decision<CommunityCharter> takeOver(
            DivisionCode community, Charter draft, Optional<CommunityCharter> before, LocalDate today) {
        return new Inspection()
                .found(draft.findings())
                .ask(CharterRules.PAST_FIRST, new CharterRules.Past(draft.effectiveFrom(), today, before.isPresent()))
                .decide(() -> begun(community, draft));
    }

    private static Decision<CommunityCharter> begun(DivisionCode community, Charter draft) {
        Charter first = draft.numbered(1);
        return Decision.accepted(
                new CommunityCharter(community, List.of(first)),
                new CharterEvent.CharterBegun(community, 1, first.effectiveFrom(), first.approvedBy()));
    }

    /**
     * Adopts a new version.
     *
     * @param draft the charter; its number is not looked at
     * @param today the day of the adoption
     * @return with the version after the latest; refused with {@code charter-versioned-no-retroactive} and all that
     *     {@link Charter#findings} finds
     */
    public Decision<CommunityCharter> adopt(Charter draft, LocalDate today) {
        Charter before = latest();
        return Decision.by(findings(draft, today, Optional.of(before.effectiveFrom())), () -> {
            Charter next = draft.numbered(before.version() + 1);
            List<Charter> all = new ArrayList<>(versions);
            all.add(next);
            return Decision.accepted(
                    new CommunityCharter(community, all),
                    new CharterEvent.CharterAdopted(
                            community,
                            next.version(),
                            next.effectiveFrom(),
                            next.approvedBy(),
                            before.differencesTo(next)));
        });
    }

    private static List<Finding> findings(Charter draft, LocalDate today, Optional<LocalDate> lastFrom) {
        return new Inspection()
                .found(draft.findings())
                .ask(CharterRules.NO_RETROACTIVE, new CharterRules.Adoption(today, draft.effectiveFrom(), lastFrom))
                .findings();
    }

    /** {@return its id, which is the community's code} */
    public Id<CommunityCharter> id() {
        return Id.of(community.value());
    }

    /** {@return the version with the highest number, in force or still to come} */
    public Charter latest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * The version that is in force on a day. Of two that come into force on the same day it is the later one.
     *
     * @param day the day
     * @return the version, or nothing when the day lies before the first
     */
    public Optional<Charter> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * The version of a number, for a case that began under it.
     *
     * @param number the number
     * @return the version, or nothing when there is none of that number
     */
    public Optional<Charter> version(int number) {
        return number >= 1 && number <= versions.size() ? Optional.of(versions.get(number - 1)) : Optional.empty();
    }
}

package org.linli.needs;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.needs.capacity.Window;

/**
 * A need as others see it (需求办理单), without what was noted.
 *
 * @param need its id
 * @param requester what who asks is
 * @param category of which kind it is
 * @param text what is needed; empty for a resident's need where everyone sees it
 * @param urgency how urgent it is
 * @param quantity how much
 * @param grid in which grid
 * @param by by which day
 * @param window when it suits
 * @param submittedOn when it was submitted
 * @param status how it stands
 * @param member the member that serves it
 * @param deliveredOn when it was delivered
 */
public record NeedCard(
        Id<Need> need,
        RequesterKind requester,
        String category,
        Optional<String> text,
        NeedUrgency urgency,
        int quantity,
        Optional<Id<Grid>> grid,
        Optional<LocalDate> by,
        Optional<Window> window,
        LocalDate submittedOn,
        NeedStatus status,
        Optional<Id<PartyOrganisation>> member,
        Optional<LocalDate> deliveredOn) {
    static NeedCard whole(Need need) {
        return of(need, Optional.of(need.form().text()));
    }

    /**
     * A need as everyone may see it.
     *
     * @param need the need
     * @return its card, of a resident's need without the text
     */
    public static NeedCard shown(Need need) {
        return of(
                need,
                Optional.of(need.form().text())
                        .filter(text -> need.form().requester().kind() != RequesterKind.RESIDENT));
    }

    private static NeedCard of(Need need, Optional<String> text) {
        NeedForm form = need.form();
        return new NeedCard(
                need.id(),
                form.requester().kind(),
                form.category(),
                text,
                form.urgency(),
                form.quantity(),
                form.grid(),
                form.by(),
                form.window(),
                need.submittedOn(),
                need.status(),
                need.claim().map(NeedClaim::member),
                need.deliveredOn());
    }

    /** Leaves out what was written. */
    @Override
    public String toString() {
        return urgency + " need of " + requester + " in " + category + ", " + status;
    }
}

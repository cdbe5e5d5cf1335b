package org.linli.needs;

import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to resources (资源办理). */
public sealed interface ResourceEvent extends Event {
    /** {@return the resource} */
    Id<Resource> resource();

    /**
     * A member offers it (提供).
     *
     * @param resource its id
     * @param member the member
     * @param form what it offers
     */
    record ResourceOffered(Id<Resource> resource, Id<PartyOrganisation> member, ResourceForm form)
            implements ResourceEvent {}

    /**
     * The community has put it on the list (核验).
     *
     * @param resource its id
     */
    record ResourceValidated(Id<Resource> resource) implements ResourceEvent {}

    /**
     * It has changed (变更).
     *
     * @param resource its id
     * @param form what is offered now
     * @param status how it stands now: offered anew when the community has to look at it again
     */
    record ResourceAmended(Id<Resource> resource, ResourceForm form, ResourceStatus status) implements ResourceEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param resource its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record ResourceCorrected(Id<Resource> resource, ResourceForm was, ResourceForm now, String reason)
            implements ResourceEvent {}

    /**
     * A part of it was reserved (预留).
     *
     * @param resource its id
     * @param reservation what is reserved, for which need
     */
    record ResourceReserved(Id<Resource> resource, Reservation reservation) implements ResourceEvent {}

    /**
     * What was reserved is free again (释放).
     *
     * @param resource its id
     * @param need for which need it was reserved
     */
    record ReservationReleased(Id<Resource> resource, Id<Need> need) implements ResourceEvent {}

    /**
     * Whether what was reserved was delivered (使用).
     *
     * @param resource its id
     * @param need for which need it is reserved
     * @param used whether it was delivered
     */
    record ReservationUsed(Id<Resource> resource, Id<Need> need, boolean used) implements ResourceEvent {}

    /**
     * It is no longer offered (退出).
     *
     * @param resource its id
     * @param reason why
     */
    record ResourceRetired(Id<Resource> resource, String reason) implements ResourceEvent {}

    /**
     * It is offered again: its end was a mistake (恢复).
     *
     * @param resource its id
     * @param was why it was no longer offered
     * @param reason why that was a mistake
     */
    record ResourceReopened(Id<Resource> resource, Optional<String> was, String reason) implements ResourceEvent {}
}

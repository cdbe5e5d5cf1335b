package org.linli.service.policy;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to policies for enterprises (惠企政策事件). */
public sealed interface PolicyEvent extends Event {
    /** {@return the policy} */
    Id<EnterprisePolicy> policy();

    /**
     * It was taken in (登记).
     *
     * @param policy its id
     * @param form as it was published
     */
    record PolicyRegistered(Id<EnterprisePolicy> policy, PolicyForm form) implements PolicyEvent {}

    /**
     * It has changed (变更).
     *
     * @param policy its id
     * @param form as it is now
     */
    record PolicyAmended(Id<EnterprisePolicy> policy, PolicyForm form) implements PolicyEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param policy its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record PolicyCorrected(Id<EnterprisePolicy> policy, PolicyForm was, PolicyForm now, String reason)
            implements PolicyEvent {}

    /**
     * It has reached an enterprise (送达).
     *
     * @param policy its id
     * @param delivery which, when and how
     */
    record PolicyDelivered(Id<EnterprisePolicy> policy, PolicyDelivery delivery) implements PolicyEvent {}

    /**
     * That it has reached an enterprise was a mistake (撤销送达).
     *
     * @param policy its id
     * @param delivery what was written
     * @param reason why
     */
    record DeliveryRetracted(Id<EnterprisePolicy> policy, PolicyDelivery delivery, String reason)
            implements PolicyEvent {}

    /**
     * It holds no longer (停止).
     *
     * @param policy its id
     * @param day the first day on which it does not hold
     * @param reason why
     */
    record PolicyClosed(Id<EnterprisePolicy> policy, LocalDate day, String reason) implements PolicyEvent {}

    /**
     * That it holds no longer was a mistake (恢复).
     *
     * @param policy its id
     * @param day the day of the closing that was undone
     * @param reason why
     */
    record PolicyReopened(Id<EnterprisePolicy> policy, LocalDate day, String reason) implements PolicyEvent {}
}

package org.linli.service.policy;

import java.time.LocalDate;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * That a policy has reached an enterprise (政策送达).
 *
 * @param enterprise which
 * @param on on which day
 * @param manner how
 */
public record PolicyDelivery(Id<Organisation> enterprise, LocalDate on, PolicyManner manner) {}

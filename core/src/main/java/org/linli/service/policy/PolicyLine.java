package org.linli.service.policy;

import org.linli.charter.Rate;
import org.linli.kernel.Id;

/**
 * How far a policy has come (政策送达情况).
 *
 * @param policy the policy
 * @param title what it is called
 * @param delivery of the enterprises that it concerns those that it has reached by the end of the period (送达率)
 */
public record PolicyLine(Id<EnterprisePolicy> policy, String title, Rate delivery) {}

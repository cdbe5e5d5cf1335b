package org.linli.dispute.noise;

/** Who does something about a noise (噪声处置主体). */
public enum NoiseBody {
    /** The residents' committee (居民委员会). */
    RESIDENTS_COMMITTEE,
    /** The owners' committee (业主委员会). */
    OWNERS_COMMITTEE,
    /** The property manager (物业服务人). */
    PROPERTY_MANAGER,
    /** A department (有关部门). */
    DEPARTMENT
}

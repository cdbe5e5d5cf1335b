package org.linli.petition;

/** What a matter is about (事项领域). */
public enum MatterField {
    /** Housing and property management (房屋物业). */
    HOUSING,
    /** Sanitation and the surroundings (环境卫生). */
    ENVIRONMENT,
    /** Noise (噪声). */
    NOISE,
    /** Water, power, gas, lifts (水电气与电梯). */
    UTILITIES,
    /** Traffic and parking (交通停车). */
    TRAFFIC,
    /** Work and wages (劳动保障). */
    LABOUR,
    /** Assistance and care (民生保障). */
    WELFARE,
    /** Schools and health (教育医疗). */
    SCHOOL_HEALTH,
    /** Public order (公共秩序). */
    ORDER,
    /** Something else (其他). */
    OTHER
}

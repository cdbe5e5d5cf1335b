package org.linli.grid.incident;

/** To whom an incident is routed (处置单位). */
public enum IncidentDepartment {
    /** The grid's own staff (网格自办). */
    GRID_STAFF,
    /** The residents' committee (居委会). */
    RESIDENTS_COMMITTEE,
    /** The property manager (物业服务人). */
    PROPERTY_MANAGER,
    /** The sub-district's own offices (街道办事处). */
    SUBDISTRICT_OFFICE,
    /** The police station (公安派出所). */
    POLICE,
    /** The judicial office (司法所). */
    JUSTICE,
    /** The procuratorate (检察院). */
    PROCURATORATE,
    /** Urban management (城管执法). */
    URBAN_MANAGEMENT,
    /** Emergency management and fire fighting (应急、消防). */
    EMERGENCY_MANAGEMENT,
    /** Market supervision (市场监管). */
    MARKET_SUPERVISION,
    /** Housing and construction (住建). */
    HOUSING,
    /** Civil affairs (民政). */
    CIVIL_AFFAIRS,
    /** Human resources and social security (人社). */
    HUMAN_RESOURCES,
    /** Medical insurance (医保). */
    MEDICAL_INSURANCE,
    /** Health (卫健). */
    HEALTH,
    /** Taxes (税务). */
    TAXES,
    /** Culture and tourism (文旅). */
    CULTURE_AND_TOURISM,
    /** Another unit (其他单位). */
    OTHER
}

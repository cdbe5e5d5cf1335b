package org.linli.grid.incident;

/** How urgent an incident is: which of the charter's promises it is held to (事件等级). */
public enum IncidentLevel {
    /** Danger to life, property, or a crowd (紧急). */
    EMERGENCY,
    /** Water, power, gas, heat, lifts (急办). */
    URGENT,
    /** Environment, parking, noise (一般). */
    NORMAL,
    /** Pipes, charging points, several departments (疑难). */
    COMPLEX,
    /** Questions of policy (咨询). */
    CONSULT,
    /** Issues of enterprises (企业诉求). */
    ENTERPRISE;

    /**
     * What is promised for it.
     *
     * @param terms the charter's promises
     * @return in which time it is answered and done
     */
    public ServiceLevel promisedIn(TicketTerms terms) {
        return switch (this) {
            case EMERGENCY -> terms.emergency();
            case URGENT -> terms.urgent();
            case NORMAL -> terms.normal();
            case COMPLEX -> terms.complex();
            case CONSULT -> terms.consult();
            case ENTERPRISE -> terms.enterprise();
        };
    }
}

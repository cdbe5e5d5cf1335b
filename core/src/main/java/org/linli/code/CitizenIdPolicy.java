package org.linli.code;

/**
 * What a host demands of citizen ids beyond their standard.
 *
 * @param maximumAge oldest age in completed years that is taken for a living person's; 130 unless said otherwise.
 *     Demonstrations and tests with invented persons of the 19th century set it higher
 */
public record CitizenIdPolicy(int maximumAge) {
    private static final CitizenIdPolicy STANDARD = new CitizenIdPolicy(130);

    /**
     * Checks the age.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public CitizenIdPolicy {
        if (maximumAge < 1) {
            throw new IllegalArgumentException("The maximum age must be positive");
        }
    }

    /** {@return the default: people are 130 years old at most} */
    public static CitizenIdPolicy standard() {
        return STANDARD;
    }

    /**
     * A policy with another maximum age.
     *
     * @param years completed years
     * @return the policy
     * @throws IllegalArgumentException when it is below 1
     */
    public static CitizenIdPolicy maximumAge(int years) {
        return new CitizenIdPolicy(years);
    }
}

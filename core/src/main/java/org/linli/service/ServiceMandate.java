package org.linli.service;

import java.time.LocalDate;

/**
 * What a requester has mandated who acts for him or her (授权委托).
 *
 * @param givenOn when
 * @param scope to do what, 1 to {@value #MAX_SCOPE} characters
 */
public record ServiceMandate(LocalDate givenOn, String scope) {
    /** The longest text of what is mandated. */
    public static final int MAX_SCOPE = 300;

    /** Leaves out what is mandated. */
    @Override
    public String toString() {
        return "mandate of " + givenOn;
    }
}

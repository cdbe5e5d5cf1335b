package org.linli.dispute.agreement;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who has signed a written agreement (签名、盖章、按指印).
 *
 * @param parties the numbers of the parties who have signed, from 1 in the order of the dispute
 * @param mediator whether the mediator has signed
 * @param seal whether the committee has set its seal
 */
public record Signing(Set<Integer> parties, boolean mediator, boolean seal) {
    /** By no one yet. */
    public static final Signing NONE = new Signing(Set.of(), false, false);

    /** Copies the set. */
    public Signing {
        parties = Set.copyOf(parties);
    }

    /**
     * By these parties, the mediator, and with the seal.
     *
     * @param parties their numbers
     * @return who has signed
     */
    public static Signing by(Integer... parties) {
        return new Signing(Set.of(parties), true, true);
    }

    /**
     * This and what was signed later.
     *
     * @param more what was signed later
     * @return both
     */
    public Signing and(Signing more) {
        Set<Integer> all = new TreeSet<>(parties);
        all.addAll(more.parties);
        return new Signing(all, mediator || more.mediator, seal || more.seal);
    }

    /**
     * Whether nothing is lacking.
     *
     * @param all how many parties there are
     * @return true when each party and the mediator have signed, and the committee has set its seal
     */
    public boolean isComplete(int all) {
        return mediator && seal && parties.size() == all;
    }
}

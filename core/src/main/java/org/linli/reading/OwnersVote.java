package org.linli.reading;

/**
 * How the owners voted on the use of common property, such as an open ground floor (业主表决). All owners count, by area and by head.
 *
 * @param area the area of all owners, in square metres
 * @param areaVoting the area of those who took part
 * @param areaFor the area of those who agreed
 * @param heads all owners
 * @param headsVoting those who took part
 * @param headsFor those who agreed
 */
public record OwnersVote(long area, long areaVoting, long areaFor, long heads, long headsVoting, long headsFor) {
    /** The largest area, and number of heads. */
    public static final long MOST = 100_000_000;

    /** Whether the numbers can be. */
    boolean isPlausible() {
        return fits(area, areaVoting, areaFor) && fits(heads, headsVoting, headsFor);
    }

    /** Two thirds of both took part, and three quarters of both who did agreed. */
    boolean isCarried() {
        return 3 * areaVoting >= 2 * area
                && 3 * headsVoting >= 2 * heads
                && 4 * areaFor >= 3 * areaVoting
                && 4 * headsFor >= 3 * headsVoting;
    }

    private static boolean fits(long all, long voting, long inFavour) {
        return 1 <= all && all <= MOST && 0 <= inFavour && inFavour <= voting && voting <= all;
    }
}

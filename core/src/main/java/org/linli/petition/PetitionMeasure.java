package org.linli.petition;

import java.util.List;

/** What is counted of petitions and of arbitration in a year (同比指标). */
public enum PetitionMeasure {
    /** All petitions (信访总量). */
    PETITIONS,
    /** Opinions and proposals among all petitions (建议意见). */
    PROPOSALS,
    /** Accusations among all petitions (检举控告). */
    ACCUSATIONS,
    /** Complaints and claims among all petitions (申诉求决). */
    CLAIMS,
    /** Petitions by a visit among all petitions (走访). */
    VISITS,
    /** Visits of several petitioners among all visits (联名走访). */
    JOINT_VISITS,
    /** Petitions by letter among all petitions (书信). */
    LETTERS,
    /** Petitions over the network among all petitions (网络). */
    ONLINE,
    /** Petitions by telephone among all petitions (电话). */
    TELEPHONE,
    /** Petitions on a matter that was petitioned for before among all petitions (重复信访). */
    REPEATS,
    /** Labour disputes referred to arbitration among those that the parties settled, or that failed or were referred (劳动争议移送仲裁). */
    ARBITRATIONS;

    static List<PetitionMeasure> all() {
        return List.of(values());
    }
}

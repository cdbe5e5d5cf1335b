package org.linli.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Every place in main code that guards, with the race that shows what for. {@code GuardSitesTest} compares the list with the
 * code: a new guard needs a race here.
 */
public enum GuardSite {
    /** The posts and theme days of a member that leaves. */
    LEAVING("Leaving.of", GuardRaces::withdrawalBesideRecommendation),
    /** The member for whose post a person is recommended. */
    RECOMMEND("Appointments.recommend", GuardRaces::recommendationBesideWithdrawal),
    /** The theme days that the lead of an alliance plans while the alliance is dissolved. */
    DISSOLUTION("AllianceClosings.close", GuardRaces::dissolutionBesideThemeDay),
    /** The member whose person holds a post again. */
    REOPENED_POST("Appointments.reopen", GuardRaces::reopenedPostBesideWithdrawal),
    /** The hosts of a theme day. */
    THEME_DAY("ThemeDays.guardHosts", GuardRaces::themeDayBesideWithdrawal),
    /** The grids into which a plan places. */
    TAKE_OVER("MemberPlans.takeOver", GuardRaces::planBesideDivision),
    /** The grid into which a member is placed. */
    PLACE("MemberReports.place", GuardRaces::placeBesideDivision),
    /** The grid of a corrected placement. */
    CORRECTED_PLACE("MemberCorrections.correctPlacement", GuardRaces::correctedPlaceBesideDivision),
    /** The grid of a posting. */
    POSTING("DutyPostings.site", GuardRaces::postingBesideDivision),
    /** The other reports of a person. */
    REPORTS_OF_PERSON("ReportDays.besideOthers", GuardRaces::correctionBesideReopening),
    /** The other reports of a unit. */
    REPORTS_OF_UNIT("ReportDays.besideOthersOf", GuardRaces::unitCorrectionBesideReopening),
    /** The member who claims. */
    CLAIM("DutyPostings.claim", GuardRaces::claimBesideExit),
    /** The member who takes a place over. */
    REPLACE("DutyPostings.replace", GuardRaces::replacementBesideExit),
    /** The other services of a member. */
    SERVICE("DutyServices.record", GuardRaces::serviceBesideService),
    /** The person whose hours are marked. */
    HOURS("Presence.keep", GuardRaces::hoursBesideErasure),
    /** The feedback on a member whose service is reversed. */
    REVERSAL("DutyServices.reverse", GuardRaces::reversalBesideAcknowledgement),
    /** The services of a member whose feedback is acknowledged. */
    ACKNOWLEDGEMENT("DutyFeedbacks.acknowledge", GuardRaces::serviceBesideAcknowledgement),
    /** The services of a member who is appraised. */
    APPRAISAL("DutyFeedbacks.year", GuardRaces::appraisalBesideReversal),
    /** The person who consents. */
    CONSENT("Consents.changed", GuardRaces::consentBesideErasure),
    /** What something new is tied to. */
    CLOSING("Needs.open", GuardRaces::nominationBesideClosing),
    /** What was seen of an organisation. */
    SEEN("Expected.guard", GuardRaces::seenBesideAlias),
    /** The person who is shown. */
    REVEAL("People.shown", GuardRaces::revealBesideErasure),
    /** The person who is nominated. */
    POST_OF_PERSON("GridPosts.guard", GuardRaces::nominationBesideErasure),
    /** The mediator to whom a dispute is assigned. */
    ASSIGNED_MEDIATOR("Mediations.assign", GuardRaces::assignmentBesideEnd),
    /** The case to which a repeat is joined. */
    LEAD_CASE("Disputes.join", GuardRaces::joiningBesideRejection),
    /** The organisation that becomes a party of a dispute. */
    PARTY("PartiesInDispute.guard", GuardRaces::disputeBesideClosing),
    /** The petitions on the same matter that were there before. */
    EARLIER_PETITION("Petitions.accept", GuardRaces::acceptanceBesideAppeal),
    /** The ticket into which a repeat is merged. */
    LEAD_TICKET("HotlineTickets.merge", GuardRaces::mergerBesideClosing),
    /** The vacancy to which a person is referred. */
    VACANCY("Referrals.refer", GuardRaces::referralBesideClosing),
    /** The person who is referred to a vacancy. */
    SEEKER("Referrals.refer", GuardRaces::referralBesideEnd),
    /** The vacancy to which a person is referred again. */
    VACANCY_AGAIN("ReferralCorrections.reopen", GuardRaces::renewalBesideClosing),
    /** The person who is referred to a vacancy again. */
    SEEKER_AGAIN("ReferralCorrections.reopen", GuardRaces::renewalBesideEnd),
    /** The round in which a person is nominated. */
    NOMINATION("AwardNominations.nominate", GuardRaces::awardNominationBesideClosing),
    /** The round in which a nomination is taken up again. */
    NOMINATION_AGAIN("AwardNominations.reopen", GuardRaces::renewedNominationBesideClosing),
    /** The rubric by which a person is assessed. */
    RUBRIC("Assessments.begin", GuardRaces::assessmentBesideClosing),
    /** The rubric of an assessment that is reopened. */
    RUBRIC_AGAIN("AssessmentDecisions.reopen", GuardRaces::renewedAssessmentBesideClosing),
    /** The person who becomes an officer of an enterprise. */
    OFFICER("TeamFacts.people", GuardRaces::officerBesideErasure),
    /** The enterprises whose visits of a month are planned. */
    VISITS("LiaisonVisits.planAll", GuardRaces::closingBesideVisits),
    /** The other posts of a division. */
    POST_IN_DIVISION("GridPosts.guard", GuardRaces::headBesideHead),
    /** The place of a corrected nomination. */
    CORRECTED_POST("PostFacts.corrected", GuardRaces::correctedPostBesideDivision),
    /** The conference in which units decide. */
    IN_SESSION("Resolutions.guarded", GuardRaces::motionBesideMinutes),
    /** The title for which others wait. */
    QUEUE("HoldQueue.guard", GuardRaces::renewalBesideReservation),
    /** What a release leaves behind in a division. */
    RELEASE("PostEnding.ended", GuardRaces::releaseBesideRelease);

    private final String place;
    private final Function<GuardRaces, GuardRace> race;

    GuardSite(String place, Function<GuardRaces, GuardRace> race) {
        this.place = place;
        this.race = race;
    }

    /** {@return the class and method of each guard, in order} */
    public static List<String> places() {
        return Arrays.stream(values()).map(site -> site.place).sorted().toList();
    }

    GuardRace race(GuardRaces on) {
        return race.apply(on);
    }
}

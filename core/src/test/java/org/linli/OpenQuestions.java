package org.linli;

import java.util.Set;

/**
 * The questions that every role may ask, known or not: they tell of the community, its organisations, grids and incidents, and of
 * members by opaque ids; none of them by name. A new question gets an entry in the registry of guarded ones, or is put here by
 * somebody who has thought about it.
 */
final class OpenQuestions {
    static final Set<String> KEYS = Set.of(
            "alliances.find",
            "alliances.list",
            "alliances.attention",
            "alliances.contributions",
            "appointments.find",
            "appointments.list",
            "themeDays.find",
            "themeDays.between",
            "community.profile",
            "community.asOf",
            "community.inDistrict",
            "charters.all",
            "organisations.find",
            "organisations.withCreditCode",
            "organisations.named",
            "organisations.list",
            "partyOrganisations.find",
            "partyOrganisations.named",
            "partyOrganisations.list",
            "buildings.find",
            "buildings.list",
            "divisions.find",
            "divisions.inForceOn",
            "divisions.coverOf",
            "divisions.attention",
            "divisions.list",
            "gridNotices.current",
            "gridNotices.sheet",
            "gridNotices.attention",
            "gridPosts.find",
            "gridPosts.list",
            "gridPosts.ofPerson",
            "gridPosts.holdersOn",
            "gridPosts.staffOn",
            "gridPosts.headsOn",
            "gridPosts.attention",
            "gridMonths.of",
            "incidents.find",
            "incidents.list",
            "incidents.openIn",
            "incidents.attention",
            "visits.find",
            "visits.between",
            "dutyFeedbacks.find",
            "dutyFeedbacks.ofMember",
            "dutyFeedbacks.lacking",
            "dutyPostings.find",
            "dutyPostings.list",
            "dutyPostings.open",
            "dutyPostings.ofMember",
            "dutyPostings.needsList",
            "dutyPostings.attention",
            "dutyServices.find",
            "dutyServices.ofMember",
            "dutyServices.lacking",
            "memberReports.find",
            "memberReports.ofPerson",
            "memberReports.attention",
            "unitReports.find",
            "unitReports.list",
            "memberRoster.format",
            "memberRoster.run",
            "peopleRoster.format",
            "peopleRoster.run");

    private OpenQuestions() {}
}

package org.linli;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linli.kernel.Id;

/** What every text that a command takes is about: a new one is put to one of the groups once that is thought about. */
public final class FreeTexts {
    private static final String PERSON = "about a person, sealed under the person's key";
    private static final String FILE = "names a law, a file or a purpose, and no person";
    private static final String PLACE =
            "names an organisation, a building, a grid, the community, or a record of another system";
    private static final String MATTER = "about a matter, which is bound to no registered person";

    /** The ends of their paths, by group. */
    private static final Map<String, Set<String>> GROUPS = Map.of(
            PERSON,
            Set.of(
                    "people.register form.citizenId",
                    "people.register form.contact.address",
                    "people.register form.contact.mobile",
                    "people.register form.name",
                    "people.amend change.address",
                    "people.amend change.mobile",
                    "people.correct correction.citizenId",
                    "people.correct correction.name",
                    "people.correct correction.rest.address",
                    "people.correct correction.rest.mobile",
                    "people.correct reason",
                    "memberReports.enrol form.person.citizenId",
                    "memberReports.enrol form.person.contact.address",
                    "memberReports.enrol form.person.contact.mobile",
                    "memberReports.enrol form.person.name",
                    "memberReports.amend profile.specialities",
                    "memberReports.enrol form.profile.specialities",
                    "memberReports.report form.profile.specialities",
                    "memberCorrections.correct form.profile.specialities",
                    "memberCorrections.correct reason",
                    "memberCorrections.correctExemption reason",
                    "memberCorrections.correctPlacement reason",
                    "memberCorrections.reopen reason",
                    "gridPosts.correct reason",
                    "gridPosts.reopen reason",
                    "memberReports.exempt note",
                    "hotlineTickets.close result",
                    "hotlineTickets.correct form.facts",
                    "hotlineTickets.correct reason",
                    "hotlineTickets.examine answer",
                    "hotlineTickets.notReached reason",
                    "hotlineTickets.object reason",
                    "hotlineTickets.register form.facts",
                    "serviceRequests.correct form.wanted",
                    "serviceRequests.correct form.mandate.scope",
                    "serviceRequests.correct reason",
                    "serviceRequests.reject refusal.reason",
                    "serviceRequests.reject refusal.route",
                    "serviceRequests.submit form.wanted",
                    "serviceRequests.submit form.mandate.scope",
                    "serviceRequests.withdraw reason",
                    "serviceResults.callBack result",
                    "serviceResults.finish result",
                    "serviceResults.rate opinion.comment",
                    "needs.submit form.text",
                    "needs.correct form.text",
                    "needs.correct reason",
                    "needs.reject reason",
                    "needs.withdraw reason",
                    "needs.leaveUnmatched reason",
                    "needs.contest reason",
                    "needs.rate comment",
                    "needs.retract reason",
                    "needs.reopen reason",
                    "needClaims.release reason",
                    "needClaims.deliver result",
                    "petitionAnswers.answer opinion",
                    "petitionAnswers.extend reason",
                    "petitionAnswers.recheck opinion",
                    "petitionAnswers.review opinion",
                    "petitions.correct form.facts",
                    "petitions.correct reason",
                    "petitions.decline reason",
                    "petitions.giveBack reason",
                    "petitions.register form.facts",
                    "petitions.withdraw reason",
                    "disputes.refer reason",
                    "disputes.register form.facts",
                    "disputes.reject reason",
                    "disputes.reopen reason",
                    "disputes.terminate form.reason",
                    "mediationAgreements.agree form.content",
                    "mediationAgreements.breach reason",
                    "mediationAgreements.followUp result",
                    "mediationAgreements.remedy result",
                    "mediationAgreements.retract reason",
                    "mediations.dissuade form.result",
                    "mediations.escalate reason",
                    "mediations.extend form.reason",
                    "mediations.invite whom",
                    "mediations.release reason",
                    "mediations.report what",
                    "appointments.correct reason",
                    "appointments.reopen reason",
                    "dutyFeedbacks.appraise comment",
                    "dutyFeedbacks.revise comment",
                    "dutyFeedbacks.reopen reason",
                    "dutyPostings.giveBack reason",
                    "dutyServices.reverse reason"),
            FILE,
            Set.of(
                    "consents.give form.purpose",
                    "consents.hold reason",
                    "consents.state basis.purpose",
                    "consents.withdraw purpose",
                    "charters.adopt draft.approvedBy",
                    "charters.adopt draft.filedWith",
                    "charters.adopt draft.bindings.rule",
                    "charters.adopt draft.bindings.setBy",
                    "charters.adopt draft.settings.parameter",
                    "charters.adopt draft.settings.setBy",
                    "charters.adopt draft.settings.value",
                    "takeOver.charter draft.approvedBy",
                    "takeOver.charter draft.filedWith",
                    "takeOver.charter draft.bindings.rule",
                    "takeOver.charter draft.bindings.setBy",
                    "takeOver.charter draft.settings.parameter",
                    "takeOver.charter draft.settings.setBy",
                    "takeOver.charter draft.settings.value"),
            PLACE,
            Set.of(
                    "allianceClosings.close reason",
                    "allianceLeads.succeed reason",
                    "alliances.correct form.name",
                    "alliances.correct reason",
                    "alliances.correctAgreement reason",
                    "alliances.establish name",
                    "buildings.amend form.address",
                    "buildings.amend form.number",
                    "buildings.correct form.address",
                    "buildings.correct form.number",
                    "alliances.reinstate reason",
                    "allianceClosings.reopen reason",
                    "buildings.register form.address",
                    "buildings.register form.number",
                    "community.correct form.aliases",
                    "community.correct form.name",
                    "community.award form.issuer",
                    "community.award form.title",
                    "community.describe form.aliases",
                    "community.describe form.name",
                    "community.retract form.issuer",
                    "community.retract form.title",
                    "divisions.draw form.grids.microGrids.name",
                    "divisions.draw form.grids.name",
                    "divisions.redraw form.grids.microGrids.name",
                    "divisions.redraw form.grids.name",
                    "redivision.revoke reason",
                    "gridNotices.post form.places",
                    "gridNotices.post form.supervisionPhone",
                    "mediationCommittees.elect form.name",
                    "memberCorrections.correct form.profile.unit.name",
                    "unitReports.correct reason",
                    "unitReports.reopen reason",
                    "memberReports.amend profile.unit.name",
                    "memberReports.enrol form.profile.unit.name",
                    "memberReports.report form.profile.unit.name",
                    "conferences.correct form.place",
                    "conferences.propose form.place",
                    "conferences.schedule place",
                    "memberReports.transfer to.value",
                    "takeOver.agreement origin.key",
                    "takeOver.agreement origin.source",
                    "takeOver.alliance name",
                    "takeOver.alliance origin.key",
                    "takeOver.alliance origin.source",
                    "takeOver.building form.address",
                    "takeOver.building form.number",
                    "takeOver.building origin.key",
                    "takeOver.building origin.source",
                    "takeOver.division division.form.grids.microGrids.name",
                    "takeOver.division division.form.grids.name",
                    "takeOver.division division.keys.key",
                    "takeOver.division origin.key",
                    "takeOver.division origin.source",
                    "takeOver.organisation form.aliases",
                    "takeOver.organisation form.codeSeenIn",
                    "takeOver.organisation form.creditCode",
                    "takeOver.organisation form.name",
                    "takeOver.organisation origin.key",
                    "takeOver.organisation origin.source",
                    "takeOver.partyOrganisation form.aliases",
                    "takeOver.partyOrganisation form.name",
                    "takeOver.partyOrganisation form.seat.value",
                    "takeOver.partyOrganisation origin.key",
                    "takeOver.partyOrganisation origin.source",
                    "takeOver.post origin.key",
                    "takeOver.post origin.source",
                    "organisations.addAlias alias",
                    "organisations.amend form.aliases",
                    "organisations.amend form.codeSeenIn",
                    "organisations.amend form.creditCode",
                    "organisations.amend form.name",
                    "organisations.correct form.aliases",
                    "organisations.correct form.codeSeenIn",
                    "organisations.correct form.creditCode",
                    "organisations.correct form.name",
                    "organisations.register form.aliases",
                    "organisations.register form.codeSeenIn",
                    "organisations.register form.creditCode",
                    "organisations.register form.name",
                    "partyOrganisations.addAlias alias",
                    "partyOrganisations.amend form.aliases",
                    "partyOrganisations.amend form.name",
                    "partyOrganisations.amend form.seat.value",
                    "partyOrganisations.correct form.aliases",
                    "partyOrganisations.correct form.name",
                    "partyOrganisations.correct form.seat.value",
                    "partyOrganisations.register form.aliases",
                    "partyOrganisations.register form.name",
                    "partyOrganisations.register form.seat.value"),
            MATTER,
            Set.of(
                    "serviceItems.register form.code",
                    "serviceItems.register form.name",
                    "serviceItems.register form.listedAs",
                    "serviceItems.register form.materials.name",
                    "serviceItems.amend form.code",
                    "serviceItems.amend form.name",
                    "serviceItems.amend form.listedAs",
                    "serviceItems.amend form.materials.name",
                    "serviceItems.correct form.code",
                    "serviceItems.correct form.name",
                    "serviceItems.correct form.listedAs",
                    "serviceItems.correct form.materials.name",
                    "serviceItems.correct reason",
                    "serviceItems.close reason",
                    "serviceItems.reopen reason",
                    "serviceRequests.submit form.number",
                    "serviceRequests.submit form.papers",
                    "serviceRequests.correct form.number",
                    "serviceRequests.correct form.papers",
                    "serviceRequests.demand papers",
                    "serviceRequests.handIn papers",
                    "needs.submit form.category",
                    "needs.correct form.category",
                    "resources.offer form.title",
                    "resources.offer form.category",
                    "resources.offer form.also",
                    "resources.amend form.title",
                    "resources.amend form.category",
                    "resources.amend form.also",
                    "resources.correct form.title",
                    "resources.correct form.category",
                    "resources.correct form.also",
                    "resources.correct reason",
                    "resources.retire reason",
                    "resources.reopen reason",
                    "community.correct reason",
                    "community.correctFigures reason",
                    "community.strikeFigures reason",
                    "buildings.close reason",
                    "buildings.correct reason",
                    "buildings.reopen reason",
                    "conferences.addTopic topic",
                    "conferences.cancel reason",
                    "conferences.correct form.title",
                    "conferences.correct reason",
                    "conferences.minute minutes",
                    "conferences.propose form.title",
                    "conferenceSeats.correct reason",
                    "consultations.cancel reason",
                    "consultations.correct form.subject",
                    "consultations.correct reason",
                    "consultations.hold result",
                    "consultations.plan form.subject",
                    "resolutions.correct form.text",
                    "resolutions.correct reason",
                    "resolutions.drop reason",
                    "resolutions.finish result",
                    "resolutions.move form.text",
                    "resolutions.reassign reason",
                    "resolutions.reopen reason",
                    "resolutions.retract reason",
                    "resolutions.report text",
                    "dutyPostings.amend form.skills",
                    "dutyPostings.amend form.task",
                    "dutyPostings.amend form.title",
                    "dutyPostings.draft form.skills",
                    "dutyPostings.draft form.task",
                    "dutyPostings.draft form.title",
                    "postingCorrections.correct form.skills",
                    "postingCorrections.correct form.task",
                    "postingCorrections.correct form.title",
                    "postingCorrections.correct reason",
                    "postingCorrections.reopen reason",
                    "dutyPostings.cancel reason",
                    "incidents.capture form.title",
                    "incidents.correct form.title",
                    "incidents.correct reason",
                    "incidents.decline reason",
                    "incidents.escalate reason",
                    "incidents.extend form.approvedBy",
                    "incidents.extend form.reason",
                    "incidents.feedBack answer",
                    "incidents.giveBack reason",
                    "organisations.close reason",
                    "organisations.correct reason",
                    "organisations.reopen reason",
                    "partyOrganisations.close reason",
                    "partyOrganisations.correct reason",
                    "partyOrganisations.reopen reason",
                    "incidents.handle result",
                    "themeDays.correct form.theme",
                    "themeDays.correct reason",
                    "themeDays.plan form.theme",
                    "themeDays.reopen reason",
                    "visits.correct reason",
                    "visits.strike reason"));

    private FreeTexts() {}

    /** The paths of the texts about people: each is sealed, and the search for canaries marks it. */
    public static Set<String> aboutPeople() {
        return new TreeSet<>(GROUPS.getOrDefault(PERSON, Set.of()));
    }

    static Set<String> known() {
        Set<String> known = new TreeSet<>();
        GROUPS.values().forEach(known::addAll);
        return known;
    }

    /** The paths of all texts of all commands. */
    static Set<String> found() {
        Set<String> found = new TreeSet<>();
        Linli.commands()
                .forEach(command -> command.parameters()
                        .forEach(parameter ->
                                found.addAll(of(command.key() + " " + parameter.name(), parameter.generic()))));
        return found;
    }

    /** The paths of all texts within a type, sorted. */
    static List<String> of(String path, Type type) {
        if (type == String.class) {
            return List.of(path);
        }
        if (type instanceof ParameterizedType of && of.getRawType() != Id.class) {
            return Stream.of(of.getActualTypeArguments())
                    .flatMap(each -> of(path, each).stream())
                    .sorted()
                    .toList();
        }
        if (type instanceof Class<?> form && form.isRecord() && form != Id.class) {
            Map<String, Type> components = new TreeMap<>();
            for (RecordComponent component : form.getRecordComponents()) {
                components.put(component.getName(), component.getGenericType());
            }
            return components.entrySet().stream()
                    .flatMap(each -> of(path + "." + each.getKey(), each.getValue()).stream())
                    .toList();
        }
        return List.of();
    }
}

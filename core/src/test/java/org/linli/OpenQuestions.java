package org.linli;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions that every role may ask, known or not, each for a reason: what they tell is public. Every other question is
 * guarded; a new one is put here only when the community publishes what it tells.
 */
final class OpenQuestions {
    private static final String PUBLISHED = "the community makes it public";
    private static final String REGISTER = "a public register has it, and it tells of no person";
    private static final String DEFINITION = "it tells how a file looks, and reads nothing";
    private static final String COMMANDS = "it gives commands, each of which is guarded, and is denied as a whole";

    /** Why each of them is open. */
    static final Map<String, String> REASONS = Stream.of(
                    open(PUBLISHED, "community.profile", "community.asOf", "community.inDistrict"),
                    open(PUBLISHED, "charters.all"),
                    open(PUBLISHED, "divisions.inForceOn", "divisions.coverOf"),
                    open(PUBLISHED, "gridNotices.current", "gridNotices.sheet"),
                    open(PUBLISHED, "dutyPostings.needsList"),
                    open(PUBLISHED, "vacancies.notices"),
                    open(PUBLISHED, "activities.board"),
                    open(PUBLISHED, "awardRounds.find", "awardRounds.list", "awardRounds.notice", "awardRounds.roll"),
                    open(PUBLISHED, "needs.board", "resources.board"),
                    open(PUBLISHED, "liaisonDays.next", "liaisonDays.plan"),
                    open(
                            REGISTER,
                            "organisations.find",
                            "organisations.withCreditCode",
                            "organisations.named",
                            "organisations.list",
                            "organisations.closed",
                            "organisations.search"),
                    open(
                            REGISTER,
                            "partyOrganisations.find",
                            "partyOrganisations.named",
                            "partyOrganisations.list",
                            "partyOrganisations.closed",
                            "partyOrganisations.search"),
                    open(
                            PUBLISHED,
                            "serviceItems.find",
                            "serviceItems.coded",
                            "serviceItems.list",
                            "serviceItems.closed",
                            "serviceItems.search"),
                    open(PUBLISHED, "enterprisePolicies.find", "enterprisePolicies.list", "enterprisePolicies.closed"),
                    open(
                            PUBLISHED,
                            "readingSpaces.find",
                            "readingSpaces.list",
                            "readingSpaces.closed",
                            "titles.find",
                            "titles.withIsbn",
                            "titles.list",
                            "titles.closed",
                            "titles.search",
                            "copies.find",
                            "copies.withBarcode",
                            "copies.ofTitle",
                            "copies.list"),
                    open(REGISTER, "buildings.find", "buildings.list", "buildings.closed"),
                    open(DEFINITION, "memberRoster.format", "peopleRoster.format"),
                    open(COMMANDS, "memberRoster.run", "peopleRoster.run"))
            .flatMap(group -> group.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private OpenQuestions() {}

    private static Map<String, String> open(String reason, String... keys) {
        return Stream.of(keys).collect(Collectors.toMap(key -> key, key -> reason));
    }
}

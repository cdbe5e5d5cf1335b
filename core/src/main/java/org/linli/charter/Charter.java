package org.linli.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;

/**
 * One version of a community's charter (社区治理章程): all parameters, by feature. It may be a draft that breaks a bound;
 * {@link #findings} says so, and {@link CommunityCharter} takes only one that has no violation.
 *
 * <pre>{@code
 * Charter district = Charter.national()
 *         .layered(CharterLayer.LOCAL, day, "龙文区", Map.of("grid.households", "600..900"))
 *         .orElseThrow();
 * Charter ours = district
 *         .layered(CharterLayer.COMMUNITY, day, "社区居民会议", Map.of("petition.finishDays", "45"))
 *         .orElseThrow();
 * Charter.national().differencesTo(ours);
 * }</pre>
 *
 * @param version its number in the community, from 1; 0 for a draft that has none
 * @param effectiveFrom first day on which it is in force
 * @param approvedBy the body that approved it, 1 to {@value #MAX_BODY} characters; not a person (批准机构)
 * @param filedWith the body with which it is filed, where there is one (备案机构)
 * @param layer who set its values last
 * @param community what is asked of a community
 * @param alliance the alliance of party organisations
 * @param grid grids and who serves in them
 * @param reporting dual reporting
 * @param mediation people's mediation
 * @param petition clocks of petitions
 * @param ticket hotline tickets and reported issues
 * @param clock how clocks are shown
 */
public record Charter(
        int version,
        LocalDate effectiveFrom,
        String approvedBy,
        Optional<String> filedWith,
        CharterLayer layer,
        CommunityTerms community,
        AllianceTerms alliance,
        GridTerms grid,
        ReportingTerms reporting,
        MediationTerms mediation,
        PetitionTerms petition,
        TicketTerms ticket,
        ClockTerms clock) {
    /** The longest name of a body, in characters. */
    public static final int MAX_BODY = 100;

    private static final Charter NATIONAL = new Charter(
            0,
            LocalDate.of(2022, 5, 1),
            "国家法律法规与通行做法",
            Optional.empty(),
            CharterLayer.NATIONAL,
            CommunityTerms.national(),
            AllianceTerms.national(),
            GridTerms.national(),
            ReportingTerms.national(),
            MediationTerms.national(),
            PetitionTerms.national(),
            TicketTerms.national(),
            ClockTerms.national());

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when the version is negative
     */
    public Charter {
        if (version < 0) {
            throw new IllegalArgumentException("A charter's version is not negative, but got " + version);
        }
    }

    /**
     * The defaults: statute where there is one, else common practice, each with its basis in {@link CharterParameter}.
     *
     * @return the charter; a draft without a number, dated by the youngest statute in it
     */
    public static Charter national() {
        return NATIONAL;
    }

    /**
     * A narrower layer on this charter: the same values but for some.
     *
     * @param next who sets them; not wider than this charter's layer
     * @param from first day on which it is to be in force
     * @param body the body that approved it; not a person
     * @param changes new values by the parameter's name, as {@link CharterParameter#text} writes them
     * @return the draft, without a number; refused with {@code charter-layer-order} and all reasons of {@link #with(Map)}
     */
    public Decision<Charter> layered(CharterLayer next, LocalDate from, String body, Map<String, String> changes) {
        List<Finding> findings = CharterRules.LAYER_ORDER.check(new CharterRules.Layering(layer, next)).stream()
                .toList();
        Decision<Charter> changed = copy(0, from, body, Optional.empty(), next).with(changes);
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(changed.findings());
        return Decision.by(all, () -> Decision.accepted(changed.orElseThrow()));
    }

    /**
     * This charter with other values.
     *
     * @param changes new values by the parameter's name, as {@link CharterParameter#text} writes them
     * @return the charter; refused with {@code charter-parameter-unknown}, {@code charter-value-format}, and all that
     *     {@link #findings} finds in the values that could be read
     */
    public Decision<Charter> with(Map<String, String> changes) {
        List<Finding> findings = new ArrayList<>();
        Charter changed = this;
        for (Map.Entry<String, String> change : new TreeMap<>(changes).entrySet()) {
            String name = change.getKey();
            if (CharterParameter.find(name).isEmpty()) {
                findings.add(Finding.violation("charter-parameter-unknown").with("parameter", Excerpt.of(name)));
                continue;
            }
            Optional<Object> value = CharterText.read(name, change.getValue());
            if (value.isEmpty()) {
                findings.add(Finding.violation("charter-value-format")
                        .with("parameter", name)
                        .with("value", Excerpt.of(change.getValue()))
                        .with(
                                "example",
                                CharterParameter.find(name).orElseThrow().defaultText()));
                continue;
            }
            changed = CharterTree.with(changed, name, value.get());
        }
        Charter outcome = changed;
        findings.addAll(outcome.findings());
        return Decision.by(findings, () -> Decision.accepted(outcome));
    }

    /**
     * Everything that speaks against this charter.
     *
     * @return {@code charter-bound}, {@code charter-value} and {@code charter-approved-by}, each with its figures, all at
     *     once; empty when it may come into force
     */
    public List<Finding> findings() {
        return CharterRules.check(this);
    }

    /**
     * What another charter holds differently.
     *
     * @param other the other
     * @return the differences, in the order of {@link CharterParameter#ALL}
     */
    public List<CharterDifference> differencesTo(Charter other) {
        return CharterParameter.ALL.stream()
                .filter(parameter -> !parameter.value(this).equals(parameter.value(other)))
                .map(parameter -> new CharterDifference(parameter.name(), parameter.text(this), parameter.text(other)))
                .toList();
    }

    /**
     * The same charter, filed.
     *
     * @param body with whom; not a person
     * @return the charter
     */
    public Charter filedWith(String body) {
        return copy(version, effectiveFrom, approvedBy, Optional.of(body), layer);
    }

    Charter numbered(int number) {
        return copy(number, effectiveFrom, approvedBy, filedWith, layer);
    }

    private Charter copy(int number, LocalDate from, String body, Optional<String> filed, CharterLayer set) {
        return new Charter(
                number, from, body, filed, set, community, alliance, grid, reporting, mediation, petition, ticket,
                clock);
    }
}

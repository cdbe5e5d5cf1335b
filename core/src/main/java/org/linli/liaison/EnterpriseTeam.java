package org.linli.liaison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.community.Closing;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Closable;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * The three officers of an enterprise (三员包企): at most one of each role at a time, three different persons. An enterprise has one
 * team.
 *
 * @param community the community
 * @param id its id there
 * @param form for which enterprise, where it stands, and since when
 * @param officers every officer that there is or was, by the order of appointment
 * @param substitutions who stood in for whom, by the order in which it was entered
 * @param reasons why officers were corrected, oldest first; sealed in the store
 * @param closing since when it is dissolved, if it is
 */
public record EnterpriseTeam(
        DivisionCode community,
        Id<EnterpriseTeam> id,
        EnterpriseTeamForm form,
        List<OfficerTerm> officers,
        List<Substitution> substitutions,
        List<OfficerReason> reasons,
        Optional<Closing> closing)
        implements Closable {
    /** Whose it is while it stands. */
    public static final Index<EnterpriseTeam, Id<Organisation>> OPEN_ENTERPRISE =
            Index.<EnterpriseTeam, Id<Organisation>>optional(
                            "open_enterprise",
                            ValueType.id(),
                            team -> Optional.of(team.enterprise()).filter(enterprise -> team.isThere()))
                    .unique("enterprise-team-once")
                    .unreported();

    /** Whose it is. */
    public static final Column<EnterpriseTeam, Id<Organisation>> ENTERPRISE =
            Column.one("enterprise", ValueType.id(), EnterpriseTeam::enterprise);

    /** Where the enterprise stands. */
    public static final Index<EnterpriseTeam, Id<Building>> BUILDING =
            Index.one("building", ValueType.id(), team -> team.form().building());

    /** Since when. */
    public static final Column<EnterpriseTeam, LocalDate> SINCE =
            Column.one("since_on", ValueType.DAY, team -> team.form().since());

    /** The officers whose terms run. */
    public static final Index<EnterpriseTeam, Id<Person>> OFFICER = Index.many(
            "officer",
            ValueType.id(),
            team -> team.current().map(OfficerTerm::person).toList());

    /** Whether it is dissolved. */
    public static final Index<EnterpriseTeam, Boolean> CLOSED =
            Index.one("closed", ValueType.FLAG, team -> !team.isThere());

    /** Since when it is dissolved. */
    public static final Column<EnterpriseTeam, LocalDate> CLOSED_ON =
            Column.optional("closed_on", ValueType.DAY, team -> team.closing().map(Closing::day));

    /** Whether a role is vacant. */
    public static final Index<EnterpriseTeam, Boolean> VACANT = Index.one(
            "vacant", ValueType.FLAG, team -> team.isThere() && team.current().count() < OfficerRole.values().length);

    /** Its grid officer. */
    public static final Column<EnterpriseTeam, Id<Person>> GRID_OFFICER =
            officer("grid_officer", OfficerRole.GRID_OFFICER);

    /** Its enterprise service officer. */
    public static final Column<EnterpriseTeam, Id<Person>> SERVICE_OFFICER =
            officer("service_officer", OfficerRole.SERVICE_OFFICER);

    /** Its party-building adviser. */
    public static final Column<EnterpriseTeam, Id<Person>> PARTY_ADVISER =
            officer("party_adviser", OfficerRole.PARTY_ADVISER);

    /** Its kind. */
    public static final Kind<EnterpriseTeam> KIND = Kind.named(
                    "enterprise_team", 1, EnterpriseTeam.class, team -> Ref.of(team.community, team.id))
            .index(OPEN_ENTERPRISE)
            .column(ENTERPRISE)
            .index(BUILDING)
            .column(SINCE)
            .index(OFFICER)
            .index(CLOSED)
            .column(CLOSED_ON)
            .index(VACANT)
            .column(GRID_OFFICER)
            .column(SERVICE_OFFICER)
            .column(PARTY_ADVISER)
            .naming(ENTERPRISE, CommunityNames.ORGANISATION)
            .naming(BUILDING, CommunityNames.BUILDING)
            .events(EnterpriseTeamEvent.class)
            .personal(EnterpriseTeam::withTexts)
            .build();

    /** Copies the lists. */
    public EnterpriseTeam {
        officers = List.copyOf(officers);
        substitutions = List.copyOf(substitutions);
        reasons = List.copyOf(reasons);
    }

    static Decision<EnterpriseTeam> setUp(
            DivisionCode community,
            Id<EnterpriseTeam> id,
            EnterpriseTeamForm form,
            EnterpriseTeamRules.Standing facts) {
        return new Inspection()
                .ask(EnterpriseTeamRules.STANDING, facts)
                .decide(() -> Decision.accepted(
                        new EnterpriseTeam(community, id, form, List.of(), List.of(), List.of(), Optional.empty()),
                        new EnterpriseTeamEvent.TeamSetUp(id, form)));
    }

    Decision<EnterpriseTeam> amend(Id<Building> building, Optional<Id<Person>> contact, LocalDate today) {
        EnterpriseTeamForm now = new EnterpriseTeamForm(form.enterprise(), building, contact, form.since());
        return new Inspection()
                .found(closedOn(today))
                .decide(() -> Decision.accepted(with(now), new EnterpriseTeamEvent.TeamAmended(id, now)));
    }

    Decision<EnterpriseTeam> correct(EnterpriseTeamForm right, String reason, EnterpriseTeamRules.Standing facts) {
        Inspection inspection = new Inspection()
                .ask(EnterpriseTeamRules.STANDING, facts)
                .ask(
                        EnterpriseTeamRules.SAME_ENTERPRISE,
                        new EnterpriseTeamRules.OfEnterprise(form.enterprise(), right.enterprise()));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(right), new EnterpriseTeamEvent.TeamCorrected(id, form, right, why.orElseThrow())));
    }

    Decision<EnterpriseTeam> appoint(OfficerForm officer, EnterpriseTeamRules.Appointing facts) {
        return new Inspection()
                .found(closedOn(facts.today()))
                .ask(EnterpriseTeamRules.APPOINTING, facts)
                .decide(() -> {
                    List<OfficerTerm> all = ended(officer.role(), officer.from());
                    all.add(new OfficerTerm(officer.role(), officer.person(), officer.from(), Optional.empty()));
                    return Decision.accepted(with(all), new EnterpriseTeamEvent.OfficerAppointed(id, officer));
                });
    }

    Decision<EnterpriseTeam> release(OfficerRole role, LocalDate day, LocalDate today) {
        Optional<OfficerTerm> held = officer(role);
        return new Inspection()
                .ask(EnterpriseTeamRules.HELD, new EnterpriseTeamRules.Releasing(role, held, day, today))
                .decide(() -> Decision.accepted(
                        with(ended(role, day)),
                        new EnterpriseTeamEvent.OfficerReleased(
                                id, held.orElseThrow().endingOn(day))));
    }

    Decision<EnterpriseTeam> correctOfficer(OfficerForm right, String reason, EnterpriseTeamRules.Appointing facts) {
        Optional<OfficerTerm> held = officer(right.role());
        Inspection inspection = new Inspection()
                .found(closedOn(facts.today()))
                .ask(
                        EnterpriseTeamRules.HELD,
                        new EnterpriseTeamRules.Releasing(right.role(), held, facts.today(), facts.today()))
                .ask(EnterpriseTeamRules.APPOINTING, facts);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            OfficerTerm was = held.orElseThrow();
            OfficerTerm now = new OfficerTerm(right.role(), right.person(), right.from(), Optional.empty());
            List<OfficerTerm> all = new ArrayList<>(officers);
            all.set(all.indexOf(was), now);
            List<OfficerReason> more = Stream.concat(
                            reasons.stream(), Stream.of(new OfficerReason(right.person(), why.orElseThrow())))
                    .toList();
            return was.equals(now)
                    ? Decision.accepted(this)
                    : Decision.accepted(
                            new EnterpriseTeam(community, id, form, all, substitutions, more, closing),
                            new EnterpriseTeamEvent.OfficerCorrected(id, was, now));
        });
    }

    Decision<EnterpriseTeam> substitute(Substitution substitution, EnterpriseTeamRules.Substituting facts) {
        return new Inspection()
                .found(closedOn(facts.today()))
                .ask(EnterpriseTeamRules.SUBSTITUTING, facts)
                .decide(() -> Decision.accepted(
                        new EnterpriseTeam(
                                community,
                                id,
                                form,
                                officers,
                                Stream.concat(substitutions.stream(), Stream.of(substitution))
                                        .toList(),
                                reasons,
                                closing),
                        new EnterpriseTeamEvent.OfficerSubstituted(id, substitution)));
    }

    Decision<EnterpriseTeam> close(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = new Inspection()
                .found(closedOn(today))
                .ask(EnterpriseTeamRules.CLOSING_DAY, new EnterpriseTeamRules.LastDay(lastFrom(), day));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                new EnterpriseTeam(
                        community,
                        id,
                        form,
                        officers.stream()
                                .map(term -> term.isOpen() ? term.endingOn(day) : term)
                                .toList(),
                        substitutions,
                        reasons,
                        read),
                new EnterpriseTeamEvent.TeamClosed(id, day, read.orElseThrow().reason())));
    }

    Decision<EnterpriseTeam> reopen(String reason) {
        Inspection inspection = new Inspection().ask(EnterpriseTeamRules.TO_REOPEN, closing.isPresent());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            LocalDate day = closing.orElseThrow().day();
            List<OfficerTerm> all = officers.stream()
                    .map(term -> term.until().filter(day::equals).isPresent()
                            ? new OfficerTerm(term.role(), term.person(), term.from(), Optional.empty())
                            : term)
                    .toList();
            List<OfficerRole> back = all.stream()
                    .filter(OfficerTerm::isOpen)
                    .map(OfficerTerm::role)
                    .toList();
            return Decision.accepted(
                    new EnterpriseTeam(community, id, form, all, substitutions, reasons, Optional.empty()),
                    new EnterpriseTeamEvent.TeamReopened(id, day, back, why.orElseThrow()));
        });
    }

    /** {@return whose it is} */
    public Id<Organisation> enterprise() {
        return form.enterprise();
    }

    /** {@return whether it stands, as far as that was entered} */
    public boolean isThere() {
        return closing.isEmpty();
    }

    /**
     * Whether it stood on a day.
     *
     * @param day the day
     * @return whether it did
     */
    public boolean stoodOn(LocalDate day) {
        return !day.isBefore(form.since()) && closing.map(Closing::day).stream().allMatch(day::isBefore);
    }

    /**
     * The officer whose term runs.
     *
     * @param role as what
     * @return the officer; empty when the role is vacant
     */
    public Optional<OfficerTerm> officer(OfficerRole role) {
        return current().filter(term -> term.role() == role).findFirst();
    }

    /**
     * The officer on a day.
     *
     * @param role as what
     * @param day the day
     * @return the officer; empty when the role was vacant
     */
    public Optional<OfficerTerm> officerOn(OfficerRole role, LocalDate day) {
        return officers.stream()
                .filter(term -> term.role() == role && term.isOn(day))
                .findFirst();
    }

    /**
     * Those who may act in a role on a day: the officer, and the person who stands in for the officer.
     *
     * @param role as what
     * @param day the day
     * @return the people
     */
    public Set<Id<Person>> actingOn(OfficerRole role, LocalDate day) {
        Set<Id<Person>> acting = new LinkedHashSet<>();
        officerOn(role, day).map(OfficerTerm::person).ifPresent(acting::add);
        substitutions.stream()
                .filter(substitution -> substitution.role() == role && substitution.isOn(day))
                .map(Substitution::person)
                .forEach(acting::add);
        return acting;
    }

    /**
     * Who is told when an officer is told on a day: the actor, if it acts in that role; else the person who stands in for the officer; else
     * the officer.
     *
     * @param role as what
     * @param day the day
     * @param actor opaque id of the actor
     * @return the person; empty when the role is vacant
     */
    public Optional<Id<Person>> told(OfficerRole role, LocalDate day, String actor) {
        List<Id<Person>> acting = List.copyOf(actingOn(role, day));
        return acting.stream()
                .filter(person -> person.value().equals(actor))
                .findFirst()
                .or(() -> acting.stream().reduce((officer, substitute) -> substitute));
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return EnterpriseTeamRules.CLOSED.check(new EnterpriseTeamRules.StandingOn(closing.map(Closing::day), day));
    }

    Stream<OfficerTerm> current() {
        return officers.stream().filter(OfficerTerm::isOpen);
    }

    private Optional<LocalDate> lastFrom() {
        return Stream.concat(Stream.of(form.since()), officers.stream().map(OfficerTerm::from))
                .max(LocalDate::compareTo);
    }

    private List<OfficerTerm> ended(OfficerRole role, LocalDate day) {
        List<OfficerTerm> all = new ArrayList<>();
        officers.forEach(term -> all.add(term.isOpen() && term.role() == role ? term.endingOn(day) : term));
        return all;
    }

    private EnterpriseTeam with(EnterpriseTeamForm now) {
        return new EnterpriseTeam(community, id, now, officers, substitutions, reasons, closing);
    }

    private EnterpriseTeam with(List<OfficerTerm> all) {
        return new EnterpriseTeam(community, id, form, all, substitutions, reasons, closing);
    }

    private EnterpriseTeam withTexts(PersonalTexts.Replacement each) {
        return new EnterpriseTeam(
                community,
                id,
                form,
                officers,
                substitutions,
                IntStream.range(0, reasons.size())
                        .mapToObj(i -> new OfficerReason(
                                reasons.get(i).person(),
                                each.of(
                                        reasons.get(i).person(),
                                        "reasons/" + i,
                                        reasons.get(i).text())))
                        .toList(),
                closing);
    }

    private static Column<EnterpriseTeam, Id<Person>> officer(String name, OfficerRole role) {
        return Column.optional(name, ValueType.id(), team -> team.officer(role).map(OfficerTerm::person));
    }
}

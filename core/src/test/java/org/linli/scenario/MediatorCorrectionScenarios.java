package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.dispute.mediator.CommitteeForm;
import org.linli.dispute.mediator.CommitteeSeat;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.MediationCommittee;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorEvent;
import org.linli.dispute.mediator.MediatorForm;
import org.linli.dispute.mediator.MediatorMisconduct;
import org.linli.feature.Attention;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.person.PersonChange;
import org.linli.person.PersonCorrection;
import org.linli.storage.Change;
import org.linli.storage.Kind;

/** Mediators and mediation committees that were written down wrongly, or whose people are gone. */
abstract class MediatorCorrectionScenarios extends DisputeCase {
    private List<String> codes(Id<?> id) {
        return desk().attention().list().orElseThrow().stream()
                .filter(matter -> matter.id().equals(id))
                .map(Attention::finding)
                .map(finding -> finding.code())
                .toList();
    }

    private <E extends Event> E last(Kind<?> kind, Id<?> id, Class<E> type) {
        List<Change> all = history(kind, id);
        return all.get(all.size() - 1).events(kind, type).get(0);
    }

    @Test
    void a_mediator_who_was_carried_over_is_corrected_as_the_record_stands() {
        Mediator mediator = mediator();
        clock.pass(Duration.ofDays(3 * 365 + 30));
        Id<MediationCommittee> next = committee();
        MediatorForm carried = MediatorForm.of(mediator.form().person(), next).expertIn(DisputeSubject.NOISE);
        desk().mediators().amend(mediator.id(), carried).orElseThrow();
        MediatorForm right = carried.relatedTo(Set.of(citizenAt(desk())));
        assertEquals(List.of(), warned(desk().mediators().correct(mediator.id(), right, "漏登近亲属")));
        assertEquals(
                List.of("mediator-committee"),
                refused(desk().mediators()
                        .correct(
                                mediator.id(),
                                MediatorForm.of(
                                        mediator.form().person(),
                                        mediator.form().committee()),
                                "委员会写错")));
        clock.pass(Duration.ofDays(3 * 365 + 30));
        assertEquals(
                List.of(),
                warned(desk().mediators().amend(mediator.id(), right.asGolden())),
                "what is known of a mediator changes also after the term");
    }

    @Test
    void a_misconduct_stays_with_who_committed_it() {
        Mediator mediator = mediator();
        Id<Person> other = citizenAt(desk());
        MediatorForm named = MediatorForm.of(other, mediator.form().committee());
        desk().mediators().correct(mediator.id(), named, "人员写错").orElseThrow();
        desk().mediators()
                .censure(mediator.id(), MediatorMisconduct.PARTIALITY, true)
                .orElseThrow();
        assertEquals(
                List.of("mediator-same-person"),
                refused(desk().mediators().correct(mediator.id(), mediator.form(), "人员写错")));
        Mediator next = mediator();
        assertEquals(
                List.of("mediator-misconduct"),
                warned(desk().mediators()
                        .correct(next.id(), MediatorForm.of(other, next.form().committee()), "人员写错")));
    }

    @Test
    void a_committee_whose_term_is_cut_by_a_correction_names_that_mediators_were_appointed_outside_of_it() {
        Id<MediationCommittee> committee = committee();
        clock.pass(Duration.ofDays(100));
        desk().mediators()
                .appoint(MediatorForm.of(citizenAt(desk()), committee))
                .orElseThrow();
        CommitteeForm was =
                desk().mediationCommittees().find(committee).orElseThrow().form();
        CommitteeForm cut = CommitteeForm.of(
                was.name(),
                Period.between(was.term().from(), was.term().from().plusDays(50)),
                was.seats().toArray(CommitteeSeat[]::new));
        assertEquals(
                List.of("mediator-committee"),
                warned(desk().mediationCommittees().correct(committee, cut, "任期写错")));
        CommitteeForm named = CommitteeForm.of("丽景调委会", cut.term(), cut.seats().toArray(CommitteeSeat[]::new));
        assertEquals(List.of(), warned(desk().mediationCommittees().correct(committee, named, "名称写错")));
    }

    @Test
    void a_committee_whose_only_woman_was_erased_is_corrected() {
        Id<Person> woman = womanAt();
        LocalDate day = thisDay();
        CommitteeForm was = CommitteeForm.of(
                "调委会",
                Period.between(day, day.plusYears(3)),
                CommitteeSeat.head(manAt()),
                CommitteeSeat.member(woman),
                CommitteeSeat.member(manAt()));
        Id<MediationCommittee> committee =
                desk().mediationCommittees().elect(was).orElseThrow().id();
        desk().people().erase(woman).orElseThrow();
        CommitteeForm right = CommitteeForm.of("丽景调委会", was.term(), was.seats().toArray(CommitteeSeat[]::new));
        assertEquals(List.of(), warned(desk().mediationCommittees().correct(committee, right, "名称写错")));
        CommitteeForm seated = CommitteeForm.of(
                "丽景调委会", was.term(), was.seats().get(0), was.seats().get(1), CommitteeSeat.member(manAt()));
        assertEquals(
                List.of(),
                warned(desk().mediationCommittees().correct(committee, seated, "委员写错")),
                "she may have been the woman among them");
        CommitteeForm without = CommitteeForm.of(
                "丽景调委会", was.term(), was.seats().get(0), CommitteeSeat.member(manAt()), CommitteeSeat.member(manAt()));
        assertEquals(
                List.of("mediation-committee-composition"),
                refused(desk().mediationCommittees().correct(committee, without, "委员写错")));
    }

    @Test
    void a_mobile_number_that_changes_says_nothing_of_a_committee_without_a_woman() {
        Id<Person> woman = womanAt();
        Id<Person> man = manAt();
        LocalDate day = thisDay();
        desk().mediationCommittees()
                .elect(CommitteeForm.of(
                        "调委会",
                        Period.between(day, day.plusYears(3)),
                        CommitteeSeat.head(man),
                        CommitteeSeat.member(woman),
                        CommitteeSeat.member(manAt())))
                .orElseThrow();
        desk().people().erase(woman).orElseThrow();
        assertEquals(List.of(), warned(desk().people().amend(man, PersonChange.NONE.mobile("13800000000"))));
    }

    @Test
    void what_was_written_wrongly_of_a_mediator_is_corrected_with_the_old_value_in_the_journal() {
        Id<Person> relative = citizenAt(desk());
        Mediator mediator = mediator();
        mediating(between(relative, citizenAt(desk())), mediator.id());
        MediatorForm was = mediator.form();
        assertEquals(List.of("text-missing"), refused(desk().mediators().correct(mediator.id(), was, "")));
        MediatorForm right = was.relatedTo(Set.of(relative));
        assertEquals(
                List.of("dispute-mediator-interest"),
                warned(desk().mediators().correct(mediator.id(), right, "漏登近亲属")));
        assertEquals(
                new MediatorEvent.MediatorCorrected(mediator.id(), was, right),
                last(Mediator.KIND, mediator.id(), MediatorEvent.class));
        assertEquals(
                List.of("漏登近亲属"),
                desk().mediators().find(mediator.id()).orElseThrow().reasons());
    }

    @Test
    void what_was_written_wrongly_of_a_committee_is_corrected_with_the_old_value_in_the_journal() {
        Id<MediationCommittee> committee = committee();
        CommitteeForm was =
                desk().mediationCommittees().find(committee).orElseThrow().form();
        CommitteeForm right =
                CommitteeForm.of("丽景人民调解委员会", was.term(), was.seats().toArray(CommitteeSeat[]::new));
        assertEquals(
                List.of("text-missing"), refused(desk().mediationCommittees().correct(committee, right, "")));
        assertEquals(
                List.of("mediation-committee-composition"),
                refused(desk().mediationCommittees()
                        .correct(
                                committee,
                                CommitteeForm.of("调委会", was.term(), was.seats().get(0)),
                                "写错")));
        desk().mediationCommittees().correct(committee, right, "名称写错").orElseThrow();
        assertEquals(
                new MediationCommittee.MediationCommitteeEvent.CommitteeCorrected(committee, was, right),
                last(MediationCommittee.KIND, committee, MediationCommittee.MediationCommitteeEvent.class));
        assertEquals(
                List.of("名称写错"),
                desk().mediationCommittees().find(committee).orElseThrow().reasons());
    }

    @Test
    void a_committee_whose_only_woman_is_none_by_a_correction_is_named() {
        Id<Person> woman = womanAt();
        LocalDate day = thisDay();
        Id<MediationCommittee> committee = desk().mediationCommittees()
                .elect(CommitteeForm.of(
                        "调委会",
                        Period.between(day, day.plusYears(3)),
                        CommitteeSeat.head(woman),
                        CommitteeSeat.member(manAt()),
                        CommitteeSeat.member(manAt())))
                .orElseThrow()
                .id();
        desk().mediators().appoint(MediatorForm.of(woman, committee)).orElseThrow();
        assertEquals(List.of(), codes(committee));
        PersonCorrection right = PersonCorrection.NONE.citizenId(citizenId(true));
        assertEquals(
                List.of("mediation-committee-composition"),
                warned(desk().people().correct(woman, right, "证件号写错")));
        assertEquals(List.of("mediation-committee-composition"), codes(committee));
    }
}

package org.linli.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.linli.calendar.CivilTime;
import org.linli.community.Organisation;
import org.linli.dispute.ArchivedPaper;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.mediator.CommitteeForm;
import org.linli.dispute.mediator.CommitteeSeat;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.MediationCommittee;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorForm;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** A community with a mediation committee, mediators and disputes. */
abstract class DisputeCase extends ScenarioCase {
    /** What is put on file of a case that was settled. */
    static final Set<ArchivedPaper> ALL_PAPERS = Set.of(ArchivedPaper.values());

    /** A woman, by her citizen id. */
    final Id<Person> womanAt() {
        return registeredAs(citizenId(false));
    }

    /** A man, by his citizen id. */
    final Id<Person> manAt() {
        return registeredAs(citizenId(true));
    }

    /** The citizen id of a man or a woman. */
    final String citizenId(boolean ofMan) {
        String id = Citizens.next();
        while (((id.charAt(16) - '0') % 2 == 1) != ofMan) {
            id = Citizens.next();
        }
        return id;
    }

    private Id<Person> registeredAs(String citizenId) {
        return desk().people()
                .register(PersonForm.of("林某某", citizenId, PoliticalStatus.NONE))
                .orElseThrow()
                .id();
    }

    final Id<MediationCommittee> committee() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
        CommitteeForm form = CommitteeForm.of(
                "人民调解委员会",
                Period.between(day, day.plusYears(3)),
                CommitteeSeat.head(womanAt()),
                CommitteeSeat.member(citizenAt(desk())),
                CommitteeSeat.member(citizenAt(desk())));
        return desk().mediationCommittees().elect(form).orElseThrow().id();
    }

    final Mediator mediator() {
        return mediator(citizenAt(desk()));
    }

    final Mediator mediator(Id<Person> person) {
        return desk().mediators().appoint(MediatorForm.of(person, committee())).orElseThrow();
    }

    final Actor actorOf(Mediator mediator) {
        return Actor.of(mediator.form().person(), Role.MEDIATOR);
    }

    final LocalDate thisDay() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    /** Lets the clock stand at an instant that is still to come. */
    final void at(String instant) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(instant)).truncatedTo(ChronoUnit.MILLIS));
    }

    /** About charging, between two residents. */
    final DisputeForm charging() {
        return between(citizenAt(desk()), citizenAt(desk()));
    }

    final DisputeForm between(Id<Person> applicant, Id<Person> respondent) {
        return DisputeForm.of(DisputeSubject.CHARGING, "充电桩安装位置争议", thisDay())
                .between(
                        PartyForm.person(PartySide.APPLICANT, applicant),
                        PartyForm.person(PartySide.RESPONDENT, respondent));
    }

    final DisputeForm against(Id<Person> applicant, Id<Organisation> respondent) {
        return DisputeForm.of(DisputeSubject.NOISE, "夜间施工噪声", thisDay())
                .between(
                        PartyForm.person(PartySide.APPLICANT, applicant),
                        PartyForm.organisation(PartySide.RESPONDENT, respondent));
    }

    final Id<Dispute> registered(DisputeForm form) {
        return desk().disputes().register(form).orElseThrow().id();
    }

    final Id<Dispute> accepted(DisputeForm form) {
        Id<Dispute> dispute = registered(form);
        desk().disputes().accept(dispute, Set.of()).orElseThrow();
        return dispute;
    }

    final Id<Dispute> mediating(DisputeForm form, Id<Mediator> mediator) {
        Id<Dispute> dispute = accepted(form);
        desk().mediations().assign(dispute, mediator).orElseThrow();
        desk().mediations().start(dispute).orElseThrow();
        return dispute;
    }

    /** Settled in writing, signed and sealed on the same day. */
    final void settled(Id<Dispute> dispute) {
        desk().mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("三日内移走充电桩"))
                .orElseThrow();
        desk().mediationAgreements().sign(dispute, Signing.by(1, 2)).orElseThrow();
    }

    /** Performed, followed up once, and on file. */
    final void closed(Id<Dispute> dispute) {
        desk().mediationAgreements().perform(dispute).orElseThrow();
        desk().mediationAgreements().fulfil(dispute).orElseThrow();
        desk().mediationAgreements().followUp(dispute, "双方满意").orElseThrow();
        desk().disputes().archive(dispute, ALL_PAPERS).orElseThrow();
    }
}

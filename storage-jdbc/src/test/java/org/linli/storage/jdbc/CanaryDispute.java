package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.calendar.CivilTime;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.dispute.ArchivedPaper;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.LegalRoute;
import org.linli.dispute.MoreTime;
import org.linli.dispute.TerminationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.mediator.CommitteeForm;
import org.linli.dispute.mediator.CommitteeSeat;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.MediationCommittee;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorForm;
import org.linli.dispute.noise.NoiseBody;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.noise.NoiseMeasure;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** The disputes of a canary: whatever can be written about one is written, with a request key. */
final class CanaryDispute {
    /** How many people stand beside the canaries. */
    static final int NEIGHBOURS = 3;

    private static final String[] MEDIATORS = {"35060318790101001", "35060318790101002", "35060318790101003"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Desk desk;
    private final Canary canary;
    private final Id<Person> person;
    private final LocalDate day;
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryDispute(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.canary = canary;
        this.person = person;
        this.day = day;
        this.told = told;
    }

    static void live(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        CanaryDispute dispute = new CanaryDispute(desk, canary, person, day, told);
        dispute.closed(dispute.settled());
        dispute.others();
    }

    private Desk once() {
        return desk.once("dispute-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private String text(String path) {
        return canary.text(path);
    }

    private Id<Person> neighbour(int number) {
        int sum = 0;
        String digits = MEDIATORS[number];
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        String id = digits + "10X98765432".charAt(sum % 11);
        Decision<PersonCard> card = desk.people().register(PersonForm.of("邻居", id, PoliticalStatus.NONE));
        return card.isAccepted()
                ? card.orElseThrow().id()
                : Id.of((String) card.findings().get(0).figures().get("id"));
    }

    private Id<Mediator> mediator(Id<MediationCommittee> committee, int number) {
        return done(once().mediators().appoint(MediatorForm.of(neighbour(number), committee)))
                .id();
    }

    private Id<Dispute> registered() {
        Id<Organisation> shop = done(once().organisations()
                        .register(OrganisationForm.of("面馆" + canary.number() + "-" + requests, OrganisationKind.OTHER)))
                .id();
        DisputeForm form = DisputeForm.of(DisputeSubject.NOISE, text("disputes.register form.facts"), day)
                .between(
                        PartyForm.person(PartySide.APPLICANT, person),
                        PartyForm.organisation(PartySide.RESPONDENT, shop))
                .about(NoiseKind.SOCIAL);
        return done(once().disputes().register(form)).id();
    }

    private void corrected(Id<Dispute> dispute, Id<MediationCommittee> committee) {
        DisputeForm form = done(once().disputes().find(dispute)).form();
        done(once().disputes()
                .correct(
                        dispute,
                        DisputeForm.of(form.subject(), text("disputes.correct form.facts"), form.occurredOn())
                                .between(form.parties().toArray(PartyForm[]::new))
                                .about(NoiseKind.SOCIAL),
                        text("disputes.correct reason")));
        Id<Mediator> own = done(once().mediators().appoint(MediatorForm.of(person, committee)))
                .id();
        done(once().mediators()
                .correct(own, MediatorForm.of(person, committee).asGolden(), text("mediators.correct reason")));
        done(once().mediators().end(own));
        CommitteeForm headed = CommitteeForm.of(
                "样本居民调委会",
                Period.between(day, day.plusYears(1)),
                CommitteeSeat.head(person),
                CommitteeSeat.member(neighbour(0)),
                CommitteeSeat.member(neighbour(1)),
                CommitteeSeat.member(neighbour(2)));
        Id<MediationCommittee> elected =
                done(once().mediationCommittees().elect(headed)).id();
        done(once().mediationCommittees()
                .correct(elected, headed.withMinorityMember(), text("mediationCommittees.correct reason")));
    }

    private Id<Dispute> mediating() {
        LocalDate today = LocalDate.now(CivilTime.CHINA);
        Id<MediationCommittee> committee = done(once().mediationCommittees()
                        .elect(CommitteeForm.of(
                                "样本调委会",
                                Period.between(today.minusYears(1), today.plusYears(1)),
                                CommitteeSeat.head(neighbour(0)),
                                CommitteeSeat.member(neighbour(1)),
                                CommitteeSeat.member(neighbour(2)))))
                .id();
        Id<Dispute> dispute = registered();
        corrected(dispute, committee);
        done(once().disputes().accept(dispute, Set.of()));
        Id<Mediator> first = mediator(committee, 0);
        Id<Mediator> second = mediator(committee, 1);
        done(once().mediations().assign(dispute, first));
        done(once().mediations().assign(dispute, second));
        done(once().mediations().release(dispute, second, false, text("mediations.release reason")));
        done(once().mediations().start(dispute));
        done(once().mediators().end(first));
        done(once().mediators().end(second));
        return dispute;
    }

    private Id<Dispute> settled() {
        Id<Dispute> dispute = mediating();
        done(once().mediations().invite(dispute, true, text("mediations.invite whom")));
        done(once().mediations()
                .dissuade(
                        dispute,
                        new NoiseForm(
                                NoiseBody.RESIDENTS_COMMITTEE,
                                NoiseMeasure.DISSUADED,
                                day,
                                text("mediations.dissuade form.result"))));
        done(once().mediations().report(dispute, text("mediations.report what")));
        done(once().mediations().escalate(dispute, text("mediations.escalate reason")));
        done(once().mediations().extend(dispute, new MoreTime(5, true, text("mediations.extend form.reason"))));
        done(once().mediationAgreements().agree(dispute, MediationAgreementForm.written("样本协议")));
        done(once().mediationAgreements().retract(dispute, text("mediationAgreements.retract reason")));
        done(once().mediationAgreements()
                .agree(dispute, MediationAgreementForm.written(text("mediationAgreements.agree form.content"))));
        done(once().mediationAgreements().sign(dispute, Signing.by(1, 2)));
        return dispute;
    }

    private void closed(Id<Dispute> dispute) {
        done(once().mediationAgreements().breach(dispute, text("mediationAgreements.breach reason")));
        done(once().mediationAgreements().remedy(dispute, text("mediationAgreements.remedy result")));
        done(once().mediationAgreements().fulfil(dispute));
        done(once().mediationAgreements().followUp(dispute, text("mediationAgreements.followUp result")));
        done(once().disputes().archive(dispute, Set.of(ArchivedPaper.values())));
        done(once().disputes().reopen(dispute, text("disputes.reopen reason")));
    }

    private void others() {
        Id<Dispute> refused = registered();
        done(once().disputes().reject(refused, text("disputes.reject reason")));
        Id<Dispute> referred = registered();
        done(once().disputes().refer(referred, DisputeReferral.COURT, text("disputes.refer reason")));
        Id<Dispute> ended = mediating();
        done(once().disputes()
                .terminate(ended, TerminationForm.of(text("disputes.terminate form.reason"), LegalRoute.JUDICIAL)));
    }
}

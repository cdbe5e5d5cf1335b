package org.linli.examples.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.calendar.CivilTime;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
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
import org.linli.examples.story.Samples;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.vault.KeyVault;

/** The mediation in Linli. */
final class LinliMediation implements MediationFlow {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    private final Desk desk;
    private final List<Id<Person>> people = new ArrayList<>();
    private final List<Id<Mediator>> mediators = new ArrayList<>();
    private Id<Organisation> shop = Id.of("none");

    LinliMediation(DataSource source) {
        desk = Linli.on(JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start())
                .clock(Clock.systemUTC())
                .citizenIds(Samples.OLD_AGE)
                .vault(KeyVault.ofSecret("a secret for nothing but benchmarks".getBytes(StandardCharsets.UTF_8)))
                .build()
                .desk(HOME, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
    }

    @Override
    public String name() {
        return "Linli";
    }

    /** A committee of three, of whom one works for the shop. */
    private void prepared() {
        if (!people.isEmpty()) {
            return;
        }
        shop = desk.organisations()
                .register(
                        OrganisationForm.of("示例面馆", OrganisationKind.ENTERPRISE).creditCode(Samples.creditCode(1)))
                .orElseThrow()
                .id();
        people.add(person(PersonForm.of("示例甲", Samples.womansCitizenId(1), PoliticalStatus.NONE)
                .employer(shop)));
        for (int number = 2; number < 5; number++) {
            people.add(person(PersonForm.of("示例乙", Samples.citizenId(number), PoliticalStatus.NONE)));
        }
        LocalDate today = LocalDate.now(CivilTime.CHINA);
        Id<MediationCommittee> committee = desk.mediationCommittees()
                .elect(CommitteeForm.of(
                        "示例调解委员会",
                        Period.between(today, today.plusYears(3)),
                        CommitteeSeat.head(people.get(0)),
                        CommitteeSeat.member(people.get(1)),
                        CommitteeSeat.member(people.get(2))))
                .orElseThrow()
                .id();
        people.subList(0, 3)
                .forEach(person -> mediators.add(desk.mediators()
                        .appoint(MediatorForm.of(person, committee))
                        .orElseThrow()
                        .id()));
    }

    private Id<Person> person(PersonForm form) {
        return desk.people().register(form).orElseThrow().id();
    }

    @Override
    public void mediate() {
        Id<Dispute> dispute = registered();
        desk.disputes().accept(dispute, Set.of()).orElseThrow();
        desk.mediations().assign(dispute, mediators.get(1)).orElseThrow();
        desk.mediations().start(dispute).orElseThrow();
        desk.mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("二十二时后停机"))
                .orElseThrow();
        desk.mediationAgreements().sign(dispute, Signing.by(1, 2)).orElseThrow();
        desk.mediationAgreements().perform(dispute).orElseThrow();
        desk.mediationAgreements().fulfil(dispute).orElseThrow();
        desk.mediationAgreements().followUp(dispute, "双方满意").orElseThrow();
        desk.mediationAgreements().followUp(dispute, "未再发生").orElseThrow();
        desk.disputes().archive(dispute, Set.of(ArchivedPaper.values())).orElseThrow();
    }

    @Override
    public List<String> asked() {
        Id<Dispute> dispute = registered();
        desk.disputes().accept(dispute, Set.of()).orElseThrow();
        String mediator = said(desk.mediations().assign(dispute, mediators.get(0)));
        desk.mediations().assign(dispute, mediators.get(1)).orElseThrow();
        desk.mediations().start(dispute).orElseThrow();
        String due = desk.disputes().find(dispute).orElseThrow().clocks().open().stream()
                .map(clock -> Texts.of(Label.of(clock.duty()), Locale.ENGLISH) + " by "
                        + clock.deadline().lastDay())
                .collect(Collectors.joining(", "));
        desk.mediationAgreements()
                .agree(dispute, MediationAgreementForm.written("二十二时后停机"))
                .orElseThrow();
        String unsigned = said(desk.mediationAgreements().perform(dispute));
        String early = said(desk.disputes().archive(dispute, Set.of(ArchivedPaper.REGISTRATION)));
        return List.of(mediator, unsigned, early, due);
    }

    private static String said(Decision<Dispute> decision) {
        return (decision.isAccepted() ? "done: " : "refused: ") + decision.explain(Locale.ENGLISH);
    }

    private Id<Dispute> registered() {
        prepared();
        return desk.disputes()
                .register(DisputeForm.of(DisputeSubject.NOISE, "面馆风机夜间噪声", LocalDate.now(CivilTime.CHINA))
                        .between(
                                PartyForm.person(PartySide.APPLICANT, people.get(3)),
                                PartyForm.organisation(PartySide.RESPONDENT, shop)))
                .orElseThrow()
                .id();
    }

    @Override
    public void close() {}
}

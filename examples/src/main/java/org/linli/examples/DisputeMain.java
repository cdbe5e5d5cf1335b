package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.dispute.ArchivedPaper;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DueDispute;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.assignment.MediatorChoice;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.ledger.DisputeMonth;
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
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
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
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A dispute about a noodle shop's fan: five golden mediators, of whom one works there, and what the law asks for at each step. */
public final class DisputeMain {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private final StoryClock clock = new StoryClock(BEGIN);
    private final Linli linli = Linli.on(MemoryStorage.create())
            .clock(clock)
            .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
            .citizenIds(Samples.OLD_AGE)
            .build();
    private final Desk desk = linli.desk(HOME, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
    private int people;

    private DisputeMain() {}

    /**
     * Lets the spring of 2026 go by.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        new DisputeMain().run();
    }

    private void run() {
        desk.charters()
                .adopt(Charter.national(BEGIN)
                        .layered(CharterLayer.COMMUNITY, BEGIN, "社区居民会议", Map.of("mediator.golden", "5"))
                        .orElseThrow())
                .orElseThrow();
        Id<Organisation> shop = desk.organisations()
                .register(
                        OrganisationForm.of("示例面馆", OrganisationKind.ENTERPRISE).creditCode("91350100M000100Y43"))
                .orElseThrow()
                .id();
        List<Mediator> studio = studio(shop);
        Id<Person> resident = person();
        Id<Dispute> dispute = registered(resident, shop);
        Id<Mediator> chosen = chosen(dispute);
        say("指派有利害关系的调解员", desk.mediations().assign(dispute, studio.get(0).id()));
        say("指派", desk.mediations().assign(dispute, chosen));
        say(
                "劝阻",
                desk.mediations()
                        .dissuade(
                                dispute,
                                new NoiseForm(
                                        NoiseBody.RESIDENTS_COMMITTEE, NoiseMeasure.DISSUADED, BEGIN, "店主答应夜间降速")));
        say("开始调解", desk.mediations().start(dispute));
        mediated(dispute);
        settled(dispute);
        print(desk.disputeLedgers().month(YearMonth.of(2026, 3)).orElseThrow());
    }

    private Id<Person> person() {
        people++;
        return desk.people()
                .register(PersonForm.of("示例人" + people, Samples.citizenId(people), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
    }

    /** Five golden mediators; the first works for the shop, the second knows about noise. */
    private List<Mediator> studio(Id<Organisation> shop) {
        Id<Person> employee = desk.people()
                .register(PersonForm.of("示例店员", Samples.womansCitizenId(90), PoliticalStatus.NONE)
                        .employer(shop))
                .orElseThrow()
                .id();
        List<Id<Person>> persons = new ArrayList<>(List.of(employee));
        for (int i = 0; i < 4; i++) {
            persons.add(person());
        }
        CommitteeForm form = CommitteeForm.of(
                "示例社区人民调解委员会",
                Period.between(BEGIN, BEGIN.plusYears(3)),
                persons.stream()
                        .map(person -> person.equals(persons.get(0))
                                ? CommitteeSeat.head(person)
                                : CommitteeSeat.member(person))
                        .toArray(CommitteeSeat[]::new));
        Id<MediationCommittee> committee =
                desk.mediationCommittees().elect(form).orElseThrow().id();
        List<Mediator> studio = new ArrayList<>();
        for (Id<Person> person : persons) {
            MediatorForm golden = MediatorForm.of(person, committee).asGolden();
            studio.add(desk.mediators()
                    .appoint(studio.size() == 1 ? golden.expertIn(DisputeSubject.NOISE) : golden)
                    .orElseThrow());
        }
        return studio;
    }

    private Id<Dispute> registered(Id<Person> resident, Id<Organisation> shop) {
        DisputeForm form = DisputeForm.of(DisputeSubject.NOISE, "面馆风机夜间噪声，影响楼上休息", BEGIN.minusDays(1))
                .between(
                        PartyForm.person(PartySide.APPLICANT, resident),
                        PartyForm.organisation(PartySide.RESPONDENT, shop))
                .about(NoiseKind.SOCIAL)
                .concerning(6, 0);
        Dispute dispute = desk.disputes().register(form).orElseThrow();
        System.out.println("登记　✓　类别 " + Texts.of(Label.of(dispute.report().disputeClass()), CHINESE));
        say("受理", desk.disputes().accept(dispute.id(), Set.of()));
        return dispute.id();
    }

    private Id<Mediator> chosen(Id<Dispute> dispute) {
        MediatorChoice choice = desk.disputeAssignments().suggest(dispute).orElseThrow();
        System.out.println("派案　可派 " + choice.options().size() + " 人");
        choice.excluded()
                .forEach(excluded ->
                        System.out.println("　不可派　" + excluded.reason().explain(CHINESE)));
        return choice.best().orElseThrow();
    }

    private void mediated(Id<Dispute> dispute) {
        clock.goTo(LocalDate.of(2026, 3, 5));
        say("中止待检测", desk.mediations().stop(dispute, StopCause.APPRAISAL));
        clock.goTo(LocalDate.of(2026, 3, 12));
        say("恢复", desk.mediations().goOn(dispute, StopCause.APPRAISAL));
        clock.goTo(LocalDate.of(2026, 4, 4));
        for (DueDispute due : desk.disputes().due(clock.instant()).orElseThrow()) {
            System.out.println("到期　" + Texts.of(Label.of(due.stage()), CHINESE) + "　"
                    + Texts.of(Label.of(due.duty()), CHINESE) + "　" + due.lastDay());
        }
    }

    private void settled(Id<Dispute> dispute) {
        say("归档过早", desk.disputes().archive(dispute, Set.of(ArchivedPaper.REGISTRATION)));
        say(
                "达成协议",
                desk.mediationAgreements()
                        .agree(
                                dispute,
                                MediationAgreementForm.written("二十二时后停机，四月底前加装隔音")
                                        .performedBy(LocalDate.of(2026, 4, 30))));
        say("未签先履行", desk.mediationAgreements().perform(dispute));
        say("签字盖章", desk.mediationAgreements().sign(dispute, Signing.by(1, 2)));
        say("单方申请确认", desk.mediationAgreements().confirm(dispute, ConfirmationForm.of(LocalDate.of(2026, 4, 4), 1)));
        say("申请司法确认", desk.mediationAgreements().confirm(dispute, ConfirmationForm.of(LocalDate.of(2026, 4, 4), 1, 2)));
        say("开始履行", desk.mediationAgreements().perform(dispute));
        clock.goTo(LocalDate.of(2026, 4, 20));
        say("履行完毕", desk.mediationAgreements().fulfil(dispute));
        clock.goTo(LocalDate.of(2026, 4, 27));
        say("回访", desk.mediationAgreements().followUp(dispute, "双方满意，噪声已消除"));
        clock.goTo(LocalDate.of(2026, 5, 20));
        say("末次回访", desk.mediationAgreements().followUp(dispute, "未再发生"));
        say("归档", desk.disputes().archive(dispute, Set.of(ArchivedPaper.values())));
    }

    private static void print(DisputeMonth month) {
        System.out.println("── 2026-03 矛盾纠纷月报 ──");
        System.out.print(month.csv(CHINESE));
    }

    private static void say(String step, Decision<Dispute> decision) {
        String told = decision.findings().isEmpty() ? "" : "　" + decision.explain(CHINESE);
        System.out.println(step + (decision.isAccepted() ? "　✓" : "　✗") + told);
    }
}

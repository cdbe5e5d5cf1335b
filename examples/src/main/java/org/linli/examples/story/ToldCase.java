package org.linli.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linli.Desk;
import org.linli.dispute.ArchivedPaper;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeSource;
import org.linli.dispute.MoreTime;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.assignment.MediatorChoice;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.noise.NoiseBody;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.noise.NoiseMeasure;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.examples.report.Standing;
import org.linli.examples.report.Words;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/** The one case of the year that is told in full: the noise of an enterprise's fans, settled, come back, and settled for good. */
final class ToldCase {
    private static final int ENTERPRISE = 2;

    private final Desk desk;
    private final Agenda agenda;
    private final Studio studio;
    private final StoryClock clock;
    private final ToldSteps steps;
    private final List<Id<Dispute>> told = new ArrayList<>();

    ToldCase(Desk desk, Agenda agenda, Studio studio, StoryClock clock) {
        this.desk = desk;
        this.agenda = agenda;
        this.studio = studio;
        this.clock = clock;
        this.steps = new ToldSteps(clock);
    }

    /** Enters its days. */
    void take() {
        agenda.on(LocalDate.of(2024, 3, 4), this::comesIn);
        agenda.on(LocalDate.of(2024, 3, 5), this::begins);
        agenda.on(
                LocalDate.of(2024, 3, 7),
                () -> say(
                        Words.of("中止，等待噪声检测", "Stopped, to wait for the noise to be measured"),
                        desk.mediations().stop(id(), StopCause.APPRAISAL)));
        agenda.on(
                LocalDate.of(2024, 3, 15),
                () -> say(
                        Words.of("检测结果：夜间 58 分贝，恢复", "Measured: 58 decibels at night; mediation goes on"),
                        desk.mediations().goOn(id(), StopCause.APPRAISAL)));
        agenda.on(LocalDate.of(2024, 4, 8), this::runsShort);
        agenda.on(LocalDate.of(2024, 4, 18), this::agrees);
        agenda.on(
                LocalDate.of(2024, 5, 15),
                () -> say(
                        Words.of("隔音加装完毕", "The insulation is in place"),
                        desk.mediationAgreements().fulfil(id())));
        agenda.on(
                LocalDate.of(2024, 5, 22),
                () -> say(
                        Words.of("首次回访：双方满意", "First follow-up: both are satisfied"),
                        desk.mediationAgreements().followUp(id(), "双方满意")));
        agenda.on(LocalDate.of(2024, 6, 14), this::files);
        agenda.on(LocalDate.of(2024, 7, 8), this::comesBack);
        agenda.on(LocalDate.of(2024, 7, 12), this::agreesAgain);
        agenda.on(
                LocalDate.of(2024, 7, 15),
                () -> say(
                        Words.of("第三台风机移位", "The third fan was moved"),
                        desk.mediationAgreements().fulfil(id())));
        agenda.on(
                LocalDate.of(2024, 7, 22),
                () -> say(
                        Words.of("首次回访", "First follow-up"),
                        desk.mediationAgreements().followUp(id(), "夜间安静")));
        agenda.on(LocalDate.of(2024, 8, 14), () -> {
            say(Words.of("末次回访", "Last follow-up"), desk.mediationAgreements().followUp(id(), "未再发生"));
            say(Words.of("归档", "Archived"), desk.disputes().archive(id(), Set.of(ArchivedPaper.values())));
        });
    }

    /** What happened, a row for each step: day, step, and the reasons of what was refused or warned of. */
    void tell(Teller teller) {
        steps.tell(teller, "disputes", Words.of("一件噪声纠纷，从头到尾", "A dispute about noise, from its beginning to its end"));
        Dispute found = desk.disputes().find(id()).orElseThrow();
        teller.say("办结后的状态: " + Texts.of(Label.of(found.status()), Locale.SIMPLIFIED_CHINESE) + "；经过 "
                + found.steps().size() + " 步。 Each step is kept with its day, its actor and its note.");
    }

    private void comesIn() {
        DisputeForm form = DisputeForm.of(DisputeSubject.NOISE, "三台风机夜间运转，十户不能入睡", LocalDate.of(2024, 3, 2))
                .between(
                        PartyForm.person(PartySide.APPLICANT, studio.resident(0)),
                        PartyForm.organisation(PartySide.RESPONDENT, studio.enterprise(ENTERPRISE)))
                .about(NoiseKind.SOCIAL)
                .from(DisputeSource.GRID)
                .concerning(10, 0);
        Decision<Dispute> registered = desk.disputes().register(form);
        told.add(registered.orElseThrow().id());
        say(
                Words.of("登记，类别：", "Registered, class: ")
                        .then(Words.of(registered.orElseThrow().report().disputeClass())),
                registered);
        say(
                Words.of("受理，党组织牵头，联合", "Accepted; the Party organisation leads, with ")
                        .then(Words.in(locale -> Texts.of(Label.all(Studio.UNITS), locale))),
                desk.disputes().accept(id(), Studio.UNITS));
    }

    private void begins() {
        MediatorChoice choice = desk.disputeAssignments().suggest(id()).orElseThrow();
        choice.excluded()
                .forEach(excluded -> say(
                        Words.of("派案：", "The choice: ")
                                .then(studio.name(excluded.mediator()))
                                .then(Words.of("不可派", " cannot take the case")),
                        Standing.WATCH,
                        Words.of(excluded.reason())));
        Id<Mediator> conflicted = choice.excluded().get(0).mediator();
        say(
                Words.of("仍指派", "All the same assigned to ").then(studio.name(conflicted)),
                desk.mediations().assign(id(), conflicted));
        Id<Mediator> best = choice.best().orElseThrow();
        say(
                Words.of("指派", "Assigned to ").then(studio.name(best)),
                desk.mediations().assign(id(), best));
        say(
                Words.of("上门劝阻", "The residents’ committee asks for quiet at the door"),
                desk.mediations()
                        .dissuade(
                                id(),
                                new NoiseForm(
                                        NoiseBody.RESIDENTS_COMMITTEE,
                                        NoiseMeasure.DISSUADED,
                                        LocalDate.of(2024, 3, 5),
                                        "答应二十三时后停两台")));
        say(Words.of("开始调解", "Mediation begins"), desk.mediations().start(id()));
    }

    private void runsShort() {
        desk.disputes().due(clock.instant()).orElseThrow().stream()
                .filter(due -> due.dispute().equals(id()))
                .forEach(due -> say(
                        Words.of("到期提醒：", "The clock: ").then(Words.of(due.stage())),
                        Standing.WATCH,
                        Words.of(due.duty())
                                .then(Words.of("，末日为", ", the last day is "))
                                .then(Words.of(due.lastDay()))));
        String reason = "隔音方案待厂方总部批准";
        say(
                Words.of("预演：延期二十日，未征得同意", "Tried out: twenty more days without consent"),
                desk.preview().mediations().extend(id(), new MoreTime(20, false, reason)));
        say(
                Words.of("延期二十日，双方同意", "Twenty more days, both agree"),
                desk.mediations().extend(id(), new MoreTime(20, true, reason)));
    }

    private void agrees() {
        say(
                Words.of("达成书面协议：二十二时后停机，五月二十日前加装隔音", "Agreed in writing: silence from 22:00, insulation by 20 May"),
                desk.mediationAgreements()
                        .agree(
                                id(),
                                MediationAgreementForm.written("二十二时后停机，五月二十日前加装隔音")
                                        .performedBy(LocalDate.of(2024, 5, 20))));
        say(
                Words.of("未签字即履行", "Performed before it is signed"),
                desk.mediationAgreements().perform(id()));
        say(
                Words.of("双方与调解员签字，调委会盖章", "Signed by both and the mediator, sealed by the committee"),
                desk.mediationAgreements().sign(id(), Signing.by(1, 2)));
        LocalDate day = LocalDate.of(2024, 4, 18);
        say(
                Words.of("居民一方申请司法确认", "One resident alone applies for judicial confirmation"),
                desk.mediationAgreements().confirm(id(), ConfirmationForm.of(day, 1)));
        say(
                Words.of("双方共同申请司法确认", "Both apply for judicial confirmation together"),
                desk.mediationAgreements().confirm(id(), ConfirmationForm.of(day, 1, 2)));
        say(Words.of("开始履行", "Performance begins"), desk.mediationAgreements().perform(id()));
    }

    private void files() {
        say(
                Words.of("末次回访：未再发生", "Last follow-up: it has not come back"),
                desk.mediationAgreements().followUp(id(), "未再发生"));
        say(
                Words.of("只有登记表即归档", "Archived with nothing but the registration"),
                desk.disputes().archive(id(), Set.of(ArchivedPaper.REGISTRATION)));
        say(Words.of("归档", "Archived"), desk.disputes().archive(id(), Set.of(ArchivedPaper.values())));
    }

    private void comesBack() {
        say(
                Words.of("反弹重启：第三台风机夜间又开", "It comes back: the third fan runs at night again"),
                desk.disputes().reopen(id(), "第三台风机夜间又开"));
        MediatorChoice choice = desk.disputeAssignments().suggest(id()).orElseThrow();
        Id<Mediator> best = choice.best().orElseThrow();
        say(
                Words.of("指派", "Assigned to ").then(studio.name(best)),
                desk.mediations().assign(id(), best));
        say(Words.of("开始调解", "Mediation begins"), desk.mediations().start(id()));
    }

    private void agreesAgain() {
        say(
                Words.of("达成口头协议：三日内移位", "Agreed by word of mouth: the fan is moved within three days"),
                desk.mediationAgreements().agree(id(), MediationAgreementForm.oral("第三台风机三日内移位")));
        say(Words.of("开始履行", "Performance begins"), desk.mediationAgreements().perform(id()));
    }

    private Id<Dispute> id() {
        return told.get(0);
    }

    private void say(Words step, Decision<Dispute> decision) {
        steps.say(step, decision);
    }

    private void say(Words step, Standing standing, Words reasons) {
        steps.say(step, standing, reasons);
    }
}

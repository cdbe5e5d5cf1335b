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
import org.linli.dispute.NoiseBody;
import org.linli.dispute.NoiseForm;
import org.linli.dispute.NoiseKind;
import org.linli.dispute.NoiseMeasure;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.assignment.MediatorChoice;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/** The one case of the year that is told in full: the noise of an enterprise's fans, settled, come back, and settled for good. */
final class ToldCase {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final int ENTERPRISE = 2;

    private final Desk desk;
    private final Agenda agenda;
    private final Studio studio;
    private final StoryClock clock;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Id<Dispute>> told = new ArrayList<>();

    ToldCase(Desk desk, Agenda agenda, Studio studio, StoryClock clock) {
        this.desk = desk;
        this.agenda = agenda;
        this.studio = studio;
        this.clock = clock;
    }

    /** Enters its days. */
    void take() {
        agenda.on(LocalDate.of(2024, 3, 4), this::comesIn);
        agenda.on(LocalDate.of(2024, 3, 5), this::begins);
        agenda.on(
                LocalDate.of(2024, 3, 7),
                () -> say("中止，等待噪声检测", desk.mediations().stop(id(), StopCause.APPRAISAL)));
        agenda.on(
                LocalDate.of(2024, 3, 15),
                () -> say("检测结果：夜间 58 分贝，恢复", desk.mediations().goOn(id(), StopCause.APPRAISAL)));
        agenda.on(LocalDate.of(2024, 4, 8), this::runsShort);
        agenda.on(LocalDate.of(2024, 4, 18), this::agrees);
        agenda.on(
                LocalDate.of(2024, 5, 15),
                () -> say("隔音加装完毕", desk.mediationAgreements().fulfil(id())));
        agenda.on(
                LocalDate.of(2024, 5, 22),
                () -> say("首次回访：双方满意", desk.mediationAgreements().followUp(id(), "双方满意")));
        agenda.on(LocalDate.of(2024, 6, 14), this::files);
        agenda.on(LocalDate.of(2024, 7, 8), this::comesBack);
        agenda.on(LocalDate.of(2024, 7, 12), this::agreesAgain);
        agenda.on(
                LocalDate.of(2024, 7, 15),
                () -> say("第三台风机移位", desk.mediationAgreements().fulfil(id())));
        agenda.on(
                LocalDate.of(2024, 7, 22),
                () -> say("首次回访", desk.mediationAgreements().followUp(id(), "夜间安静")));
        agenda.on(LocalDate.of(2024, 8, 14), () -> {
            say("末次回访", desk.mediationAgreements().followUp(id(), "未再发生"));
            say("归档", desk.disputes().archive(id(), Set.of(ArchivedPaper.values())));
        });
    }

    /** What happened, a row for each step: day, step, and the reasons of what was refused or warned of. */
    void tell(Teller teller) {
        teller.table(List.of("日期 day", "办理 step", "", "理由 reasons"), rows);
        Dispute found = desk.disputes().find(id()).orElseThrow();
        teller.say("办结后的状态: " + text(found.status()) + "；经过 " + found.steps().size()
                + " 步。 Each step is kept with its day, its actor and its note.");
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
        say("登记，类别：" + text(registered.orElseThrow().report().disputeClass()), registered);
        say(
                "受理，党组织牵头，联合" + Texts.of(Label.all(Studio.UNITS), CHINESE),
                desk.disputes().accept(id(), Studio.UNITS));
    }

    private void begins() {
        MediatorChoice choice = desk.disputeAssignments().suggest(id()).orElseThrow();
        choice.excluded()
                .forEach(excluded -> say(
                        "派案：" + studio.name(excluded.mediator()) + "不可派",
                        "—",
                        excluded.reason().explain(CHINESE)));
        Id<Mediator> conflicted = choice.excluded().get(0).mediator();
        say("仍指派" + studio.name(conflicted), desk.mediations().assign(id(), conflicted));
        Id<Mediator> best = choice.best().orElseThrow();
        say("指派" + studio.name(best), desk.mediations().assign(id(), best));
        say(
                "上门劝阻",
                desk.mediations()
                        .dissuade(
                                id(),
                                new NoiseForm(
                                        NoiseBody.RESIDENTS_COMMITTEE,
                                        NoiseMeasure.DISSUADED,
                                        LocalDate.of(2024, 3, 5),
                                        "答应二十三时后停两台")));
        say("开始调解", desk.mediations().start(id()));
    }

    private void runsShort() {
        desk.disputes().due(clock.instant()).orElseThrow().stream()
                .filter(due -> due.dispute().equals(id()))
                .forEach(due ->
                        say("到期提醒：" + text(due.stage()), "—", text(due.duty()) + "应于 " + due.lastDay() + " 前办结"));
        String reason = "隔音方案待厂方总部批准";
        say("预演：延期二十日，未征得同意", desk.preview().mediations().extend(id(), new MoreTime(20, false, reason)));
        say("延期二十日，双方同意", desk.mediations().extend(id(), new MoreTime(20, true, reason)));
    }

    private void agrees() {
        say(
                "达成书面协议：二十二时后停机，五月二十日前加装隔音",
                desk.mediationAgreements()
                        .agree(
                                id(),
                                MediationAgreementForm.written("二十二时后停机，五月二十日前加装隔音")
                                        .performedBy(LocalDate.of(2024, 5, 20))));
        say("未签字即履行", desk.mediationAgreements().perform(id()));
        say("双方与调解员签字，调委会盖章", desk.mediationAgreements().sign(id(), Signing.by(1, 2)));
        LocalDate day = LocalDate.of(2024, 4, 18);
        say("居民一方申请司法确认", desk.mediationAgreements().confirm(id(), ConfirmationForm.of(day, 1)));
        say("双方共同申请司法确认", desk.mediationAgreements().confirm(id(), ConfirmationForm.of(day, 1, 2)));
        say("开始履行", desk.mediationAgreements().perform(id()));
    }

    private void files() {
        say("末次回访：未再发生", desk.mediationAgreements().followUp(id(), "未再发生"));
        say("只有登记表即归档", desk.disputes().archive(id(), Set.of(ArchivedPaper.REGISTRATION)));
        say("归档", desk.disputes().archive(id(), Set.of(ArchivedPaper.values())));
    }

    private void comesBack() {
        say("反弹重启：第三台风机夜间又开", desk.disputes().reopen(id(), "第三台风机夜间又开"));
        MediatorChoice choice = desk.disputeAssignments().suggest(id()).orElseThrow();
        Id<Mediator> best = choice.best().orElseThrow();
        say("指派" + studio.name(best), desk.mediations().assign(id(), best));
        say("开始调解", desk.mediations().start(id()));
    }

    private void agreesAgain() {
        say("达成口头协议：三日内移位", desk.mediationAgreements().agree(id(), MediationAgreementForm.oral("第三台风机三日内移位")));
        say("开始履行", desk.mediationAgreements().perform(id()));
    }

    private Id<Dispute> id() {
        return told.get(0);
    }

    private void say(String step, Decision<Dispute> decision) {
        say(step, decision.isAccepted() ? "✓" : "✗", decision.findings().isEmpty() ? "" : decision.explain(CHINESE));
    }

    private void say(String step, String sign, String reasons) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        rows.add(List.of(day.toString(), step, sign, reasons.replace("\n", "；")));
    }

    private static String text(Enum<?> constant) {
        return Texts.of(Label.of(constant), CHINESE);
    }
}

package org.linli.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.petition.MatterField;
import org.linli.petition.Petition;
import org.linli.petition.PetitionChannel;
import org.linli.petition.PetitionForm;
import org.linli.petition.PetitionKind;
import org.linli.petition.hotline.CatalogueEntry;
import org.linli.petition.hotline.HotlineCallback;
import org.linli.petition.hotline.HotlineForm;
import org.linli.petition.hotline.HotlineOutcome;
import org.linli.petition.hotline.HotlineTicket;
import org.linli.storage.memory.MemoryStorage;

/** A joint visit about a lift, from its registration to the recheck; a ticket of the hotline; and the year beside the year before. */
public final class PetitionMain {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 8);

    private PetitionMain() {}

    /**
     * Lets the spring of 2026 go by.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        StoryClock clock = new StoryClock(BEGIN);
        Linli linli = Linli.on(MemoryStorage.create()).clock(clock).build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        PetitionForm lastYear = PetitionForm.of(PetitionKind.CLAIM, MatterField.TRAFFIC, "上年事项", BEGIN.minusYears(1));
        List.of(PetitionChannel.VISIT, PetitionChannel.VISIT, PetitionChannel.LETTER)
                .forEach(channel ->
                        desk.petitions().register(lastYear.over(channel).of(8)).orElseThrow());
        petitioned(desk, clock);
        called(desk);
        System.out.println("── 三率 ──");
        System.out.print(desk.hotlineLedgers()
                .rates(YearMonth.from(SUMMER))
                .orElseThrow()
                .csv(Locale.SIMPLIFIED_CHINESE));
        System.out.println("── 信访仲裁同比 ──");
        System.out.print(
                desk.petitionLedgers().year(SUMMER.getYear()).orElseThrow().csv(Locale.SIMPLIFIED_CHINESE));
    }

    private static void petitioned(Desk desk, StoryClock clock) {
        Id<Organisation> manager = body(desk, "示例物业公司");
        PetitionForm form = PetitionForm.of(PetitionKind.CLAIM, MatterField.UTILITIES, "电梯停运两个月", BEGIN)
                .over(PetitionChannel.VISIT)
                .of(12)
                .against(manager)
                .atPetitionOffice();
        Id<Petition> lift = desk.petitions().register(form).orElseThrow().id();
        say("转送被控告单位", desk.petitions().transfer(lift, manager, BEGIN));
        clock.goTo(BEGIN.plusDays(21));
        say("转送住建局", desk.petitions().transfer(lift, body(desk, "示例住建局"), BEGIN.plusDays(21)));
        say("受理", desk.petitions().accept(lift, BEGIN.plusDays(21)));
        say("延期 45 日", desk.petitionAnswers().extend(lift, 45, "需现场检测", BEGIN.plusDays(21)));
        clock.goTo(SUMMER);
        desk.petitions()
                .due(clock.instant())
                .orElseThrow()
                .forEach(due -> System.out.println("到期　"
                        + Texts.of(Label.of(due.light()), Locale.SIMPLIFIED_CHINESE) + "　"
                        + Texts.of(Label.of(due.duty()), Locale.SIMPLIFIED_CHINESE) + "　" + due.lastDay()));
        say("答复", desk.petitionAnswers().answer(lift, "责成物业限期维修", SUMMER));
        say("申请复查", desk.petitionAnswers().askReview(lift, SUMMER));
        say("复查", desk.petitionAnswers().review(lift, "维持", SUMMER));
        say("申请复核", desk.petitionAnswers().askRecheck(lift, SUMMER));
        say("复核", desk.petitionAnswers().recheck(lift, "维持", SUMMER));
        Id<Petition> again =
                desk.petitions().register(form.again(lift)).orElseThrow().id();
        say("再次受理同一事项", desk.petitions().accept(again, SUMMER));
    }

    private static void called(Desk desk) {
        HotlineForm form = HotlineForm.of(MatterField.NOISE, CatalogueEntry.DEPARTMENT, "夜间施工");
        Id<HotlineTicket> ticket =
                desk.hotlineTickets().register(form).orElseThrow().id();
        say("工单派给社区", desk.hotlineTickets().dispatch(ticket, Optional.empty(), false));
        say("社区提出异议", desk.hotlineTickets().object(ticket, "属部门职责"));
        say("异议成立", desk.hotlineTickets().examine(ticket, true, "改派生态环境局"));
        say("改派", desk.hotlineTickets().dispatch(ticket, Optional.of(body(desk, "示例生态环境局")), false));
        say("联系来电人", desk.hotlineTickets().contact(ticket));
        say("办结", desk.hotlineTickets().close(ticket, HotlineOutcome.SOLVED, "夜间已停工"));
        say("回访", desk.hotlineTickets().callBack(ticket, new HotlineCallback(true, false)));
    }

    private static Id<Organisation> body(Desk desk, String name) {
        return desk.organisations()
                .register(OrganisationForm.of(name, OrganisationKind.OTHER))
                .orElseThrow()
                .id();
    }

    private static void say(String step, Decision<?> decision) {
        String told = decision.findings().isEmpty() ? "" : "　" + decision.explain(Locale.SIMPLIFIED_CHINESE);
        System.out.println(step + (decision.isAccepted() ? "　✓" : "　✗") + told);
    }
}

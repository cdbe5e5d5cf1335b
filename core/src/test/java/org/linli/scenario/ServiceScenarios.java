package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.clock.TrackedDuty;
import org.linli.community.Organisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.service.ServiceAgent;
import org.linli.service.ServiceAudience;
import org.linli.service.ServiceCard;
import org.linli.service.ServiceChannel;
import org.linli.service.ServiceDepartment;
import org.linli.service.ServiceHandling;
import org.linli.service.ServiceItem;
import org.linli.service.ServiceItemForm;
import org.linli.service.ServiceMandate;
import org.linli.service.ServiceMaterial;
import org.linli.service.ServiceMonth;
import org.linli.service.ServiceOpinion;
import org.linli.service.ServiceRating;
import org.linli.service.ServiceRefusal;
import org.linli.service.ServiceRequest;
import org.linli.service.ServiceRequestEvent;
import org.linli.service.ServiceRequestForm;
import org.linli.service.ServiceStatus;
import org.linli.service.ServiceStep;
import org.linli.storage.Selection;

/** The one-stop service: what it offers, what is asked for, and everything that is missing told at once. */
abstract class ServiceScenarios extends ScenarioCase {
    private static final ServiceItemForm ALLOWANCE = ServiceItemForm.of(
                    "MZ-01", "高龄津贴申请", ServiceDepartment.CIVIL_AFFAIRS)
            .offeredTo(ServiceAudience.RESIDENT)
            .needing(
                    ServiceMaterial.of("申请表"),
                    ServiceMaterial.of("照片"),
                    ServiceMaterial.of("户口簿").shared(),
                    ServiceMaterial.of("居住证明").perhaps())
            .listed("社区服务事项清单第12项");

    private int number;

    private void at(String day) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(day + "T01:00:00Z"))
                .truncatedTo(ChronoUnit.MILLIS));
    }

    private LocalDate thisDay() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private Id<ServiceItem> item(ServiceItemForm form) {
        return desk().serviceItems().register(form).orElseThrow().id();
    }

    private ServiceRequestForm form(Id<Person> person) {
        number++;
        return ServiceRequestForm.of("2026-" + number, person, "申请高龄津贴", thisDay());
    }

    private Id<ServiceRequest> submitted(Id<ServiceItem> item, ServiceRequestForm form) {
        return desk().serviceRequests().submit(item, form).orElseThrow().id();
    }

    private Id<ServiceRequest> accepted(Id<ServiceItem> item) {
        Id<ServiceRequest> request = submitted(item, form(citizenAt(desk())).bringing("申请表", "照片"));
        desk().serviceRequests().accept(request).orElseThrow();
        return request;
    }

    private ServiceRequest found(Id<ServiceRequest> request) {
        return desk().serviceRequests().find(request).orElseThrow();
    }

    private LocalDate lastDay(Id<ServiceRequest> request, TrackedDuty duty) {
        return found(request).clocks().last(duty).orElseThrow().deadline().lastDay();
    }

    private List<Id<ServiceRequest>> waitingFor(Id<Person> clerk) {
        return desk().serviceRequests().ofClerk(clerk).orElseThrow().stream()
                .map(ServiceRequest::id)
                .toList();
    }

    private List<String> attention() {
        return desk().serviceRequests().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void case_81_a_request_comes_back_to_who_answers_now_and_a_second_demand_is_warned_of() {
        at("2026-03-02");
        Id<Person> before = citizenAt(desk());
        Id<Person> after = citizenAt(desk());
        Id<ServiceItem> item = item(ALLOWANCE.answeredBy(before));
        Id<ServiceRequest> request = submitted(item, form(citizenAt(desk())));
        String receipt = found(request).form().number();
        assertEquals(List.of(request), waitingFor(before));
        assertEquals(LocalDate.of(2026, 3, 9), lastDay(request, TrackedDuty.PROMISE));

        at("2026-03-04");
        assertEquals(List.of("told-in-one-go"), warned(desk().serviceRequests().demand(request, Set.of("申请表"))));
        assertEquals(List.of(), waitingFor(before));
        desk().serviceItems().amend(item, ALLOWANCE.answeredBy(after)).orElseThrow();
        at("2026-04-20");
        assertEquals(List.of(), waitingFor(before));
        assertEquals(List.of(), waitingFor(after));
        assertEquals(List.of(), desk().serviceRequests().due(clock.instant()).orElseThrow());
        assertEquals(List.of(), attention());

        desk().serviceRequests().handIn(request, Set.of("申请表")).orElseThrow();
        assertEquals(List.of(), waitingFor(before));
        assertEquals(List.of(request), waitingFor(after));
        ServiceRequest back = found(request);
        assertEquals(receipt, back.form().number());
        assertEquals(LocalDate.of(2026, 3, 2), back.form().receivedOn());
        assertEquals(
                LocalDate.of(2026, 4, 23), lastDay(request, TrackedDuty.PROMISE), "two of five working days were used");

        assertEquals(List.of("told-in-one-go"), warned(desk().serviceRequests().demand(request, Set.of("照片"))));
    }

    @Test
    void what_is_missing_is_named_at_once_and_what_sharing_gives_is_not_asked_for() {
        Id<ServiceItem> item = item(ALLOWANCE);
        Id<ServiceRequest> request = submitted(item, form(citizenAt(desk())));
        assertEquals(Set.of("申请表", "照片"), found(request).missingPapers());
        assertEquals(
                List.of("service-paper-listed"),
                refused(desk().serviceRequests().demand(request, Set.of("申请表", "照片", "无犯罪证明"))));
        assertEquals(
                List.of("service-paper-named", "told-in-one-go"),
                either(desk().serviceRequests().demand(request, Set.of())));
        assertEquals(
                List.of("service-not-again"),
                warned(desk().serviceRequests().demand(request, Set.of("申请表", "照片", "户口簿"))));
        desk().serviceRequests().handIn(request, Set.of("申请表", "照片")).orElseThrow();
        assertEquals(Set.of(), found(request).missingPapers());
        assertEquals(
                List.of(),
                warned(desk().serviceRequests().demand(request, Set.of("居住证明"))),
                "it was not needed from the start");
    }

    @Test
    void a_request_is_passed_on_done_rated_once_and_its_requester_called_back() {
        at("2026-03-02");
        Id<ServiceItem> item = item(ALLOWANCE);
        Id<Organisation> bureau = shopAt(desk(), "民政局").id();
        Id<ServiceRequest> request = accepted(item);
        assertEquals(
                List.of("service-unit-in-time"), warned(desk().serviceResults().transfer(request, bureau, 6)));
        assertEquals(List.of(), warned(desk().serviceResults().transfer(request, bureau, 3)));
        assertEquals(Optional.of(bureau), found(request).unit());
        assertEquals(LocalDate.of(2026, 3, 5), lastDay(request, TrackedDuty.UNIT));
        at("2026-03-06");
        assertEquals(List.of("service-overdue"), attention());
        assertEquals(
                List.of("deadline-met-late"),
                warned(desk().serviceResults().finish(request, "已发放")),
                "the unit was late, the promise was kept");
        assertEquals(List.of(), attention());
        desk().serviceResults()
                .rate(request, ServiceOpinion.of(ServiceRating.POOR, "等待太久"))
                .orElseThrow();
        assertEquals(
                List.of("service-step"),
                refused(desk().serviceResults().rate(request, ServiceOpinion.of(ServiceRating.GOOD))));
        at("2026-03-12");
        assertEquals(List.of("service-overdue"), attention());
        assertEquals(
                List.of("deadline-met-late"), warned(desk().serviceResults().callBack(request, "已致歉")));
        assertEquals(
                List.of("service-call-back"), refused(desk().serviceResults().callBack(request, "再次致歉")));
        assertEquals(ServiceStatus.RATED, found(request).status());
    }

    @Test
    void what_was_promised_stays_when_the_item_changes() {
        at("2026-03-02");
        Id<ServiceItem> item = item(ALLOWANCE);
        Id<ServiceRequest> request = submitted(item, form(citizenAt(desk())));
        desk().serviceItems()
                .amend(item, ALLOWANCE.promising(20).needing(ServiceMaterial.of("银行卡")))
                .orElseThrow();
        assertEquals(5, found(request).promise().workingDays());
        assertEquals(Set.of("申请表", "照片"), found(request).missingPapers());
        assertEquals(
                20, found(submitted(item, form(citizenAt(desk())))).promise().workingDays());
        assertEquals(
                1,
                found(submitted(
                                item(ALLOWANCE.code("MZ-02").handled(ServiceHandling.IMMEDIATE)),
                                form(citizenAt(desk()))))
                        .promise()
                        .workingDays());
    }

    @Test
    void who_acts_for_another_shows_a_mandate_and_for_social_assistance_by_the_law_from_its_day() {
        at("2026-06-30");
        Id<ServiceItem> item = item(ServiceItemForm.of("JZ-01", "社会救助申请", ServiceDepartment.CIVIL_AFFAIRS)
                .forAssistance()
                .listed("社区服务事项清单第3项"));
        ServiceRequestForm form = form(citizenAt(desk()));
        assertEquals(
                List.of("service-mandate"),
                warned(desk().serviceRequests().accept(submitted(item, form(citizenAt(desk()))))));
        Id<ServiceRequest> request = submitted(item, form);
        at("2026-07-01");
        assertEquals(
                List.of("assistance-mandate"), refused(desk().serviceRequests().accept(request)));
        desk().serviceRequests()
                .correct(request, form.mandated(new ServiceMandate(thisDay(), "代为申请社会救助")), "补录委托")
                .orElseThrow();
        assertEquals(List.of(), warned(desk().serviceRequests().accept(request)));
        assertEquals(
                List.of("assistance-mandate"),
                warned(desk().serviceRequests().correct(request, form, "委托无效")),
                "what was accepted stays accepted, and is said");
        Id<ServiceRequest> byRelative = submitted(
                item(ALLOWANCE), form(citizenAt(desk())).bringing("申请表", "照片").madeBy(ServiceAgent.RELATIVE));
        assertEquals(List.of("service-mandate"), warned(desk().serviceRequests().accept(byRelative)));
    }

    @Test
    void a_request_stays_with_its_requester_under_whose_key_it_is_sealed() {
        Id<ServiceItem> item = item(ALLOWANCE);
        Id<Person> resident = citizenAt(desk());
        ServiceRequestForm form = form(resident);
        Id<ServiceRequest> request = submitted(item, form);
        Id<Organisation> firm = shopAt(desk(), "某公司").id();
        ServiceRequestForm ofFirm =
                ServiceRequestForm.ofOrganisation(form.number(), firm, form.wanted(), form.receivedOn());
        assertTrue(refused(desk().serviceRequests().correct(request, ofFirm, "申请人写错"))
                .contains("service-same-requester"));
        ServiceRequestForm ofOther =
                ServiceRequestForm.of(form.number(), citizenAt(desk()), form.wanted(), form.receivedOn());
        assertEquals(
                List.of("service-same-requester"),
                refused(desk().serviceRequests().correct(request, ofOther, "申请人写错")));
        assertEquals(Optional.of(resident), found(request).form().person());
    }

    @Test
    void case_81_a_request_that_a_unit_had_comes_back_to_the_desk() {
        at("2026-03-02");
        Id<Person> clerk = citizenAt(desk());
        Id<ServiceItem> item = item(ALLOWANCE.answeredBy(clerk));
        Id<Organisation> bureau = shopAt(desk(), "民政局").id();
        Id<ServiceRequest> request = accepted(item);
        desk().serviceResults().transfer(request, bureau, 1).orElseThrow();
        assertEquals(List.of(), waitingFor(clerk));
        desk().serviceRequests().demand(request, Set.of("居住证明")).orElseThrow();
        desk().serviceRequests().handIn(request, Set.of("居住证明")).orElseThrow();
        assertEquals(Optional.empty(), found(request).unit());
        desk().serviceRequests().accept(request).orElseThrow();
        desk().serviceResults().handle(request).orElseThrow();
        assertEquals(List.of(request), waitingFor(clerk));
        at("2026-03-06");
        assertEquals(List.of(), attention(), "the clock of the unit has ended");
        assertEquals(List.of("service-at-unit"), refused(desk().serviceResults().takeBack(request, "不属本单位职责")));
        desk().serviceResults().transfer(request, bureau, 1).orElseThrow();
        desk().serviceResults().takeBack(request, "不属本单位职责").orElseThrow();
        assertEquals(List.of(request), waitingFor(clerk));
        desk().organisations().close(bureau, thisDay(), "撤销").orElseThrow();
    }

    @Test
    void a_paper_that_was_missing_from_the_start_is_late_after_acceptance_unless_it_was_said_to_follow() {
        Id<ServiceItem> item = item(ALLOWANCE);
        Id<ServiceRequest> request = submitted(item, form(citizenAt(desk())));
        assertEquals(
                List.of("service-complete"), warned(desk().serviceRequests().accept(request)));
        desk().serviceResults().handle(request).orElseThrow();
        var second = desk().serviceRequests().demand(request, Set.of("申请表", "照片"));
        assertEquals(List.of("told-in-one-go"), warned(second));
        Id<ServiceRequest> lacking = submitted(item, form(citizenAt(desk())).bringing("申请表"));
        assertEquals(
                List.of("service-paper-listed"),
                refused(desk().serviceRequests().acceptLacking(lacking, Set.of("照片", "无犯罪证明"))));
        assertEquals(List.of(), warned(desk().serviceRequests().acceptLacking(lacking, Set.of("照片"))));
        assertEquals(List.of(), warned(desk().serviceRequests().demand(lacking, Set.of("照片"))));
    }

    @Test
    void what_is_overdue_stays_so_while_the_requester_brings_what_is_missing() {
        at("2026-03-02");
        Id<ServiceRequest> request = accepted(item(ALLOWANCE));
        at("2026-03-10");
        assertEquals(List.of("service-overdue"), attention());
        desk().serviceRequests().demand(request, Set.of("居住证明")).orElseThrow();
        assertEquals(List.of("service-overdue"), attention());
        assertEquals(
                List.of(TrackedDuty.PROMISE),
                desk().serviceRequests().due(clock.instant()).orElseThrow().stream()
                        .map(due -> due.duty())
                        .toList());
    }

    @Test
    void what_is_overdue_names_the_command_that_is_possible_now() {
        at("2026-03-02");
        Id<ServiceRequest> request = submitted(item(ALLOWANCE), form(citizenAt(desk())));
        at("2026-03-10");
        assertEquals(
                Set.of(Optional.of("serviceRequests.accept")),
                desk().attention().list().orElseThrow().stream()
                        .filter(matter -> matter.id().value().equals(request.value()))
                        .map(matter -> matter.command())
                        .collect(Collectors.toSet()));
        Id<Organisation> bureau = shopAt(desk(), "民政局").id();
        desk().serviceRequests().accept(request).orElseThrow();
        desk().serviceResults().transfer(request, bureau, 3).orElseThrow();
        desk().serviceRequests().demand(request, Set.of("居住证明")).orElseThrow();
        assertEquals(
                List.of("command.serviceRequests.handIn"),
                desk().serviceItems().ties(found(request).item()).orElseThrow().stream()
                        .map(tie -> tie.way().code())
                        .toList());
    }

    @Test
    void a_refusal_states_reason_and_route_and_only_the_person_who_asks_sees_it() {
        Id<Person> resident = citizenAt(desk());
        Id<ServiceRequest> request = submitted(item(ALLOWANCE), form(resident));
        assertEquals(
                List.of("text-missing", "text-missing"),
                refused(desk().serviceRequests().reject(request, new ServiceRefusal(" ", ""))));
        desk().serviceRequests()
                .reject(request, new ServiceRefusal("户籍不在本区", "可向户籍地街道申请"))
                .orElseThrow();
        Actor self = Actor.of(resident, Role.SELF);
        ServiceCard card = desk(self).serviceRequests().card(request).orElseThrow();
        assertEquals(Optional.of("户籍不在本区"), card.reason());
        assertEquals(Optional.of("可向户籍地街道申请"), card.route());
        assertEquals(
                List.of(card), desk(self).serviceRequests().ofPerson(resident).orElseThrow());
        Actor stranger = Actor.of(citizenAt(desk()), Role.SELF);
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(stranger).serviceRequests().card(request)));
        assertEquals(
                List.of("actor-may-not"), refused(desk(self).serviceRequests().find(request)));
    }

    @Test
    void a_person_rates_the_own_request_and_no_other_one() {
        Id<ServiceItem> item = item(ALLOWANCE);
        Id<Person> resident = citizenAt(desk());
        Id<ServiceRequest> request = submitted(item, form(resident).bringing("申请表", "照片"));
        desk().serviceRequests().accept(request).orElseThrow();
        desk().serviceResults().finish(request, "已发放").orElseThrow();
        Actor stranger = Actor.of(citizenAt(desk()), Role.SELF);
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(stranger).serviceResults().rate(request, ServiceOpinion.of(ServiceRating.GOOD))));
        desk().serviceRequests()
                .correct(request, found(request).form().over(ServiceChannel.PHONE), "渠道写错")
                .orElseThrow();
        ServiceRequest seen = desk(Actor.of(resident, Role.SELF))
                .serviceResults()
                .rate(request, ServiceOpinion.of(ServiceRating.VERY_GOOD))
                .orElseThrow();
        assertEquals(
                List.of("已发放"),
                seen.steps().stream().flatMap(step -> step.note().stream()).toList(),
                "the person sees what came of it, and nothing that the desk has noted");
        assertTrue(seen.steps().stream().allMatch(step -> step.was().isEmpty()));
        assertEquals(Optional.of(ServiceRating.VERY_GOOD), found(request).rating());
    }

    @Test
    void an_item_closes_once_its_requests_are_ended_and_takes_no_new_ones() {
        Id<ServiceItem> item = item(ALLOWANCE);
        Id<ServiceRequest> request = submitted(item, form(citizenAt(desk())));
        assertEquals(1, desk().serviceItems().ties(item).orElseThrow().size());
        assertEquals(List.of("closing-tied"), refused(desk().serviceItems().close(item, thisDay(), "改由街道办理")));
        desk().serviceRequests().withdraw(request, "改在街道申请").orElseThrow();
        assertEquals(
                List.of("closing-recorded-after"),
                warned(desk().serviceItems().close(item, thisDay().minusDays(1), "改由街道办理")));
        assertEquals(
                List.of("service-item-closed"),
                refused(desk().serviceRequests().submit(item, form(citizenAt(desk())))));
        assertEquals(
                List.of("service-item-closed"), refused(desk().serviceItems().amend(item, ALLOWANCE)));
        Id<ServiceItem> other = item(ALLOWANCE);
        assertEquals(Optional.of(other), desk().serviceItems().coded("mz-01").map(ServiceItem::id));
        assertEquals(
                List.of("service-code-taken"), refused(desk().serviceItems().reopen(item, "误取消")));
        assertEquals(
                List.of(item),
                desk().serviceItems().closed(Paging.first(9)).orElseThrow().items().stream()
                        .map(ServiceItem::id)
                        .toList());
        assertEquals(
                List.of(other),
                desk()
                        .serviceItems()
                        .list(Selection.where(ServiceItem.DEPARTMENT, ServiceDepartment.CIVIL_AFFAIRS), Paging.first(9))
                        .orElseThrow()
                        .items()
                        .stream()
                        .map(ServiceItem::id)
                        .toList());
    }

    @Test
    void organisations_close_once_they_have_no_request_and_ask_for_none() {
        Id<ServiceItem> item = item(ALLOWANCE.offeredTo(ServiceAudience.ENTERPRISE));
        Id<Organisation> firm = shopAt(desk(), "某公司").id();
        Id<Organisation> bureau = shopAt(desk(), "民政局").id();
        ServiceRequestForm form = ServiceRequestForm.ofOrganisation("2026-100", firm, "申请补贴", thisDay())
                .bringing("申请表", "照片");
        assertEquals(List.of(), warned(desk().serviceRequests().submit(item, form)));
        Id<ServiceRequest> request = desk().serviceRequests()
                .numbered("2026-100")
                .orElseThrow()
                .orElseThrow()
                .id();
        assertEquals(
                List.of("service-audience"), warned(desk().serviceRequests().submit(item, form(citizenAt(desk())))));
        desk().serviceRequests().accept(request).orElseThrow();
        desk().serviceResults().transfer(request, bureau, 3).orElseThrow();
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(firm, thisDay(), "搬离")));
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(bureau, thisDay(), "撤销")));
        desk().serviceResults().finish(request, "已办结").orElseThrow();
        desk().organisations().close(firm, thisDay(), "搬离").orElseThrow();
        desk().organisations().close(bureau, thisDay(), "撤销").orElseThrow();
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().serviceRequests().submit(item, form.number("2026-101"))));
    }

    @Test
    void a_number_leads_to_one_request() {
        Id<ServiceItem> item = item(ALLOWANCE);
        ServiceRequestForm form = form(citizenAt(desk()));
        submitted(item, form);
        assertEquals(
                List.of("service-number-taken"),
                refused(desk().serviceRequests().submit(item, form.number(" " + form.number() + " "))));
    }

    @Test
    void what_was_written_wrongly_is_corrected_with_the_old_value_in_the_journal() {
        at("2026-03-06");
        Id<ServiceItem> item = item(ALLOWANCE);
        ServiceRequestForm form = form(citizenAt(desk()));
        Id<ServiceRequest> request = submitted(item, form);
        assertEquals(LocalDate.of(2026, 3, 13), lastDay(request, TrackedDuty.PROMISE));
        desk().serviceRequests()
                .correct(request, form.receivedOn(LocalDate.of(2026, 3, 2)), "收件日期写错")
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 9), lastDay(request, TrackedDuty.PROMISE));
        ServiceRequestEvent.RequestCorrected corrected = history(ServiceRequest.KIND, request)
                .get(1)
                .events(ServiceRequest.KIND, ServiceRequestEvent.RequestCorrected.class)
                .get(0);
        assertEquals(LocalDate.of(2026, 3, 6), corrected.was().receivedOn());
        assertEquals(LocalDate.of(2026, 3, 2), corrected.now().receivedOn());
        assertFalse(corrected.textsChanged());
        assertEquals(
                Optional.of("收件日期写错"),
                found(request).last(ServiceStep.CORRECT).orElseThrow().note());
        assertEquals(List.of("text-missing"), refused(desk().serviceRequests().correct(request, form, " ")));
        desk().serviceRequests().correct(request, found(request).form(), "无变化").orElseThrow();
        assertEquals(2, history(ServiceRequest.KIND, request).size());
        assertEquals(
                List.of("service-received-day"),
                refused(desk().serviceRequests()
                        .correct(request, form.receivedOn(thisDay().plusDays(1)), "改日期")));

        desk().serviceItems().correct(item, ALLOWANCE.named("高龄补贴"), "名称写错").orElseThrow();
        assertEquals(
                "高龄补贴", desk().serviceItems().find(item).orElseThrow().form().name());
        assertEquals(
                List.of("service-days", "service-item-listed", "service-material-once", "text-missing"),
                either(desk().serviceItems()
                                .correct(
                                        item,
                                        ServiceItemForm.of("MZ-01", "高龄补贴", ServiceDepartment.OTHER)
                                                .promising(0)
                                                .needing(ServiceMaterial.of("申请表"), ServiceMaterial.of("申请表")),
                                        ""))
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void an_item_stays_when_who_answered_for_it_is_erased() {
        Id<Person> clerk = citizenAt(desk());
        Id<ServiceItem> item = item(ALLOWANCE.answeredBy(clerk));
        desk().people().erase(clerk).orElseThrow();
        assertEquals(
                Optional.empty(),
                desk().serviceItems().find(item).orElseThrow().form().clerk());
    }

    @Test
    void what_was_not_told_or_done_in_time_is_on_the_list() {
        at("2026-03-02");
        submitted(item(ALLOWANCE), form(citizenAt(desk())));
        at("2026-03-09");
        assertEquals(List.of(), attention());
        assertEquals(
                List.of(TrackedDuty.TELL, TrackedDuty.PROMISE),
                desk().serviceRequests().due(clock.instant()).orElseThrow().stream()
                        .map(due -> due.duty())
                        .sorted()
                        .toList());
        at("2026-03-10");
        assertEquals(
                List.of("service-overdue", "told-in-time"),
                attention().stream().sorted().toList());
    }

    @Test
    void the_ledger_counts_each_figure_from_its_own_requests() {
        at("2026-03-02");
        Id<ServiceItem> allowance = item(ALLOWANCE);
        Id<ServiceItem> other = item(ALLOWANCE.code("MZ-02").named("临时救助"));
        Id<ServiceRequest> quick = accepted(allowance);
        Id<ServiceRequest> slow = accepted(allowance);
        submitted(other, form(citizenAt(desk())));
        desk().serviceResults().finish(quick, "已办结").orElseThrow();
        desk().serviceResults()
                .rate(quick, ServiceOpinion.of(ServiceRating.FAIR))
                .orElseThrow();
        at("2026-03-11");
        desk().serviceResults().finish(slow, "已办结").orElseThrow();
        ServiceMonth month =
                desk().serviceLedgers().month(YearMonth.of(2026, 3)).orElseThrow();
        assertEquals(3, month.received());
        assertEquals("50.00%", month.inTime().toString());
        assertEquals("100.00%", month.satisfaction().toString());
        assertEquals(
                List.of("MZ-01", "MZ-02"),
                month.lines().stream().map(line -> line.code()).toList());
        assertFalse(month.lines().get(1).satisfaction().isDefined());
        String csv = month.csv(Locale.SIMPLIFIED_CHINESE);
        assertEquals(10, csv.lines().count());
        assertTrue(csv.contains("按期办结率"), csv);
        assertEquals(
                List.of("period-not-begun"), refused(desk().serviceLedgers().month(YearMonth.of(2026, 4))));
        Actor officer = Actor.of(citizenAt(desk()), Role.SUBDISTRICT_OFFICER);
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(officer).serviceLedgers().month(YearMonth.of(2026, 3))),
                "figures of one or two people stay at the desk");
    }
}

package org.linli.scenario;

import java.time.LocalDate;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.service.ServiceAgent;
import org.linli.service.ServiceDepartment;
import org.linli.service.ServiceItem;
import org.linli.service.ServiceItemForm;
import org.linli.service.ServiceMandate;
import org.linli.service.ServiceMaterial;
import org.linli.service.ServiceOpinion;
import org.linli.service.ServiceRating;
import org.linli.service.ServiceRefusal;
import org.linli.service.ServiceRequest;
import org.linli.service.ServiceRequestForm;

/** The one-stop service: its catalogue, and what is asked for. */
final class ServiceStory extends StoryPart {
    private static final ServiceItemForm ALLOWANCE = ServiceItemForm.of(
                    "MZ-01", "高龄津贴申请", ServiceDepartment.CIVIL_AFFAIRS)
            .needing(
                    ServiceMaterial.of("申请表"),
                    ServiceMaterial.of("照片"),
                    ServiceMaterial.of("户口簿").shared())
            .listed("社区服务事项清单第12项");

    ServiceStory(StoryTeller teller) {
        super(teller, 0);
    }

    void tell() {
        Id<Person> resident = person();
        Id<ServiceItem> item =
                give(desk -> desk.serviceItems().register(ALLOWANCE)).id();
        Id<Person> clerk = person();
        give(desk -> desk.serviceItems().amend(item, ALLOWANCE.answeredBy(clerk)));
        give(desk -> desk.serviceItems().correct(item, ALLOWANCE.promising(10), "承诺期限写错"));
        ServiceRequest old = give(desk -> desk.serviceRequests().submit(item, form("2022-0001", resident, today)));
        give(desk -> desk.serviceRequests().withdraw(old.id(), "改在网上申请"));
        LocalDate day = old.steps().get(0).on();
        toTheEnd(item, resident, day);
        Id<ServiceRequest> refused = give(desk -> desk.serviceRequests().submit(item, form("2022-0003", resident, day)))
                .id();
        give(desk -> desk.serviceRequests().reject(refused, new ServiceRefusal("户籍不在本区", "可向户籍地街道申请")));
        Id<ServiceRequest> lacking = give(desk -> desk.serviceRequests()
                        .submit(item, form("2022-0004", resident, day).bringing("申请表")))
                .id();
        give(desk -> desk.serviceRequests().acceptLacking(lacking, Set.of("照片")));
        give(desk -> desk.serviceResults().finish(lacking, "已发放"));
        give(desk -> desk.serviceItems().close(item, day, "改由街道办理"));
        give(desk -> desk.serviceItems().reopen(item, "误取消"));
    }

    private ServiceRequestForm form(String number, Id<Person> resident, LocalDate day) {
        return ServiceRequestForm.of(number, resident, "申请高龄津贴", day);
    }

    private void toTheEnd(Id<ServiceItem> item, Id<Person> resident, LocalDate day) {
        Id<ServiceRequest> request = give(desk -> desk.serviceRequests().submit(item, form("2022-0002", resident, day)))
                .id();
        ServiceRequestForm right = form("2022-0002", resident, day)
                .bringing("照片")
                .madeBy(ServiceAgent.RELATIVE)
                .mandated(new ServiceMandate(day, "代交材料、代领结果"));
        give(desk -> desk.serviceRequests().correct(request, right, "漏记代办人"));
        give(desk -> desk.serviceRequests().demand(request, Set.of("申请表")));
        give(desk -> desk.serviceRequests().handIn(request, Set.of("申请表")));
        give(desk -> desk.serviceRequests().accept(request));
        give(desk -> desk.serviceResults().handle(request));
        Id<Organisation> bureau = give(desk ->
                        desk.organisations().register(OrganisationForm.of("民政局", OrganisationKind.OTHER)))
                .id();
        give(desk -> desk.serviceResults().transfer(request, bureau, 3));
        give(desk -> desk.serviceResults().takeBack(request, "材料仍需社区核对"));
        give(desk -> desk.serviceResults().finish(request, "已发放"));
        give(desk -> desk.serviceResults().rate(request, ServiceOpinion.of(ServiceRating.POOR, "等待太久")));
        give(desk -> desk.serviceResults().callBack(request, "已致歉并说明"));
    }
}

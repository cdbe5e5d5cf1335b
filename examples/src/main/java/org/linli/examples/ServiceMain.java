package org.linli.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.clock.TrackedDuty;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.service.ServiceDepartment;
import org.linli.service.ServiceItem;
import org.linli.service.ServiceItemForm;
import org.linli.service.ServiceMaterial;
import org.linli.service.ServiceOpinion;
import org.linli.service.ServiceRating;
import org.linli.service.ServiceRequest;
import org.linli.service.ServiceRequestForm;
import org.linli.storage.memory.MemoryStorage;

/** The one-stop service: an item of the catalogue, a request, everything missing told at once, and the month's ledger. */
public final class ServiceMain {
    private ServiceMain() {}

    /**
     * Follows one request of an enterprise.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        StoryClock clock = new StoryClock(LocalDate.of(2026, 3, 2));
        Linli linli = Linli.on(MemoryStorage.create()).clock(clock).build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
        Id<Organisation> shop = desk.organisations()
                .register(OrganisationForm.of("示例企业", OrganisationKind.ENTERPRISE))
                .orElseThrow()
                .id();
        ServiceItemForm form = ServiceItemForm.of("RS-01", "用工补贴申请", ServiceDepartment.SOCIAL_SECURITY)
                .needing(
                        ServiceMaterial.of("申请表"),
                        ServiceMaterial.of("名册"),
                        ServiceMaterial.of("营业执照").shared());
        System.out.println(desk.preview().serviceItems().register(form).explain(Locale.SIMPLIFIED_CHINESE));
        Id<ServiceItem> item = desk.serviceItems()
                .register(form.listed("街道社区服务事项清单第7项"))
                .orElseThrow()
                .id();
        ServiceRequest request = desk.serviceRequests()
                .submit(item, ServiceRequestForm.ofOrganisation("2026-0001", shop, "申请一季度用工补贴", clock.today()))
                .orElseThrow();
        System.out.println("承诺 promised: " + lastDay(request));

        clock.goTo(LocalDate.of(2026, 3, 4));
        System.out.println(desk.preview()
                .serviceRequests()
                .demand(request.id(), Set.of("申请表", "营业执照"))
                .explain(Locale.SIMPLIFIED_CHINESE));
        desk.serviceRequests().demand(request.id(), request.missingPapers()).orElseThrow();
        clock.goTo(LocalDate.of(2026, 3, 20));
        System.out.println("待办 to do: " + desk.attention().list().orElseThrow().size());
        System.out.println("补正后 after the supplement: "
                + lastDay(desk.serviceRequests()
                        .handIn(request.id(), request.missingPapers())
                        .orElseThrow()));

        desk.serviceRequests().accept(request.id()).orElseThrow();
        clock.goTo(LocalDate.of(2026, 3, 23));
        desk.serviceResults().finish(request.id(), "补贴已核发").orElseThrow();
        desk.serviceResults()
                .rate(request.id(), ServiceOpinion.of(ServiceRating.GOOD))
                .orElseThrow();
        clock.goTo(LocalDate.of(2026, 4, 1));
        System.out.print(
                desk.serviceLedgers().month(YearMonth.of(2026, 3)).orElseThrow().csv(Locale.SIMPLIFIED_CHINESE));
    }

    private static LocalDate lastDay(ServiceRequest request) {
        return request.clocks()
                .open(TrackedDuty.PROMISE)
                .orElseThrow()
                .deadline()
                .lastDay();
    }
}

package org.linli.examples;

import static org.linli.examples.sample.SampleCommunity.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.linli.Desk;
import org.linli.clock.TrackedDuty;
import org.linli.examples.sample.SampleCommunity;
import org.linli.kernel.Id;
import org.linli.service.ServiceDepartment;
import org.linli.service.ServiceItem;
import org.linli.service.ServiceItemForm;
import org.linli.service.ServiceMaterial;
import org.linli.service.ServiceOpinion;
import org.linli.service.ServiceRating;
import org.linli.service.ServiceRequest;
import org.linli.service.ServiceRequestForm;

/** The one-stop service: an item of the catalogue, a request, everything missing told at once, and the month's ledger. */
public final class ServiceMain {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private ServiceMain() {}

    /**
     * Follows one request of an enterprise.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        SampleCommunity community = new SampleCommunity(DAY);
        Desk desk = community.desk();
        ServiceItemForm form = ServiceItemForm.of("RS-01", "用工补贴申请", ServiceDepartment.SOCIAL_SECURITY)
                .needing(
                        ServiceMaterial.of("申请表"),
                        ServiceMaterial.of("名册"),
                        ServiceMaterial.of("营业执照").shared());
        say(desk.preview().serviceItems().register(form));
        Id<ServiceItem> item = desk.serviceItems()
                .register(form.listed("街道社区服务事项清单第7项"))
                .orElseThrow()
                .id();
        ServiceRequestForm asked =
                ServiceRequestForm.ofOrganisation("2026-0001", community.enterprise("示例企业"), "申请一季度用工补贴", DAY);
        ServiceRequest request = desk.serviceRequests().submit(item, asked).orElseThrow();
        System.out.println("承诺 promised: " + lastDay(request));

        community.goTo(LocalDate.of(2026, 3, 4));
        say(desk.preview().serviceRequests().demand(request.id(), Set.of("申请表", "营业执照")));
        desk.serviceRequests().demand(request.id(), request.missingPapers()).orElseThrow();
        community.goTo(LocalDate.of(2026, 3, 20));
        System.out.println("待办 to do: " + desk.attention().list().orElseThrow().size());
        ServiceRequest supplied = desk.serviceRequests()
                .handIn(request.id(), request.missingPapers())
                .orElseThrow();
        System.out.println("补正后 after the supplement: " + lastDay(supplied));

        desk.serviceRequests().accept(request.id()).orElseThrow();
        community.goTo(LocalDate.of(2026, 3, 23));
        desk.serviceResults().finish(request.id(), "补贴已核发").orElseThrow();
        desk.serviceResults()
                .rate(request.id(), ServiceOpinion.of(ServiceRating.GOOD))
                .orElseThrow();
        community.goTo(LocalDate.of(2026, 4, 1));
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

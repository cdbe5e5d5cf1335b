package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.story.Agenda;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.service.ServiceAudience;
import org.linli.service.ServiceDepartment;
import org.linli.service.ServiceHandling;
import org.linli.service.ServiceItem;
import org.linli.service.ServiceItemForm;
import org.linli.service.ServiceMaterial;
import org.linli.service.ServiceOpinion;
import org.linli.service.ServiceRating;
import org.linli.service.ServiceRequest;
import org.linli.service.ServiceRequestForm;

/** A year at the one-stop desk: five to twelve requests a month over six items, some with papers missing, some passed on, a few late (一站式服务). */
final class ServiceYear {
    private static final int MONTHS = 12;
    private static final int LEAST = 5;
    private static final int SPREAD = 8;
    private static final int FIRST_DAY = 7;
    private static final String LISTED = "社区一站式服务事项清单（2025）";

    private final Desk desk;
    private final Agenda agenda;
    private final Enterprises enterprises;
    private final List<Id<Person>> residents;
    private final Random random = new Random(20_250_102);
    private final List<Item> items = new ArrayList<>();
    private int submitted;

    ServiceYear(Desk desk, Agenda agenda, Enterprises enterprises, List<Id<Person>> residents) {
        this.desk = desk;
        this.agenda = agenda;
        this.enterprises = enterprises;
        this.residents = List.copyOf(residents);
    }

    /** The catalogue. */
    void open() {
        item(
                ServiceItemForm.of("RS-01", "用工补贴申请", ServiceDepartment.SOCIAL_SECURITY)
                        .offeredTo(ServiceAudience.ENTERPRISE)
                        .needing(
                                ServiceMaterial.of("申请表"),
                                ServiceMaterial.of("花名册"),
                                ServiceMaterial.of("营业执照").shared()),
                "申请季度用工补贴");
        item(
                ServiceItemForm.of("RS-02", "就业登记", ServiceDepartment.SOCIAL_SECURITY)
                        .offeredTo(ServiceAudience.RESIDENT)
                        .needing(ServiceMaterial.of("申请表")),
                "办理就业登记");
        item(
                ServiceItemForm.of("YB-01", "职工参保信息变更", ServiceDepartment.MEDICAL_INSURANCE)
                        .offeredTo(ServiceAudience.ENTERPRISE)
                        .needing(ServiceMaterial.of("变更表"), ServiceMaterial.of("劳动合同")),
                "变更职工参保信息");
        item(
                ServiceItemForm.of("SW-01", "发票业务咨询", ServiceDepartment.TAX)
                        .offeredTo(ServiceAudience.ENTERPRISE)
                        .handled(ServiceHandling.IMMEDIATE),
                "咨询发票额度");
        item(
                ServiceItemForm.of("MZ-01", "老年人优待证申请", ServiceDepartment.CIVIL_AFFAIRS)
                        .offeredTo(ServiceAudience.RESIDENT)
                        .needing(ServiceMaterial.of("申请表"), ServiceMaterial.of("照片")),
                "申请老年人优待证");
        item(
                ServiceItemForm.of("SC-01", "个体工商户登记帮办", ServiceDepartment.MARKET)
                        .offeredTo(ServiceAudience.BOTH)
                        .needing(ServiceMaterial.of("申请书"), ServiceMaterial.of("场所材料")),
                "登记个体工商户");
    }

    /** Enters the year. */
    void take() {
        Id<Organisation> unit = desk.organisations()
                .register(OrganisationForm.of("示例政务服务中心", OrganisationKind.GOVERNMENT))
                .orElseThrow()
                .id();
        for (int month = 1; month <= MONTHS; month++) {
            int requests = LEAST + random.nextInt(SPREAD);
            for (int number = 0; number < requests; number++) {
                LocalDate day = LocalDate.of(Chapter5.YEAR, month, FIRST_DAY + number + random.nextInt(2));
                agenda.on(day, () -> submit(unit));
            }
        }
    }

    private void submit(Id<Organisation> unit) {
        int number = submitted;
        submitted++;
        Item item = items.get(number % items.size());
        LocalDate today = today();
        String code = String.format(Locale.ROOT, "2025-%04d", number + 1);
        boolean ofEnterprise = item.form().audience() == ServiceAudience.ENTERPRISE
                || item.form().audience() == ServiceAudience.BOTH && number % 2 == 0;
        ServiceRequestForm form = ofEnterprise
                ? ServiceRequestForm.ofOrganisation(
                        code, enterprises.at(14 + number % 39).id(), item.wanted(), today)
                : ServiceRequestForm.of(code, residents.get(number % residents.size()), item.wanted(), today);
        boolean lacking = number % 5 == 2 && !item.papers().isEmpty();
        Id<ServiceRequest> request = desk.serviceRequests()
                .submit(item.id(), lacking ? form : form.bringing(item.papers().toArray(new String[0])))
                .orElseThrow()
                .id();
        if (lacking) {
            lack(request, today, unit, number);
        } else {
            agenda.on(today, () -> accept(request, unit, number));
        }
    }

    private void lack(Id<ServiceRequest> request, LocalDate day, Id<Organisation> unit, int number) {
        agenda.on(
                day.plusDays(1),
                () -> desk.serviceRequests().demand(request, missing(request)).orElseThrow());
        agenda.on(day.plusDays(6), () -> {
            desk.serviceRequests().handIn(request, missing(request)).orElseThrow();
            accept(request, unit, number);
        });
    }

    private Set<String> missing(Id<ServiceRequest> request) {
        return desk.serviceRequests().find(request).orElseThrow().missingPapers();
    }

    private void accept(Id<ServiceRequest> request, Id<Organisation> unit, int number) {
        desk.serviceRequests().accept(request).orElseThrow();
        if (number % 7 == 3) {
            desk.serviceResults().transfer(request, unit, 3).orElseThrow();
        } else {
            desk.serviceResults().handle(request).orElseThrow();
        }
        boolean immediate = items.get(number % items.size()).form().handling() == ServiceHandling.IMMEDIATE;
        LocalDate done = today().plusDays(immediate ? 0 : number % 16 == 9 ? 14 : 3);
        agenda.on(done, () -> finish(request, number));
    }

    private void finish(Id<ServiceRequest> request, int number) {
        desk.serviceResults().finish(request, "已办结，结果已告知").orElseThrow();
        if (number % 7 == 5) {
            return;
        }
        ServiceRating rating =
                number % 31 == 12 ? ServiceRating.POOR : number % 4 == 1 ? ServiceRating.GOOD : ServiceRating.VERY_GOOD;
        LocalDate rated = today().plusDays(1);
        agenda.on(rated, () -> {
            desk.serviceResults().rate(request, ServiceOpinion.of(rating)).orElseThrow();
            if (rating.isBad()) {
                agenda.on(
                        rated.plusDays(1),
                        () -> desk.serviceResults()
                                .callBack(request, "已致歉并说明原因")
                                .orElseThrow());
            }
        });
    }

    private LocalDate today() {
        return agenda.today();
    }

    private void item(ServiceItemForm form, String wanted) {
        ServiceItem item = desk.serviceItems().register(form.listed(LISTED)).orElseThrow();
        items.add(new Item(
                item.id(),
                form,
                form.materials().stream()
                        .filter(paper -> !paper.shareable())
                        .map(ServiceMaterial::name)
                        .toList(),
                wanted));
    }

    /**
     * An item of the catalogue.
     *
     * @param id its id
     * @param form what it is
     * @param papers the papers that a requester brings
     * @param wanted what is asked for
     */
    private record Item(Id<ServiceItem> id, ServiceItemForm form, List<String> papers, String wanted) {}
}

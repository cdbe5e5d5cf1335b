package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.service.ServiceAgent;
import org.linli.service.ServiceDepartment;
import org.linli.service.ServiceItem;
import org.linli.service.ServiceItemForm;
import org.linli.service.ServiceMandate;
import org.linli.service.ServiceOpinion;
import org.linli.service.ServiceRating;
import org.linli.service.ServiceRefusal;
import org.linli.service.ServiceRequest;
import org.linli.service.ServiceRequestForm;

/** What a canary asks for at the one-stop service: whatever can be written about it is written, with a request key. */
final class CanaryRequest {
    private final Desk desk;
    private final Canary canary;
    private final Id<Person> person;
    private final LocalDate day;
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryRequest(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.canary = canary;
        this.person = person;
        this.day = day;
        this.told = told;
    }

    static void live(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        CanaryRequest request = new CanaryRequest(desk, canary, person, day, told);
        Id<ServiceItem> item = request.done(request.once()
                        .serviceItems()
                        .register(ServiceItemForm.of("C" + canary.number(), "高龄津贴申请", ServiceDepartment.CIVIL_AFFAIRS)
                                .listed("社区服务事项清单")))
                .id();
        request.toTheEnd(item);
        request.others(item);
    }

    private Desk once() {
        return desk.once("asked-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private ServiceRequestForm form(int number, String command) {
        return ServiceRequestForm.of(canary.number() + "-" + number, person, canary.text(command + " form.wanted"), day)
                .madeBy(ServiceAgent.RELATIVE)
                .mandated(new ServiceMandate(day, canary.text(command + " form.mandate.scope")));
    }

    private Id<ServiceRequest> submitted(Id<ServiceItem> item, int number) {
        return done(once().serviceRequests().submit(item, form(number, "serviceRequests.submit")))
                .id();
    }

    private void toTheEnd(Id<ServiceItem> item) {
        Id<ServiceRequest> request = submitted(item, 1);
        done(once().serviceRequests()
                .correct(request, form(1, "serviceRequests.correct"), canary.text("serviceRequests.correct reason")));
        done(once().serviceRequests().accept(request));
        Id<Organisation> bureau = done(once().organisations()
                        .register(OrganisationForm.of("样本承办单位" + canary.number(), OrganisationKind.OTHER)))
                .id();
        done(once().serviceResults().transfer(request, bureau, 3));
        done(once().serviceResults().takeBack(request, canary.text("serviceResults.takeBack reason")));
        done(once().serviceResults().finish(request, canary.text("serviceResults.finish result")));
        done(once().serviceResults()
                .rate(
                        request,
                        ServiceOpinion.of(ServiceRating.POOR, canary.text("serviceResults.rate opinion.comment"))));
        done(once().serviceResults().callBack(request, canary.text("serviceResults.callBack result")));
    }

    private void others(Id<ServiceItem> item) {
        Id<ServiceRequest> refused = submitted(item, 2);
        done(once().serviceRequests()
                .reject(
                        refused,
                        new ServiceRefusal(
                                canary.text("serviceRequests.reject refusal.reason"),
                                canary.text("serviceRequests.reject refusal.route"))));
        Id<ServiceRequest> withdrawn = submitted(item, 3);
        done(once().serviceRequests().withdraw(withdrawn, canary.text("serviceRequests.withdraw reason")));
    }
}

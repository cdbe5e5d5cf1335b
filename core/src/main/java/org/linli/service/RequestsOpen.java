package org.linli.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.community.ClosingRules;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.person.Person;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;
import org.linli.work.UnitOfWork;

/** The open requests that hang on items and organisations (在办办件), and the items that a person answers for. */
final class RequestsOpen {
    private RequestsOpen() {}

    private static <V> List<OpenTie> open(Reading view, Index<ServiceRequest, Id<V>> index, Id<V> on, boolean unit) {
        return view.list(view.all(ServiceRequest.KIND).where(index, on)).stream()
                .map(request -> OpenTie.of(
                        ServiceRequest.KIND.name(),
                        request.id(),
                        request.form().number(),
                        unit ? OpenRequests.away(request.status()) : OpenRequests.next(request.status())))
                .toList();
    }

    /** Of an item. */
    static final class OfItem implements Reliance<ServiceItem> {
        @Override
        public Kind<ServiceItem> on() {
            return ServiceItem.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, ServiceItem item, LocalDate today) {
            return open(view, ServiceRequest.OPEN_ITEM, item.id(), false);
        }

        @Override
        public List<Finding> recordedAfter(Reading view, ServiceItem item, LocalDate day) {
            Stream<Map.Entry<String, LocalDate>> days = view
                    .list(view.all(ServiceRequest.KIND)
                            .where(ServiceRequest.ITEM, item.id())
                            .from(ServiceRequest.RECEIVED_ON, day))
                    .stream()
                    .map(request ->
                            Map.entry(request.form().number(), request.form().receivedOn()));
            return ClosingRules.RECORDED_AFTER
                    .check(ClosingRules.LastRecord.of(day, ServiceRequest.KIND.name(), days))
                    .stream()
                    .toList();
        }
    }

    /** At a unit to which they were passed on. */
    static final class AtUnit implements Reliance<Organisation> {
        @Override
        public Kind<Organisation> on() {
            return Organisation.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, Organisation unit, LocalDate today) {
            return open(view, ServiceRequest.OPEN_AT, unit.id(), true);
        }
    }

    /** Of an organisation that asks. */
    static final class OfOrganisation implements Reliance<Organisation> {
        @Override
        public Kind<Organisation> on() {
            return Organisation.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, Organisation organisation, LocalDate today) {
            return open(view, ServiceRequest.OPEN_OF, organisation.id(), false);
        }
    }

    /** An item stays when the person is erased who answered for it. */
    static final class Clerks implements Reliance<Person> {
        @Override
        public Kind<Person> on() {
            return Person.KIND;
        }

        @Override
        public Runnable erased(UnitOfWork work, Person person) {
            List<ServiceItem> items = work.list(work.all(ServiceItem.KIND).where(ServiceItem.CLERK, person.id()));
            return () -> items.forEach(
                    item -> work.save(ServiceItem.KIND, item.withoutClerk()).orElseThrow());
        }
    }
}

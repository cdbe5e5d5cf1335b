package org.linli.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.linli.calendar.Light;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Id;

/**
 * A clock of a request that asks for something (办件到期提醒).
 *
 * @param request the request
 * @param number its number
 * @param duty what the clock waits for
 * @param light how urgent it is
 * @param lastDay the day that ends with its time
 */
public record DueRequest(Id<ServiceRequest> request, String number, TrackedDuty duty, Light light, LocalDate lastDay) {
    static Stream<DueRequest> of(ServiceRequest request, Instant asOf) {
        return request.clocks().open().stream()
                .filter(clock -> clock.asks(asOf))
                .map(clock -> new DueRequest(
                        request.id(),
                        request.form().number(),
                        clock.duty(),
                        clock.deadline().light(asOf),
                        clock.deadline().lastDay()));
    }
}

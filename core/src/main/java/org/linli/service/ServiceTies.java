package org.linli.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Concerning;
import org.linli.work.Reading;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to a request: the person who asks. */
final class ServiceTies {
    private ServiceTies() {}

    /** What is about a request. */
    interface OfRequest extends Concerning {
        Id<ServiceRequest> request();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return role == Role.SELF
                    ? view.find(ServiceRequest.KIND, request())
                            .flatMap(found -> found.form().person())
                            .map(Set::of)
                            .orElse(Set.of())
                    : Set.of();
        }
    }

    static List<Finding> mistakes(String field, String text) {
        return PlainText.requireLines(field, text, ServiceRequest.MAX_NOTE).findings();
    }

    /** A result. */
    interface WithResult extends Form {
        String result();

        @Override
        default List<Finding> mistakes() {
            return ServiceTies.mistakes("result", result());
        }
    }
}

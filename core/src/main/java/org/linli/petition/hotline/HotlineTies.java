package org.linli.petition.hotline;

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

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to a ticket: its caller. */
final class HotlineTies {
    private HotlineTies() {}

    /** What is about a ticket. */
    interface OfTicket extends Concerning {
        Id<HotlineTicket> ticket();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return role == Role.SELF
                    ? view.find(HotlineTicket.KIND, ticket())
                            .flatMap(found -> found.form().caller())
                            .map(Set::of)
                            .orElse(Set.of())
                    : Set.of();
        }
    }

    static List<Finding> mistakes(String field, String text) {
        return PlainText.requireLines(field, text, HotlineTicket.MAX_NOTE).findings();
    }

    /** A reason. */
    interface WithReason extends Form {
        String reason();

        @Override
        default List<Finding> mistakes() {
            return HotlineTies.mistakes("reason", reason());
        }
    }

    /** An answer. */
    interface WithAnswer extends Form {
        String answer();

        @Override
        default List<Finding> mistakes() {
            return HotlineTies.mistakes("answer", answer());
        }
    }

    /** A result. */
    interface WithResult extends Form {
        String result();

        @Override
        default List<Finding> mistakes() {
            return HotlineTies.mistakes("result", result());
        }
    }
}

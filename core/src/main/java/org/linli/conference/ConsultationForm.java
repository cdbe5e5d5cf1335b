package org.linli.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;

/**
 * A consultation as it is planned (协商安排).
 *
 * @param kind in which form
 * @param subject on what, 1 to {@value Consultation#MAX_SUBJECT} characters: common affairs, hardship, or disputes
 * @param day when
 * @param invited which departments and units are invited
 */
public record ConsultationForm(ConsultationKind kind, String subject, LocalDate day, Set<Id<Organisation>> invited)
        implements Form {
    /** Copies the set. */
    public ConsultationForm {
        invited = Set.copyOf(invited);
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.require("subject", subject, Consultation.MAX_SUBJECT).findings();
    }
}

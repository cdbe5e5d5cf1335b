package org.linli.liaison.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.liaison.OfficerRole;

/**
 * A visit as it took place (走访记录). There is no place in it for what was found at the enterprise, for orders, fees or scores.
 *
 * @param day when
 * @param officers which of the three officers came, in person or by a substitute
 * @param units which units came along, such as the tax office
 * @param topics what was talked about, 1 to {@value LiaisonVisitForm#MAX_TOPICS}
 */
public record VisitRecord(LocalDate day, Set<OfficerRole> officers, Set<Id<Organisation>> units, List<String> topics)
        implements Form {
    /** Copies the collections. */
    public VisitRecord {
        officers = Set.copyOf(officers);
        units = Set.copyOf(units);
        topics = List.copyOf(topics);
    }

    /**
     * A visit of officers alone.
     *
     * @param day when
     * @param officers who came
     * @param topics what was talked about
     * @return the record
     */
    public static VisitRecord of(LocalDate day, Set<OfficerRole> officers, String... topics) {
        return new VisitRecord(day, officers, Set.of(), List.of(topics));
    }

    /**
     * The same with units that came along.
     *
     * @param others which
     * @return the record
     */
    public VisitRecord with(Set<Id<Organisation>> others) {
        return new VisitRecord(day, officers, others, topics);
    }

    VisitRecord withTopics(List<String> read) {
        return new VisitRecord(day, officers, units, read);
    }

    @Override
    public List<Finding> mistakes() {
        return LiaisonVisitForm.readTopics(new Inspection(), topics).findings();
    }
}

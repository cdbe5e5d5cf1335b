package org.linli.duty.posting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.linli.grid.post.OwnGrid;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberTies;
import org.linli.work.Concerning;
import org.linli.work.Reading;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to a posting and to the claim of a member. */
final class PostingTies {
    private PostingTies() {}

    /** What is about a posting is the matter of the staff of its grid; one without a grid is the community's. */
    interface OfPosting extends Concerning {
        Id<DutyPosting> posting();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(DutyPosting.KIND, posting())
                    .map(found -> OwnGrid.staff(view, found.form().grid(), role, day))
                    .orElse(Set.of());
        }
    }

    /** What is about a claim is the matter of the member too, and of the staff of the grid where the member serves. */
    interface OfClaim extends OfPosting {
        Id<MemberReport> report();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            Set<Id<Person>> people = new HashSet<>(OfPosting.super.people(view, role, day));
            people.addAll(MemberTies.ofMember(view, report(), role, day));
            return people;
        }
    }
}

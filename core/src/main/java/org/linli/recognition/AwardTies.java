package org.linli.recognition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.work.Concerning;
import org.linli.work.Reading;
import org.linli.work.Reliance;
import org.linli.work.UnitOfWork;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to nominations, and what hangs on what. */
final class AwardTies {
    private AwardTies() {}

    /** What is about a nomination. */
    interface OfNomination extends Concerning {
        Id<AwardNomination> nomination();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(AwardNomination.KIND, nomination())
                    .map(found -> Set.of(found.form().person()))
                    .orElse(Set.of());
        }
    }

    /** The day of birth; nothing of a person who was erased. */
    static Optional<LocalDate> born(Reading view, Id<Person> person) {
        return PersonFiles.open(view, person).map(known -> PersonFiles.born(view, person));
    }

    /** What is known of a person who is put forward; of one who was erased nothing. */
    static AwardCourse.Nominee nominee(
            UnitOfWork work, Id<Person> person, AwardCategory category, Optional<Id<AwardNomination>> besides) {
        List<AwardNomination> others =
                work.list(work.all(AwardNomination.KIND).where(AwardNomination.PERSON, person)).stream()
                        .filter(each -> besides.stream().noneMatch(each.id()::equals))
                        .toList();
        return new AwardCourse.Nominee(
                born(work, person),
                others.stream().flatMap(each -> each.barredUntil().stream()).max(Comparator.naturalOrder()),
                others.stream()
                        .filter(each -> each.form().category() == category)
                        .flatMap(each -> each.awardedOn().stream())
                        .max(Comparator.naturalOrder()));
    }

    /** The nominations of a round that are not decided (未决提名). */
    static final class NominationsOfRound implements Reliance<AwardRound> {
        @Override
        public Kind<AwardRound> on() {
            return AwardRound.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, AwardRound round, LocalDate today) {
            return AwardStandings.ofRound(view, round.id()).stream()
                    .filter(each -> each.status().isOpen())
                    .map(each -> OpenTie.of(
                            AwardNomination.KIND.name(),
                            each.id(),
                            each.form().on().toString(),
                            AwardDecisions.DECLINE))
                    .toList();
        }
    }
}

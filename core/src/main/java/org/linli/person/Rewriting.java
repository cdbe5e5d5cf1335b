package org.linli.person;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.vault.DataKey;
import org.linli.work.UnitOfWork;

/** Writes a person's record anew, field by field: what has changed, and what was wrong (人员信息变更与更正). */
final class Rewriting {
    private Rewriting() {}

    static Decision<PersonCard> amend(UnitOfWork work, Id<Person> person, PersonChange change) {
        Person found = needed(work, person, change);
        Particulars known = PersonFiles.open(work, found).orElseThrow();
        Optional<Id<Organisation>> employer = change.employer(found.employer());
        Inspection inspection = new Inspection().found(PersonFiles.hold(work, person));
        Optional<Particulars> read = inspection.read(known.amend(change));
        return inspection.decide(() -> {
            Particulars now = read.orElseThrow();
            PersonCard card = now.card(person, employer);
            if (now.equals(known) && employer.equals(found.employer())) {
                return Decision.accepted(card);
            }
            DataKey key = PersonFiles.key(work, found);
            return work.save(
                            Person.KIND,
                            work.rejudged(
                                    Person.KIND,
                                    found.amend(now, employer, key, PersonTokens.of(work, now)),
                                    work.today()))
                    .map(amended -> card);
        });
    }

    static Decision<PersonCard> correct(
            UnitOfWork work, Id<Person> person, PersonCorrection correction, String reason) {
        Person found = needed(work, person, correction.rest());
        Particulars known = PersonFiles.open(work, found).orElseThrow();
        Optional<Retention> retention = work.find(Retention.KIND, Retention.idOf(person));
        Optional<Id<Organisation>> employer = correction.rest().employer(found.employer());
        Inspection inspection = new Inspection()
                .found(PersonFiles.hold(work, person))
                .ask(PersonRules.REVISIONS_ROOM, found.revisions().size());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        Optional<Particulars> read = inspection.read(known.correct(correction, work.citizenIds(), work.today()));
        read.filter(now -> !now.born().equals(known.born()))
                .ifPresent(now -> inspection.ask(
                        RetentionRules.MINOR_CONSENT,
                        new RetentionRules.Child(
                                person,
                                now.maskedName(),
                                now.born(),
                                retention
                                        .filter(kept -> kept.hasGuardian(work.today()))
                                        .isPresent(),
                                work.today())));
        return inspection.decide(() -> {
            Particulars now = read.orElseThrow();
            PersonRevision revision =
                    revision(work, written(known, found.employer()), written(now, employer), why.orElseThrow());
            PersonCard card = now.card(person, employer);
            return revision.fields().isEmpty()
                    ? Decision.accepted(card)
                    : saved(work, found, now, employer, revision).map(corrected -> card);
        });
    }

    private static Decision<Person> saved(
            UnitOfWork work,
            Person found,
            Particulars now,
            Optional<Id<Organisation>> employer,
            PersonRevision revision) {
        List<Presence> taken = Presence.of(work, found.id());
        Decision<Person> corrected = work.rejudged(
                Person.KIND,
                found.correct(
                        now,
                        employer,
                        revision,
                        PersonFiles.key(work, found),
                        work.indexKey(),
                        PersonTokens.of(work, now)),
                work.today());
        if (revision.fields().contains(PersonField.CITIZEN_ID)) {
            Presence.remark(work, taken, now.residenceMark(work.indexKey()));
        }
        return work.save(Person.KIND, corrected);
    }

    private static Person needed(UnitOfWork work, Id<Person> person, PersonChange change) {
        work.needs()
                .a(Person.KIND, person)
                .maybeOpen(Organisation.KIND, change.employer())
                .maybeOpen(Building.KIND, change.home())
                .orRefuse();
        return work.require(Person.KIND, person);
    }

    private static Map<PersonField, String> written(Particulars plain, Optional<Id<Organisation>> employer) {
        Map<PersonField, String> texts = plain.texts();
        employer.ifPresent(id -> texts.put(PersonField.EMPLOYER, id.value()));
        return texts;
    }

    private static PersonRevision revision(
            UnitOfWork work, Map<PersonField, String> was, Map<PersonField, String> now, String reason) {
        List<PersonField> fields = Stream.of(PersonField.values())
                .filter(field -> !Objects.equals(was.get(field), now.get(field)))
                .toList();
        Map<PersonField, String> kept = new EnumMap<>(was);
        kept.keySet().retainAll(fields);
        return new PersonRevision(work.today(), fields, kept, reason);
    }
}

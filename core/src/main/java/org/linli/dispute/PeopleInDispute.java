package org.linli.dispute;

import org.linli.person.Person;
import org.linli.storage.Kind;
import org.linli.work.Reliance;
import org.linli.work.UnitOfWork;

/** What is written about a dispute belongs to all its parties (当事人): one who is erased leaves it to the next. */
final class PeopleInDispute implements Reliance<Person> {
    @Override
    public Kind<Person> on() {
        return Person.KIND;
    }

    @Override
    public void erased(UnitOfWork work, Person person) {
        work.list(work.all(Dispute.KIND).where(Dispute.PERSON, person.id()))
                .forEach(dispute ->
                        work.save(Dispute.KIND, dispute.without(person.id())).orElseThrow());
    }
}

package org.linli.petition;

import java.util.function.BiFunction;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Petitions that are taken a step further, and those that one more would repeat. */
final class OpenPetitions {
    private OpenPetitions() {}

    static Decision<Petition> advance(
            UnitOfWork work, Id<Petition> petition, BiFunction<Petition, PetitionMoment, Decision<Petition>> change) {
        return work.change(
                Petition.KIND,
                petition,
                before -> change.apply(before.recounted(work.calendar()), PetitionMoment.of(work)));
    }

    /** How many petitions of the same petitioners, in progress or ended by a recheck, are about the same field, and not named. */
    static int onSameMatter(Reading view, PetitionForm form) {
        PetitionChain named = PetitionChain.of(view, form.earlier());
        return (int) form.people().stream()
                .flatMap(person -> view.list(view.all(Petition.KIND).where(Petition.PERSON, person)).stream())
                .filter(other -> other.status().isInProgress() || other.status() == PetitionStatus.FINAL)
                .filter(other -> other.form().field() == form.field() && !named.has(other.id()))
                .map(Petition::id)
                .distinct()
                .count();
    }
}

package org.linli.petition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.linli.kernel.Id;
import org.linli.work.Reading;

/** A petition's forerunners on the same matter, the nearest first (同一事项的先前信访). */
final class PetitionChain {
    private final Map<Id<Petition>, Petition> petitions = new LinkedHashMap<>();

    private PetitionChain() {}

    static PetitionChain of(Reading view, Optional<Id<Petition>> nearest) {
        PetitionChain chain = new PetitionChain();
        Optional<Petition> next = nearest.flatMap(id -> view.find(Petition.KIND, id));
        while (next.filter(found -> !chain.petitions.containsKey(found.id())).isPresent()) {
            Petition found = next.orElseThrow();
            chain.petitions.put(found.id(), found);
            next = found.form().earlier().flatMap(id -> view.find(Petition.KIND, id));
        }
        return chain;
    }

    Iterable<Id<Petition>> ids() {
        return petitions.keySet();
    }

    boolean has(Id<Petition> petition) {
        return petitions.containsKey(petition);
    }

    PetitionRules.Earlier facts() {
        return new PetitionRules.Earlier(
                first(status -> status.isInProgress()), first(status -> status == PetitionStatus.FINAL));
    }

    private Optional<LocalDate> first(Predicate<PetitionStatus> which) {
        return petitions.values().stream()
                .filter(petition -> which.test(petition.status()))
                .map(petition -> petition.form().receivedOn())
                .findFirst();
    }
}

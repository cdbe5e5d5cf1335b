package org.linli.person;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Building;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/**
 * The people who live in a building, as far as they are found by it (楼栋居民): where the charter has switched that search off, none
 * are.
 */
final class Residents implements Reliance<Building> {
    @Override
    public Kind<Building> on() {
        return Building.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Building building, LocalDate today) {
        if (!view.hasVault()) {
            return List.of();
        }
        String mark =
                PersonTokens.Part.HOME.mark(view.community(), building.id().value(), view.indexKey());
        return PersonFiles.cards(view, view.list(view.all(Person.KIND).where(Person.TOKEN, mark))).stream()
                .map(card -> OpenTie.of(Person.KIND.name(), card.id(), card.name(), People.AMEND))
                .toList();
    }
}

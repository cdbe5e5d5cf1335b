package org.linli.storage.memory;

import java.util.ArrayList;
import java.util.List;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.Change;
import org.linli.storage.Ref;
import org.linli.storage.Storage;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/**
 * The history of one organisation that was amended again and again, and guarded before every fifth change, with what its row was after
 * each change.
 *
 * @param ref where it lives
 * @param changes its changes
 * @param rows its row after each change
 */
record TamperedHistory(Ref<Organisation> ref, List<Change> changes, List<Versioned<Organisation>> rows) {
    private static final int GUARDED = 5;

    static TamperedHistory of(Linli linli, Storage storage, DivisionCode home, int length) {
        Actor worker = Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER);
        var desk = linli.desk(home, worker).organisations();
        Ref<Organisation> ref =
                Organisation.KIND.refOf(desk.register(form("店1")).orElseThrow());
        List<Versioned<Organisation>> rows = new ArrayList<>();
        rows.add(row(storage, ref));
        for (int number = 2; number <= length; number++) {
            if (number % GUARDED == 0) {
                Version seen = rows.get(rows.size() - 1).version();
                storage.transact(session -> {
                    session.guard(Organisation.KIND, ref, seen);
                    return seen;
                });
            }
            desk.amend(ref.id(), form("店" + number)).orElseThrow();
            rows.add(row(storage, ref));
        }
        List<Change> changes = linli.journal().history(Organisation.KIND, ref, 0, 1000);
        return new TamperedHistory(ref, changes, rows);
    }

    private static OrganisationForm form(String name) {
        return OrganisationForm.of(name, OrganisationKind.ENTERPRISE);
    }

    private static Versioned<Organisation> row(Storage storage, Ref<Organisation> ref) {
        return storage.transact(session -> session.find(Organisation.KIND, ref)).orElseThrow();
    }
}

package org.linli.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.budget.Budget;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.seal.Seal;
import org.linli.storage.Change;
import org.linli.storage.Ref;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;

/**
 * Histories of 1,000 entries are tampered with in every way, at as many entries as the budget allows; each is found, and the first
 * bad entry named.
 */
class TamperedHistoryTest {
    private static final int CHAINS = 4;
    private static final int LENGTH = 250;
    private static final DivisionCode HOME = DivisionCode.of("350603005008");
    private static final long FAR = 1_000_000;
    private static final Storage TRUE = MemoryStorage.create();
    private static final ForgedStorage STORE = new ForgedStorage(TRUE);
    private static final Linli LINLI = Linli.on(STORE).build();
    private static final List<TamperedHistory> HISTORIES = Stream.of(
                    "350603005004", "350603005005", "350603005006", "350603005007")
            .map(code -> TamperedHistory.of(LINLI, TRUE, DivisionCode.of(code), LENGTH))
            .toList();
    private static final Map<Ref<Organisation>, Seal> SEALS = HISTORIES.stream()
            .collect(Collectors.toMap(
                    TamperedHistory::ref,
                    history -> LINLI.journal().seal(history.ref().community())));
    private final Budget budget = Budget.begin(TamperedHistoryTest.class, Duration.ofSeconds(3));
    private int found;

    @Test
    void the_history_is_as_long_as_promised_and_sound() {
        assertEquals(1000, CHAINS * LENGTH);
        HISTORIES.forEach(history -> assertEquals(LENGTH, history.changes().size()));
        SEALS.values().forEach(seal -> assertEquals(List.of(), LINLI.journal().brokenSince(seal)));
    }

    @Test
    void every_byte_of_every_entry_counts() {
        for (TamperedHistory history : HISTORIES) {
            String previous = "";
            for (Change row : history.changes()) {
                assertTrue(row.follows(previous));
                byte[] text = row.text().getBytes(StandardCharsets.UTF_8);
                for (int place = 0; place < text.length; place++) {
                    byte before = text[place];
                    text[place] ^= (byte) (1 << place % Byte.SIZE);
                    assertFalse(Forgeries.texted(row, new String(text, StandardCharsets.UTF_8))
                            .follows(previous));
                    text[place] = before;
                    found++;
                }
                previous = row.hash();
            }
        }
        budget.spent(found, "bytes of entries changed, each found");
    }

    @Test
    void a_changed_field_is_found_in_every_entry() {
        everyEntry(9, (history, at) -> {
            List<Change> rows = history.changes();
            for (Change bad : Forgeries.columns(rows.get(at))) {
                requireNamed(history, replaced(rows, at, bad));
            }
            long version = rows.get(at).version().number();
            for (long moved : List.of(version - 1, version + 1, version + FAR)) {
                if (moved > 0 && rows.stream().noneMatch(row -> row.version().number() == moved)) {
                    requireNamed(history, replaced(rows, at, Forgeries.moved(rows.get(at), moved)));
                }
            }
        });
        budget.spent(found, "changed fields found, and the entry named");
    }

    @Test
    void an_entry_that_was_written_anew_is_found_by_the_next_one() {
        everyEntry(7, (history, at) -> {
            List<Change> rows = history.changes();
            long next = at + 1 < LENGTH
                    ? rows.get(at + 1).version().number()
                    : rows.get(at).version().number() + 1;
            for (Change bad : Forgeries.rewritten(rows.get(at))) {
                boolean follows = bad.follows(at == 0 ? "" : rows.get(at - 1).hash());
                requireNamed(
                        history,
                        replaced(rows, at, bad),
                        follows ? next : bad.version().number());
            }
        });
        budget.spent(found, "entries with a new text and hash found");
    }

    @Test
    void deleted_inserted_swapped_and_cut_entries_are_found() {
        Random random = budget.random();
        everyEntry(5, (history, at) -> {
            List<Change> rows = history.changes();
            requireNamed(history, Forgeries.with(rows, list -> {
                list.remove(at);
                return list;
            }));
            requireNamed(history, rows.subList(0, at));
            requireNamed(history, rows.subList(at + 1, LENGTH));
            long free = rows.get(at).version().number() + 1;
            if (rows.stream().noneMatch(row -> row.version().number() == free)) {
                requireNamed(history, Forgeries.with(rows, list -> {
                    list.add(at + 1, Forgeries.after(rows.get(at), free));
                    return list;
                }));
            }
            for (int other : List.of((at + 1) % LENGTH, random.nextInt(LENGTH))) {
                if (other != at) {
                    requireNamed(history, Forgeries.with(rows, list -> {
                        list.set(
                                at,
                                Forgeries.moved(
                                        rows.get(other), rows.get(at).version().number()));
                        list.set(
                                other,
                                Forgeries.moved(
                                        rows.get(at), rows.get(other).version().number()));
                        return list;
                    }));
                }
            }
            TamperedHistory stranger = HISTORIES.get((HISTORIES.indexOf(history) + 1) % CHAINS);
            requireNamed(history, replaced(rows, at, stranger.changes().get(at)));
        });
        budget.spent(found, "deletions, insertions, swaps and cuts found, and the entry named");
    }

    @Test
    void what_is_sound_by_itself_but_not_what_was_sealed_is_found_by_the_seal() {
        everyEntry(1, (history, at) -> {
            List<Change> rows = history.changes();
            List<Change> anew = Forgeries.recomputed(rows, at);
            STORE.journal(history.ref(), anew);
            STORE.aggregate(
                    history.ref(), row(history, LENGTH - 1, anew.get(LENGTH - 1).hash()));
            requireSealBroken(history);
            if (at > 0) {
                STORE.journal(history.ref(), rows.subList(0, at));
                STORE.aggregate(
                        history.ref(), row(history, at - 1, rows.get(at - 1).hash()));
                requireSealBroken(history);
            }
        });
        STORE.journal(HISTORIES.get(0).ref(), List.of());
        STORE.aggregate(HISTORIES.get(0).ref(), Optional.empty());
        requireSealBroken(HISTORIES.get(0));
        budget.spent(found, "histories computed anew or cut together with their rows found by the seal");
    }

    @Test
    void an_aggregate_without_a_journal_and_one_of_an_earlier_version_are_found() {
        TamperedHistory history = HISTORIES.get(0);
        Versioned<Organisation> last = history.rows().get(LENGTH - 1);
        for (String head : List.of("", last.head())) {
            STORE.journal(history.ref(), List.of());
            STORE.aggregate(history.ref(), row(history, LENGTH - 1, head));
            assertEquals(Optional.of(1L), broken(history));
        }
        STORE.restore();
        STORE.aggregate(
                history.ref(),
                Optional.of(
                        new Versioned<>(last.aggregate(), history.rows().get(0).version(), last.head())));
        assertEquals(Optional.of(last.version().number() + 1), broken(history));
        STORE.restore();
    }

    @Test
    void every_bit_of_a_forged_seal_is_refused() {
        Linli linli = Linli.on(TRUE).build();
        var desk = linli.desk(HOME, Actor.of(Id.of("w"), Role.COMMUNITY_WORKER)).organisations();
        for (int number = 0; number < 10; number++) {
            desk.register(OrganisationForm.of("店" + number, OrganisationKind.SCHOOL))
                    .orElseThrow();
        }
        Seal seal = linli.journal().seal(HOME);
        byte[] text = seal.text().getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < text.length; place++) {
            for (int change = 1; change <= 0x80; change <<= 1) {
                text[place] ^= (byte) change;
                assertTrue(isRefused(new String(text, StandardCharsets.UTF_8)), "byte " + place);
                text[place] ^= (byte) change;
                found++;
            }
        }
        for (int length = 0; length < text.length; length++) {
            assertTrue(isRefused(new String(text, 0, length, StandardCharsets.UTF_8)), "cut at " + length);
            found++;
        }
        assertFalse(isRefused(seal.text()));
        budget.spent(found, "forged seals refused");
    }

    @Test
    void no_false_alarm_in_a_thousand_clean_runs() {
        int run = 0;
        int looks = 0;
        for (; budget.goesOn(run, 1000); run++) {
            String where = "run " + run;
            Random random = new Random(budget.seed() + run);
            Storage storage = MemoryStorage.create();
            Linli linli = Linli.on(storage).build();
            List<Seal> seals = new ArrayList<>();
            List<Ref<Organisation>> refs = new ArrayList<>();
            int steps = 5 + random.nextInt(15);
            for (int step = 0; step < steps; step++) {
                step(linli, storage, refs, random, step);
                if (random.nextInt(4) == 0) {
                    seals.add(linli.journal().seal(HOME));
                }
            }
            for (Ref<Organisation> ref : refs) {
                assertEquals(Optional.empty(), linli.journal().firstBroken(Organisation.KIND, ref), where);
            }
            for (Seal seal : seals) {
                assertEquals(List.of(), linli.journal().brokenSince(Seal.parse(seal.text())), where);
            }
            looks += refs.size() + seals.size();
        }
        budget.spent(run, "clean runs, " + looks + " looks, no false alarm");
    }

    private static void step(Linli linli, Storage storage, List<Ref<Organisation>> refs, Random random, int step) {
        var desk = linli.desk(HOME, Actor.of(Id.of("w"), Role.COMMUNITY_WORKER)).organisations();
        OrganisationForm form = OrganisationForm.of("店" + step, OrganisationKind.values()[random.nextInt(3)]);
        if (refs.isEmpty() || random.nextInt(3) == 0) {
            refs.add(Organisation.KIND.refOf(desk.register(form).orElseThrow()));
            return;
        }
        Ref<Organisation> ref = refs.get(random.nextInt(refs.size()));
        switch (random.nextInt(3)) {
            case 0 -> desk.amend(ref.id(), form).orElseThrow();
            case 1 -> desk.addAlias(ref.id(), "又名" + step).orElseThrow();
            default ->
                storage.transact(session -> {
                    session.guard(
                            Organisation.KIND,
                            ref,
                            session.find(Organisation.KIND, ref).orElseThrow().version());
                    return ref;
                });
        }
    }

    private static boolean isRefused(String text) {
        try {
            LINLI.journal().brokenSince(Seal.parse(text));
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** The first row that is another than it was is the one to be named. */
    private void requireNamed(TamperedHistory history, List<Change> bad) {
        List<Change> sorted = bad.stream()
                .sorted(Comparator.comparing(row -> row.version().number()))
                .toList();
        int same = 0;
        while (same < sorted.size()
                && same < LENGTH
                && sorted.get(same).equals(history.changes().get(same))) {
            same++;
        }
        long named = same < sorted.size()
                ? sorted.get(same).version().number()
                : same == 0 ? 1 : sorted.get(same - 1).version().number() + 1;
        requireNamed(history, bad, named);
    }

    private void requireNamed(TamperedHistory history, List<Change> bad, long version) {
        STORE.journal(history.ref(), bad);
        assertEquals(Optional.of(version), broken(history));
        STORE.restore();
        found++;
    }

    private void requireSealBroken(TamperedHistory history) {
        assertEquals(
                List.of(history.ref().id().value()),
                LINLI.journal().brokenSince(SEALS.get(history.ref())).stream()
                        .map(Seal.Leaf::id)
                        .toList());
        STORE.restore();
        found++;
    }

    private static Optional<Long> broken(TamperedHistory history) {
        return LINLI.journal().firstBroken(Organisation.KIND, history.ref());
    }

    private static List<Change> replaced(List<Change> rows, int at, Change bad) {
        return Forgeries.with(rows, list -> {
            list.set(at, bad);
            return list;
        });
    }

    private static Optional<Versioned<?>> row(TamperedHistory history, int at, String head) {
        Versioned<Organisation> row = history.rows().get(at);
        return Optional.of(new Versioned<>(row.aggregate(), row.version(), head));
    }

    /** Each entry is tampered with in at least so many ways, so that forgeries which are none are noticed. */
    private void everyEntry(int ways, Tampering tampering) {
        List<Integer> walk =
                budget.walk(0, IntStream.range(0, CHAINS * LENGTH).boxed().toList());
        for (int done = 0; budget.goesOn(done, walk.size()); done++) {
            int before = found;
            tampering.with(HISTORIES.get(walk.get(done) / LENGTH), walk.get(done) % LENGTH);
            int tried = found - before;
            assertTrue(tried >= ways, () -> tried + " of at least " + ways + " ways were tried");
        }
    }

    /** What is done to one entry. */
    private interface Tampering {
        void with(TamperedHistory history, int at);
    }
}

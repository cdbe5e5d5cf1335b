package org.linli.storage.memory;

import java.util.List;
import java.util.function.Function;
import org.linli.storage.Index.Uniqueness;
import org.linli.storage.Storage;
import org.linli.storage.memory.MutantStorage.Ending;

/** What may be wrong with a store, and the clauses whose tests must notice. */
enum Mutant {
    FORGETS_THE_VERSION_CHECK(MutantWrites.Unchecked::new, 3),
    LAST_COMMIT_WINS(MutantWrites.LastWins::new, 5, 6, 7),
    FORGETS_UNIQUENESS_IN_A_COMMUNITY(storage -> new MutantWrites.Weakened(storage, Uniqueness.COMMUNITY), 5),
    FORGETS_UNIQUENESS_IN_THE_STORE(storage -> new MutantWrites.Weakened(storage, Uniqueness.STORE), 5),
    MIXES_UP_UNIQUE_INDEXES(MutantWrites.MixedIndexes::new, 5),
    NAMES_THE_WRONG_INDEX(MutantWrites.WrongName::new, 5),
    COMMITS_ON_ERROR(Ending.COMMITS_ERRORS, 4),
    COMMITS_A_SWALLOWED_FAILURE(Ending.COMMITS_SWALLOWED_FAILURES, 11),
    LIVES_ON_AFTER_A_FAILURE(Ending.IS_NOT_STRICT, 11),
    TELLS_LOSERS_SOMETHING_ELSE(MutantWrites.OtherLoss::new, 7),
    FORGETS_THE_JOURNAL(MutantWrites.NoJournal::new, 8),
    FORGETS_THE_MARK(MutantWrites.NoMark::new, 9),
    DELIVERS_LATER_CHANGES_TOO(MutantWrites.DeliversAll::new, 9),
    SAYS_THAT_ALL_WERE_FIRST(MutantWrites.AlwaysFirst::new, 9),
    SKIPS_WHAT_COMMITS_LATE(MutantWrites.HighWater.sessions(), 9),
    HISTORY_IGNORES_ITS_BEGINNING(MutantReads.WholeHistory::new, 8),
    QUERIES_MISS_OWN_WRITES(MutantReads.BlindQueries::new, 2),
    TOTALS_MISS_OWN_WRITES(MutantReads.BlindTotals::new, 2),
    ROWS_MISS_OWN_WRITES(MutantReads.BlindRows::new, 2),
    HOLDERS_MISS_OWN_WRITES(MutantReads.BlindHolders::new, 2),
    FORGETS_THE_GUARD(MutantWrites.NoGuard::new, 6),
    GUARD_DOES_NOT_COUNT_UP(MutantWrites.LightGuard::new, 6),
    GUARD_COUNTS_AS_AN_EDIT(MutantWrites.HeavyGuard::new, 6),
    KEEPS_MILLISECONDS_ONLY(MutantWrites.Millis::new, 12),
    IGNORES_CASE(MutantReads.IgnoresCase::new, 13),
    ORDERS_BY_UTF_16(MutantReads.Utf16Order::new, 13),
    REPLACES_ASTRAL_CHARACTERS(MutantWrites.NoAstral::new, 13),
    LEAVES_OLD_INDEX_VALUES(MutantWrites.OldValues::new, 1),
    PAGES_SKIP_TIES(MutantReads.SkipsTies::new, 10),
    KNOWS_NO_WAY_BACK(MutantReads.OneWay::new, 10),
    REVERSES_NO_TIES(MutantReads.HalfReversed::new, 10),
    LAST_PAGE_IS_NOT_SHOWN(MutantReads.OpenEnd::new, 10),
    IGNORES_THE_SCOPE(MutantReads.NoScope::new, 10),
    RANGE_INCLUDES_ITS_END(MutantReads.ClosedRange::new, 10),
    TOTALS_IGNORE_MISSING_VALUES(MutantReads.NoMissing::new, 10),
    SUMS_ARE_OF_ALL_GROUPS(MutantReads.WholeSums::new, 10),
    ROWS_HAVE_NO_ORDER(MutantReads.UnorderedRows::new, 10),
    ROWS_HAVE_NO_HEADS(MutantReads.HeadlessRows::new, 1, 10),
    KEYS_OF_THE_STORE_ARE_LOOKED_FOR_NOWHERE_ELSE(MutantReads.NearHolders::new, 10),
    ACCEPTS_NEWER_FORMATS(MutantReads.AnyFormat::new, 14),
    FORGETS_THE_STORED_FORMAT(MutantWrites.NoUpcast::new, 14),
    FORGETS_BOOKKEEPING(MutantWrites.NoNotes::new, 15),
    WRITES_BOOKKEEPING_AT_ONCE(MutantWrites.EarlyNotes::new, 4, 15),
    READS_EACH_QUESTION_ANEW(Ending.READS_ANEW, 16),
    READS_AND_WRITES(Ending.READS_AND_WRITES, 16);

    private final Function<MemoryStorage, MemorySession> sessions;
    private final Ending ending;
    private final List<Integer> clauses;

    Mutant(Function<MemoryStorage, MemorySession> sessions, Integer... clauses) {
        this.sessions = sessions;
        this.ending = Ending.PROPER;
        this.clauses = List.of(clauses);
    }

    Mutant(Ending ending, Integer... clauses) {
        this.sessions = MemorySession::new;
        this.ending = ending;
        this.clauses = List.of(clauses);
    }

    Storage storage() {
        return new MutantStorage(sessions, ending);
    }

    List<Integer> clauses() {
        return clauses;
    }
}

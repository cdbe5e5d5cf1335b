package org.linli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.history.Transaction.aborted;
import static org.linli.history.Transaction.committed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.history.Anomaly.Type;
import org.linli.history.Operation.Append;
import org.linli.history.Operation.Read;

/** Histories written by hand, each with an anomaly that the checker must call by its name. */
class HistoryCheckerTest {
    private static Append append(String register, long number) {
        return new Append(register, number);
    }

    /** A read on which the transaction was decided. */
    private static Read read(String register, Long... seen) {
        return new Read(register, Arrays.asList(seen), true);
    }

    private static Read plain(String register, Long... seen) {
        return new Read(register, Arrays.asList(seen), false);
    }

    private static Set<Type> types(History history) {
        return HistoryChecker.anomalies(history).stream()
                .map(Anomaly::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Type.class)));
    }

    private static void assertOnly(Type type, String words, Transaction... transactions) {
        assertEquals(List.of(new Anomaly(type, words)), HistoryChecker.anomalies(History.of(transactions)));
    }

    @Test
    void one_after_the_other_there_is_nothing_to_find() {
        History history = new History(
                List.of(
                        committed(1, read("a"), append("a", 1), read("a", 1L), append("a", 2)),
                        committed(2, read("a", 1L, 2L), read("b"), append("b", 3)),
                        aborted(3, read("b", 3L), append("b", 4)),
                        committed(4, read("b", 3L), read("a", 1L, 2L), append("a", 5), read("a", 1L, 2L, 5L))),
                Map.of("a", List.of(1L, 2L, 5L), "b", List.of(3L)));
        assertEquals(List.of(), HistoryChecker.anomalies(history));
    }

    @Test
    void what_was_taken_back_and_read_is_an_aborted_read() {
        assertOnly(
                Type.ABORTED_READ,
                "T2 read 1 in a, which T1 had taken back",
                aborted(1, append("a", 1)),
                committed(2, plain("a", 1L)));
    }

    @Test
    void what_was_taken_back_and_is_there_in_the_end_is_one_too() {
        History history = new History(List.of(aborted(1, append("a", 1))), Map.of("a", List.of(1L)));
        assertEquals(Set.of(Type.ABORTED_READ), types(history));
    }

    @Test
    void what_was_not_finished_is_an_intermediate_read() {
        assertEquals(
                new Anomaly(Type.INTERMEDIATE_READ, "T2 read a up to 1, but T1 appended [1, 2]"),
                HistoryChecker.anomalies(History.of(
                                committed(1, append("a", 1), append("a", 2)),
                                committed(2, plain("a", 1L)),
                                committed(3, plain("a", 1L, 2L))))
                        .get(0));
    }

    @Test
    void what_nobody_wrote_is_named() {
        assertOnly(Type.UNWRITTEN_READ, "T1 read 7 in a, which nobody appended", committed(1, plain("a", 7L)));
    }

    @Test
    void an_own_write_that_is_missed_is_named() {
        for (Read wrong : List.of(read("a"), read("a", 2L, 1L), read("a", 2L))) {
            Set<Type> types = types(History.of(
                    committed(1, append("a", 1)),
                    committed(2, read("a", 1L), append("a", 2), wrong),
                    committed(3, plain("a", 1L, 2L))));
            assertTrue(types.contains(Type.OWN_WRITE_MISSED), wrong + " gives " + types);
        }
    }

    @Test
    void a_number_that_is_there_twice_is_named() {
        Set<Type> types = types(History.of(committed(1, append("a", 1)), committed(2, plain("a", 1L, 1L))));
        assertEquals(Set.of(Type.REPEATED_APPEND), types);
    }

    @Test
    void lists_that_do_not_go_on_where_the_other_ends_are_torn() {
        Set<Type> types = types(History.of(
                committed(1, append("a", 1)),
                committed(2, append("a", 2)),
                committed(3, plain("a", 1L, 2L)),
                committed(4, plain("a", 2L))));
        assertEquals(Set.of(Type.TORN_ORDER), types);
    }

    @Test
    void what_was_acknowledged_and_is_gone_is_lost() {
        History history = new History(List.of(committed(1, append("a", 1))), Map.of("a", List.of()));
        assertEquals(
                List.of(new Anomaly(Type.LOST_APPEND, "T1 appended 1 to a, which is not there in the end")),
                HistoryChecker.anomalies(history));
    }

    @Test
    void two_who_append_to_the_same_list_lose_an_update() {
        Set<Type> types = types(History.of(
                committed(1, read("a"), append("a", 1)),
                committed(2, read("a"), append("a", 2)),
                committed(3, plain("a", 2L))));
        assertTrue(types.contains(Type.LOST_UPDATE), types::toString);
    }

    @Test
    void two_who_write_two_registers_in_opposite_order_are_a_write_cycle() {
        assertOnly(
                Type.WRITE_CYCLE,
                "T2 appended 3 to a right after T1; T1 appended 2 to b right after T2",
                committed(1, append("a", 1), append("b", 2)),
                committed(2, append("a", 3), append("b", 4)),
                committed(3, plain("a", 1L, 3L)),
                committed(4, plain("b", 4L, 2L)));
    }

    @Test
    void two_who_have_read_one_another_are_a_read_cycle() {
        assertOnly(
                Type.READ_CYCLE,
                "T1 read 2 in b, which T2 had appended; T2 read 1 in a, which T1 had appended",
                committed(1, append("a", 1), plain("b", 2L)),
                committed(2, append("b", 2), plain("a", 1L)));
    }

    @Test
    void who_has_read_one_half_of_another_is_a_single_skew() {
        assertOnly(
                Type.SINGLE_SKEW,
                "T2 read b without 2, which T1 appended; T2 read 1 in a, which T1 had appended",
                committed(1, append("a", 1), append("b", 2)),
                committed(2, plain("a", 1L), read("b")),
                committed(3, plain("b", 2L)));
    }

    @Test
    void two_who_each_decide_on_what_the_other_writes_are_a_skew() {
        assertOnly(
                Type.SKEW,
                "T1 read b without 2, which T2 appended; T2 read a without 1, which T1 appended",
                committed(1, read("a"), read("b"), append("a", 1)),
                committed(2, read("a"), read("b"), append("b", 2)),
                committed(3, plain("a", 1L)),
                committed(4, plain("b", 2L)));
    }

    @Test
    void who_does_not_see_what_was_acknowledged_to_the_same_thread_is_found() {
        Transaction first = new Transaction(1, 7, true, List.of(read("a"), append("a", 1)));
        Transaction second = new Transaction(2, 7, true, List.of(read("a")));
        assertEquals(Set.of(Type.SINGLE_SKEW), types(History.of(first, second, committed(3, plain("a", 1L)))));
    }

    @Test
    void plain_reads_may_be_out_of_date_and_need_not_fit_together() {
        History history = History.of(
                committed(1, append("a", 1), append("b", 2)),
                committed(2, plain("a", 1L), plain("b")),
                committed(3, plain("b", 2L), plain("a")));
        assertEquals(List.of(), HistoryChecker.anomalies(history));
    }

    @Test
    void a_cycle_of_many_is_found_in_a_long_history_by_its_shortest_way() {
        int length = 20_000;
        List<Transaction> chain = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        for (int number = 1; number <= length; number++) {
            chain.add(committed(number, append("a", number)));
            all.add((long) number);
        }
        chain.add(committed(length + 1, plain("a", all.toArray(Long[]::new))));
        assertEquals(List.of(), HistoryChecker.anomalies(new History(chain, Map.of())));
        chain.set(99, committed(100, append("a", 100), plain("b", -1L)));
        chain.set(149, committed(150, append("a", 150), append("b", -1)));
        List<Anomaly> anomalies = HistoryChecker.anomalies(new History(chain, Map.of()));
        assertEquals(
                List.of(Type.READ_CYCLE), anomalies.stream().map(Anomaly::type).toList());
        assertTrue(
                anomalies.get(0).words().contains("T100 read -1 in b, which T150 had appended"),
                () -> anomalies.get(0).words());
    }
}

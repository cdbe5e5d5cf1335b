package org.linli.needs.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccupancyTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Test
    void a_window_has_an_open_end_of_half_days() {
        Window window = new Window(HalfDay.afternoon(DAY), HalfDay.afternoon(DAY.plusDays(1)));
        assertEquals(false, window.contains(HalfDay.morning(DAY)));
        assertEquals(true, window.contains(HalfDay.afternoon(DAY)));
        assertEquals(false, window.contains(HalfDay.afternoon(DAY.plusDays(1))));
        assertEquals(DAY.plusDays(1), window.lastDay());
        assertEquals(DAY, Window.half(HalfDay.afternoon(DAY)).lastDay());
        assertThrows(IllegalArgumentException.class, () -> Window.days(DAY, DAY));
    }

    /** Each half-day is looked at by itself, which takes long and cannot be wrong. */
    @Test
    void the_first_full_moment_is_that_of_a_count_of_each_half_day() {
        Random random = new Random(84);
        for (int run = 0; run < 2000; run++) {
            List<Booking> booked = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                booked.add(new Booking(1 + random.nextInt(3), window(random)));
            }
            Booking more = new Booking(1 + random.nextInt(4), window(random));
            Occupancy occupancy = new Occupancy(Capacity.atOnce(5), booked);
            assertEquals(counted(booked, more), occupancy.full(more));
            long free = IntStream.range(0, 24)
                    .mapToObj(OccupancyTest::half)
                    .filter(more.window()::contains)
                    .mapToLong(at -> Math.max(0, 5 - used(booked, at)))
                    .min()
                    .orElseThrow();
            assertEquals(free, occupancy.free(more.window()));
        }
    }

    private static Optional<FullMoment> counted(List<Booking> booked, Booking more) {
        return IntStream.range(0, 24)
                .mapToObj(OccupancyTest::half)
                .filter(more.window()::contains)
                .filter(at -> used(booked, at) + more.amount() > 5)
                .findFirst()
                .map(at -> new FullMoment(at, Math.max(0, 5 - used(booked, at))));
    }

    private static long used(List<Booking> booked, HalfDay at) {
        return booked.stream()
                .filter(booking -> booking.window().contains(at))
                .mapToLong(Booking::amount)
                .sum();
    }

    private static Window window(Random random) {
        int from = random.nextInt(20);
        return new Window(half(from), half(from + 1 + random.nextInt(4)));
    }

    private static HalfDay half(int number) {
        LocalDate day = DAY.plusDays(number / 2);
        return number % 2 == 0 ? HalfDay.morning(day) : HalfDay.afternoon(day);
    }
}

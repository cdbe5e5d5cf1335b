package org.linli.needs.capacity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is booked of a capacity (占用情况). Bookings that follow each other share what they use: the peak counts, not the sum.
 *
 * @param capacity how much there is
 * @param bookings what is booked
 */
public record Occupancy(Capacity capacity, List<Booking> bookings) {
    /** Copies the list. */
    public Occupancy {
        bookings = List.copyOf(bookings);
    }

    /**
     * Where one more booking does not fit.
     *
     * @param more the booking
     * @return the first moment of it at which too little is free; empty when it fits
     */
    public Optional<FullMoment> full(Booking more) {
        return moments(more.window())
                .filter(at -> used(at) + more.amount() > capacity.amount())
                .findFirst()
                .map(this::moment);
    }

    /** {@return the first moment at which more is booked than there is; empty when there is none} */
    public Optional<FullMoment> overbooked() {
        return bookings.stream()
                .map(booking -> booking.window().from())
                .sorted()
                .filter(at -> used(at) > capacity.amount())
                .findFirst()
                .map(this::moment);
    }

    /**
     * What still counts from a day on: for what is counted at once what ends on that day or later, for what is counted by month what
     * begins in its month or later, and of what is given away all.
     *
     * @param day the day
     * @return the same capacity, with the bookings that count
     */
    public Occupancy since(LocalDate day) {
        return new Occupancy(
                capacity,
                bookings.stream()
                        .filter(booking -> switch (capacity.kind()) {
                            case AT_ONCE -> !booking.window().lastDay().isBefore(day);
                            case IN_ALL -> true;
                            case PER_MONTH ->
                                !YearMonth.from(booking.window().from().day()).isBefore(YearMonth.from(day));
                        })
                        .toList());
    }

    /**
     * How much is free all through a window.
     *
     * @param window the window
     * @return how much, at its fullest moment
     */
    public long free(Window window) {
        return moments(window)
                .mapToLong(at -> Math.max(0, capacity.amount() - used(at)))
                .min()
                .orElse(capacity.amount());
    }

    /** What is booked grows only where a booking begins. */
    private Stream<HalfDay> moments(Window window) {
        return Stream.concat(
                        Stream.of(window.from()),
                        capacity.kind() == CapacityKind.AT_ONCE
                                ? bookings.stream()
                                        .map(booking -> booking.window().from())
                                        .filter(window::contains)
                                : Stream.empty())
                .sorted();
    }

    private FullMoment moment(HalfDay at) {
        return new FullMoment(at, Math.max(0, capacity.amount() - used(at)));
    }

    private long used(HalfDay at) {
        return bookings.stream()
                .filter(booking -> countsAt(booking, at))
                .mapToLong(Booking::amount)
                .sum();
    }

    private boolean countsAt(Booking booking, HalfDay at) {
        return switch (capacity.kind()) {
            case AT_ONCE -> booking.window().contains(at);
            case IN_ALL -> true;
            case PER_MONTH -> YearMonth.from(booking.window().from().day()).equals(YearMonth.from(at.day()));
        };
    }
}

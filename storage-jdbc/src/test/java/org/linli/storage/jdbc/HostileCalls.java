package org.linli.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linli.Linli;
import org.linli.budget.Budget;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/** Calls a method with hostile values, one place at a time, while all else stays what is accepted. */
final class HostileCalls implements AutoCloseable {
    private static final int LONGEST_SECONDS = 30;
    private static final int MOST_COMPLAINTS = 400;

    private ExecutorService worker = newWorker();
    private final HostileJudge judge = new HostileJudge();
    private final HostileSamples samples;
    private final UndoneStorage storage;
    private final List<String> complaints = new ArrayList<>();
    private int calls;
    private int accepted;
    private int refused;
    private int thrown;
    private final List<String> spared = new ArrayList<>();

    HostileCalls(HostileSamples samples, UndoneStorage storage) {
        this.samples = samples;
        this.storage = storage;
    }

    int calls() {
        return calls;
    }

    int refused() {
        return refused;
    }

    int accepted() {
        return accepted;
    }

    /** {@return what takes parameters and was given no hostile value} */
    List<String> spared() {
        return List.copyOf(spared);
    }

    String counts() {
        return accepted + " accepted, " + refused + " refused, " + thrown
                + " answered by an exception that is documented";
    }

    /** {@return what was wrong, a line for each kind of mistake in each place} */
    List<String> complaints() {
        return complaints.stream().distinct().toList();
    }

    /**
     * Calls the method on something with each hostile value in each place of the valid parameters, as many as the budget allows.
     *
     * @return how many there are
     */
    int on(String name, Object target, Method method, List<?> valid, Budget budget) {
        return some(name, trials(target, method, places(name, method, valid)), budget);
    }

    /** The same of a question, which bounds its days and years by itself: with each of them in each run. */
    int asking(String name, Object target, Method method, List<?> valid, Budget budget) {
        Map<Boolean, List<HostilePlaces.Place>> places =
                places(name, method, valid).stream().collect(Collectors.partitioningBy(HostilePlaces.Place::isOfTime));
        List<Runnable> ofTime = trials(target, method, places.get(true));
        ofTime.forEach(Runnable::run);
        return ofTime.size() + some(name, trials(target, method, places.get(false)), budget);
    }

    private List<HostilePlaces.Place> places(String name, Method method, List<?> valid) {
        List<HostilePlaces.Place> places =
                new HostilePlaces(samples).of(name, List.of(method.getGenericParameterTypes()), valid);
        if (places.isEmpty() && !valid.isEmpty()) {
            spared.add(name);
        }
        return places;
    }

    private List<Runnable> trials(Object target, Method method, List<HostilePlaces.Place> places) {
        List<Runnable> trials = new ArrayList<>();
        for (HostilePlaces.Place place : places) {
            for (Supplier<HostilePlaces.Hostile> hostile : place.values()) {
                trials.add(() -> call(target, method, place, hostile.get()));
            }
            if (place.isText()) {
                trials.add(() -> atLimit(target, method, place));
            }
        }
        return trials;
    }

    private static int some(String name, List<Runnable> trials, Budget budget) {
        List<Runnable> walk = budget.walk(name.hashCode(), trials);
        for (int tried = 0; budget.goesOn(tried, walk.size()); tried++) {
            walk.get(tried).run();
        }
        return walk.size();
    }

    /** Fills the place up to the limit that a refusal names, and by one more. */
    private void atLimit(Object target, Method method, HostilePlaces.Place place) {
        Object answer = call(target, method, place, text(HostileValues.RARE.repeat(20_000)));
        if (!(answer instanceof Decision<?> decision)) {
            return;
        }
        decision.findings().stream()
                .filter(finding -> finding.code().equals("text-too-long"))
                .map(finding -> ((Long) finding.figures().get("maximum")).intValue())
                .findFirst()
                .ifPresent(limit -> {
                    Object fits = call(target, method, place, text(HostileValues.RARE.repeat(limit)));
                    Object longer = call(target, method, place, text(HostileValues.RARE.repeat(limit + 1)));
                    if (isTooLong(fits) || !isTooLong(longer)) {
                        complain(place, text("at " + limit), "has another limit than it says");
                    }
                });
    }

    private static HostilePlaces.Hostile text(String text) {
        return new HostilePlaces.Hostile(text, false);
    }

    private static boolean isTooLong(Object answer) {
        return answer instanceof Decision<?> decision
                && decision.findings().stream().map(Finding::code).anyMatch("text-too-long"::equals);
    }

    /** {@return what the method gave; or what it threw} */
    private Object call(Object target, Method method, HostilePlaces.Place place, HostilePlaces.Hostile hostile) {
        calls++;
        storage.forget();
        Object answer = answered(
                () -> method.invoke(target, place.put().apply(hostile.value()).toArray()));
        List<String> found = new ArrayList<>();
        if (answer instanceof Throwable problem) {
            thrown++;
            found.addAll(judge.ofThrown(place, hostile, saysWhatItThrows(method), problem));
        } else {
            boolean isRefused = answer instanceof Decision<?> decision && !decision.isAccepted();
            refused += isRefused ? 1 : 0;
            accepted += isRefused ? 0 : 1;
            if (answer instanceof Decision<?> decision) {
                found.addAll(judge.ofDecided(
                        place, hostile, saysWhatItThrows(method).isPresent(), decision, storage.written()));
            }
            found.addAll(storage.differences());
        }
        found.forEach(complaint -> complain(place, hostile, complaint));
        return answer;
    }

    private void complain(HostilePlaces.Place place, HostilePlaces.Hostile hostile, String complaint) {
        String known = place.path() + " ";
        boolean said = complaints.stream().anyMatch(line -> line.startsWith(known) && line.endsWith(complaint));
        if (!said && complaints.size() < MOST_COMPLAINTS) {
            complaints.add(known + "given " + hostile + ": " + complaint);
        }
    }

    /** A question may say that it throws; a command is for people, and answers them. */
    private static Optional<Method> saysWhatItThrows(Method method) {
        boolean isCommand = Linli.commands().stream()
                .filter(command -> command.name().equals(method.getName()))
                .anyMatch(command -> method.getDeclaringClass()
                        .getSimpleName()
                        .toLowerCase(Locale.ROOT)
                        .equals(command.feature().toLowerCase(Locale.ROOT)));
        return isCommand ? Optional.empty() : Optional.of(method);
    }

    private static ExecutorService newWorker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "hostile calls");
            thread.setDaemon(true);
            return thread;
        });
    }

    private interface Work {
        Object done() throws ReflectiveOperationException;
    }

    private Object answered(Work work) {
        try {
            return worker.submit(() -> {
                        try {
                            return work.done();
                        } catch (InvocationTargetException e) {
                            return e.getCause();
                        } catch (Throwable e) {
                            return e;
                        }
                    })
                    .get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = newWorker();
            return new AssertionError("longer than " + LONGEST_SECONDS + " seconds");
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

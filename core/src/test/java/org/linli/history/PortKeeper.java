package org.linli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.history.Plan.Deed;
import org.linli.history.Plan.Step;
import org.linli.kernel.Actor;
import org.linli.kernel.Event;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;
import org.linli.storage.contract.Probe;
import org.linli.storage.contract.ProbeEvent;

/** Registers behind the storage port: an aggregate for each, whose lines are the list and whose journal says the same. */
public final class PortKeeper implements Recorded.Keeper {
    private final Storage storage;
    private final DivisionCode home;
    private final boolean asksJournal;

    /**
     * A keeper.
     *
     * @param storage holds the probe kind
     * @param home a community where nothing is yet
     * @param asksJournal whether the journal has to say the same in the end
     */
    public PortKeeper(Storage storage, DivisionCode home, boolean asksJournal) {
        this.storage = storage;
        this.home = home;
        this.asksJournal = asksJournal;
    }

    /** What a transaction throws that fails on purpose. */
    private static final class TakenBack extends IllegalStateException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public boolean attempt(Plan plan, Tape tape) {
        try {
            return storage.transact(session -> {
                carryOut(session, plan, tape);
                return true;
            });
        } catch (StaleVersionException | UniqueKeyException | TakenBack e) {
            return false;
        }
    }

    private void carryOut(Session session, Plan plan, Tape tape) {
        Map<String, Versioned<Probe>> found = new HashMap<>();
        if (plan.atOnce()) {
            List<Ref<Probe>> refs =
                    plan.steps().stream().map(step -> ref(step.register())).toList();
            session.find(PROBE, refs)
                    .forEach(each -> found.put(each.aggregate().id().value(), each));
        } else {
            for (Step step : plan.steps()) {
                session.find(PROBE, ref(step.register())).ifPresent(each -> found.put(step.register(), each));
                Thread.yield();
            }
        }
        for (Step step : plan.steps()) {
            Optional<Versioned<Probe>> there = Optional.ofNullable(found.get(step.register()));
            // Nobody can guard what is not there; who inserts it, is refused when another was faster.
            boolean counts = step.deed() != Deed.LOOK && (there.isPresent() || step.deed() != Deed.DECIDE);
            tape.read(step.register(), there.map(PortKeeper::list).orElse(List.of()), counts);
        }
        Thread.yield();
        plan.steps().stream()
                .sorted(Comparator.comparing(Step::register))
                .forEach(step -> write(session, step, Optional.ofNullable(found.get(step.register())), tape));
        if (plan.takenBack()) {
            Thread.yield();
            throw new TakenBack();
        }
    }

    private void write(Session session, Step step, Optional<Versioned<Probe>> found, Tape tape) {
        switch (step.deed()) {
            case LOOK -> {}
            case DECIDE ->
                found.ifPresent(there -> session.guard(PROBE, there.aggregate().ref(), there.version()));
            case APPEND -> append(session, step.register(), found, tape);
            case APPEND_TWICE -> {
                append(session, step.register(), found, tape);
                Versioned<Probe> own = session.find(PROBE, ref(step.register())).orElseThrow();
                tape.read(step.register(), list(own), true);
                append(session, step.register(), Optional.of(own), tape);
            }
        }
    }

    private void append(Session session, String register, Optional<Versioned<Probe>> found, Tape tape) {
        long number = tape.append(register);
        List<String> lines = new ArrayList<>(found.map(PortKeeper::lines).orElse(List.of()));
        lines.add(Long.toString(number));
        Probe now =
                Probe.plain(home, register).withWeight(number).withDetail(Probe.Rich.of(lines.toArray(String[]::new)));
        if (found.isEmpty()) {
            session.insert(PROBE, now, change(now, Version.FIRST, ""));
        } else {
            Versioned<Probe> old = found.get();
            session.update(PROBE, now, old.version(), change(now, old.version().next(), old.head()));
        }
    }

    private Ref<Probe> ref(String register) {
        return Probe.plain(home, register).ref();
    }

    private static List<String> lines(Versioned<Probe> probe) {
        return ((Probe.Rich) probe.aggregate().detail()).lines();
    }

    private static List<Long> list(Versioned<Probe> probe) {
        return lines(probe).stream().map(Long::valueOf).toList();
    }

    static Change change(Probe probe, Version version, String previous) {
        Entry entry = new Entry(
                PROBE.name(),
                probe.community(),
                probe.id().value(),
                version.number(),
                Instant.parse("2026-11-23T01:02:03.000004Z"),
                "probe.append",
                Actor.anonymous(),
                Optional.empty(),
                0,
                1,
                "",
                previous);
        List<Event> events = List.of(new ProbeEvent.ProbeChanged(probe.weight(), Optional.empty()));
        return Change.of(PROBE, entry, events);
    }

    /** {@return the lists; they are what the journal says too} */
    @Override
    public Map<String, List<Long>> last(List<String> registers) {
        return storage.transact(session -> {
            Map<String, List<Long>> last = new HashMap<>();
            registers.forEach(register -> last.put(register, List.of()));
            session.find(PROBE, registers.stream().map(this::ref).toList())
                    .forEach(found -> last.put(found.aggregate().id().value(), list(found)));
            if (asksJournal) {
                last.forEach((register, list) -> assertEquals(list, journalled(session, register), register));
            }
            return last;
        });
    }

    private List<Long> journalled(Session session, String register) {
        return session.history(PROBE.name(), ref(register), 0, Query.MAX_LIMIT).stream()
                .flatMap(change -> change.events(PROBE, ProbeEvent.class).stream())
                .map(event -> ((ProbeEvent.ProbeChanged) event).weight())
                .toList();
    }
}

package org.linli.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import org.linli.examples.benchmark.Clock.Timed;
import org.linli.examples.benchmark.Ours.Anyone;
import org.linli.kernel.Id;
import org.linli.placement.LivePlacement;
import org.linli.placement.Option;
import org.linli.placement.Placement;
import org.linli.placement.Room;
import org.linli.placement.Seeker;

/**
 * Places cities and fills posts beside OR-Tools and JGraphT in one run: {@code ./mvnw -q -Pbenchmark}. Every figure starts
 * from the same arrays and ends with the plan; the optimum must be the same everywhere.
 */
public final class PlacementBenchmarkMain {
    private static final int SEED = 20_261_123;

    private final Report report = new Report();

    private PlacementBenchmarkMain() {}

    /**
     * Runs the benchmark.
     *
     * @param args where to write the chart; {@code target} when not given
     * @throws IOException when the chart cannot be written, or the probe of the heap not be started
     * @throws InterruptedException when the wait for that probe is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target");
        OrTools.load();
        PlacementBenchmarkMain benchmark = new PlacementBenchmarkMain();
        benchmark.report.machine();
        benchmark.sameOptimum();
        benchmark.place(55, 4, true, 41, true);
        benchmark.place(10_000, 500, true, 15, true);
        benchmark.place(100_000, 5_000, true, 7, false);
        benchmark.place(200_000, 5_000, true, 5, false);
        benchmark.place(10_000, 500, false, 15, false);
        benchmark.place(100_000, 5_000, false, 5, false);
        benchmark.change(true);
        benchmark.change(false);
        benchmark.priceOfMoves();
        benchmark.conflict();
        benchmark.staff(21, 60, 41);
        benchmark.staff(5_000, 40_000, 9);
        benchmark.heap();
        Files.createDirectories(folder);
        benchmark.report.write(folder);
    }

    private void sameOptimum() {
        Random random = new Random(SEED);
        int instances = 1_000;
        int impossible = 0;
        for (int i = 0; i < instances; i++) {
            City city = City.small(i % 4, random);
            OptionalLong theirs = OrTools.placeIfPossible(city);
            Optional<Placement<Anyone, Anyone>> ours =
                    Ours.placeIfPossible(city, Ours.rooms(city), Ours.ids("p", city.people));
            boolean same = ours.isPresent() == theirs.isPresent()
                    && ours.stream()
                            .allMatch(placement ->
                                    placement.verify().isOptimal() && placement.cost() == theirs.getAsLong());
            if (!same) {
                throw new IllegalStateException("Instance " + i + " differs: " + theirs);
            }
            impossible += theirs.isPresent() ? 0 : 1;
        }
        report.line(String.format(
                Locale.ROOT,
                "same optimum as OR-Tools: %d of %d random instances, %d of which are impossible for both",
                instances,
                instances,
                impossible));
    }

    private void place(int people, int grids, boolean slack, int rounds, boolean withJGraphT) {
        City city = City.of(people, grids, slack, SEED);
        List<Room<Anyone>> rooms = Ours.rooms(city);
        List<Id<Anyone>> ids = Ours.ids("p", people);
        List<Callable<Long>> solvers = new ArrayList<>();
        solvers.add(() -> Ours.place(city, rooms, ids).cost());
        solvers.add(() -> OrTools.place(city));
        Timed[] timed = Clock.inTurn(rounds, solvers.get(0), solvers.get(1));
        Placement<Anyone, Anyone> placement = Ours.place(city, rooms, ids);
        if (!placement.verify().isOptimal() || timed[0].answer() != timed[1].answer()) {
            throw new IllegalStateException(
                    "The optimum of " + city.name + " differs: " + timed[0].answer() + ", " + timed[1].answer());
        }
        double other = 0;
        if (withJGraphT) {
            Timed peer = Clock.inTurn(people > 1000 ? 1 : rounds, () -> JGraphTFlow.place(city))[0];
            if (peer.answer() != timed[0].answer()) {
                throw new IllegalStateException("The optimum of " + city.name + " differs: " + peer.answer());
            }
            other = peer.millis();
        }
        report.row(city.name, timed[0].millis(), timed[1].millis(), other);
    }

    private void change(boolean slack) {
        City city = City.of(100_000, 5_000, slack, SEED);
        Placement<Anyone, Anyone> placement = Ours.place(city, Ours.rooms(city), Ours.ids("p", city.people));
        LivePlacement<Anyone, Anyone> live = placement.live();
        Random random = new Random(SEED);
        List<Seeker<Anyone, Anyone>> outside = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        long moved = 0;
        int changes = 20_000;
        for (int i = -changes; i < changes; i++) {
            boolean leaves = outside.size() < 100;
            int person = random.nextInt(city.people);
            Seeker<Anyone, Anyone> seeker = leaves ? seeker(city, person) : outside.remove(random.nextInt(100));
            if (leaves && outside.stream().anyMatch(other -> other.id().equals(seeker.id()))) {
                continue;
            }
            long start = System.nanoTime();
            int others =
                    leaves ? live.leave(seeker.id()).size() : live.join(seeker).size();
            double micros = (System.nanoTime() - start) / 1e3;
            if (leaves) {
                outside.add(seeker);
            }
            if (i >= 0) {
                times.add(micros);
                moved += others;
            }
        }
        if (!live.snapshot().verify().isOptimal()) {
            throw new IllegalStateException("A change has left a plan that is not optimal");
        }
        times.sort(null);
        report.line(String.format(
                Locale.ROOT,
                "join or leave at %s: %.1f µs on average, 99.9 of 100 below %.0f µs, %.0f µs at worst; %.2f others move",
                city.name,
                times.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
                times.get(times.size() * 999 / 1000),
                times.get(times.size() - 1),
                (double) moved / times.size()));
    }

    private static Seeker<Anyone, Anyone> seeker(City city, int person) {
        List<Option<Anyone>> options = new ArrayList<>();
        for (int i = 0; i < city.grid[person].length; i++) {
            options.add(Option.of(Ours.id("g", city.grid[person][i]), city.cost[person][i]));
        }
        return new Seeker<>(Ours.id("p", person), options);
    }

    private void priceOfMoves() {
        City city = City.of(10_000, 500, true, SEED);
        Placement<Anyone, Anyone> placement = Ours.place(city, Ours.rooms(city), Ours.ids("p", city.people));
        Random random = new Random(SEED);
        double exact = 0;
        double least = 0;
        long sum = 0;
        int questions = 5_000;
        for (int i = -questions; i < questions; i++) {
            int person = random.nextInt(city.people);
            Id<Anyone> id = Ours.id("p", person);
            Id<Anyone> grid = Ours.id("g", city.grid[person][random.nextInt(10)]);
            long start = System.nanoTime();
            long exactly = placement.priceOf(id, grid).orElseThrow().exactly();
            long middle = System.nanoTime();
            long atLeast = placement.priceAtLeast(id, grid).orElseThrow();
            long end = System.nanoTime();
            if (i >= 0) {
                exact += (middle - start) / 1e3;
                least += (end - middle) / 1e3;
                sum += exactly - atLeast;
            }
        }
        report.line(String.format(
                Locale.ROOT,
                "price of a move at 10000 x 500: exact %.1f µs, at least %.2f µs (on average %.1f below)",
                exact / questions,
                least / questions,
                (double) sum / questions));
    }

    private void conflict() {
        City city = City.of(10_000, 500, true, SEED).impossible();
        List<Room<Anyone>> rooms = Ours.rooms(city);
        List<Id<Anyone>> ids = Ours.ids("p", city.people);
        Timed whole = Clock.inTurn(
                9, () -> (long) Ours.place(city, rooms, ids).conflicts().size())[0];
        Placement<Anyone, Anyone> placement = Ours.place(city, rooms, ids);
        Timed named = Clock.inTurn(9, () -> (long) placement.conflicts().size())[0];
        report.line("impossible 10000 x 500: placed and named in " + whole.text() + ", named alone in " + named.text()
                + ": " + placement.conflict().orElseThrow().finding().explain(Locale.ENGLISH));
    }

    private void staff(int posts, int people, int rounds) {
        Staff staff = new Staff(posts, people, SEED);
        Timed[] timed = Clock.inTurn(rounds, () -> staff.ours().cost(), staff::orTools);
        if (timed[0].answer() != timed[1].answer() || !staff.ours().verify().isOptimal()) {
            throw new IllegalStateException(
                    "The optimum of the posts differs: " + timed[0].answer() + ", " + timed[1].answer());
        }
        report.row(posts + " posts, " + people + " people", timed[0].millis(), timed[1].millis(), 0);
    }

    private void heap() throws IOException, InterruptedException {
        for (int megabytes = 32; megabytes <= 128; megabytes += 8) {
            Process probe = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + megabytes + "m",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            HeapProbeMain.class.getName(),
                            "100000",
                            "5000")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (probe.waitFor() == 0) {
                report.line("heap that is enough for 100000 x 5000: " + megabytes + " MB");
                return;
            }
        }
        report.line("heap that is enough for 100000 x 5000: above 128 MB");
    }
}

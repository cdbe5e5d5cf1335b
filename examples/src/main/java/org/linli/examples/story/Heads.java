package org.linli.examples.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.examples.report.Words;
import org.linli.grid.Division;
import org.linli.grid.GridTerms;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.placement.BilingualName;
import org.linli.placement.Charge;
import org.linli.placement.Option;
import org.linli.placement.Seeker;
import org.linli.staffing.OpenPost;
import org.linli.staffing.Quota;
import org.linli.staffing.Staffing;
import org.linli.staffing.StaffingTable;

/** Twenty-one building heads, more than half of them managers of enterprises (楼栋长). */
final class Heads {
    private static final BilingualName MANAGERS = new BilingualName("企业管理人员", "managers of enterprises");
    private static final BilingualName BUSY = new BilingualName("工作繁忙", "busy at work");
    private static final int MANAGERS_PER_GRID = 4;

    private final LijingGrids grids;
    private final Neighbours people;
    private final Teller teller;
    private final Map<Id<Person>, Integer> home = new HashMap<>();
    private final Set<Id<Person>> managers = new HashSet<>();
    private final List<Seeker<Person, Building>> candidates = new ArrayList<>();

    Heads(LijingGrids grids, Neighbours people, Teller teller) {
        this.grids = grids;
        this.people = people;
        this.teller = teller;
    }

    /** One resident of each building, and four managers in each grid, are ready. */
    void gather() {
        List<Id<Organisation>> enterprises = people.enterprises();
        for (int building = 0; building < LijingGrids.BUILDINGS; building++) {
            candidate(people.resident("居民"), building);
        }
        for (int grid = 0; grid < LijingGrids.grids(); grid++) {
            for (int number = 0; number < MANAGERS_PER_GRID; number++) {
                Id<Person> manager = people.employee("经理", enterprises.get((grid + number) % enterprises.size()));
                managers.add(manager);
                candidate(manager, LijingGrids.in(grid).get(number));
            }
        }
    }

    /** The plan, explained, as nominations: managers first, for the share holds from the first head on. */
    List<GridPostForm> plan(Division division, GridTerms terms) {
        List<OpenPost<Building>> posts = new ArrayList<>();
        for (int building = 0; building < LijingGrids.BUILDINGS; building++) {
            posts.add(new OpenPost<>(grids.building(building), LijingGrids.number(building)));
        }
        StaffingTable<Person, Building> table =
                Staffing.<Person, Building>into(posts).addAll(candidates);
        Quota<Person, Building> half = Quota.moreThan(
                terms.enterpriseHeadMin(),
                MANAGERS,
                managers,
                posts.stream().map(OpenPost::id).toList());
        Staffing<Person, Building> staffing = table.quota(half).decide().orElseThrow();
        teller.say("候选 %d 人（居民 %d、企业管理人员 %d），配备 %d 栋楼，其中企业管理人员 %d 人；比例要求的代价 %d；复核最优: %s"
                .formatted(
                        candidates.size(),
                        candidates.size() - managers.size(),
                        managers.size(),
                        staffing.holders().size(),
                        staffing.holders().values().stream()
                                .filter(managers::contains)
                                .count(),
                        staffing.priceOf(half).cost(),
                        staffing.verify().isOptimal() ? "✓" : "✗"));
        explained(staffing)
                .forEach(post -> teller.explained(
                        Words.of(
                                LijingGrids.number(grids.place(post)) + "为什么由这个人任楼栋长？",
                                "Why is this person the head of " + LijingGrids.number(grids.place(post)) + "?"),
                        Words.in(locale -> staffing.why(post).explain(locale, people::masked)),
                        staffing.verify().isOptimal()));
        List<GridPostForm> forms = new ArrayList<>();
        staffing.holders().forEach((building, person) -> forms.add(form(division, building, person)));
        forms.sort((one, other) -> Boolean.compare(other.managerial(), one.managerial()));
        return forms;
    }

    boolean isManager(Id<Person> person) {
        return managers.contains(person);
    }

    /** A building with a resident, and one where the share made the difference. */
    private List<Id<Building>> explained(Staffing<Person, Building> staffing) {
        Id<Building> plain = staffing.holders().entrySet().stream()
                .filter(held -> !managers.contains(held.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Id<Building> forced = staffing.holders().keySet().stream()
                .filter(post -> !staffing.why(post).forcedBy().isEmpty())
                .findFirst()
                .orElse(plain);
        return List.of(plain, forced);
    }

    private GridPostForm form(Division division, Id<Building> building, Id<Person> person) {
        Seat seat =
                Seat.ofBuilding(division.coverOf(building).orElseThrow().basic().id(), building);
        Id<Building> tied = grids.building(Objects.requireNonNull(home.get(person)));
        GridPostForm form = GridPostForm.of(GridPostKind.BUILDING_HEAD, person, seat);
        return managers.contains(person) ? form.tie(Tie.worksIn(tied)).manager() : form.tie(Tie.livesIn(tied));
    }

    private void candidate(Id<Person> person, int at) {
        home.put(person, at);
        List<Option<Building>> options = LijingGrids.in(LijingGrids.gridOf(at)).stream()
                .map(building -> new Option<>(
                        grids.building(building),
                        List.of(
                                new Charge(BilingualName.RESIDENCE, 3L * LijingGrids.distance(at, building)),
                                new Charge(BUSY, managers.contains(person) ? 2 + at % 4 : 0))))
                .toList();
        candidates.add(new Seeker<>(person, options));
    }
}

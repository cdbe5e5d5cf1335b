package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.alliance.MemberStatus;
import org.linli.alliance.PastAgreement;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.DivisionStatus;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.GridType;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.grid.post.PastPost;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.takeover.Origin;
import org.linli.takeover.PastDivision;
import org.linli.takeover.PastDivision.GridKey;
import org.linli.takeover.Taken;
import org.linli.takeover.TakenOver;

/** What a community has kept before comes with its keys, its days of the past, and what has ended. */
abstract class TakeOverScenarios extends ScenarioCase {
    private static final Actor OFFICER = Actor.of(Id.of("officer-1"), Role.SUBDISTRICT_OFFICER);

    private final LocalDate past = today.minusYears(3);

    private static Origin key(String key) {
        return Origin.of("旧平台", key);
    }

    private Id<Building> building(String key, String number) {
        return desk().takeOver()
                .building(key(key), new BuildingForm(number, Optional.empty(), 300))
                .orElseThrow()
                .id();
    }

    private Decision<Division> division(String key, PastDivision division) {
        return desk(OFFICER).takeOver().division(key(key), division);
    }

    private Division divided(Id<Building> building) {
        return division("H-1", PastDivision.of(DivisionForm.of(GridForm.basic(1, "一网格", Set.of(building))), past))
                .orElseThrow();
    }

    private Id<PartyOrganisation> party(String key, String name) {
        return desk().takeOver()
                .partyOrganisation(key(key), branch(name))
                .orElseThrow()
                .id();
    }

    @Test
    void a_record_is_found_by_its_key_and_tells_where_it_comes_from() {
        Id<Organisation> shop = desk().takeOver()
                .organisation(key("D-1"), shop("甲店"))
                .orElseThrow()
                .id();

        TakenOver taken =
                desk().takeOver().find(Taken.ORGANISATION, key(" D-1 ")).orElseThrow();
        assertEquals(shop, taken.<Organisation>recordId());
        assertEquals(today, taken.on());
        assertEquals(key("D-1"), desk().takeOver().originOf(shop).orElseThrow().origin());
        assertEquals(
                List.of(taken),
                desk().takeOver().list("旧平台", Paging.first(10)).orElseThrow().items());
        assertEquals(List.of("taken-over-reference"), refused(desk().takeOver().find(Taken.BUILDING, key("D-1"))));
        assertEquals(
                List.of("taken-over-reference"),
                refused(desk().takeOver().find(Taken.ORGANISATION, Origin.of("别的平台", "D-1"))));
        assertEquals(
                List.of("not-found"),
                refused(desk().takeOver().originOf(shopAt(desk(), "乙店").id())));
        assertEquals(
                List.of("takeOver.organisation"),
                history(Organisation.KIND, shop).stream()
                        .map(change -> change.entry().command())
                        .toList());
    }

    @Test
    void one_key_of_a_system_and_kind_is_taken_over_once_and_changes_nothing_then() {
        Id<Organisation> shop = desk().takeOver()
                .organisation(key("D-1"), shop("甲店"))
                .orElseThrow()
                .id();
        Decision<Organisation> again = desk().takeOver().organisation(key("D-1"), shop("改名店"));
        assertEquals(List.of("taken-over-already"), refused(again));
        assertEquals(shop.value(), figure(again, "id"));
        assertEquals(1, organisations(desk()).size());
        assertEquals(1, history(Organisation.KIND, shop).size());
        assertTrue(desk().takeOver()
                .organisation(Origin.of("别的平台", "D-1"), shop("丙店"))
                .isAccepted());
        assertTrue(deskAway().takeOver().organisation(key("D-1"), shop("甲店")).isAccepted());
    }

    @Test
    void every_mistake_of_a_record_and_its_key_is_told_at_once() {
        Decision<Organisation> refused = desk().takeOver()
                .organisation(Origin.of(" ", Citizens.next()), enterprise(" ").creditCode("1"));
        assertEquals(Set.of("text-missing", "origin-key-personal", "credit-code-length"), Set.copyOf(refused(refused)));
        assertEquals(
                List.of("not-found", "not-found"),
                refused(desk().takeOver()
                        .agreement(
                                key("X"),
                                Id.of("nowhere"),
                                branchAt(desk(), "支部"),
                                PastAgreement.of(past, Id.of("nobody")))));
    }

    @Test
    void agreements_of_the_past_come_in_any_order_and_the_latest_says_how_the_membership_stands() {
        Id<PartyOrganisation> lead = party("P-0", "社区党总支");
        Id<PartyOrganisation> member = party("P-1", "甲支部");
        Id<PartyOrganisation> gone = party("P-2", "乙支部");
        Id<Person> contact = citizenAt(desk());
        Id<Alliance> alliance = desk().takeOver()
                .alliance(key("A-1"), "联盟", lead, past)
                .orElseThrow()
                .id();

        agreement(
                alliance,
                "X-2",
                member,
                PastAgreement.of(past.plusYears(1), contact).until(today.plusDays(1)));
        agreement(alliance, "X-1", member, PastAgreement.of(past, contact).until(past.plusMonths(6)));
        Member active = agreement(
                        alliance,
                        "X-0",
                        member,
                        PastAgreement.of(past.minusYears(1), contact).until(past.plusDays(1)))
                .member(member)
                .orElseThrow();
        assertEquals(MemberStatus.ACTIVE, active.status());
        assertEquals(
                List.of(Period.between(past.minusYears(1), past.plusMonths(6)), Period.from(past.plusYears(1))),
                active.memberships());
        assertTrue(active.belongedOn(past));
        assertFalse(active.belongedOn(past.plusMonths(7)));

        agreement(alliance, "Y-1", gone, PastAgreement.of(past, contact).until(past.plusYears(1)));
        Member left = agreement(
                        alliance,
                        "Y-2",
                        gone,
                        PastAgreement.of(past.plusYears(1), contact)
                                .until(today.plusYears(1))
                                .leftOn(past.plusYears(2)))
                .member(gone)
                .orElseThrow();
        assertEquals(MemberStatus.WITHDRAWN, left.status());
        assertEquals(List.of(Period.between(past, past.plusYears(2))), left.memberships());
        assertEquals(
                MemberStatus.ACTIVE,
                desk().alliances()
                        .admit(alliance, gone, AgreementForm.of(today, contact))
                        .orElseThrow()
                        .member(gone)
                        .orElseThrow()
                        .status());
        assertTrue(desk().alliances()
                .renew(alliance, member, AgreementForm.of(today, contact))
                .isAccepted());
    }

    private Alliance agreement(
            Id<Alliance> alliance, String key, Id<PartyOrganisation> member, PastAgreement agreement) {
        return desk().takeOver()
                .agreement(key(key), alliance, member, agreement)
                .orElseThrow();
    }

    @Test
    void an_agreement_that_has_run_out_is_no_membership_today_and_days_to_come_are_refused() {
        Id<PartyOrganisation> lead = party("P-0", "社区党总支");
        Id<PartyOrganisation> member = party("P-1", "甲支部");
        Id<Person> contact = citizenAt(desk());
        assertEquals(
                List.of("past-day"), refused(desk().takeOver().alliance(key("A-1"), "联盟", lead, today.plusDays(1))));
        Id<Alliance> alliance = desk().takeOver()
                .alliance(key("A-1"), "联盟", lead, past)
                .orElseThrow()
                .id();
        Decision<Alliance> over = desk().takeOver()
                .agreement(
                        key("X-1"),
                        alliance,
                        member,
                        PastAgreement.of(past, contact).until(past.plusYears(2)));
        assertEquals(List.of("agreement-years"), warned(over));
        assertEquals(
                MemberStatus.EXPIRED,
                over.orElseThrow().member(member).orElseThrow().status());
        assertEquals(List.of(), over.orElseThrow().activeMembers());
        for (PastAgreement wrong : List.of(
                PastAgreement.of(today.plusDays(1), contact),
                PastAgreement.of(past, contact).leftOn(today.plusDays(1)))) {
            assertEquals(
                    List.of("past-day"), refused(desk().takeOver().agreement(key("X-2"), alliance, member, wrong)));
        }
        assertEquals(
                List.of("past-term"),
                refused(desk().takeOver()
                        .agreement(
                                key("X-2"),
                                alliance,
                                member,
                                PastAgreement.of(past, contact).leftOn(past))));
        assertEquals(
                List.of("agreement-order"),
                refused(desk().takeOver()
                        .agreement(
                                key("X-2"),
                                alliance,
                                member,
                                PastAgreement.of(past, contact).until(past))));
        assertEquals(
                List.of("alliance-lead-not-member"),
                refused(desk().takeOver().agreement(key("X-2"), alliance, lead, PastAgreement.of(past, contact))));
    }

    @Test
    void divisions_of_the_past_come_oldest_first_and_the_last_is_in_force() {
        Id<Building> first = building("L-1", "1栋");
        DivisionForm one = DivisionForm.of(GridForm.basic(1, "一网格", Set.of(first)));
        LocalDate between = past.plusYears(1);
        assertEquals(
                List.of("actor-may-not"), refused(desk().takeOver().division(key("H-1"), PastDivision.of(one, past))));
        Division old =
                division("H-1", PastDivision.of(one, past).until(between)).orElseThrow();
        assertEquals(DivisionStatus.ADJUSTED, old.status());
        assertEquals(Optional.empty(), desk().divisions().inForceOn(today));

        Id<Building> second = building("L-2", "2栋");
        assertEquals(
                List.of("division-past-order", "grid-building-uncovered"),
                refused(division("H-2", PastDivision.of(one, between.minusDays(1)))));
        PastDivision next = PastDivision.of(one, between).keys(List.of(new GridKey(1, "W-1")));
        Decision<Division> present = division("H-2", next);
        assertEquals(List.of("grid-building-uncovered"), warned(present));
        assertEquals(Optional.of(Period.from(between)), present.orElseThrow().inForce());
        assertEquals(present.orElseThrow(), desk().divisions().inForceOn(today).orElseThrow());
        assertEquals(old, desk().divisions().inForceOn(between.minusDays(1)).orElseThrow());
        Id<Grid> grid = present.orElseThrow().grids().get(0).id();
        assertEquals(
                grid,
                desk().takeOver().find(Taken.GRID, key("W-1")).orElseThrow().<Grid>recordId());
        assertEquals(
                List.of("division-past-order", "grid-building-uncovered"),
                refused(division("H-3", PastDivision.of(one, today))));
        assertTrue(desk().divisions().coverOf(second, today).isEmpty());
    }

    @Test
    void a_division_that_was_taken_over_is_followed_by_one_that_is_published_here() {
        Id<Building> first = building("L-1", "1栋");
        Division taken = divided(first);
        Id<Building> second = building("L-2", "2栋");
        Id<Division> next = desk().divisions()
                .draw(new DivisionForm(
                        List.of(DivisionForm.of(taken).grids().get(0).covering(Set.of(first, second)))))
                .orElseThrow()
                .id();
        desk(OFFICER).divisions().review(next).orElseThrow();
        desk(OFFICER).divisions().file(next).orElseThrow();
        assertTrue(desk(OFFICER).redivision().publish(next, today, List.of()).isAccepted());
        assertEquals(
                taken.id(),
                desk().divisions().inForceOn(today.minusDays(1)).orElseThrow().id());
    }

    @Test
    void days_and_keys_of_a_division_are_those_of_the_past_and_of_one_grid() {
        DivisionForm one = DivisionForm.of(GridForm.basic(1, "一网格", Set.of(building("L-1", "1栋"))));
        assertEquals(List.of("past-day"), refused(division("H-1", PastDivision.of(one, today.plusDays(1)))));
        assertEquals(
                List.of("past-day"),
                refused(division("H-1", PastDivision.of(one, past).until(today.plusDays(1)))));
        assertEquals(
                List.of("past-term"),
                refused(division("H-1", PastDivision.of(one, past).until(past))));
        DivisionForm two = DivisionForm.of(one.grids().get(0), GridForm.dedicated(2, "市场", GridType.MARKET, Set.of()));
        for (var wrong : Map.of("W", "taken-over-already", " ", "text-missing").entrySet()) {
            List<GridKey> keys = List.of(new GridKey(1, "W"), new GridKey(2, wrong.getKey()));
            assertEquals(
                    List.of(wrong.getValue()),
                    refused(division("H-1", PastDivision.of(two, past).keys(keys))));
        }
    }

    @Test
    void posts_are_held_since_the_past_or_have_ended() {
        Id<Building> home = building("L-1", "1栋");
        Id<Grid> grid = divided(home).grids().get(0).id();
        Id<Person> person = citizenAt(desk());
        GridPostForm head =
                GridPostForm.of(GridPostKind.GRID_HEAD, person, Seat.of(grid)).tie(Tie.livesIn(home));

        GridPost former = post("G-1", PastPost.of(head, past).until(past.plusYears(1)));
        GridPost left = post(
                "G-2",
                PastPost.of(head, past.plusYears(1)).until(today.plusDays(9)).leftOn(past.plusYears(2)));
        GridPost held = post("G-3", PastPost.of(head, past.plusYears(2)));
        assertEquals(GridPostStatus.ENDED, former.status());
        assertEquals(Optional.of(Period.between(past, past.plusYears(1))), former.term());
        assertEquals(Optional.of(Period.between(past.plusYears(1), past.plusYears(2))), left.term());
        assertEquals(GridPostEnd.LEFT, left.ending().orElseThrow().reason());
        assertEquals(GridPostStatus.APPOINTED, held.status());
        assertEquals(
                List.of(former),
                desk().gridPosts()
                        .holdersOn(GridPostKind.GRID_HEAD, past.plusDays(5))
                        .orElseThrow());
        assertEquals(
                List.of(held),
                desk().gridPosts().holdersOn(GridPostKind.GRID_HEAD, today).orElseThrow());
        assertTrue(desk().gridPosts().end(held.id(), GridPostEnd.LEFT).isAccepted());
    }

    private GridPost post(String key, PastPost post) {
        return desk().takeOver().post(key(key), post).orElseThrow();
    }

    private List<String> refusedPost(PastPost post) {
        return refused(desk().takeOver().post(key("G-9"), post));
    }

    @Test
    void a_post_that_contradicts_the_record_is_refused() {
        Id<Building> home = building("L-1", "1栋");
        Id<Grid> grid = divided(home).grids().get(0).id();
        GridPostForm head = GridPostForm.of(GridPostKind.GRID_HEAD, citizenAt(desk()), Seat.of(grid))
                .tie(Tie.livesIn(home));
        post("G-1", PastPost.of(head, past).until(today.minusDays(1)));

        assertEquals(List.of("grid-post-terms-overlap"), refusedPost(PastPost.of(head, today.minusDays(2))));
        assertEquals(List.of("past-day"), refusedPost(PastPost.of(head, today.plusDays(1))));
        assertEquals(
                List.of("past-day", "grid-post-term-length"),
                refusedPost(PastPost.of(head, past).leftOn(today.plusDays(1))));
        assertEquals(
                List.of("past-term", "grid-post-term"),
                refusedPost(PastPost.of(head, past).leftOn(past)));
        assertEquals(
                List.of("grid-post-term"), refusedPost(PastPost.of(head, past).until(past)));
        assertEquals(
                List.of("grid-post-before-grid"),
                warned(desk().takeOver()
                        .post(
                                key("G-8"),
                                PastPost.of(
                                        GridPostForm.of(GridPostKind.GRID_HEAD, citizenAt(desk()), Seat.of(grid))
                                                .tie(Tie.livesIn(home)),
                                        past.minusDays(1)))));
        Seat before = Seat.of(grid);
        assertEquals(
                List.of("grid-post-seat"),
                refusedPost(PastPost.of(
                                GridPostForm.of(GridPostKind.GRID_HEAD, citizenAt(desk()), before), past.minusYears(2))
                        .leftOn(past.minusYears(1))));
        assertEquals(
                List.of("grid-post-seat", "grid-post-lives-or-works-there"),
                refusedPost(
                        PastPost.of(GridPostForm.of(GridPostKind.BUILDING_HEAD, citizenAt(desk()), before), today)));
        assertEquals(
                List.of("not-found"),
                refusedPost(PastPost.of(GridPostForm.of(GridPostKind.GRID_HEAD, Id.of("nobody"), before), today)));
    }

    @Test
    void a_norm_that_binds_today_refuses_nothing_of_the_past() {
        Id<Grid> grid = divided(building("L-1", "1栋")).grids().get(0).id();
        Charter binding = Charter.national(today)
                .layered(CharterLayer.COMMUNITY, today, "社区居民会议", Map.of())
                .orElseThrow()
                .binding(List.of("grid-post-lives-or-works-there"))
                .orElseThrow();
        desk().charters().adopt(binding).orElseThrow();
        GridPostForm head = GridPostForm.of(GridPostKind.GRID_HEAD, citizenAt(desk()), Seat.of(grid));

        assertEquals(
                List.of("grid-post-lives-or-works-there"),
                refused(desk().gridPosts().nominate(head)));
        assertEquals(
                List.of("grid-post-lives-or-works-there"),
                warned(desk().takeOver().post(key("G-1"), PastPost.of(head, past))));
    }

    @Test
    void the_charter_of_the_past_is_the_first_version_and_statute_bounds_it() {
        Charter old = Charter.national(past)
                .layered(CharterLayer.COMMUNITY, past, "社区居民会议", Map.of("alliance.agreementYears", "3"))
                .orElseThrow();
        assertEquals(
                List.of("charter-past-first"),
                refused(desk().takeOver()
                        .charter(Charter.national(today.plusDays(1))
                                .layered(CharterLayer.COMMUNITY, today.plusDays(1), "社区居民会议", Map.of())
                                .orElseThrow())));
        assertEquals(past, desk().takeOver().charter(old).orElseThrow().latest().effectiveFrom());
        assertEquals(List.of("charter-past-first"), refused(desk().takeOver().charter(old)));
        assertTrue(desk().charters()
                .adopt(old.layered(CharterLayer.COMMUNITY, today, "社区居民会议", Map.of("alliance.agreementYears", "2"))
                        .orElseThrow())
                .isAccepted());
    }

    @Test
    void a_preview_takes_nothing_over() {
        Desk preview = desk().preview();
        assertTrue(preview.takeOver().organisation(key("D-1"), shop("甲店")).isAccepted());
        assertEquals(List.of(), organisations(desk()));
        assertEquals(List.of("taken-over-reference"), refused(desk().takeOver().find(Taken.ORGANISATION, key("D-1"))));
    }

    @Test
    void what_was_entered_by_hand_is_given_the_key_of_another_system_and_found_by_it() {
        Id<Organisation> shop = shopAt(desk(), "甲店").id();
        assertEquals(List.of("not-found"), refused(desk().takeOver().originOf(shop)));
        TakenOver note = desk().originKeys()
                .assign(Taken.ORGANISATION, shop, key(" D-9 "))
                .orElseThrow();
        assertTrue(note.assigned());
        assertEquals(
                note, desk().takeOver().find(Taken.ORGANISATION, key("D-9")).orElseThrow());
        assertEquals(note, desk().takeOver().originOf(shop).orElseThrow());
        assertEquals(
                List.of("taken-over-already"),
                refused(desk().takeOver().organisation(key("D-9"), OrganisationForm.of("甲店", OrganisationKind.OTHER))));
        assertEquals(
                List.of("origin-key-kept"), refused(desk().originKeys().assign(Taken.ORGANISATION, shop, key("D-10"))));
        Id<Organisation> other = shopAt(desk(), "乙店").id();
        Decision<TakenOver> taken = desk().originKeys().assign(Taken.ORGANISATION, other, key("D-9"));
        assertEquals(List.of("taken-over-already"), refused(taken));
        assertEquals(shop.value(), figure(taken, "id"));
        assertEquals(List.of("not-found"), refused(desk().originKeys().assign(Taken.BUILDING, other, key("D-9"))));
        assertEquals(List.of("not-found"), refused(desk().originKeys().assign(Taken.GRID, other, key("D-9"))));
        assertEquals(
                List.of("origin-key-agreement"),
                refused(desk().originKeys().assign(Taken.AGREEMENT, other, key("D-9"))));
        assertEquals(
                List.of("origin-key-personal"),
                refused(desk().originKeys().assign(Taken.ORGANISATION, other, key("13000000000"))));
    }

    @Test
    void a_key_that_was_written_wrongly_is_corrected_also_of_what_was_taken_over() {
        Id<Organisation> shop = desk().takeOver()
                .organisation(key("D-1"), OrganisationForm.of("甲店", OrganisationKind.OTHER))
                .orElseThrow()
                .id();
        Id<Organisation> other = shopAt(desk(), "乙店").id();
        TakenOver note = desk().originKeys()
                .assign(Taken.ORGANISATION, other, key("D-2"))
                .orElseThrow();
        assertEquals(
                List.of("taken-over-already"), refused(desk().originKeys().correct(note.id(), key("D-1"), "编号看错")));
        assertEquals(List.of("text-missing"), refused(desk().originKeys().correct(note.id(), key("D-3"), " ")));
        TakenOver first = desk().takeOver().originOf(shop).orElseThrow();
        Decision<TakenOver> corrected = desk().originKeys().correct(first.id(), key("D-7"), "编号看错");
        assertEquals(
                List.of(new TakenOver.TakenOverEvent.KeyCorrected(first.id(), key("D-1"), key("D-7"), "编号看错")),
                corrected.events());
        assertFalse(corrected.orElseThrow().assigned());
        assertEquals(List.of("taken-over-reference"), refused(desk().takeOver().find(Taken.ORGANISATION, key("D-1"))));
        assertTrue(desk().originKeys().correct(note.id(), key("D-1"), "编号看错").isAccepted());
    }
}

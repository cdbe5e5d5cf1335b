package org.linli.examples;

import java.security.KeyPair;
import java.security.PublicKey;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.linli.Desk;
import org.linli.Journal;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.feature.Attention;
import org.linli.feature.AttentionFilter;
import org.linli.feature.AttentionGroup;
import org.linli.grid.Grid;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Permissions;
import org.linli.kernel.Role;
import org.linli.kernel.Seen;
import org.linli.person.ConsentForm;
import org.linli.person.LawfulBasis;
import org.linli.person.Person;
import org.linli.person.PersonChange;
import org.linli.person.PersonCorrection;
import org.linli.person.PersonSearch;
import org.linli.person.RevealPurpose;
import org.linli.placement.CostTerm;
import org.linli.placement.Eligibility;
import org.linli.placement.Placement;
import org.linli.placement.Room;
import org.linli.report.CommandBook;
import org.linli.seal.Seal;
import org.linli.seal.SealSigner;
import org.linli.seal.SealVerifier;
import org.linli.seal.SignedSeal;
import org.linli.storage.Change;
import org.linli.storage.Selection;
import org.linli.storage.Storage;
import org.linli.storage.jdbc.ConnectionSource;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.CipherSuite;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the documents show in Java, so that it compiles. {@link DocumentSnippetsTest} compares the two. */
final class DocumentSnippets {
    private DocumentSnippets() {}

    /** README. */
    static void norms(Desk desk, LocalDate day) {
        Charter ours = Charter.national(day)
                .layered(CharterLayer.COMMUNITY, day, "社区居民会议", Map.of("grid.staffMin", "2"))
                .orElseThrow()
                .binding(List.of("building-head-once", "grid-staff-min"))
                .orElseThrow();
        desk.charters().adopt(ours).orElseThrow();
    }

    /** README. */
    static void decisions(
            Linli linli,
            Desk desk,
            DivisionCode community,
            Id<Alliance> alliance,
            Id<PartyOrganisation> branch,
            AgreementForm agreement,
            OrganisationForm form,
            Id<Organisation> shop,
            List<Change> outbox) {
        desk.preview().alliances().admit(alliance, branch, agreement);
        desk.once("request-7f3a").organisations().register(form);
        Seen<Organisation> seen = desk.seen(
                        Organisation.KIND, shop, d -> d.organisations().find(shop))
                .orElseThrow();
        desk.expecting(Organisation.KIND, shop, seen.mark()).organisations().amend(shop, form);
        desk.atomically(d -> {
            d.organisations().register(form).orElseThrow();
            return d.alliances().admit(alliance, branch, agreement);
        });
        linli.journal().subscribe("search", Journal.Start.BEGINNING);
        linli.journal().deliver("search", 100, change -> outbox.add(change));
        Seal seal = linli.journal().seal(community);
        String rules = Linli.rulebook().html(Locale.SIMPLIFIED_CHINESE);
    }

    /** README and storage.md. */
    static void storage(
            DataSource dataSource,
            byte[] secretBytes,
            Connection connection,
            ConnectionSource source,
            DivisionCode community,
            Actor actor) {
        JdbcStorage storage =
                JdbcStorage.of(dataSource).schemaMode(SchemaMode.MIGRATE).start();
        Linli linli = Linli.on(storage).vault(KeyVault.ofSecret(secretBytes)).build();
        linli.within(storage.joining(connection)).desk(community, actor);
        Linli.on(storage.joiningWhenActive(source)).build();
    }

    static void joiningWhenActive(JdbcStorage storage, ConnectionSource source, byte[] secretBytes) {
        Linli linli = Linli.on(storage.joiningWhenActive(source))
                .vault(KeyVault.ofSecret(secretBytes))
                .build();
    }

    static void joining(Linli linli, JdbcStorage storage, Connection connection, DivisionCode community, Actor actor) {
        Desk joined = linli.within(storage.joining(connection)).desk(community, actor);
    }

    static void spring(
            Linli linli,
            JdbcStorage storage,
            DataSource dataSource,
            TransactionTemplate transactions,
            JdbcTemplate jdbc,
            DivisionCode community,
            Actor actor,
            OrganisationForm form) {
        ConnectionSource source = ConnectionSource.of(
                        () -> DataSourceUtils.getConnection(dataSource),
                        connection -> DataSourceUtils.releaseConnection(connection, dataSource))
                .onlyWhile(TransactionSynchronizationManager::isActualTransactionActive);
        Linli joined = linli.within(storage.joining(source));

        transactions.executeWithoutResult(status -> {
            joined.desk(community, actor).organisations().register(form).orElseThrow();
            jdbc.update("INSERT INTO our_table (id) VALUES (1)");
        });
    }

    /** README. */
    static void lists(Linli linli, Desk desk, DivisionCode district) {
        Selection<Building> largest =
                Selection.<Building>by(Building.HOUSEHOLDS).downwards();
        Listing<Building> page =
                desk.buildings().list(largest, Paging.first(20)).orElseThrow();
        page.next()
                .ifPresent(
                        token -> desk.buildings().list(largest, Paging.first(20).after(token)));
        List<Attention> toDo = desk.attention().list().orElseThrow();
        List<AttentionGroup> matters =
                desk.attention().groups(AttentionFilter.all()).orElseThrow();
        List<DivisionCode> some = linli.communities(district, Optional.empty(), 100);
    }

    /** quickstart-zh.md. */
    static void chinese() {
        Linli linli = Linli.on(MemoryStorage.create()).build();
        Actor worker = Actor.of(Id.of("li"), Role.COMMUNITY_WORKER);
        Desk desk = linli.desk(DivisionCode.of("350603005004"), worker);
        Decision<Organisation> decision = desk.organisations()
                .register(OrganisationForm.of(" ", OrganisationKind.ENTERPRISE).creditCode("91350100M000100Y44"));
        System.out.println(decision.explain(Locale.SIMPLIFIED_CHINESE));
    }

    /** personal-data.md. */
    static void people(
            Storage storage,
            byte[] secretBytes,
            Desk desk,
            Id<Person> person,
            Id<Person> child,
            Id<Person> parent,
            Id<Building> building,
            LocalDate today) {
        KeyVault vault = KeyVault.ofSecret(secretBytes);
        KeyVault china = SecretVault.of(CipherSuite.CHINA, secretBytes);
        Linli linli = Linli.on(storage).vault(vault).build();

        desk.people().search(PersonSearch.surnamed("林").and(PersonSearch.livingIn(building)), Paging.first(20));
        desk.people().count(PersonSearch.livingIn(building));
        desk.people().reveal(person, RevealPurpose.REACH);
        desk.people().amend(person, PersonChange.NONE.mobile("13000000000"));
        desk.people().correct(person, PersonCorrection.NONE.name("林某某"), "登记时误写");
        desk.people().disclosures(person, Paging.first(20));
        desk.consents().give(child, ConsentForm.of("暑期托管", Period.from(today)).by(parent));
        desk.consents().hold(person, LawfulBasis.STATUTORY_DUTY, "档案法");
        desk.people().erase(person);
        linli.rewrapKeys(DivisionCode.of("350000000000"), 1000);
        linli.staleKeys(DivisionCode.of("350000000000"));
    }

    /** permissions.md. */
    static void permissions(Storage storage, DivisionCode community, Instant since, Instant before) {
        Permissions table = Linli.usualPermissions()
                .with("incidents.capture", Role.PROPERTY_REPRESENTATIVE)
                .without("people.list", Role.COMMUNITY_WORKER)
                .only("people.erase", Role.COMMUNITY_SECRETARY);
        Linli linli = Linli.on(storage).permissions(table).build();
        String page = new CommandBook(Linli.commands(), Linli.questions(), linli.permissions())
                .html(Locale.SIMPLIFIED_CHINESE);
        List<Journal.Denied> denials = linli.journal().denied(community, since, 100);
        linli.journal().forgetDenied(before, 1000);
    }

    /** placement.md. */
    static void placement(
            List<Room<Grid>> rooms,
            List<Member> members,
            Id<Person> member,
            Id<Grid> grid,
            Eligibility<Member, Grid> livesOrWorksThere,
            CostTerm<Member, Grid> residence,
            CostTerm<Member, Grid> skill) {
        Placement<Person, Grid> placement = Placement.into(rooms)
                .people(members, Member::id)
                .mayServe(livesOrWorksThere)
                .prefer(residence)
                .prefer(skill)
                .keeping(Member::presentGrid, 150)
                .decide()
                .orElseThrow();
        String why = placement.why(member).explain(Locale.SIMPLIFIED_CHINESE, "林一");
        long saved = placement.pressure(grid);
        boolean best = placement.verify().isOptimal();
    }

    /** SECURITY.md. */
    static void seals(Linli linli, DivisionCode community, KeyPair keyPair, PublicKey publicKey) {
        SealSigner signer = SealSigner.ed25519("2022", keyPair);
        String kept = linli.journal().seal(community).signedBy(signer).text();

        SealVerifier trusted = SealVerifier.ed25519(Map.of("2022", publicKey));
        Decision<Seal> seal = SignedSeal.parse(kept).verify(trusted);
        List<Seal.Leaf> broken = linli.journal().brokenSince(seal.orElseThrow());
    }

    private record Member(Id<Person> id, Optional<Id<Grid>> presentGrid) {}
}

package org.linli.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.alliance.Alliance;
import org.linli.grid.Division;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.PersonForm;
import org.linli.roster.Importer;
import org.linli.roster.PeopleRoster;
import org.linli.roster.RosterColumn;
import org.linli.roster.RosterFormat;
import org.linli.roster.RosterRow;
import org.linli.roster.WholeImporter;
import org.linli.work.Office;

/**
 * The imports of what another system has kept (存量数据导入): lists in CSV with the record's key there in the column 原系统编号. Immutable,
 * and for use by any thread.
 *
 * <p>A row whose key was taken over before changes nothing and is reported as known. What a row names is found by its key in the
 * same system, or by the name or number by which it is known here; people by their citizen ids, so that they are imported first.
 * Lists come in this order: buildings, organisations, party organisations, people, the division, agreements, posts.
 *
 * <pre>{@code
 * TakeOverRosters old = desk.takeOverFrom("旧网格平台");
 * old.buildings().run(source, RosterImport.of("buildings", ImportMode.ALL_OR_NOTHING, Encoding.utf8OrGb18030()), outcome -> {});
 * Id<Building> third = desk.takeOver().find(Taken.BUILDING, Origin.of("旧网格平台", "L-3")).orElseThrow().recordId();
 * }</pre>
 */
public final class TakeOverRosters {
    private final Office office;
    private final String source;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     * @param source what the community calls the other system
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public TakeOverRosters(Office office, String source) {
        this.office = office;
        this.source = source;
    }

    /** {@return the import of organisations: 原系统编号, 单位名称, 单位类型, 统一社会信用代码, 代码出处, 别名} */
    public Importer<?> organisations() {
        return importer(
                "organisations",
                OrganisationRoster.ORGANISATIONS,
                OrganisationRoster::organisation,
                new TakenRow.Taking<>(
                        TakeOver.ORGANISATION,
                        Taken.ORGANISATION,
                        (at, row) -> new TakeOver(at).organisation(row.origin(), row.form())));
    }

    /** {@return the import of buildings: 原系统编号, 楼栋号, 楼栋地址, 户数} */
    public Importer<?> buildings() {
        return importer(
                "buildings",
                OrganisationRoster.BUILDINGS,
                OrganisationRoster::building,
                new TakenRow.Taking<>(
                        TakeOver.BUILDING,
                        Taken.BUILDING,
                        (at, row) -> new TakeOver(at).building(row.origin(), row.form())));
    }

    /**
     * {@return the import of people, as {@link PeopleRoster} has it, with 工作单位 and 居住楼栋 besides, each by its key or by its name or number
     * here; people are known by their citizen ids and have no key}
     */
    public Importer<PersonForm> people() {
        return PeopleRoster.importer(office, source, new References(office, source));
    }

    /** {@return the import of party organisations: 原系统编号, 党组织名称, 党组织类型, 所属单位 (its key, the name that it alone has, or none), 所在社区代码, 别名} */
    public Importer<?> partyOrganisations() {
        return importer(
                "party-organisations",
                OrganisationRoster.PARTY_ORGANISATIONS,
                OrganisationRoster::party,
                new TakenRow.Taking<>(
                        TakeOver.PARTY_ORGANISATION,
                        Taken.PARTY_ORGANISATION,
                        (at, row) -> row.form()
                                .found(new References(at, source))
                                .then(form -> new TakeOver(at).partyOrganisation(row.origin(), form))));
    }

    /**
     * The import of an alliance's agreements, those that have run out included: 原系统编号, 成员单位, 签订日期, 到期日期 (the last day), 退出日期
     * (the first day without membership), 证件号码 of the contact.
     *
     * @param alliance the alliance
     * @return the importer
     */
    public Importer<?> agreements(Id<Alliance> alliance) {
        return importer(
                "agreements-" + alliance,
                TermRoster.AGREEMENTS,
                TermRoster::agreement,
                new TakenRow.Taking<>(
                        TakeOver.AGREEMENT,
                        Taken.AGREEMENT,
                        (at, row) -> row.form()
                                .found(new References(at, source))
                                .then(agreed -> new TakeOver(at)
                                        .agreement(row.origin(), alliance, agreed.member(), agreed.agreement()))));
    }

    /**
     * {@return the import of posts, former holders included: 原系统编号, 岗位, 证件号码, 网格编号, 微网格, 楼栋号, 居住楼栋, 工作楼栋, 企业管理人员, 任职日期, 任期至
     * (the last day), 离任日期 (the first day after)}
     */
    public Importer<?> posts() {
        return importer(
                "posts",
                TermRoster.POSTS,
                TermRoster::post,
                new TakenRow.Taking<>(
                        TakeOver.POST,
                        Taken.POST,
                        (at, row) -> row.form()
                                .found(new References(at, source), at.today())
                                .then(post -> new TakeOver(at).post(row.origin(), post))));
    }

    /**
     * The import of a division: 网格编号, 网格名称, 网格性质, 网格类型, 微网格, 楼栋 (keys or numbers), 居民数, and 原系统编号 of each grid. A row
     * with a micro-grid tells of that part of the grid.
     *
     * @param origin where the division was kept before
     * @param from its first day
     * @param until the first day on which it was no longer in force, where it was not the last
     * @return the importer, which takes all rows or none
     */
    public WholeImporter<?, Division> division(Origin origin, LocalDate from, Optional<LocalDate> until) {
        String community = office.community().value();
        RosterFormat<GridRoster.GridLine> format = new RosterFormat<>(
                "taken-over-grids/" + origin.mark(Taken.DIVISION) + "/" + from + "/" + until,
                GridRoster.COLUMNS,
                row -> GridRoster.line(row, community),
                line -> Optional.of(line.name().number() + "/" + line.name().name() + "/" + line.microGrid()));
        return new WholeImporter<>(
                office,
                format,
                TakeOver.DIVISION,
                TakenRow.Taking.KNOWN,
                (at, line) -> GridRoster.found(new References(at, source), line),
                (at, lines) -> new TakeOver(at).division(origin, GridRoster.division(lines, from, until)));
    }

    private <F> Importer<TakenRow<F>> importer(
            String name, List<RosterColumn> columns, Function<RosterRow, Decision<F>> form, TakenRow.Taking<F> taking) {
        RosterFormat<TakenRow<F>> format = new RosterFormat<>(
                "taken-over-" + name + "/" + source,
                columns,
                row -> row(row, form),
                row -> Optional.of(row.origin().key().strip()));
        return new Importer<>(office, format, taking);
    }

    private <F> Decision<TakenRow<F>> row(RosterRow row, Function<RosterRow, Decision<F>> form) {
        Origin origin = new Origin(source, row.text(Cells.KEY));
        Decision<F> read = form.apply(row);
        return read.isAccepted()
                ? read.map(accepted -> new TakenRow<>(origin, accepted))
                : new Decision.Refused<TakenRow<F>>(read.findings()).alsoFound(origin.mistakes());
    }
}

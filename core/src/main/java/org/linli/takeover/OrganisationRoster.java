package org.linli.takeover;

import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.roster.RosterColumn;
import org.linli.roster.RosterRow;
import org.linli.roster.RosterWords;

/** The columns of the lists of organisations, party organisations and buildings, and how their rows are read. */
final class OrganisationRoster {
    private static final RosterColumn NAME = RosterColumn.open("单位名称", "名称", "单位", "企业名称", "name", "organisation");
    private static final RosterColumn KIND = RosterColumn.open("单位类型", "单位性质", "类型", "单位类别", "kind", "type");
    private static final RosterColumn CODE = RosterColumn.open(
                    "统一社会信用代码", "信用代码", "社会信用代码", "credit code", "credit_code")
            .optional();
    private static final RosterColumn SEEN_IN =
            RosterColumn.open("代码出处", "信用代码出处", "code seen in", "code_seen_in").optional();
    private static final RosterColumn ALIASES =
            RosterColumn.open("别名", "曾用名", "简称", "其他名称", "aliases").optional();
    private static final RosterColumn PARTY_NAME =
            RosterColumn.open("党组织名称", "党组织", "名称", "name", "party organisation");
    private static final RosterColumn LEVEL = RosterColumn.open("党组织类型", "组织类别", "层级", "类型", "level");
    private static final RosterColumn HOST =
            RosterColumn.open("所属单位", "所属单位编号", "依托单位", "单位编号", "host").optional();
    private static final RosterColumn SEAT =
            RosterColumn.open("所在社区代码", "所在社区", "seat").optional();
    private static final RosterColumn NUMBER = RosterColumn.open("楼栋号", "楼号", "楼栋", "楼栋名称", "栋号", "building", "number");
    private static final RosterColumn ADDRESS =
            RosterColumn.open("楼栋地址", "地址", "坐落", "address").optional();
    private static final RosterColumn HOUSEHOLDS =
            RosterColumn.open("户数", "住户数", "households").optional();

    static final List<RosterColumn> ORGANISATIONS = List.of(Cells.KEY, NAME, KIND, CODE, SEEN_IN, ALIASES);
    static final List<RosterColumn> PARTY_ORGANISATIONS = List.of(Cells.KEY, PARTY_NAME, LEVEL, HOST, SEAT, ALIASES);
    static final List<RosterColumn> BUILDINGS = List.of(Cells.KEY, NUMBER, ADDRESS, HOUSEHOLDS);

    private static final RosterWords<OrganisationKind> KINDS = RosterWords.of(OrganisationKind.values())
            .or(OrganisationKind.ENTERPRISE, "公司", "国有企业", "国企", "民营企业", "私营企业", "非公企业", "个体工商户", "企业单位")
            .or(OrganisationKind.GOVERNMENT, "行政机关", "党政机关", "国家机关", "政府机关", "机关单位", "行政单位")
            .or(OrganisationKind.PUBLIC_INSTITUTION, "事业", "医院", "公立医院")
            .or(OrganisationKind.SOCIAL_ORGANISATION, "社会团体", "民办非企业单位", "社会服务机构", "基金会", "协会")
            .or(OrganisationKind.SCHOOL, "幼儿园", "中小学", "小学", "中学")
            .or(OrganisationKind.PROPERTY_MANAGER, "物业", "物业公司", "物业企业", "物业管理企业")
            .or(OrganisationKind.OWNERS_COMMITTEE, "业委会")
            .or(OrganisationKind.RESIDENTS_COMMITTEE, "居委会", "社区居委会", "社区居民委员会")
            .or(OrganisationKind.OTHER, "其他", "其它");

    private static final RosterWords<PartyOrganisationLevel> LEVELS = RosterWords.of(PartyOrganisationLevel.values())
            .or(PartyOrganisationLevel.COMMITTEE, "基层党委", "党的基层委员会", "党工委")
            .or(PartyOrganisationLevel.GENERAL_BRANCH, "总支", "党总支部", "总支部委员会")
            .or(PartyOrganisationLevel.BRANCH, "支部", "党支部委员会", "联合党支部", "联合支部");

    private OrganisationRoster() {}

    static Decision<OrganisationForm> organisation(RosterRow row) {
        Inspection inspection = new Inspection();
        Optional<OrganisationKind> kind =
                inspection.read("organisationKind", KINDS.read(row.text(KIND), "taken-over-word"));
        OrganisationForm form = new OrganisationForm(
                row.text(NAME),
                kind.orElse(OrganisationKind.OTHER),
                row.given(CODE),
                row.given(SEEN_IN),
                row.items(ALIASES));
        return decided(inspection, form);
    }

    static Decision<BuildingForm> building(RosterRow row) {
        Inspection inspection = new Inspection();
        Optional<String> told = row.given(HOUSEHOLDS);
        Optional<Long> households = inspection.readIfGiven("households", told, Cells::number);
        if (told.isEmpty()) {
            inspection.found(Finding.warning("taken-over-households-untold")
                    .with("number", Excerpt.of(row.text(NUMBER).strip())));
        }
        return decided(inspection, new BuildingForm(row.text(NUMBER), row.given(ADDRESS), households.orElse(0L)));
    }

    static Decision<PartyText> party(RosterRow row) {
        Inspection inspection = new Inspection();
        Optional<PartyOrganisationLevel> level =
                inspection.read("level", LEVELS.read(row.text(LEVEL), "taken-over-word"));
        Optional<DivisionCode> seat = inspection.readIfGiven("seat", row.given(SEAT), DivisionCode::parse);
        PartyOrganisationForm form = new PartyOrganisationForm(
                row.text(PARTY_NAME),
                level.orElse(PartyOrganisationLevel.BRANCH),
                Optional.empty(),
                seat,
                row.items(ALIASES));
        return decided(inspection, form).map(read -> new PartyText(read, row.given(HOST)));
    }

    /** The command will not see a row that cannot be read, so the mistakes of its form are told with it. */
    private static <F extends Form> Decision<F> decided(Inspection inspection, F form) {
        return inspection.isClean()
                ? inspection.decide(() -> Decision.accepted(form))
                : inspection.found(form.mistakes()).decide(() -> Decision.accepted(form));
    }

    /** A party organisation whose host is still a text. */
    record PartyText(PartyOrganisationForm form, Optional<String> host) {
        Decision<PartyOrganisationForm> found(References references) {
            Inspection inspection = new Inspection();
            Optional<Id<Organisation>> found = inspection.readIfGiven("host", host, references::organisation);
            if (!inspection.isClean()) {
                inspection.found(form.mistakes());
            }
            return inspection.decide(
                    () -> Decision.accepted(found.map(form::host).orElse(form)));
        }
    }
}

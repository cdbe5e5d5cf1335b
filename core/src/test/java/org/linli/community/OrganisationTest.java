package org.linli.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.code.CreditCode;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Severity;

class OrganisationTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    private static final String CODE = "91350603MA000004XP";

    @Test
    void a_company_is_registered_with_its_credit_code() {
        Decision<Organisation> decision = register(
                OrganisationForm.of("青蛙王子", OrganisationKind.ENTERPRISE)
                        .creditCode(CODE)
                        .aliases("青蛙王子(福建)"),
                List.of());
        assertEquals(List.of(), decision.findings());
        Organisation organisation = decision.orElseThrow();
        assertEquals(Optional.of(CreditCode.of(CODE)), organisation.creditCode());
        assertEquals(
                List.of(new OrganisationEvent.OrganisationRegistered(
                        COMMUNITY,
                        organisation.id(),
                        "青蛙王子",
                        OrganisationKind.ENTERPRISE,
                        Optional.of(CreditCode.of(CODE)))),
                decision.events());
    }

    @Test
    void with_a_code_names_need_not_be_unique_and_without_one_all_of_them_are() {
        OrganisationForm form =
                OrganisationForm.of("顶津食品", OrganisationKind.ENTERPRISE).aliases("ＤＪ 食品");
        Organisation uncoded = register(form, List.of()).orElseThrow();
        assertEquals(List.of("顶津食品", "dj食品"), Organisation.UNCODED_NAME.valuesOf(uncoded));
        assertEquals(List.of(), Organisation.CREDIT_CODE.valuesOf(uncoded));

        Organisation coded = register(form.creditCode(CODE), List.of()).orElseThrow();
        assertEquals(List.of(), Organisation.UNCODED_NAME.valuesOf(coded));
        assertEquals(List.of("顶津食品", "dj食品"), Organisation.NAME_KEY.valuesOf(coded));
        assertEquals(List.of(CreditCode.of(CODE)), Organisation.CREDIT_CODE.valuesOf(coded));
    }

    @Test
    void namesakes_and_a_missing_code_only_warn() {
        Decision<Organisation> decision = register(
                OrganisationForm.of("顶津食品", OrganisationKind.ENTERPRISE).creditCode("　"), List.of(Id.of("org-7")));
        assertTrue(decision.isAccepted());
        assertEquals(List.of("company-credit-code", "organisation-possible-duplicate"), warned(decision));
    }

    @Test
    void a_code_that_cannot_be_read_is_refused_and_is_no_missing_one() {
        Decision<Organisation> refused = register(
                OrganisationForm.of("", OrganisationKind.ENTERPRISE).creditCode("91350603MA000004XQ"), List.of());
        assertEquals(List.of("text-missing", "credit-code-check-digit"), refused(refused));
    }

    @Test
    void what_is_amended_is_as_in_the_form_from_then_on() {
        Organisation before = register(
                        OrganisationForm.of("顶津实品", OrganisationKind.OTHER).aliases("顶津"), List.of())
                .orElseThrow();
        OrganisationForm form =
                OrganisationForm.of("顶津食品", OrganisationKind.ENTERPRISE).creditCode(CODE);
        Decision<Organisation> decision = before.amend(form, names -> List.of(before.id()), LocalDate.of(2022, 9, 11));
        assertEquals(List.of(), decision.findings());
        Organisation after = decision.orElseThrow();
        assertEquals(before.id(), after.id());
        assertEquals(form, after.form());
        assertEquals(
                List.of(new OrganisationEvent.OrganisationAmended(
                        COMMUNITY, before.id(), "顶津食品", OrganisationKind.ENTERPRISE, Optional.of(CreditCode.of(CODE)))),
                decision.events());
    }

    @Test
    void who_amends_begins_with_what_is_registered() {
        Organisation before = register(
                        OrganisationForm.of("顶津食品", OrganisationKind.ENTERPRISE).aliases("顶津", "顶津饮品"), List.of())
                .orElseThrow();
        assertEquals(
                before,
                before.amend(before.form(), names -> List.of(), LocalDate.of(2022, 9, 11))
                        .orElseThrow());
        Organisation coded = before.amend(before.form().creditCode(CODE), names -> List.of(), LocalDate.of(2022, 9, 11))
                .orElseThrow();
        assertEquals(before.names(), coded.names());
        assertEquals(Optional.of(CreditCode.of(CODE)), coded.creditCode());
    }

    @Test
    void amending_finds_what_registering_finds_but_never_the_one_that_is_amended() {
        Organisation before = register(OrganisationForm.of("二实小", OrganisationKind.SCHOOL), List.of())
                .orElseThrow();
        Decision<Organisation> warned = before.amend(
                OrganisationForm.of("顶津食品", OrganisationKind.ENTERPRISE),
                names -> List.of(before.id(), Id.of("org-7")),
                LocalDate.of(2022, 9, 11));
        assertTrue(warned.isAccepted());
        assertEquals(List.of("company-credit-code", "organisation-possible-duplicate"), warned(warned));
        assertEquals(
                Map.of("name", "顶津食品", "count", 1L, "id", "org-7"),
                warned.findings().get(1).figures());
        assertEquals(
                List.of("text-missing", "credit-code-check-digit"),
                refused(before.amend(
                        OrganisationForm.of("", OrganisationKind.SCHOOL).creditCode("91350603MA000004XQ"),
                        names -> List.of(),
                        LocalDate.of(2022, 9, 11))));
    }

    @Test
    void another_name_is_entered_as_it_is_kept() {
        Organisation before = register(OrganisationForm.of("二实小", OrganisationKind.SCHOOL), List.of())
                .orElseThrow();
        Decision<Organisation> after = before.addAlias("\u00A0蓝田开发区二实小\u3000", names -> List.of());
        assertEquals(List.of("二实小", "蓝田开发区二实小"), after.orElseThrow().names().keys());
        assertEquals(
                List.of(new OrganisationEvent.OrganisationAliasAdded(COMMUNITY, before.id(), "蓝田开发区二实小")),
                after.events());
    }

    @Test
    void another_name_that_somebody_else_has_is_entered_with_a_warning() {
        Organisation school = register(OrganisationForm.of("二实小", OrganisationKind.SCHOOL), List.of())
                .orElseThrow();
        Namesakes<Organisation> others = names -> names.keys().equals(List.of("蓝田开发区二实小"))
                ? List.of(school.id(), Id.of("org-7"))
                : List.of(Id.of("org-8"));
        Decision<Organisation> decision = school.addAlias(" 蓝田开发区二实小", others);
        assertTrue(decision.isAccepted());
        Finding finding = Explained.only(decision);
        assertEquals("organisation-possible-duplicate", finding.code());
        assertEquals(Map.of("name", "蓝田开发区二实小", "count", 1L, "id", "org-7"), finding.figures());
        assertEquals(
                List.of(),
                school.addAlias("蓝田开发区二实小", names -> List.of(school.id())).findings());
    }

    @Test
    void a_blank_or_broken_alias_is_refused() {
        Organisation organisation = register(OrganisationForm.of("二实小", OrganisationKind.SCHOOL), List.of())
                .orElseThrow();
        assertEquals(List.of("text-missing"), refused(organisation.addAlias(" ", names -> List.of())));
        assertEquals(
                List.of("text-forbidden-character"), refused(organisation.addAlias("二\u202E实小", names -> List.of())));
    }

    @Test
    void a_party_organisation_sits_here_unless_another_seat_is_given() {
        PartyOrganisationForm form = PartyOrganisationForm.of("青蛙王子党支部", PartyOrganisationLevel.BRANCH)
                .host(Id.of("org-1"));
        Decision<PartyOrganisation> decision = PartyOrganisation.register(COMMUNITY, Id.of("po-1"), form);
        assertEquals(COMMUNITY, decision.orElseThrow().seat());
        assertEquals(
                List.of(new PartyOrganisationEvent.PartyOrganisationRegistered(
                        COMMUNITY,
                        Id.of("po-1"),
                        "青蛙王子党支部",
                        PartyOrganisationLevel.BRANCH,
                        Optional.of(Id.of("org-1")))),
                decision.events());

        DivisionCode elsewhere = DivisionCode.of("350603005005");
        assertEquals(
                elsewhere,
                PartyOrganisation.register(COMMUNITY, Id.of("po-2"), form.seat(elsewhere))
                        .orElseThrow()
                        .seat());
    }

    @Test
    void all_names_of_a_party_organisation_are_unique_whatever_host_and_seat() {
        PartyOrganisation school = PartyOrganisation.register(
                        COMMUNITY, Id.of("po-1"), PartyOrganisationForm.of("经济开发区二实小", PartyOrganisationLevel.BRANCH))
                .orElseThrow();
        Decision<PartyOrganisation> renamed = school.addAlias(" 蓝田开发区二实小");
        assertEquals(List.of("经济开发区二实小", "蓝田开发区二实小"), PartyOrganisation.NAME_KEY.valuesOf(renamed.orElseThrow()));
        assertEquals(
                List.of(new PartyOrganisationEvent.PartyOrganisationAliasAdded(COMMUNITY, school.id(), "蓝田开发区二实小")),
                renamed.events());
        assertEquals(List.of("text-missing"), refused(school.addAlias("")));
    }

    @Test
    void everything_that_is_wrong_in_a_party_organisation_is_told_at_once() {
        PartyOrganisationForm form =
                PartyOrganisationForm.of(" ", PartyOrganisationLevel.COMMITTEE).aliases("别\u0007名");
        Decision<PartyOrganisation> refused = PartyOrganisation.register(COMMUNITY, Id.of("po-1"), form);
        assertEquals(List.of("text-missing", "text-forbidden-character"), refused(refused));
        assertTrue(refused.findings().stream().allMatch(finding -> finding.severity() == Severity.VIOLATION));
    }

    private static Decision<Organisation> register(OrganisationForm form, List<Id<Organisation>> namesakes) {
        return Organisation.register(COMMUNITY, Id.of("org-1"), form, names -> namesakes);
    }
}

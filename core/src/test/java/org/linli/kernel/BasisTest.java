package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BasisTest {
    private static final LocalDate READ = LocalDate.of(2026, 7, 17);
    private static final Basis FIRST = new Statute("某法", "2018", LocalDate.of(2018, 12, 29), READ).article("§6");
    private static final Basis SECOND = new Statute("某法", "2025", LocalDate.of(2026, 1, 1), READ).article("§3");
    private static final Basis OTHER = new Statute("别法", "2021", LocalDate.of(2021, 1, 1), READ).article("§1");
    private static final Basis PRACTICE = Basis.local("做法", "");

    @Test
    void a_citation_names_document_edition_article_evidence_and_the_day_up_to_which_the_text_is_known() {
        assertEquals("《某法》(2018) §6 [V 2026-07-17]", FIRST.cite());
        assertEquals("《做法》 [L]", PRACTICE.cite());
        assertEquals("《规范》 §3 [G]", Basis.general("规范", "§3").cite());
        assertTrue(Basis.story("F3").cite().endsWith(" F3 [S]"));
        assertTrue(Basis.design("why").cite().endsWith(" why [D]"));
    }

    @Test
    void only_an_article_that_was_read_has_a_first_day_in_force_and_a_day_of_reading() {
        assertEquals(Optional.of(LocalDate.of(2018, 12, 29)), FIRST.effectiveFrom());
        assertEquals(Optional.of(READ), FIRST.readOn());
        assertEquals(Optional.empty(), Basis.general("法", "§1").effectiveFrom());
        assertEquals(Optional.empty(), Basis.general("法", "§1").readOn());
    }

    @Test
    void of_two_editions_of_a_document_the_one_in_force_on_the_day_is_cited() {
        List<Basis> all = List.of(FIRST, SECOND, OTHER, PRACTICE);
        assertEquals(List.of(FIRST, OTHER, PRACTICE), Basis.inForce(all, LocalDate.of(2025, 12, 31)));
        assertEquals(List.of(SECOND, OTHER, PRACTICE), Basis.inForce(all, LocalDate.of(2026, 1, 1)));
        assertEquals(List.of(FIRST, PRACTICE), Basis.inForce(all, LocalDate.of(2020, 12, 31)));
    }

    @Test
    void what_was_in_force_on_no_such_day_is_cited_all_the_same() {
        assertEquals(List.of(SECOND), Basis.inForce(List.of(SECOND), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void a_basis_without_a_document_is_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> Basis.local(" ", "§1"));
    }
}

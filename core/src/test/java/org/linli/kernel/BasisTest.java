package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BasisTest {
    @Test
    void a_citation_names_document_edition_article_and_evidence() {
        assertEquals(
                "《城市居民委员会组织法》(2018) §6 [V]",
                Basis.verified("城市居民委员会组织法", "2018", "§6", LocalDate.of(2018, 12, 29))
                        .cite());
        assertEquals("《做法》 [L]", Basis.local("做法", "").cite());
        assertEquals("《规范》 §3 [G]", Basis.general("规范", "§3").cite());
        assertTrue(Basis.story("F3").cite().endsWith(" F3 [S]"));
        assertTrue(Basis.design("why").cite().endsWith(" why [D]"));
    }

    @Test
    void only_a_verified_basis_has_a_first_day_in_force() {
        LocalDate first = LocalDate.of(2021, 1, 1);
        assertEquals(
                Optional.of(first), Basis.verified("法", "2020", "§1", first).effectiveFrom());
        assertEquals(Optional.empty(), Basis.general("法", "§1").effectiveFrom());
    }

    @Test
    void a_basis_without_a_document_is_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> Basis.local(" ", "§1"));
    }
}

package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KebabTest {
    @ParameterizedTest
    @CsvSource({
        "MemberAdmitted,member-admitted",
        "Role,role",
        "role,role",
        "A,a",
        "'',''",
        "HTTPServer,http-server",
        "CitizenIdKind,citizen-id-kind",
        "parseURL,parse-url",
        "Level2Check,level2-check",
        "already-kebab,already-kebab"
    })
    void words_are_separated_by_hyphens_and_written_small(String name, String kebab) {
        assertEquals(kebab, Kebab.of(name));
    }

    @Test
    void the_label_of_a_constant_keeps_the_constant_s_own_case() {
        assertEquals(new Label("role.COMMUNITY_SECRETARY"), Label.of(Role.COMMUNITY_SECRETARY));
    }
}

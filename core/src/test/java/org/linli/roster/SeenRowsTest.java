package org.linli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeenRowsTest {
    @Test
    void the_first_row_of_each_identity_is_remembered_however_many_there_are() {
        SeenRows seen = new SeenRows();
        int many = 20_000;
        for (int i = 1; i <= many; i++) {
            assertEquals(i, seen.firstRow("identity " + i, i));
        }
        for (int i = 1; i <= many; i++) {
            assertEquals(i, seen.firstRow("identity " + i, many + i));
        }
    }
}

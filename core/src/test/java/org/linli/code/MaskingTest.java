package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.kernel.RefusedException;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "张三,张*",
        "张三丰,张*丰",
        "张三丰子,张**子",
        "欧阳修,欧阳*",
        "欧阳震华,欧阳**",
        "欧阳,欧*",
        "𠮷野家,𠮷*家",
        "张𠮷,张*",
        "李,*",
        "阿依古丽·买买提,阿***·***",
        "阿依•买,阿*•*",
        "葛󠄀三,葛󠄀*",
        "'',''"
    })
    void names_keep_the_surname_and_their_length(String name, String masked) {
        assertEquals(masked, Masking.name(name));
    }

    @ParameterizedTest
    @CsvSource({"张三,张**", "张三丰,张**", "欧阳修,欧阳**", "李,**"})
    void a_minors_name_shows_the_surname_alone(String name, String masked) {
        assertEquals(masked, Masking.minorsName(name));
    }

    @Test
    void sensitive_values_show_themselves_masked_inside_others_too() {
        record Holder(CitizenId id, MobileNumber mobile) {}
        Holder holder = new Holder(CitizenId.of("350603188001010016"), MobileNumber.of("13800005678"));

        assertEquals("Holder[id=350***********0016, mobile=138****5678]", holder.toString());
    }

    @Test
    void refusals_and_exceptions_show_nothing_of_a_citizen_id() {
        String wrong = "350603188001010017";

        String told = CitizenId.parse(wrong, LocalDate.of(1950, 1, 1)).explain(Locale.ENGLISH)
                + assertThrows(RefusedException.class, () -> CitizenId.of(wrong))
                        .getMessage()
                + assertThrows(IllegalArgumentException.class, () -> new CitizenId(wrong))
                        .getMessage()
                + assertThrows(IllegalArgumentException.class, () -> new MobileNumber("1380000567"))
                        .getMessage();

        assertFalse(told.contains("1880") || told.contains("350") || told.contains("0017") || told.contains("567"));
    }
}

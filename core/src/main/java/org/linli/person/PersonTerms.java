package org.linli.person;

import static org.linli.charter.ParameterUnit.SWITCH;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;
import org.linli.kernel.Statutes;

/**
 * By what people may be found (人员检索). Each switch that is on has the database hold keyed marks of what it names; what such marks
 * tell is said in {@code SECURITY.md}. One that is off holds from the next change of each record on, or from {@link
 * People#reindex} on for all.
 *
 * @param findByName whether people are found by name, by surname and by given name (按姓名检索)
 * @param findByMobile whether people are found by mobile number and by its last four digits (按手机号检索)
 * @param findByBuilding whether people are found by the building in which they live (按居住楼栋检索)
 */
public record PersonTerms(boolean findByName, boolean findByMobile, boolean findByBuilding) {
    private static final Basis MINIMUM = Statutes.PERSONAL_INFORMATION.article("§6");

    /** Their parameters in a charter. */
    public static final Terms<PersonTerms> TERMS = Terms.of("person", PersonTerms.class)
            .parameter("findByName", SWITCH, Edition.first(true, MINIMUM))
            .parameter("findByMobile", SWITCH, Edition.first(true, MINIMUM))
            .parameter("findByBuilding", SWITCH, Edition.first(true, MINIMUM))
            .build();
}

package org.linli.code;

import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/**
 * What the first two characters of a credit code say: who registers the organisation (登记管理部门) and of which category it
 * is (机构类别). The list is data that grows, so what it does not hold is a warning, not a mistake.
 *
 * @param code the two characters, such as {@code 91}
 * @param department the registering department
 * @param category the category
 */
public record CreditCodeCategory(String code, Label department, Label category) {
    /**
     * The category with a code.
     *
     * @param code two characters
     * @return the category, or nothing when the list does not hold it
     */
    public static Optional<CreditCodeCategory> find(String code) {
        if (code.length() != 2) {
            return Optional.empty();
        }
        Label department = new Label("credit-code-department." + code.charAt(0));
        Label category = new Label("credit-code-category." + code);
        return isKnown(department) && isKnown(category)
                ? Optional.of(new CreditCodeCategory(code, department, category))
                : Optional.empty();
    }

    private static boolean isKnown(Label label) {
        return Texts.find(label.code(), Locale.ENGLISH).isPresent();
    }
}

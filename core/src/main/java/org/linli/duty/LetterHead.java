package org.linli.duty;

import java.util.Optional;

/**
 * What stands above and below a letter (函头与落款).
 *
 * @param sender the community's party organisation, which sends and signs (发函党组织)
 * @param number the number of the document, such as {@code 丽景委函〔2024〕1号}, where it has one (发文字号)
 * @param contact whom the unit can ask, with a telephone number, where it is named (联系人)
 */
public record LetterHead(String sender, Optional<String> number, Optional<String> contact) {
    /**
     * A head without number and contact.
     *
     * @param sender the community's party organisation
     * @return the head
     */
    public static LetterHead of(String sender) {
        return new LetterHead(sender, Optional.empty(), Optional.empty());
    }

    /**
     * The same with the number of the document.
     *
     * @param text such as {@code 丽景委函〔2024〕1号}
     * @return the head
     */
    public LetterHead number(String text) {
        return new LetterHead(sender, Optional.of(text), contact);
    }

    /**
     * The same with whom the unit can ask.
     *
     * @param text such as {@code 示例工作人员，电话：0596-0000000}
     * @return the head
     */
    public LetterHead contact(String text) {
        return new LetterHead(sender, number, Optional.of(text));
    }
}

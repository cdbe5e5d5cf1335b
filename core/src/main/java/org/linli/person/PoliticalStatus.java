package org.linli.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Political status (政治面貌): the words and codes of GB/T 4762-1984. */
public enum PoliticalStatus {
    /** Full member of the Communist Party of China (中共党员), code 01. */
    PARTY_MEMBER("01", "中共党员", "中国共产党党员", "正式党员", "党员", "中共正式党员", "中共党员(正式)", "党员(正式)"),
    /** Probationary member of the Communist Party of China (中共预备党员), code 02. */
    PROBATIONARY_MEMBER("02", "中共预备党员", "预备党员", "中国共产党预备党员", "中共党员(预备)", "中共党员(预备党员)", "党员(预备)", "预备"),
    /** Member of the Communist Youth League (共青团员), code 03. */
    LEAGUE_MEMBER("03", "共青团员", "团员"),
    /** Member of the Revolutionary Committee of the Chinese Kuomintang (民革党员), code 04. */
    REVOLUTIONARY_COMMITTEE("04", "民革党员", "民革"),
    /** Member of the China Democratic League (民盟盟员), code 05. */
    DEMOCRATIC_LEAGUE("05", "民盟盟员", "民盟"),
    /** Member of the China National Democratic Construction Association (民建会员), code 06. */
    CONSTRUCTION_ASSOCIATION("06", "民建会员", "民建"),
    /** Member of the China Association for Promoting Democracy (民进会员), code 07. */
    PROMOTING_DEMOCRACY("07", "民进会员", "民进"),
    /** Member of the Chinese Peasants' and Workers' Democratic Party (农工党党员), code 08. */
    PEASANTS_AND_WORKERS("08", "农工党党员", "农工党"),
    /** Member of the China Zhi Gong Party (致公党党员), code 09. */
    ZHI_GONG("09", "致公党党员", "致公党"),
    /** Member of the Jiusan Society (九三学社社员), code 10. */
    JIUSAN("10", "九三学社社员", "九三学社", "九三"),
    /** Member of the Taiwan Democratic Self-Government League (台盟盟员), code 11. */
    TAIWAN_LEAGUE("11", "台盟盟员", "台盟"),
    /** Personage without party affiliation (无党派民主人士), code 12: a status of its own, which is not the same as none. */
    NON_PARTISAN("12", "无党派民主人士", "无党派人士", "无党派"),
    /** None of these (群众), code 13. */
    NONE("13", "群众", "普通公民");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that does not change
    private final List<String> words;

    PoliticalStatus(String code, String... words) {
        this.code = code;
        this.words = List.of(words);
    }

    /** {@return the code of GB/T 4762} */
    public String code() {
        return code;
    }

    /** {@return the word of GB/T 4762, and the usual other ones} */
    public List<String> words() {
        return words;
    }

    /**
     * The status that is written as a code or a word.
     *
     * @param text the code or the word, without blanks
     * @return the status; nothing for another text, which is never taken for {@link #NONE}
     */
    public static Optional<PoliticalStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(text) || status.words.contains(text))
                .findFirst();
    }
}

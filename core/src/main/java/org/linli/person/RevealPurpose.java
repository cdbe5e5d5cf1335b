package org.linli.person;

/**
 * For what personal data are shown in the clear (查看目的): named in the journal with who looked. The articles are those
 * of 个人信息保护法.
 */
public enum RevealPurpose {
    /** To reach the person (联系本人), for the service or the post that she or he agreed to (§13 (1), (2)). */
    REACH,
    /** To compare papers with the record (核验身份), §51. */
    VERIFY,
    /** A report that law asks for (依法报送), §13 (3). */
    STATUTORY_REPORT,
    /** The person asks to see or copy it (本人查阅、复制), §45. */
    OWN_REQUEST,
    /** Life, health or property are in danger (紧急情况), §13 (4). */
    EMERGENCY
}

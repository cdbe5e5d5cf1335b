package org.linli.dispute.mediator;

/** What a mediator must not do (调解员禁止行为). */
public enum MediatorMisconduct {
    /** Favour one party (偏袒一方当事人). */
    PARTIALITY,
    /** Insult a party (侮辱当事人). */
    INSULT,
    /** Ask for or take money, goods or other benefits (索取、收受财物或者牟取其他不正当利益). */
    BENEFITS,
    /** Tell of a party's privacy or trade secrets (泄露个人隐私、商业秘密). */
    DISCLOSURE
}

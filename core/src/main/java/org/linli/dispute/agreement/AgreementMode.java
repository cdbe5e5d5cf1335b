package org.linli.dispute.agreement;

/** In which form parties agree (协议形式). */
public enum AgreementMode {
    /** In writing, signed and sealed (书面协议). */
    WRITTEN,
    /** By word of mouth, with the mediator's record (口头协议). */
    ORAL
}

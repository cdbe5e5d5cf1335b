package org.linli.liaison.issue;

/** Who owes an enterprise a payment: the regulation gives each kind its own term (欠款方). */
public enum DebtorKind {
    /** An organ or a public institution (机关、事业单位). */
    ORGAN,

    /** A large enterprise (大型企业). */
    LARGE_FIRM
}

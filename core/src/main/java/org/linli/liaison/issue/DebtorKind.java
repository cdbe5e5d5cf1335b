package org.linli.liaison.issue;

/** Who owes an enterprise a payment, and within how many days it has to pay (欠款方). */
public enum DebtorKind {
    /** An organ or a public institution (机关、事业单位). */
    ORGAN(30, 60),
    /** A large enterprise (大型企业). */
    LARGE_FIRM(60, 60);

    private final int days;
    private final int daysByContract;

    DebtorKind(int days, int daysByContract) {
        this.days = days;
        this.daysByContract = daysByContract;
    }

    /** {@return within how many days of delivery it pays, where the contract says nothing else} */
    public int days() {
        return days;
    }

    /** {@return how many days a contract may say, at most} */
    public int daysByContract() {
        return daysByContract;
    }
}

package org.linli.reading;

/** Whether a person is a reader (读者状态). */
public enum ReaderStatus {
    /** The person borrows (有效). */
    ACTIVE,
    /** The person borrows no longer (已注销). */
    ENDED
}

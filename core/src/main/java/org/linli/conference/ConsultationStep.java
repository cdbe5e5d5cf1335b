package org.linli.conference;

/** What may happen to a consultation (协商步骤). */
public enum ConsultationStep {
    /** It is held (协商). */
    HOLD,
    /** Its result is published (公布结果). */
    PUBLISH,
    /** Its result is carried out, or brought to the meeting (落实). */
    CONCLUDE,
    /** It is called off (取消). */
    CANCEL,
    /** What was written wrongly of it is corrected (更正). */
    CORRECT
}

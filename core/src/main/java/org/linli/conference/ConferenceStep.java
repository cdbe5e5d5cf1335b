package org.linli.conference;

/** What may happen to a joint conference (联席会议步骤). */
public enum ConferenceStep {
    /** A topic is submitted (征集议题). */
    ADD_TOPIC,
    /** It is convened, or put off to another day (通知召开). */
    SCHEDULE,
    /** It is held (召开). */
    HOLD,
    /** Its minutes are written (形成纪要). */
    MINUTE,
    /** It is called off (取消). */
    CANCEL,
    /** What was written wrongly of it is corrected (更正). */
    CORRECT
}

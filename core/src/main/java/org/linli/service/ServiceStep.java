package org.linli.service;

/** What may happen to a request (办件流转). */
public enum ServiceStep {
    /** It is submitted (提交). */
    SUBMIT,
    /** It is accepted (受理). */
    ACCEPT,
    /** The requester is told what is missing (一次性告知补正). */
    DEMAND,
    /** The requester brings it (补交材料). */
    HAND_IN,
    /** It is refused (不予受理或办理). */
    REJECT,
    /** Work on it begins (开始办理). */
    HANDLE,
    /** It is passed on to a unit (转办). */
    TRANSFER,
    /** The unit gives it back (退回). */
    TAKE_BACK,
    /** It is done (办结). */
    FINISH,
    /** The requester rates it (评价). */
    RATE,
    /** The requester is called back after a bad rating (差评回访). */
    CALL_BACK,
    /** The requester withdraws it (撤回). */
    WITHDRAW,
    /** What was registered wrongly is corrected (更正). */
    CORRECT
}

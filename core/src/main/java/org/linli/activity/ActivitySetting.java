package org.linli.activity;

/** Where an activity takes place (活动形式). */
public enum ActivitySetting {
    /** Under a roof (室内). */
    INDOOR,
    /** Outside, in any weather (室外). */
    OUTDOOR
}

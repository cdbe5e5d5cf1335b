package org.linli.code;

/** Why a date cannot be taken as it is written (日期歧义类型). */
public enum DateReading {
    /** A way of writing whose order of day, month and year must be guessed (书写格式不规范). */
    UNUSUAL_FORM,
    /** A year of two digits (两位年份). */
    TWO_DIGIT_YEAR,
    /** A year counted from 1912 (民国纪年). */
    REPUBLIC_YEAR,
    /** A year of the Buddhist era (佛历纪年). */
    BUDDHIST_YEAR,
    /** Month and day without a year, perhaps of the lunar calendar (无年份，可能为农历). */
    NO_YEAR,
    /** A day of the lunar calendar (农历日期). */
    LUNAR,
    /** The number of a day in a spreadsheet (电子表格序列值). */
    SPREADSHEET_SERIAL
}

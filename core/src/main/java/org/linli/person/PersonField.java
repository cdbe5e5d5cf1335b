package org.linli.person;

/** What is written down of a person (人员信息项). */
public enum PersonField {
    /** The name (姓名). */
    NAME,
    /** The citizen id (公民身份号码). */
    CITIZEN_ID,
    /** The mobile number (手机号码). */
    MOBILE,
    /** The address (住址). */
    ADDRESS,
    /** The building in which the person lives (居住楼栋). */
    HOME,
    /** Political status (政治面貌). */
    POLITICAL_STATUS,
    /** For whom the person works (工作单位). */
    EMPLOYER
}

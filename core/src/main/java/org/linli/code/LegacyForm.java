package org.linli.code;

/** What organisations had before the credit code (旧代码). */
public enum LegacyForm {
    /** Registration number of industry and commerce, fifteen digits (工商注册号). */
    REGISTRATION_NUMBER,
    /** Organisation code of GB 11714, nine characters (组织机构代码). */
    ORGANISATION_CODE
}

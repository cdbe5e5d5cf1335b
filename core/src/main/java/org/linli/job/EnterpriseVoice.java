package org.linli.job;

/** Through whom an enterprise has spoken (企业确认方式). */
public enum EnterpriseVoice {
    /** Its contact, at the desk of the library (企业联系人). */
    CONTACT,
    /** A paper of the enterprise that the office has (书面材料). */
    PAPER
}

package org.linli.dispute;

/** What is put on file (归档材料). */
public enum ArchivedPaper {
    /** The registration (调解登记). */
    REGISTRATION,
    /** The record of mediation (调解工作记录). */
    RECORD,
    /** The agreement (调解协议书、口头协议登记). */
    AGREEMENT
}

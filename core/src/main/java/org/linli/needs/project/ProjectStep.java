package org.linli.needs.project;

/** What may happen to a project (项目步骤). */
public enum ProjectStep {
    /** It begins (启动). */
    START,
    /** A milestone is reached (达成节点). */
    REACH,
    /** It is done (完成). */
    FINISH,
    /** It is stopped (终止). */
    STOP,
    /** It goes on: its end was a mistake (恢复). */
    REOPEN,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}

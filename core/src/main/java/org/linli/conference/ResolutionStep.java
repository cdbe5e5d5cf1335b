package org.linli.conference;

/** What may happen to a resolution (决议步骤). */
public enum ResolutionStep {
    /** Units vote (表决). */
    VOTE,
    /** A majority adopts it (通过). */
    ADOPT,
    /** It finds no majority (不通过). */
    REJECT,
    /** It gets another owner or day (改派). */
    REASSIGN,
    /** The vote is opened again: it was closed by mistake (重新表决). */
    RETRACT,
    /** Its owner reports to a conference (反馈). */
    REPORT,
    /** It is done (办结). */
    FINISH,
    /** A later conference lets it go (终止). */
    DROP,
    /** It is open again: its end was a mistake (恢复办理). */
    REOPEN,
    /** What was written wrongly of it is corrected (更正). */
    CORRECT
}

package org.linli.needs.project;

/** How a project stands (项目状态). */
public enum ProjectStatus {
    /** Planned (已立项). */
    PLANNED,
    /** Running (实施中). */
    RUNNING,
    /** Done (已完成). */
    DONE,
    /** Stopped (已终止). */
    STOPPED
}

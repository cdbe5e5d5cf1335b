package org.linli.grid.post;

/** How a person belongs to a building (与楼栋的关系). */
public enum TieKind {
    /** Lives in it (居住). */
    LIVES,
    /** Works in it (工作). */
    WORKS
}

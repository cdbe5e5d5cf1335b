package org.linli.grid;

import org.linli.kernel.Basis;

/** Where most of the rules on grids come from. */
public final class Sources {
    private Sources() {}

    /** An article of the regulation on grids of Binzhou (滨州市): local law, a model elsewhere. */
    public static Basis binzhou(String article) {
        return Basis.local("滨州市社会治理网格化服务管理条例（2021）", article);
    }
}

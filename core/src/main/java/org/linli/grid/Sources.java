package org.linli.grid;

import org.linli.kernel.Basis;

/** The regulation on grids that most rules of grids cite (规则来源). */
public final class Sources {
    private Sources() {}

    /**
     * An article of the regulation on grids of Binzhou (滨州市): local law, a model elsewhere.
     *
     * @param article which article
     * @return the basis
     */
    public static Basis binzhou(String article) {
        return Basis.local("滨州市社会治理网格化服务管理条例（2021）", article);
    }
}

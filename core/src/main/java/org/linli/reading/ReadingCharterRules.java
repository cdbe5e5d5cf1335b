package org.linli.reading;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** What a charter should keep to when it states how books are lent (图书借阅参数规则). */
public final class ReadingCharterRules {
    /** Lending is free; what a day beyond the due day costs is a choice of a community, and nothing for a minor. */
    public static final Rule<ReadingTerms> FREE = Rule.<ReadingTerms>warning("reading-free")
            .basis(
                    Statutes.PUBLIC_LIBRARIES.article("§33"),
                    Statutes.MINORS.article("§44"),
                    Basis.local("宁波市全民阅读条例", "§20"))
            .reads("reading.fineFen")
            .holds(terms -> terms.fineFen() == 0)
            .orSays(terms -> Map.of("fee", terms.fineFen()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(FREE);

    private ReadingCharterRules() {}
}

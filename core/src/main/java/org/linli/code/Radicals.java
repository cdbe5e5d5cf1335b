package org.linli.code;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Radicals look like characters, and documents that were turned from pictures or PDF have them in their place: {@code ⻢} (U+2EE2)
 * for {@code 马}. Unicode names the character for each but a few (EquivalentUnifiedIdeograph).
 */
final class Radicals {
    private static final int SUPPLEMENT_FIRST = 0x2E80;
    private static final int KANGXI_FIRST = 0x2F00;
    private static final int LAST = 0x2FDF;
    private static final int NONE = '?';

    /** The characters for U+2E80 to U+2EF3, in order. */
    private static final int[] SUPPLEMENT = ("?厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵?旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋"
                    + "耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟")
            .codePoints()
            .toArray();

    private Radicals() {}

    static boolean isRadical(int c) {
        return c >= SUPPLEMENT_FIRST && c <= LAST;
    }

    /** The character that a radical stands for; nothing where Unicode names none, and for what is no radical. */
    static OptionalInt character(int radical) {
        if (!isRadical(radical)) {
            return OptionalInt.empty();
        }
        int found = radical < KANGXI_FIRST ? supplement(radical - SUPPLEMENT_FIRST) : kangxi(radical);
        return found == NONE ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static int supplement(int place) {
        return place < SUPPLEMENT.length ? SUPPLEMENT[place] : NONE;
    }

    private static int kangxi(int radical) {
        int character = Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC)
                .codePointAt(0);
        return character == radical ? NONE : character;
    }
}

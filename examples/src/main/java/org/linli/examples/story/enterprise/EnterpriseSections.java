package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.linli.Desk;
import org.linli.examples.report.Section;
import org.linli.examples.story.Teller;

/** The sections of the report that the fifth chapter brings (企业服务篇). */
public final class EnterpriseSections {
    private EnterpriseSections() {}

    /**
     * The sections.
     *
     * @param desk the community's
     * @param teller has kept what was told
     * @param day the present day
     * @return them, in order
     */
    public static List<Section> of(Desk desk, Teller teller, LocalDate day) {
        return List.of(
                OfficerSection.of(desk, day),
                LiaisonSection.of(desk, teller),
                NeedSection.of(desk),
                JobSection.of(desk),
                ServiceSection.of(desk));
    }
}

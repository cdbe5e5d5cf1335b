package org.linli.scenario;

import java.time.Instant;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Id;
import org.linli.petition.MatterField;
import org.linli.petition.whistle.Whistle;
import org.linli.petition.whistle.WhistleEndForm;
import org.linli.petition.whistle.WhistleForm;
import org.linli.petition.whistle.WhistleKind;
import org.linli.petition.whistle.WhistleOutcome;

/** The calls of the community on departments. */
final class WhistleStory extends StoryPart {
    private static final Instant CALLED = Instant.parse("2022-09-10T02:00:00Z");

    WhistleStory(StoryTeller teller) {
        super(teller, 0);
    }

    void tell() {
        Id<Organisation> unit = give(desk ->
                        desk.organisations().register(OrganisationForm.of("城管执法中队", OrganisationKind.OTHER)))
                .id();
        WhistleForm form = WhistleForm.of(WhistleKind.LAW_ENFORCEMENT, MatterField.ORDER, "占道经营", CALLED)
                .calling(unit);
        Id<Whistle> whistle = give(desk -> desk.whistles().blow(form)).id();
        give(desk -> desk.whistles().come(whistle, unit, CALLED.plusSeconds(1500)));
        give(desk -> desk.whistles().end(whistle, WhistleEndForm.of(WhistleOutcome.SOLVED, "已清理")));
        give(desk ->
                desk.whistles().correctEnd(whistle, WhistleEndForm.of(WhistleOutcome.HANDED_OVER, "移交街道"), "结果写错"));
        give(desk -> desk.whistles()
                .correct(
                        whistle,
                        new WhistleForm(WhistleKind.KEY_WORK, MatterField.ORDER, "占道经营", CALLED, form.calls()),
                        "类型写错"));
        Id<Whistle> another = give(desk -> desk.whistles().blow(form)).id();
        give(desk -> desk.whistles().cancel(another, "重复登记"));
        give(desk -> desk.whistles().reopen(another, "并非重复"));
    }
}

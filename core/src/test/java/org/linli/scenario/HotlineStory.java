package org.linli.scenario;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.grid.incident.IncidentLevel;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.petition.MatterField;
import org.linli.petition.hotline.CatalogueEntry;
import org.linli.petition.hotline.HotlineCallback;
import org.linli.petition.hotline.HotlineForm;
import org.linli.petition.hotline.HotlineMerger;
import org.linli.petition.hotline.HotlineOutcome;
import org.linli.petition.hotline.HotlineTicket;

/** The tickets of the hotline. */
final class HotlineStory extends StoryPart {
    HotlineStory(StoryTeller teller) {
        super(teller, 9);
    }

    void tell() {
        Id<Person> caller = person();
        HotlineForm form =
                HotlineForm.of(MatterField.NOISE, CatalogueEntry.SHARED, "夜间施工").by(caller);
        Id<Organisation> unit = give(desk ->
                        desk.organisations().register(OrganisationForm.of("生态环境局", OrganisationKind.OTHER)))
                .id();
        Id<HotlineTicket> ticket =
                give(desk -> desk.hotlineTickets().register(form)).id();
        give(desk -> desk.hotlineTickets().correct(ticket, form.at(IncidentLevel.COMPLEX), "等级写错"));
        give(desk -> desk.hotlineTickets().dispatch(ticket, Optional.empty(), true));
        give(desk -> desk.hotlineTickets().object(ticket, "属部门职责"));
        give(desk -> desk.hotlineTickets().examine(ticket, true, "改派"));
        give(desk -> desk.hotlineTickets().dispatch(ticket, Optional.of(unit), true));
        give(desk -> desk.hotlineTickets().sign(ticket));
        give(desk -> desk.hotlineTickets().contact(ticket));
        Id<HotlineTicket> repeat =
                give(desk -> desk.hotlineTickets().register(form)).id();
        give(desk -> desk.hotlineTickets().merge(new HotlineMerger(repeat, ticket)));
        give(desk -> desk.hotlineTickets().close(ticket, HotlineOutcome.SOLVED, "已停工"));
        give(desk -> desk.hotlineTickets().notReached(ticket, "三次无人接听"));
        give(desk -> desk.hotlineTickets().callBack(ticket, new HotlineCallback(true, true)));
    }
}

package org.linli.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.conference.ConferenceSeat;
import org.linli.conference.Consultation;
import org.linli.conference.ConsultationForm;
import org.linli.conference.ConsultationKind;
import org.linli.conference.ConsultationOutcome;
import org.linli.conference.Resolution;
import org.linli.conference.ResolutionForm;
import org.linli.conference.SeatForm;
import org.linli.conference.SeatKind;
import org.linli.conference.Task;
import org.linli.conference.Vote;
import org.linli.kernel.Id;

/** The joint conference, and consultations of residents. */
final class ConferenceStory extends StoryPart {
    private LocalDate day =
            today.plusDays(AllianceStory.LENGTH.plus(ReportingStory.LENGTH).toDays());
    private Id<Organisation> unit = Id.of("none");

    ConferenceStory(StoryTeller teller) {
        super(teller, 6);
    }

    void tell() {
        unit = give(desk -> desk.organisations().register(OrganisationForm.of("样本司法所", OrganisationKind.OTHER)))
                .id();
        Id<ConferenceSeat> seat =
                give(desk -> desk.conferenceSeats().take(seat(day))).id();
        give(desk -> desk.conferenceSeats().correct(seat, seat(day.minusDays(1)), "登记时写错日期"));
        tellOfConferences();
        give(desk -> desk.conferenceSeats().vacate(seat, day));
        tellOfConsultations();
    }

    private SeatForm seat(LocalDate since) {
        return SeatForm.of(unit, SeatKind.DEPARTMENT, since);
    }

    private void tellOfConferences() {
        Id<Conference> first = convened("第一次联席会议");
        Id<Resolution> done = adopted(first);
        Id<Resolution> dropped = adopted(first);
        give(desk -> desk.conferences().minute(first, "一致同意。"));
        give(desk -> desk.conferences()
                .correct(first, ConferenceForm.of("首次联席会议").on(day).at("社区"), "会议名称写错"));
        give(desk -> desk.resolutions().reassign(done, task(40), "改期"));
        teller.pass(Duration.ofDays(1));
        day = day.plusDays(1);
        Id<Conference> second = convened("第二次联席会议");
        give(desk -> desk.resolutions().report(done, second, "已完成一半。"));
        give(desk -> desk.resolutions().finish(done, day, "已全部完成。"));
        give(desk -> desk.resolutions().reopen(done, "尚缺一个"));
        give(desk -> desk.resolutions().drop(dropped, second, "情况已变化"));
        Id<Conference> cancelled = give(desk -> desk.conferences().propose(ConferenceForm.of("临时会议")))
                .id();
        give(desk -> desk.conferences().cancel(cancelled, "并入下次会议"));
    }

    private Id<Conference> convened(String title) {
        Id<Conference> conference = give(desk -> desk.conferences().propose(ConferenceForm.of(title)))
                .id();
        give(desk -> desk.conferences().addTopic(conference, "充电桩", Optional.of(unit)));
        give(desk -> desk.conferences().schedule(conference, day, "社区会议室"));
        give(desk -> desk.conferences().hold(conference, Set.of(unit)));
        return conference;
    }

    private Id<Resolution> adopted(Id<Conference> conference) {
        Id<Resolution> resolution = give(desk -> desk.resolutions().move(conference, new ResolutionForm(1, "增设充电桩")))
                .id();
        give(desk -> desk.resolutions().correct(resolution, new ResolutionForm(1, "在西门增设充电桩"), "漏写地点"));
        give(desk -> desk.resolutions().vote(resolution, Map.of(unit, Vote.FOR)));
        give(desk -> desk.resolutions().decide(resolution, task(30)));
        give(desk -> desk.resolutions().retract(resolution, "票数写错"));
        give(desk -> desk.resolutions().decide(resolution, task(30)));
        return resolution;
    }

    private Task task(int days) {
        return new Task(unit, day.plusDays(days));
    }

    private void tellOfConsultations() {
        ConsultationForm form = new ConsultationForm(ConsultationKind.COUNCIL, "加装电梯", day, Set.of(unit));
        Id<Consultation> held = give(desk -> desk.consultations().plan(form)).id();
        give(desk -> desk.consultations()
                .correct(held, new ConsultationForm(ConsultationKind.HEARING, "加装电梯", day, Set.of(unit)), "协商形式写错"));
        give(desk -> desk.consultations().hold(held, 30, "同意加装。"));
        give(desk -> desk.consultations().publish(held, day.plusDays(15)));
        give(desk -> desk.consultations().conclude(held, ConsultationOutcome.CARRIED_OUT, day));
        Id<Consultation> cancelled =
                give(desk -> desk.consultations().plan(form)).id();
        give(desk -> desk.consultations().cancel(cancelled, "改为入户走访"));
    }
}

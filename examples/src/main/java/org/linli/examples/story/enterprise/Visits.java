package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.examples.story.Agenda;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.liaison.LiaisonDay;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.liaison.visit.LiaisonVisitStatus;
import org.linli.liaison.visit.VisitManner;
import org.linli.liaison.visit.VisitRecord;
import org.linli.storage.Selection;

/** The visits of a year: each enterprise on each liaison day, by two or three officers; what was missed is made up a week later (走访). */
final class Visits {
    private static final List<String> TOPICS = List.of("政策需求", "动态管理");
    private static final Paging ALL = Paging.first(1_000);
    private static final int MISSED_OF = 29;
    private static final int ALONE_OF = 23;

    private final Desk desk;
    private final Agenda agenda;
    private final Map<Id<Organisation>, Integer> places;
    private final Set<Id<Organisation>> toldApart;

    Visits(Desk desk, Agenda agenda, Enterprises enterprises, Set<Id<Organisation>> toldApart) {
        this.desk = desk;
        this.agenda = agenda;
        this.places = enterprises.places();
        this.toldApart = Set.copyOf(toldApart);
    }

    /** Enters the year. */
    void take(int year) {
        for (LiaisonDay day : desk.liaisonDays().plan(year).orElseThrow().days()) {
            agenda.on(
                    day.month().atDay(1),
                    () -> desk.liaisonVisits()
                            .planAll(day.month(), VisitManner.DOOR_TO_DOOR, TOPICS)
                            .orElseThrow());
            LocalDate held = day.day().orElseThrow();
            agenda.on(held, () -> hold(day.month(), held));
            if (day.month().getMonthValue() < 12) {
                agenda.on(held.plusDays(7), () -> makeUp(day.month(), held.plusDays(7)));
            }
        }
    }

    /** The visits of a month, in the order of the enterprises. */
    static List<LiaisonVisit> of(Desk desk, YearMonth month) {
        return desk
                .liaisonVisits()
                .list(Selection.where(LiaisonVisit.MONTH, month.atDay(1)), ALL)
                .orElseThrow()
                .items()
                .stream()
                .toList();
    }

    private void hold(YearMonth month, LocalDate day) {
        desk.atomically(together -> {
                    of(together, month).stream()
                            .filter(visit -> !toldApart.contains(visit.enterprise()))
                            .sorted(Comparator.comparing(this::place))
                            .forEach(visit -> hold(together, visit, month, day));
                    return Decision.accepted(month);
                })
                .orElseThrow();
    }

    private void hold(Desk together, LiaisonVisit visit, YearMonth month, LocalDate day) {
        int place = place(visit);
        if ((place + 7 * month.getMonthValue()) % MISSED_OF == 0) {
            together.liaisonVisits().miss(visit.id(), "企业停产检修，改期走访").orElseThrow();
        } else {
            come(together, visit, officers(place, month), day);
        }
    }

    private void makeUp(YearMonth month, LocalDate day) {
        for (LiaisonVisit visit : of(desk, month)) {
            if (visit.status() == LiaisonVisitStatus.MISSED) {
                desk.liaisonVisits().reschedule(visit.id(), day, "企业恢复生产").orElseThrow();
                come(desk, visit, EnumSet.allOf(OfficerRole.class), day);
            }
        }
    }

    private static void come(Desk desk, LiaisonVisit visit, Set<OfficerRole> officers, LocalDate day) {
        desk.liaisonVisits()
                .hold(visit.id(), VisitRecord.of(day, officers, TOPICS.get(0)))
                .orElseThrow();
        desk.liaisonVisits().recordPaper(visit.id(), day, "走访签认单").orElseThrow();
    }

    private static Set<OfficerRole> officers(int place, YearMonth month) {
        if ((place * 5 + month.getMonthValue()) % ALONE_OF == 0) {
            return EnumSet.of(OfficerRole.SERVICE_OFFICER);
        }
        return (place + month.getMonthValue()) % 3 == 0
                ? EnumSet.of(OfficerRole.GRID_OFFICER, OfficerRole.SERVICE_OFFICER)
                : EnumSet.allOf(OfficerRole.class);
    }

    private int place(LiaisonVisit visit) {
        return places.getOrDefault(visit.enterprise(), 0);
    }
}

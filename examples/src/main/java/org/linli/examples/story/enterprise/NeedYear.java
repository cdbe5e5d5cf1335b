package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.examples.report.Words;
import org.linli.examples.story.Agenda;
import org.linli.examples.story.Chapter1;
import org.linli.examples.story.Teller;
import org.linli.examples.story.enterprise.NeedCase.Course;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.Requester;
import org.linli.needs.matching.NeedMatch;
import org.linli.needs.matching.NeedPlan;
import org.linli.person.Person;

/** Takes each need through the year: looked at, published, matched each month, delivered, confirmed and rated by who asked (点单、派单、评单). */
final class NeedYear {
    private static final int MATCHED_ON = 20;

    private final Linli linli;
    private final Desk desk;
    private final Agenda agenda;
    private final Teller teller;
    private final List<Enterprises.Enterprise> enterprises;
    private final List<Id<Person>> residents;
    private final Map<Id<Need>, NeedCase> cases = new HashMap<>();
    private final Set<Id<Need>> given = new HashSet<>();
    private final List<Words> explained = new ArrayList<>();

    NeedYear(Linli linli, Agenda agenda, Teller teller, Enterprises enterprises, List<Id<Person>> residents) {
        this.linli = linli;
        this.desk = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
        this.agenda = agenda;
        this.teller = teller;
        this.enterprises = enterprises.members().stream()
                .filter(Enterprises.Enterprise::isInvented)
                .toList();
        this.residents = List.copyOf(residents);
    }

    /** Enters the year. */
    void take() {
        NeedCases.all().forEach(need -> agenda.on(need.day(), () -> submit(need)));
        for (int month = 2; month <= 12; month++) {
            LocalDate day = LocalDate.of(2025, month, MATCHED_ON);
            agenda.on(day, () -> match(day));
        }
    }

    private void submit(NeedCase plan) {
        Id<Need> need = desk.needs()
                .submit(NeedForm.of(requester(plan), plan.category(), plan.text())
                        .at(plan.urgency()))
                .orElseThrow()
                .id();
        cases.put(need, plan);
        agenda.on(plan.day().plusDays(1), () -> look(need, plan));
    }

    private Requester requester(NeedCase plan) {
        return switch (plan.requester()) {
            case ENTERPRISE -> {
                Enterprises.Enterprise asking = enterprise(plan);
                yield Requester.enterprise(asking.id()).spokenForBy(asking.contact());
            }
            case RESIDENT -> Requester.resident(resident(plan));
            case COMMUNITY -> Requester.community();
        };
    }

    private void look(Id<Need> need, NeedCase plan) {
        if (plan.course() == Course.REJECTED) {
            desk.needs().reject(need, "与已发布的需求重复").orElseThrow();
            return;
        }
        desk.needs().verify(need).orElseThrow();
        desk.needs().publish(need).orElseThrow();
        if (plan.course() == Course.WITHDRAWN) {
            desk.needs().withdraw(need, "已自行解决").orElseThrow();
        }
    }

    private void match(LocalDate day) {
        NeedPlan plan = desk.needMatching().suggest().orElseThrow();
        if (!plan.verify().isOptimal()) {
            throw new IllegalStateException("The plan of " + day + " is not the best");
        }
        plan.matches().stream()
                .findFirst()
                .filter(match -> explained.isEmpty())
                .ifPresent(match -> explain(match, plan.verify().isOptimal()));
        for (NeedMatch match : plan.matches()) {
            desk.needClaims().dispatch(match.need(), match.claim()).orElseThrow();
            serve(match.need(), match.claim(), day);
        }
    }

    private void explain(NeedMatch match, boolean proven) {
        NeedCase plan = of(match.need());
        Words why = Words.in(
                locale -> desk.needMatching().choice(match.need()).orElseThrow().explain(locale, plan.text()));
        explained.add(why);
        teller.explained(Words.of("这项需求为什么派给这个成员？", "Why is this member asked to serve this need?"), why, proven);
    }

    private void serve(Id<Need> need, ClaimForm claim, LocalDate day) {
        NeedCase plan = of(need);
        agenda.on(day.plusDays(1), () -> desk.needClaims().begin(need).orElseThrow());
        if (plan.course() == Course.RELEASED && given.add(need)) {
            agenda.on(
                    day.plusDays(2),
                    () -> desk.needClaims()
                            .release(need, "讲师出差，" + claim.booking().amount() + " 场退回")
                            .orElseThrow());
            return;
        }
        LocalDate delivered = day.plusDays(plan.delivering());
        agenda.on(delivered, () -> deliver(need, delivered, plan.course() == Course.CONTESTED));
    }

    private void deliver(Id<Need> need, LocalDate day, boolean contested) {
        NeedCase plan = of(need);
        desk.needClaims().deliver(need, day, "已上门办理").orElseThrow();
        if (plan.course() == Course.SILENT) {
            return;
        }
        agenda.on(day.plusDays(1), () -> {
            Desk asking = asking(plan);
            if (contested) {
                asking.needs().contest(need, "材料没有送到").orElseThrow();
                agenda.on(day.plusDays(4), () -> deliver(need, day.plusDays(4), false));
            } else {
                asking.needs().confirm(need).orElseThrow();
                asking.needs().rate(need, plan.rating(), Optional.empty()).orElseThrow();
            }
        });
    }

    /** Only who asked says whether it was delivered. */
    private Desk asking(NeedCase plan) {
        return switch (plan.requester()) {
            case ENTERPRISE ->
                linli.desk(Chapter1.LIJING, Actor.of(enterprise(plan).contact(), Role.UNIT_CONTACT));
            case RESIDENT -> linli.desk(Chapter1.LIJING, Actor.of(resident(plan), Role.SELF));
            case COMMUNITY -> desk;
        };
    }

    private Enterprises.Enterprise enterprise(NeedCase plan) {
        return enterprises.get(plan.number() % enterprises.size());
    }

    private Id<Person> resident(NeedCase plan) {
        return residents.get(plan.number() % residents.size());
    }

    private NeedCase of(Id<Need> need) {
        return Objects.requireNonNull(cases.get(need));
    }
}

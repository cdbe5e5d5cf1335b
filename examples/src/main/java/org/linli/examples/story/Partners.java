package org.linli.examples.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDayForm;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;

/** The alliance, if there is one, in the years after its first: agreements signed anew, and theme days (续签与主题党日). */
public final class Partners {
    private final Desk desk;
    private final StoryClock clock;

    /**
     * The partners of a community.
     *
     * @param desk whose desk
     * @param clock the clock of the story
     */
    public Partners(Desk desk, StoryClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Every member signs for another year. */
    public void renew() {
        alliances().forEach(this::renew);
    }

    private void renew(Alliance alliance) {
        desk.atomically(together -> {
                    alliance.activeMembers()
                            .forEach(member -> together.alliances()
                                    .renew(
                                            alliance.id(),
                                            member.partyOrganisation(),
                                            AgreementForm.of(clock.today(), member.contact())));
                    return Decision.accepted(alliance);
                })
                .orElseThrow();
    }

    /**
     * All members come to a theme day, which the first of them holds.
     *
     * @param theme what the day is called
     */
    public void meet(String theme) {
        alliances().forEach(alliance -> meet(alliance, theme));
    }

    private void meet(Alliance alliance, String theme) {
        List<Member> members = alliance.activeMembers();
        LocalDate day = clock.today();
        Id<ThemeDay> planned = desk.themeDays()
                .plan(
                        alliance.id(),
                        new ThemeDayForm(theme, day, Set.of(members.get(0).partyOrganisation())))
                .orElseThrow()
                .id();
        desk.themeDays()
                .record(planned, members.stream().collect(Collectors.toMap(Member::partyOrganisation, member -> 2)))
                .orElseThrow();
    }

    private List<Alliance> alliances() {
        return desk.alliances().list(Paging.first(1)).orElseThrow().items();
    }
}

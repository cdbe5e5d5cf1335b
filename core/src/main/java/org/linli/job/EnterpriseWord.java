package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Actor;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;
import org.linli.kernel.Role;

/**
 * What an enterprise says (企业意见): its contact says so, or the office has it on paper.
 *
 * @param paper which paper the office has, 1 to {@value #MAX_PAPER} characters; none from the contact
 */
public record EnterpriseWord(Optional<String> paper) implements Form {
    /** The longest name of a paper. */
    public static final int MAX_PAPER = 100;

    /** The word of the enterprise's contact. */
    public static final EnterpriseWord OWN = new EnterpriseWord(Optional.empty());

    /**
     * What the office has on paper.
     *
     * @param which the paper
     * @return the word
     */
    public static EnterpriseWord onPaper(String which) {
        return new EnterpriseWord(Optional.of(which));
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    private Optional<String> read(Inspection inspection) {
        return inspection.readIfGiven(paper, text -> PlainText.require("paper", text, MAX_PAPER));
    }

    /** Who has said it, as it is kept. */
    EnterpriseSaid said(Inspection inspection, Actor actor, LocalDate on) {
        Optional<String> which = read(inspection);
        EnterpriseVoice voice = actor.role() == Role.UNIT_CONTACT ? EnterpriseVoice.CONTACT : EnterpriseVoice.PAPER;
        inspection.ask(VacancyRules.WORD, new VacancyRules.Word(voice, which.isPresent()));
        return new EnterpriseSaid(voice, actor.who(), on, which);
    }
}

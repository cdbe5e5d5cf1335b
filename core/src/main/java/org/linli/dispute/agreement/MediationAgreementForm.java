package org.linli.dispute.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * What the parties of a dispute agree on (调解协议).
 *
 * @param mode in which form
 * @param content what, 1 to {@value #MAX_CONTENT} characters
 * @param performBy the day by which it is to be performed, if one was agreed
 * @param withoutPaper whether all parties agree that no paper is written
 * @param fee what mediation costs the parties, in fen
 */
public record MediationAgreementForm(
        AgreementMode mode, String content, Optional<LocalDate> performBy, boolean withoutPaper, long fee)
        implements Form {
    /** The longest content. */
    public static final int MAX_CONTENT = 2000;

    /**
     * An agreement that is written, signed and sealed.
     *
     * @param content what is agreed
     * @return the form, without a day of performance, and free
     */
    public static MediationAgreementForm written(String content) {
        return new MediationAgreementForm(AgreementMode.WRITTEN, content, Optional.empty(), false, 0);
    }

    /**
     * An agreement by word of mouth, for which the parties want no paper.
     *
     * @param content what is agreed, as the mediator records it
     * @return the form, without a day of performance, and free
     */
    public static MediationAgreementForm oral(String content) {
        return new MediationAgreementForm(AgreementMode.ORAL, content, Optional.empty(), true, 0);
    }

    /**
     * The same with a day of performance.
     *
     * @param day the last day
     * @return the form
     */
    public MediationAgreementForm performedBy(LocalDate day) {
        return new MediationAgreementForm(mode, content, Optional.of(day), withoutPaper, fee);
    }

    /** Leaves out what people agreed on. */
    @Override
    public String toString() {
        return mode + " agreement";
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.parseLines("content", content, MAX_CONTENT).findings();
    }
}

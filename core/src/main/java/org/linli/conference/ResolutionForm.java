package org.linli.conference;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * A resolution as it is moved (提案).
 *
 * @param topic the number of the topic that it is on, counted from 1
 * @param text what is to be done, 1 to {@value Resolution#MAX_TEXT} characters; about matters, not about people
 */
public record ResolutionForm(int topic, String text) implements Form {
    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("text", text, Resolution.MAX_TEXT).findings();
    }
}

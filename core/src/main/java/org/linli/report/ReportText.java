package org.linli.report;

import java.util.Locale;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/** The fixed wordings of the documents. */
enum ReportText {
    RULEBOOK_TITLE,
    RULEBOOK_INTRODUCTION,
    COMMANDS_TITLE,
    COMMANDS_INTRODUCTION,
    QUESTIONS_TITLE,
    QUESTIONS_INTRODUCTION,
    QUESTION,
    EVIDENCE,
    EVIDENCE_NOTE,
    SEVERITY,
    TAG,
    MEANING,
    PARAMETER,
    DEFAULT,
    UNIT,
    BOUND,
    SOURCE,
    BINDABLE,
    OTHER_FINDINGS,
    CODE,
    SOURCE_OF_FINDING,
    DOCUMENT,
    EDITION,
    ARTICLE,
    EFFECTIVE_FROM,
    COMMAND,
    PARAMETERS,
    OUTCOME,
    ROLES,
    NO_ROLE;

    String in(Locale locale) {
        return Texts.of(Label.of(this), locale);
    }

    static String feature(String feature, Locale locale) {
        return Texts.find("feature." + feature, locale).orElse(feature);
    }
}

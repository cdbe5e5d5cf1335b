package org.linli.examples.report;

import java.util.List;
import java.util.Optional;

/** A part of a section, which a page and a console each show in their own way. */
public sealed interface Part {
    /**
     * A paragraph.
     *
     * @param text what it says
     */
    record Prose(Words text) implements Part {}

    /**
     * A heading within a section.
     *
     * @param text what it says
     */
    record Heading(Words text) implements Part {}

    /**
     * The few things that a reader takes along.
     *
     * @param points each a number and a sentence
     */
    record KeyPoints(List<Report.Entry> points) implements Part {
        /** Copies the list. */
        public KeyPoints {
            points = List.copyOf(points);
        }
    }

    /**
     * Figures, each on a card of its own.
     *
     * @param facts the figures
     */
    record Facts(List<Fact> facts) implements Part {
        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Bars that begin at nothing, with their values written beside them.
     *
     * @param caption what they show, with the unit
     * @param whole what the longest bar could be
     * @param rows the bars
     * @param note what is said below
     */
    record Bars(Words caption, long whole, List<Bar> rows, Words note) implements Part {
        /** Copies the list. */
        public Bars {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A bar.
     *
     * @param name what is counted
     * @param value how many
     * @param tone which class it belongs to
     * @param note what is said of it
     */
    record Bar(Words name, long value, Tone tone, Words note) {}

    /**
     * A column for each month of a year.
     *
     * @param caption what they show, with the unit
     * @param note a line below the caption
     * @param values twelve values, from January on
     * @param most the value that takes the whole height, shared by pictures that stand side by side
     * @param tone which class they belong to
     */
    record Months(Words caption, Words note, List<Long> values, long most, Tone tone) implements Part {
        /** Copies the list. */
        public Months {
            values = List.copyOf(values);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns its columns, of which the first one of texts names the rows
     * @param rows its rows, each as long as the columns
     * @param total the last row, if there is one
     */
    record Table(Words caption, List<Column> columns, List<List<Words>> rows, Optional<List<Words>> total)
            implements Part {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param name its name
     * @param numbers whether it holds numbers
     */
    record Column(Words name, boolean numbers) {
        /**
         * A column of texts.
         *
         * @param zh its name in Chinese
         * @param en its name in English
         * @return the column
         */
        public static Column text(String zh, String en) {
            return new Column(Words.of(zh, en), false);
        }

        /**
         * A column of numbers.
         *
         * @param zh its name in Chinese
         * @param en its name in English
         * @return the column
         */
        public static Column number(String zh, String en) {
            return new Column(Words.of(zh, en), true);
        }
    }

    /**
     * Something that was refused, with every reason.
     *
     * @param asked what was asked for
     * @param reasons the reasons
     */
    record Refusal(Words asked, List<Grounds> reasons) implements Part {
        /** Copies the list. */
        public Refusal {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A reason, with the kind of norm that it rests on.
     *
     * @param standing whether it refuses, or only warns beside those that do
     * @param norm the kind of norm
     * @param text what it says
     */
    record Grounds(Standing standing, Norm norm, Words text) {}

    /**
     * Something to note.
     *
     * @param standing whether all is well
     * @param text what it says
     */
    record Note(Standing standing, Words text) implements Part {}

    /**
     * What happened, one after the other.
     *
     * @param caption what it is the course of
     * @param steps the steps
     */
    record Steps(Words caption, List<Step> steps) implements Part {
        /** Copies the list. */
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step.
     *
     * @param day when
     * @param standing how it ended
     * @param text what was done
     * @param reasons why it was refused, or what was said to it
     */
    record Step(Words day, Standing standing, Words text, Words reasons) {}

    /**
     * A picture, with what it shows in words for those who do not see it.
     *
     * @param caption what it shows
     * @param note a line below the caption
     * @param wide the picture as SVG
     * @param narrow the picture for a narrow page, if the wide one is too small there
     * @param told what it shows, in sentences
     */
    record Picture(Words caption, Words note, String wide, Optional<String> narrow, List<Words> told) implements Part {
        /** Copies the list. */
        public Picture {
            told = List.copyOf(told);
            if (told.isEmpty()) {
                throw new IllegalArgumentException("A picture is told in words too: " + caption.en());
            }
        }
    }

    /**
     * Parts side by side, where the page is wide enough.
     *
     * @param count in how many columns
     * @param parts the parts
     */
    record Columns(int count, List<Part> parts) implements Part {
        /** Copies the list. */
        public Columns {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Parts on a card.
     *
     * @param title its title
     * @param parts the parts
     */
    record Card(Words title, List<Part> parts) implements Part {
        /** Copies the list. */
        public Card {
            parts = List.copyOf(parts);
        }
    }
}

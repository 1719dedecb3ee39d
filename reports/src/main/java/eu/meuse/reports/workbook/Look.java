package eu.meuse.reports.workbook;

import org.dhatim.fastexcel.StyleSetter;

/** How a cell looks. */
public enum Look {
    /** As any other. */
    PLAIN("", "", false),
    /** The head of a column. */
    HEAD("FFFFFF", "1F3864", true),
    /** The head of a column that may stay empty. */
    LESSER_HEAD("1F3864", "DCE6F5", true),
    /** Above a table: what it shows. */
    TITLE("1F3864", "", true),
    /** Something must be mended here. */
    FAULT("7F1D1D", "FBD5D5", false),
    /** Something is missing elsewhere. */
    WAITING("4A3B00", "FFF1C2", false),
    /** Something should be looked at. */
    NOTICE("1F3864", "DCE6F5", false);

    private final String letters;
    private final String ground;
    private final boolean bold;

    Look(String letters, String ground, boolean bold) {
        this.letters = letters;
        this.ground = ground;
        this.bold = bold;
    }

    void paint(StyleSetter style) {
        if (!letters.isEmpty()) {
            style.fontColor(letters);
        }
        if (!ground.isEmpty()) {
            style.fillColor(ground);
        }
        if (bold) {
            style.bold();
        }
    }
}

package eu.meuse.reports.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as spreadsheets allow them: at most 31 characters, none of {@code []:*?/\}, none twice. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String free(String wanted) {
        String clean = clean(wanted);
        String name = cut(clean, "");
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = cut(clean, " (" + number + ")");
        }
        return name;
    }

    private static String clean(String wanted) {
        String clean = CellText.written(wanted).replaceAll("[\\[\\]:*?/\\\\\\t\\n]", " ").strip().replaceAll("^'+|'+$", "");
        return clean.isEmpty() ? "Sheet" : clean;
    }

    private static String cut(String name, String ending) {
        return name.substring(0, Math.min(name.length(), LONGEST - ending.length())).strip() + ending;
    }
}

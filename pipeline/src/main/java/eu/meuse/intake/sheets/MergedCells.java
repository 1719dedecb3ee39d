package eu.meuse.intake.sheets;

import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cells of a sheet that are merged. They are named behind all rows, where no tag need be read to find them. */
final class MergedCells {
    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*?ref\\s*=\\s*[\"']([A-Za-z]+)(\\d+):([A-Za-z]+)(\\d+)[\"']");
    private static final Pattern END_OF_ROWS = Pattern.compile("</(?:\\w+:)?sheetData\\s*>|<(?:\\w+:)?sheetData(?:\\s[^>]*)?/>");
    private static final String ROWS = "sheetData";
    private static final int BLOCK = 1 << 16;
    private static final int MOST = 1_000_000;

    private final Set<Region> regions = new LinkedHashSet<>();
    private boolean behindRows;

    private MergedCells() {}

    /**
     * Cells shown as one.
     *
     * @param row of the cell that holds the value, 1-based
     * @param column its column, from 0
     * @param lastRow at least {@code row}
     * @param lastColumn at least {@code column}
     */
    record Region(long row, int column, long lastRow, int lastColumn) {}

    /** The merged cells, by their first rows. */
    static List<Region> of(InputStream sheet) throws IOException {
        MergedCells found = new MergedCells();
        byte[] block = new byte[BLOCK];
        String open = "";
        for (int n = sheet.readNBytes(block, 0, BLOCK); n > 0; n = sheet.readNBytes(block, 0, BLOCK)) {
            String text = open + new String(block, 0, n, StandardCharsets.ISO_8859_1);
            // A tag may go on in the next block.
            int last = Math.max(0, text.lastIndexOf('<'));
            found.look(text.substring(0, last));
            open = text.substring(last);
        }
        found.look(open);
        return found.regions.stream().sorted(Comparator.comparingLong(Region::row).thenComparingInt(Region::column)).toList();
    }

    private void look(String text) throws UnreadableWorkbook {
        int from = 0;
        if (!behindRows && text.contains(ROWS)) {
            Matcher end = END_OF_ROWS.matcher(text);
            behindRows = end.find();
            from = behindRows ? end.end() : 0;
        }
        if (behindRows) {
            gather(MERGED.matcher(text).region(from, text.length()));
        }
    }

    private void gather(Matcher found) throws UnreadableWorkbook {
        while (found.find()) {
            Region region = region(found);
            if (region.lastRow() >= region.row() && region.lastColumn() >= region.column()) {
                regions.add(region);
            }
            if (regions.size() > MOST) {
                throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.merged"));
            }
        }
    }

    private static Region region(Matcher found) {
        return new Region(CellPlace.row(found.group(2)), CellPlace.column(found.group(1)),
                CellPlace.row(found.group(4)), CellPlace.column(found.group(3)));
    }
}

package eu.meuse.intake.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cells of a sheet that are merged. They are named behind all rows, where no tag need be read to find them. */
final class MergedCells {
    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell\\s+ref\\s*=\\s*[\"']([A-Za-z]+)(\\d+):([A-Za-z]+)(\\d+)[\"']");
    private static final String END_OF_ROWS = "sheetData>";
    private static final int BLOCK = 1 << 16;
    private static final int MOST_BYTES = 8 << 20;

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
        List<Region> regions = new ArrayList<>();
        Matcher found = MERGED.matcher(behindRows(sheet));
        while (found.find()) {
            Region region = region(found);
            if (region.lastRow() >= region.row() && region.lastColumn() >= region.column()) {
                regions.add(region);
            }
        }
        regions.sort(Comparator.comparingLong(Region::row).thenComparingInt(Region::column));
        return List.copyOf(regions);
    }

    private static Region region(Matcher found) {
        return new Region(CellPlace.row(found.group(2)), CellPlace.column(found.group(1)),
                CellPlace.row(found.group(4)), CellPlace.column(found.group(3)));
    }

    private static String behindRows(InputStream sheet) throws IOException {
        StringBuilder tail = new StringBuilder();
        byte[] block = new byte[BLOCK];
        String last = "";
        boolean behind = false;
        for (int n = sheet.readNBytes(block, 0, BLOCK); n > 0 && tail.length() < MOST_BYTES; n = sheet.readNBytes(block, 0, BLOCK)) {
            String text = new String(block, 0, n, StandardCharsets.ISO_8859_1);
            int end = behind ? 0 : (last + text).lastIndexOf(END_OF_ROWS);
            if (end >= 0) {
                tail.append(behind ? text : (last + text).substring(end));
                behind = true;
            }
            last = text.substring(Math.max(0, n - END_OF_ROWS.length()));
        }
        return tail.toString();
    }
}
